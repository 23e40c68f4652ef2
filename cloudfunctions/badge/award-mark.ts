/** The jury gives marks by the frozen rules; the list is made of them, by nobody's hand. */
import type { awardActions } from '@shared/badge/award-actions'
import { awardErrors } from '@shared/badge/award-errors'
import { isMarked, listOf, nominationsEnd, publicEnd, type Judged } from '@shared/badge/award-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { CALENDAR_YEAR_MISSING } from '@shared/kit/working-days'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import { holidayTable } from '../kit/calendar'
import { logAlarm } from '../kit/log'
import type { MemberContext } from '../kit/serve'
import { above, among, find, get, plus } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { NOMINATIONS, ROUNDS, type NominationRecord, type RoundRecord } from './award-records'
import { isJuror, isMarkedEnough, mayMark } from './award-standing'
import { shownNomination, shownRound } from './award-views'

type Actions = typeof awardActions
type MarkNomination = Actions['markNomination']
type StartMarking = Actions['startMarking']
type PublishList = Actions['publishList']

/** The service's own limit. */
const PAGE = 1000

/** A juror's marks; sent again they take the place of those before. Errors: AWARD.NOT_JUROR, CONFLICT, STATE, MARKS. */
export async function markNomination(
  { id, marks }: ParsedOf<MarkNomination>,
  context: MemberContext,
): Promise<OutputOf<MarkNomination>> {
  context.authorize()
  const { account, at } = context
  return transact(async (transaction) => {
    const nomination = await transaction.get(NOMINATIONS, id)
    if (!nomination) throw new CodedError(awardErrors.NO_NOMINATION)
    const { stationId, accountId } = nomination
    const round = await transaction.get(ROUNDS, nomination.roundId)
    if (!round) throw new CodedError(awardErrors.NO_ROUND)
    if (!isJuror(round, context)) throw new CodedError(awardErrors.NOT_JUROR)
    if (round.state !== 'scoring' || nomination.state !== 'passed') {
      throw new CodedError(awardErrors.STATE)
    }
    if (!mayMark(nomination, round, context)) throw new CodedError(awardErrors.CONFLICT)
    if (!isMarked(marks, round.rules)) throw new CodedError(awardErrors.MARKS)
    const total = marks.reduce((sum, { mark }) => sum + mark, 0)
    const others = nomination.marks.filter(({ by }) => by !== account._id)
    const change = { marks: [...others, { by: account._id, at, marks, total }] }
    await together([
      transaction.update(NOMINATIONS, id, change),
      transaction.update(ROUNDS, round._id, { marksGiven: plus(1) }),
      audit(
        transaction,
        auditRow(context, 'badge.markNomination', id, { stationId, subject: accountId }),
      ),
    ])
    return { nomination: shownNomination({ ...nomination, ...change }, round, context) }
  })
}

/** Behind the last day of names, with nothing left to review: the jury begins. Errors: AWARD.STATE, NOT_YET, UNREVIEWED. */
export async function startMarking(
  { id }: ParsedOf<StartMarking>,
  context: MemberContext,
): Promise<OutputOf<StartMarking>> {
  context.authorize()
  const [unreviewed] = await find(NOMINATIONS, { roundId: id, state: 'waiting' }, { limit: 1 })
  return stepRound(id, context, 'startMarking', (round) => {
    if (round.state === 'scoring') return undefined
    if (round.state !== 'open') throw new CodedError(awardErrors.STATE)
    if (context.at < nominationsEnd(round.rules)) throw new CodedError(awardErrors.NOT_YET)
    if (unreviewed) throw new CodedError(awardErrors.UNREVIEWED)
    return { state: 'scoring' }
  })
}

/**
 * Makes the list by the frozen rules and shows it to everybody for five working days. Errors: AWARD.STATE, UNMARKED
 * (fewer than half of those of the jury who may have marked one), NOBODY; STORE.BUSY: marks came meanwhile.
 */
export async function publishList(
  { id }: ParsedOf<PublishList>,
  context: MemberContext,
): Promise<OutputOf<PublishList>> {
  context.authorize()
  const before = await get(ROUNDS, id)
  const [passed, table, jury] = await Promise.all([allPassed(id), holidayTable(), juryOf(before)])
  return stepRound(id, context, 'publishList', (round) => {
    if (round.state === 'public') return undefined
    if (round.state !== 'scoring') throw new CodedError(awardErrors.STATE)
    if (round.marksGiven !== before?.marksGiven) throw new CodedError(kitErrors.BUSY)
    if (!passed.every((one) => isMarkedEnough(one, jury, context.at))) {
      throw new CodedError(awardErrors.UNMARKED)
    }
    const listed = listOf(passed.map(judged), round.rules)
    if (listed.length === 0) throw new CodedError(awardErrors.NOBODY)
    const end = publicEnd(context.at, table)
    if (end.provisional) logAlarm(CALENDAR_YEAR_MISSING, { domain: 'badge', at: end.at })
    return { state: 'public', listed, publicUntil: end.at }
  })
}

/** The accounts of a jury, which are frozen with the rules. */
async function juryOf(round: RoundRecord | undefined): Promise<AccountRecord[]> {
  const ids = (round?.jury ?? []).map(({ id }) => id)
  return ids.length === 0 ? [] : find(ACCOUNTS, { _id: among(ids) }, { limit: ids.length })
}

/** Every nomination that is to be judged, a thousand at a time. */
async function allPassed(roundId: string): Promise<NominationRecord[]> {
  const all: NominationRecord[] = []
  for (;;) {
    const behind = all.at(-1)?._id ?? ''
    const where = { roundId, state: 'passed', _id: above(behind) } as const
    const found = await find(NOMINATIONS, where, { order: [['_id', 'asc']], limit: PAGE })
    all.push(...found)
    if (found.length < PAGE) return all
  }
}

function judged({ _id: id, category, marks, facts, at }: NominationRecord): Judged {
  return {
    ...{ id, category, at, minutes: facts?.minutes ?? 0 },
    totals: marks.map(({ total }) => total),
  }
}

type MaybeLater<T> = T | Promise<T>

/** Takes a round a step further; undefined: it was done before. Errors: AWARD.NO_ROUND, and what `next` throws. */
export async function stepRound(
  id: string,
  context: MemberContext,
  action: string,
  next: (round: RoundRecord) => MaybeLater<Partial<Omit<RoundRecord, '_id'>> | undefined>,
): Promise<{ round: ReturnType<typeof shownRound> }> {
  const stepped = await transact(async (transaction: Transaction) => {
    const round = await transaction.get(ROUNDS, id)
    if (!round) throw new CodedError(awardErrors.NO_ROUND)
    const change = await next(round)
    if (!change) return round
    await together([
      transaction.update(ROUNDS, id, change),
      audit(transaction, auditRow(context, `badge.${action}`, id)),
    ])
    return { ...round, ...change }
  })
  return { round: shownRound(stepped, context, true) }
}
