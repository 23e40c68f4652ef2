import { useCall } from '@client/platform/use-call'
import { useEvery } from '@client/platform/use-every'
import type { OutputOf } from '@shared/kit/contract'
import { answeringContract } from '@shared/survey/answering-actions'

export type Task = OutputOf<(typeof answeringContract.actions)['getTask']>

/** Answers come while the volunteer looks: ask again this often, milliseconds. */
const REFRESH_EVERY = 10_000

/** The volunteer's task in the running campaign, kept fresh while the page is in front. */
export function useTask() {
  const asked = useCall(answeringContract, 'getTask', {})
  useEvery(REFRESH_EVERY, asked.reload)
  return asked
}
