import { Card } from '@client/ui/card'
import { Callout } from '@client/ui/callout'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { CATEGORY_NAMES, RECIPIENT_GROUPS } from '@shared/activity/categories'
import type { Need } from '@shared/activity/need-actions'
import { friendlyDate } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { MODE_WORDS, NEED_COPY, STATE_TAGS } from './copy'

/** `长辈，20 个人，当面，周六上午，三号楼活动室`. */
export function needLine({ recipients, people, mode, when, place }: Need): string {
  const whom = recipients.map((key) => RECIPIENT_GROUPS[key]).join('、')
  return [whom, NEED_COPY.people(people), MODE_WORDS[mode], when, place]
    .filter((word) => word !== '')
    .join('，')
}

export interface NeedCardProps {
  readonly need: Need
  /** Opens it, where there is more to do about it. */
  readonly onOpen?: () => void
  /** To the activity that answers it. */
  readonly onActivity?: (id: string) => void
}

/** What somebody needs, how it stands, and what was answered. */
export function NeedCard({ need, onOpen, onActivity }: NeedCardProps) {
  const { about, text, state, at, answer, activityId } = need
  const tag = STATE_TAGS[state]
  return (
    <Card {...(onOpen ? { onPress: onOpen } : {})}>
      <Stack gap={2}>
        <Row between wrap>
          <Heading size="lead">{CATEGORY_NAMES[about]}</Heading>
          <Tag {...tag} />
        </Row>
        <View className="t-lines">{text}</View>
        <View className="t-2 t-mini">{needLine(need)}</View>
        <View className="t-2 t-mini">{NEED_COPY.at(friendlyDate(at))}</View>
        {answer === '' ? null : (
          <Callout tone={state === 'declined' ? 'sunken' : 'good'} icon="sms">
            {answer}
          </Callout>
        )}
        {activityId !== null && onActivity ? (
          <InlineAction
            icon="calendar"
            label={NEED_COPY.toActivity}
            onPress={() => onActivity(activityId)}
          />
        ) : null}
      </Stack>
    </Card>
  )
}
