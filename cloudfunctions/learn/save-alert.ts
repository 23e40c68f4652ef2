import { isDeepStrictEqual } from 'node:util'
import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import type { learnContract } from '@shared/learn/contract'
import { learnErrors } from '@shared/learn/errors'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { get } from '../kit/store'
import { together, transact } from '../kit/transact'
import { keptOf } from './alert-views'
import { refuseRisky, refuseWords } from './alert-words'
import { changedNow, type AlertChange } from './change-alert'
import { ALERTS, reachOf, type AlertRecord } from './records'

type Action = (typeof learnContract.actions)['saveAlert']

/** So many versions that were published stay with an alert. */
const MOST_EARLIER = 30

/**
 * Saves a draft, or mends what is published; sent again it changes nothing more. KNW-10.
 * Errors: ACCESS.SCOPE, LEARN.SECRETS, WORDS, RISKY, ALERT_CHANGED, REQUEST.REPLAYED.
 */
export async function saveAlert(
  input: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { id, stationId, fields, changedAt } = input
  context.authorize(stationId)
  refuseWords(fields)
  const [from] = await Promise.all([
    placeOf(stationId, context),
    refuseRisky(fields, context.caller.openId),
  ])
  return transact(async (transaction) => {
    const known = await transaction.get(ALERTS, id)
    if (known && known.stationId !== stationId) throw new CodedError(kitErrors.REPLAYED)
    if (known && isDeepStrictEqual(known.fields, fields)) return keptOf(known)
    if ((known?.changedAt ?? null) !== changedAt) throw new CodedError(learnErrors.ALERT_CHANGED)
    const row = auditRow(context, 'learn.saveAlert', id, { stationId })
    if (!known) {
      const draft = newDraft(input, from, context)
      await together([transaction.insert(ALERTS, draft), audit(transaction, row)])
      return keptOf(draft)
    }
    const change = mended(known, fields, context)
    await together([transaction.update(ALERTS, id, change), audit(transaction, row)])
    return keptOf({ ...known, ...change })
  })
}

type Place = Pick<AlertRecord, 'areaId' | 'areaName' | 'byName'>

/** For whom an alert of this place is, and who says it. */
async function placeOf(
  stationId: string | null,
  { account: { grants } }: MemberContext,
): Promise<Place> {
  if (stationId === null) {
    const { scopeName = '' } = grants.find(({ scope }) => scope === 'association') ?? {}
    return { areaId: ASSOCIATION_SCOPE, areaName: null, byName: scopeName }
  }
  const station = await get(STATIONS, stationId)
  if (!station) throw new CodedError(kitErrors.SCOPE)
  const { areaName, name } = station
  return { areaId: reachOf(station), areaName, byName: name }
}

function newDraft(
  { id, stationId, fields }: ParsedOf<Action>,
  place: Place,
  { account, at }: MemberContext,
): AlertRecord {
  return {
    ...{ _id: id, stationId, ...place, fields, state: 'draft', version: 0, by: account._id },
    ...{ changedAt: at, publishedAt: null, earlier: [] },
  }
}

/** What is published becomes another version; the one before stays beside it. */
function mended(
  known: AlertRecord,
  fields: AlertRecord['fields'],
  { account, at }: MemberContext,
): AlertChange {
  const { version, by, state, earlier } = known
  const change = { fields, by: account._id, changedAt: changedNow(known, at) }
  if (state !== 'published') return change
  const before = { version, fields: known.fields, until: at, by }
  return { ...change, version: version + 1, earlier: [...earlier, before].slice(-MOST_EARLIER) }
}
