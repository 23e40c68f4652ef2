import { dismissJob, useOutbox } from '@client/platform/outbox'
import { answeringContract } from '@shared/survey/answering-actions'
import { useEffect } from 'react'
import { noteCall } from './call-offer'
import { DoneScreen } from './done-screen'
import { outcomeOf } from './hand-in'

interface QueuedScreenProps {
  readonly responseId: string
  readonly by: string | undefined
}

/** The answer waits for the network, or for a quieter moment; when it arrives while one looks, the screen says so. */
export function QueuedScreen({ responseId, by }: QueuedScreenProps) {
  const job = useOutbox(answeringContract, 'submitResponse').find(({ id }) => id === responseId)
  const arrived = job?.state.name === 'delivered' ? job.state.output : undefined
  useEffect(() => {
    if (arrived) noteCall(responseId, arrived)
  }, [responseId, arrived])
  // Once seen, what arrived needs no place on the phone; what still waits stays.
  useEffect(() => () => dismissJob(responseId), [responseId])

  if (arrived) return <DoneScreen outcome={outcomeOf(arrived)} answer={responseId} by={by} />
  const refusal = job?.state.name === 'refused' ? job.state.sentence : undefined
  const outcome = job?.isBusy ? 'crowded' : 'queued'
  return <DoneScreen outcome={outcome} answer={undefined} by={undefined} refusal={refusal} />
}
