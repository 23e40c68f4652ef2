import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { maskName, maskPhone } from '@shared/kit/mask'
import type { Callback } from '@shared/survey/callback-model'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { ACCOUNTS } from '../kit/accounts'
import type { MemberContext } from '../kit/serve'
import { among, find, without } from '../kit/store'
import { readPhone } from './callback-offer'
import { CALLBACKS, type CallbackRecord } from './callback-records'

type Action = (typeof surveyContract.actions)['listCallbacks']

const MOST = 50

/** Who may be called, and what calls brought, to the reviewers of a station or of all. Three waves. */
export async function listCallbacks(
  { campaignId, stationId, volunteerId }: ParsedOf<Action>,
  { account, authorize }: MemberContext,
): Promise<OutputOf<Action>> {
  authorize(stationId)
  if (volunteerId === account._id) throw new CodedError(surveyErrors.OWN_REVIEW)
  const of = {
    campaignId,
    volunteerId: volunteerId ?? without(account._id),
    ...(stationId === undefined ? {} : { stationId }),
  }
  const [waiting, done] = await Promise.all([
    find(CALLBACKS, { ...of, state: 'waiting' }, { order: [['at', 'asc']], limit: MOST }),
    find(CALLBACKS, { ...of, state: 'called' }, { order: [['at', 'desc']], limit: MOST }),
  ])
  const names = await namesOf([...waiting, ...done])
  const shown = (one: CallbackRecord) => publicCallback(one, names)
  return { waiting: waiting.map(shown), done: done.map(shown) }
}

/** The covered names of whose codes were used. */
async function namesOf(records: readonly CallbackRecord[]): Promise<Map<string, string>> {
  const ids = [...new Set(records.flatMap(({ volunteerId }) => volunteerId ?? []))]
  if (ids.length === 0) return new Map()
  const accounts = await find(ACCOUNTS, { _id: among(ids) }, { limit: ids.length })
  return new Map(accounts.map(({ _id, displayName }) => [_id, maskName(displayName)]))
}

function publicCallback(record: CallbackRecord, names: ReadonlyMap<string, string>): Callback {
  const { _id: id, at, state, phone, volunteerId, outcome, words, responseId } = record
  return {
    ...{ id, at, state, outcome, words },
    maskedPhone: phone && maskPhone(readPhone(id, phone)),
    volunteer: volunteerId === null ? null : (names.get(volunteerId) ?? null),
    responseId: outcome === 'differs' ? responseId : null,
  }
}
