import { dismissJob, useOutbox } from '@client/platform/outbox'
import { Callout } from '@client/ui/callout'
import { InlineAction } from '@client/ui/inline-action'
import { answeringContract } from '@shared/survey/answering-actions'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { UNSENT_COPY } from './copy'

/** An earlier answer of this phone that still waits, or that was not taken: said where the next one would begin. */
export function UnsentAnswers() {
  const jobs = useOutbox(answeringContract, 'submitResponse')
  // Only what lay there before: an answer on its way now belongs to the page that sends it.
  const [leftOver] = useState(jobs)
  useEffect(() => {
    leftOver.filter(({ state }) => state.name === 'delivered').forEach(({ id }) => dismissJob(id))
  }, [leftOver])

  const waiting = jobs.find(({ state }) => state.name === 'waiting')
  const icon = waiting?.isBusy ? 'clock' : 'wifioff'
  return (
    <>
      {waiting ? (
        <Callout block tone="wait" icon={icon} lead={UNSENT_COPY.waiting}>
          <View>{waiting.isBusy ? UNSENT_COPY.crowdedHint : UNSENT_COPY.waitingHint}</View>
        </Callout>
      ) : null}
      {jobs.map(({ id, state }) =>
        state.name === 'refused' ? (
          <Callout key={id} block tone="bad" icon="info" lead={UNSENT_COPY.refused}>
            <View>{state.sentence}</View>
            <InlineAction
              label={UNSENT_COPY.understood}
              tone="bad"
              icon="tick"
              onPress={() => dismissJob(id)}
            />
          </Callout>
        ) : null,
      )}
    </>
  )
}
