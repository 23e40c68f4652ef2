import { useCall } from '@client/platform/use-call'
import { useEvery } from '@client/platform/use-every'
import type { OutputOf } from '@shared/kit/contract'
import { surveyContract } from '@shared/survey/contract'

export type Task = OutputOf<(typeof surveyContract.actions)['getTask']>

/** Answers come while the volunteer looks: ask again this often, milliseconds. */
const REFRESH_EVERY = 10_000

/** The volunteer's task in the running campaign, kept fresh while the page is in front. */
export function useTask() {
  const asked = useCall(surveyContract, 'getTask', {})
  useEvery(REFRESH_EVERY, asked.reload)
  return asked
}
