import { useNow } from '@client/platform/use-now'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { Timeline } from '@client/ui/timeline'
import { spacedNumber } from '@shared/help/case-words'
import type { TrackedOpinion } from '@shared/opinion/model'
import { View } from '@tarojs/components'
import { RECEIVED_COPY, TRACK_COPY } from './copy'
import { headingOf, isDecided, isOpen, isShort, lastDay, STATE_WORDS } from './opinion-words'
import { sevenSteps } from './seven-steps'
import { NoHarm } from './write-words'

/** Until when there is a result, while there is none. */
function Due({ opinion, now }: { readonly opinion: TrackedOpinion; readonly now: number }) {
  const { dueAt, dueProvisional, state } = opinion
  if (isDecided(opinion) || !isOpen(state)) return null
  return (
    <>
      <View className="t-2">{RECEIVED_COPY.due(lastDay(dueAt))}</View>
      {dueProvisional ? <View className="t-2 t-mini">{TRACK_COPY.provisional}</View> : null}
      {dueAt <= now ? <View className="t-wait">{TRACK_COPY.late}</View> : null}
    </>
  )
}

/** What it says, and where it stands. */
function Head({ opinion, now }: { readonly opinion: TrackedOpinion; readonly now: number }) {
  const { label, tone, icon } = STATE_WORDS[opinion.state]
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <Tag tone={tone} icon={icon} label={label} />
          <View className="t-2 t-num">{spacedNumber(opinion.no)}</View>
        </Row>
        <Heading level={1}>{headingOf(opinion)}</Heading>
        {isShort(opinion) ? null : <View className="t-lines">{opinion.text}</View>}
        <Due opinion={opinion} now={now} />
        {opinion.coveredSecrets > 0 ? (
          <View className="t-2 t-mini">{RECEIVED_COPY.covered(opinion.coveredSecrets)}</View>
        ) : null}
      </Stack>
    </Card>
  )
}

export interface TrackedOpinionProps {
  readonly opinion: TrackedOpinion
  readonly onCopy: () => void
  readonly onHarmed: () => void
  readonly onWithdraw: () => void
}

/** An opinion as who raised it follows it: its seven steps, and the ways out (board 57). */
export function TrackedOpinionView(props: TrackedOpinionProps) {
  const { opinion, onCopy, onHarmed, onWithdraw } = props
  const now = useNow()
  return (
    <>
      <Head opinion={opinion} now={now} />
      <Timeline steps={sevenSteps(opinion, now)} />
      {opinion.level === 'association' ? (
        <Callout block tone="sunken" icon="eye">
          {TRACK_COPY.readersAround}
        </Callout>
      ) : null}
      <NoHarm />
      <Row wrap>
        <InlineAction icon="alert" tone="quiet" label={TRACK_COPY.harmed} onPress={onHarmed} />
        <InlineAction icon="copy" tone="quiet" label={TRACK_COPY.copyKey} onPress={onCopy} />
        {opinion.state === 'withdrawn' ? null : (
          <InlineAction
            icon="trash"
            tone="bad"
            label={isOpen(opinion.state) ? TRACK_COPY.withdraw : TRACK_COPY.forget}
            onPress={onWithdraw}
          />
        )}
      </Row>
    </>
  )
}
