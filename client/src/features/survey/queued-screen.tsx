import { dismissJob, useOutbox } from '@client/platform/outbox'
import { answeringContract } from '@shared/survey/answering-actions'
import { useEffect } from 'react'
import { DoneScreen } from './done-screen'
import { outcomeOf } from './hand-in'

interface QueuedScreenProps {
  readonly responseId: string
  readonly by: string | undefined
}

/** The answer waits for the network; when it arrives while one looks, the screen says so. */
export function QueuedScreen({ responseId, by }: QueuedScreenProps) {
  const job = useOutbox(answeringContract, 'submitResponse').find(({ id }) => id === responseId)
  // Once seen, what arrived needs no place on the phone; what still waits stays.
  useEffect(() => () => dismissJob(responseId), [responseId])

  if (job?.state.name === 'delivered') {
    return <DoneScreen outcome={outcomeOf(job.state.output)} by={by} />
  }
  const refusal = job?.state.name === 'refused' ? job.state.sentence : undefined
  return <DoneScreen outcome="queued" by={undefined} refusal={refusal} />
}
