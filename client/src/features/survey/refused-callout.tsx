import type { CallError } from '@client/platform/call'
import { Callout } from '@client/ui/callout'
import { InlineAction } from '@client/ui/inline-action'
import { View } from '@tarojs/components'
import { ANSWER_COPY } from './copy'

interface RefusedCalloutProps {
  readonly refusal: CallError
  /** Given when opening the questionnaire again mends it. */
  readonly onReopen: (() => void) | undefined
}

/** Why it was not taken, that nothing is lost, and the way out. */
export function RefusedCallout({ refusal, onReopen }: RefusedCalloutProps) {
  return (
    <Callout tone="bad" icon="alert" lead={refusal.sentence}>
      <View>{ANSWER_COPY.keptAnswers}</View>
      {refusal.requestId ? (
        <View className="t-mini">{ANSWER_COPY.requestNumber(refusal.requestId)}</View>
      ) : null}
      {onReopen ? (
        <InlineAction label={ANSWER_COPY.reopen} icon="refresh" tone="bad" onPress={onReopen} />
      ) : null}
    </Callout>
  )
}
