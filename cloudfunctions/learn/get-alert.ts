import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { learnContract } from '@shared/learn/contract'
import { learnErrors } from '@shared/learn/errors'
import { get } from '../kit/store'
import { publishedOf } from './alert-views'
import { ALERTS } from './records'

type Action = (typeof learnContract.actions)['getAlert']

/** A published alert, for whoever has its link. One wave. Errors: LEARN.NO_ALERT, also for a draft. KNW-03. */
export async function getAlert({ id }: ParsedOf<Action>): Promise<OutputOf<Action>> {
  const alert = await get(ALERTS, id)
  if (alert?.state !== 'published') throw new CodedError(learnErrors.NO_ALERT)
  return publishedOf(alert)
}
