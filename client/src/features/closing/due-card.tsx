import { Card } from '@client/ui/card'
import { Kv } from '@client/ui/kv'
import { Section } from '@client/ui/section'
import { Row } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { Closing } from '@shared/activity/closing-actions'
import { friendlyDate, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { DUE_COPY, DUE_WORDS } from './copy'
import { dueRows } from './due-words'

export interface DueCardProps {
  readonly closing: Pick<Closing, 'dues'>
  readonly now: Instant
}

/** The four deadlines behind an activity, with the last day of each and what is left. AMB-27, R-08. */
export function DueCard({ closing, now }: DueCardProps) {
  const guessed = Object.values(closing.dues).some(({ provisional }) => provisional)
  return (
    <Section title={DUE_COPY.title} {...(guessed ? { note: DUE_COPY.provisional } : {})}>
      <Card pad="rows">
        {dueRows(closing, now).map(({ key, text, tone }) => (
          <Kv
            key={key}
            label={DUE_WORDS[key]}
            value={
              <Row gap={2} wrap>
                <View className="t-2 t-mini t-num">{friendlyDate(closing.dues[key].at - 1)}</View>
                <Tag tone={tone} label={text} />
              </Row>
            }
          />
        ))}
      </Card>
    </Section>
  )
}
