import { Card } from '@client/ui/card'
import { Icon } from '@client/ui/icon'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { Wicon } from '@client/ui/wicon'
import { type CaseRow } from '@shared/help/model'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { spacedNumber } from '@shared/help/case-words'
import { STATUS_WORDS } from './case-words'
import { categoryRow } from '@shared/help/categories'
import { dueClock } from './due-clock'
import { CASES_COPY } from './copy'

const CLOCK_TONES = { late: 'bad', soon: 'wait', calm: 'note' } as const

/** How urgent a case is: the clock of the first contact while it runs, else where it stands. */
function StateTag({ row, now }: { readonly row: CaseRow; readonly now: Instant }) {
  if (row.status !== 'received') return <Tag {...STATUS_WORDS[row.status]} />
  const { words, urgency } = dueClock(row.dueAt, now)
  return <Tag tone={CLOCK_TONES[urgency]} icon="clock" label={words} />
}

export interface CaseRowCardProps {
  readonly row: CaseRow
  readonly now: Instant
  readonly onOpen: () => void
}

/** A case in the station's list. */
export function CaseRowCard({ row, now, onOpen }: CaseRowCardProps) {
  const { name, icon } = categoryRow(row.category)
  return (
    <Card onPress={onOpen}>
      <Stack gap={3}>
        <Row gap={3}>
          <Wicon icon={icon} tone={row.moneyMoved ? 'urgent' : 'brand'} />
          <View className="grow">
            <View className="t-lead">{name}</View>
            <View className="t-2 t-mini t-num">
              {`${spacedNumber(row.no)}，${friendlyTime(row.receivedAt, now)}`}
            </View>
          </View>
          <Icon name="right" size="s" />
        </Row>
        <Row gap={2} wrap>
          <StateTag row={row} now={now} />
          {row.moneyMoved ? <Tag tone="urgent" icon="yuan" label={CASES_COPY.moneyMoved} /> : null}
          {row.hasContact ? null : <Tag label={CASES_COPY.noPhone} />}
        </Row>
      </Stack>
    </Card>
  )
}
