/** Objecting to a list, without an account and without a name. AWD-04, D-29. */
import type { awardActions } from '@shared/badge/award-actions'
import { awardErrors } from '@shared/badge/award-errors'
import { objectionDue } from '@shared/badge/award-rules'
import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { CALENDAR_YEAR_MISSING } from '@shared/kit/working-days'
import { holidayTable } from '../kit/calendar'
import { contentHash, encryptField, keyedHash } from '../kit/crypto'
import { logAlarm } from '../kit/log'
import { holdersOf } from '../kit/managers'
import { postNotice } from '../kit/notices'
import { openByKeys, receiptKeys } from '../kit/receipt-keys'
import type { Context } from '../kit/serve'
import { get, plus } from '../kit/store'
import { together, transact } from '../kit/transact'
import { NOMINATIONS, OBJECTIONS, roundIdOf, ROUNDS, type ObjectionRecord } from './award-records'
import { trackedObjection } from './award-views'

type Actions = typeof awardActions
type RaiseObjection = Actions['raiseObjection']
type TrackObjection = Actions['trackObjection']

const keys = receiptKeys('objection', 'YY')

/**
 * Takes an objection, once for its id, and tells its number, its secret and by when it is answered. Never refused for its
 * words. Errors: AWARD.NO_ROUND, NOT_PUBLIC, NO_NOMINATION, REQUEST.REPLAYED.
 */
export async function raiseObjection(
  input: ParsedOf<RaiseObjection>,
  { at }: Context,
): Promise<OutputOf<RaiseObjection>> {
  const { id, year, nominationId } = input
  const roundId = roundIdOf(year)
  const content = keyedHash('objection-content', contentHash(input))
  const [known, nomination, table, staff] = await Promise.all([
    get(OBJECTIONS, id),
    nominationId === undefined ? undefined : get(NOMINATIONS, nominationId),
    holidayTable(),
    holdersOf('associationStaff', ASSOCIATION_SCOPE, at),
  ])
  if (known) return receipt(known, content)
  const due = objectionDue(at, table)
  if (due.provisional) logAlarm(CALENDAR_YEAR_MISSING, { domain: 'badge', at: due.at })
  const begun: ObjectionRecord = {
    ...{ _id: id, no: '', secretHash: '', content, roundId, year, raisedAt: at, dueAt: due.at },
    ...{ nominationId: nominationId ?? null, about: nomination?.name ?? '' },
    text: encryptField(coverSecrets(input.text).text, `${id}.text`),
    ...{ state: 'open', answer: '', answeredAt: null, answeredBy: null },
  }
  let attempt = 0
  const taken = await transact(async (transaction) => {
    const round = await transaction.get(ROUNDS, roundId)
    const again = attempt > 0 ? await transaction.get(OBJECTIONS, id) : undefined
    if (again) return again
    if (!round || round.state === 'draft') throw new CodedError(awardErrors.NO_ROUND)
    if (round.state !== 'public' || at >= (round.publicUntil ?? 0)) {
      throw new CodedError(awardErrors.NOT_PUBLIC)
    }
    if (nominationId !== undefined && !round.listed.includes(nominationId)) {
      throw new CodedError(awardErrors.NO_NOMINATION)
    }
    const no = keys.numberOf(id, attempt++)
    const numbered = { ...begun, no, secretHash: keys.hashOf(no, keys.secretOf(id)) }
    await together([
      transaction.insert(OBJECTIONS, numbered),
      transaction.update(ROUNDS, roundId, { 'objections.raised': plus(1) }),
      ...staff.map((accountId) =>
        postNotice(transaction, {
          ...{ accountId, kind: 'awardObjection', record: id, turn: accountId, at },
          params: { year, dueAt: due.at },
        }),
      ),
    ])
    return numbered
  })
  return receipt(taken, content)
}

function receipt(
  { _id, no, dueAt, content }: ObjectionRecord,
  sent: string,
): OutputOf<RaiseObjection> {
  if (content !== sent) throw new CodedError(kitErrors.REPLAYED)
  return { no, dueAt, secret: keys.secretOf(_id) }
}

/** An objection by number and secret. Errors: AWARD.NO_OBJECTION, for either being wrong. */
export async function trackObjection(
  key: ParsedOf<TrackObjection>,
): Promise<OutputOf<TrackObjection>> {
  return trackedObjection(await openByKeys(OBJECTIONS, keys, key, awardErrors.NO_OBJECTION))
}
