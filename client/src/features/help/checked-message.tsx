import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Divider } from '@client/ui/divider'
import { Heading } from '@client/ui/heading'
import { Icon } from '@client/ui/icon'
import { Row, Stack } from '@client/ui/stack'
import { Wicon } from '@client/ui/wicon'
import { FRAUD_TYPE_NAMES } from '@shared/help/fraud-types'
import { type MessageCheck } from '@shared/help/message-check'
import { type MarkId, MESSAGE_MARKS } from '@shared/help/message-marks'
import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { CHECK_COPY } from './check-copy'
import { CALLS } from './copy'
import { EmergencyCalls } from './emergency-calls'
import { FRAUD_CARDS } from './fraud-cards'
import { MARK_ICONS } from './mark-icons'
import { MessageBubble } from './message-bubble'

export interface CheckedMessageProps {
  readonly text: string
  readonly check: MessageCheck
}

/** What was seen in a message: its marks with reason and advice, or that none were seen (board 55). */
export function CheckedMessage({ text, check }: CheckedMessageProps) {
  const { marks, fraudType, asksMoney } = check
  return (
    <>
      <MessageBubble text={text} marks={marks} />
      {marks.length === 0 ? <NothingSeen /> : <Seen check={check} />}
      {asksMoney ? <EmergencyCalls question={CALLS.moneyQuestion} /> : null}
      <Callout block icon="shield" lead={CHECK_COPY.remember}>
        {asksByLink(check) ? CHECK_COPY.rememberLink : FRAUD_CARDS[fraudType].remember}
      </Callout>
      <View className="t-2 t-mini">{CHECK_COPY.byMachine}</View>
    </>
  )
}

function has({ marks }: MessageCheck, ...ids: readonly MarkId[]): boolean {
  return marks.some(({ id }) => ids.includes(id))
}

function asksByLink(check: MessageCheck): boolean {
  return has(check, 'secret') && has(check, 'link', 'plainLink')
}

function Seen({ check }: { readonly check: MessageCheck }) {
  const { marks, fraudType } = check
  const resembles =
    fraudType === 'unsure' ? CHECK_COPY.unlike : CHECK_COPY.resembles(FRAUD_TYPE_NAMES[fraudType])
  return (
    <>
      <Row gap={4}>
        <Wicon icon="alert" tone="wait" size={56} />
        <Stack gap={0} className="grow">
          <Heading level={1}>
            {CHECK_COPY.found(marks.length, has(check, 'link', 'plainLink'))}
          </Heading>
          <View className="t-2">{resembles}</View>
        </Stack>
      </Row>
      <Card>
        <Stack gap={3}>
          {marks.map(({ id }, at) => (
            <Fragment key={id}>
              {at > 0 ? <Divider /> : null}
              <MarkRow id={id} />
            </Fragment>
          ))}
        </Stack>
      </Card>
    </>
  )
}

/** One mark: what it is, what the real office never does, and what to do. */
function MarkRow({ id }: { readonly id: MarkId }) {
  const { name, reason, todo } = MESSAGE_MARKS[id]
  return (
    <Row gap={3} align="top">
      <Wicon icon={MARK_ICONS[id]} tone="wait" size={44} />
      <Stack gap={1} className="grow">
        <View className="t-strong">{name}</View>
        <View className="t-2 t-mini">{reason}</View>
        <Row gap={1} align="top">
          <Icon name="tick" size="s" />
          <View className="grow">{todo}</View>
        </Row>
      </Stack>
    </Row>
  )
}

function NothingSeen() {
  return (
    <>
      <Row gap={4}>
        <Wicon icon="question" tone="note" size={56} />
        <Stack gap={0} className="grow">
          <Heading level={1}>{CHECK_COPY.none}</Heading>
          <View className="t-2">{CHECK_COPY.noneHint}</View>
        </Stack>
      </Row>
      <Card>
        <View className="t-lines">{CHECK_COPY.noneLines.join('\n')}</View>
      </Card>
    </>
  )
}
