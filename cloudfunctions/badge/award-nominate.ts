/** A station names somebody, and may take it back until marks are given. AWD-02, AWD-06. */
import type { awardActions } from '@shared/badge/award-actions'
import { awardErrors } from '@shared/badge/award-errors'
import type { AwardCategory } from '@shared/badge/award-model'
import { nominationsEnd } from '@shared/badge/award-rules'
import { CATEGORY_NAMES } from '@shared/badge/award-words'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { plus } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import {
  NOMINATIONS,
  ROUNDS,
  SHEETS,
  type NominationRecord,
  type RoundRecord,
  type SheetRecord,
} from './award-records'
import { readForNaming, type ReadForNaming } from './award-subject'
import { shownNomination } from './award-views'

type Actions = typeof awardActions
type Nominate = Actions['nominate']
type Input = ParsedOf<Nominate>
type Withdraw = Actions['withdrawNomination']

/**
 * Names somebody; one that went back can be handed in again, with figures as they are now. The same twice changes
 * nothing. Errors: AWARD.NO_ROUND, OVER, NO_CATEGORY, NO_NOMINEE, OWN, KNOWN, FULL. Six waves.
 */
export async function nominate(input: Input, context: MemberContext): Promise<OutputOf<Nominate>> {
  const { category, reason, roundId, stationId } = input
  const sheetId = `${roundId}.${stationId}`
  return transact(async (transaction) => {
    // The sheet begins the transaction beside what is read of the books: one wave less.
    const [sheet, read] = await together([
      transaction.get(SHEETS, sheetId),
      readForNaming(input, context),
    ])
    const { round } = read
    const made = begin(input, read, context)
    const before = await transaction.get(NOMINATIONS, made._id)
    if (before && isSame(before, reason, context.account._id)) {
      return { nomination: shownNomination(before, round, context) }
    }
    refuseToTake(round, before, input, context)
    // One that went back still has its place on the sheet of its station.
    const isNew = before?.state !== 'returned'
    if (isNew && (sheet?.counts[category] ?? 0) >= round.rules.perStation) {
      throw new CodedError(awardErrors.FULL)
    }
    const { _id, ...again } = made
    const kept = { reviews: before?.reviews ?? [], choice: before?.choice ?? made.choice }
    await together([
      before
        ? transaction.update(NOMINATIONS, _id, { ...again, ...kept })
        : transaction.insert(NOMINATIONS, made),
      isNew && countOnSheet(transaction, sheetId, category, sheet),
      tellNominee(transaction, made),
      audit(
        transaction,
        auditRow(context, 'badge.nominate', _id, { stationId, subject: made.accountId }),
      ),
    ])
    return { nomination: shownNomination({ ...made, ...kept }, round, context) }
  })
}

function countOnSheet(
  transaction: Transaction,
  _id: string,
  category: AwardCategory,
  sheet: SheetRecord | undefined,
): Promise<void> {
  return sheet
    ? transaction.update(SHEETS, _id, { [`counts.${category}`]: plus(1) })
    : transaction.insert(SHEETS, { _id, counts: { [category]: 1 } })
}

function begin(
  { roundId, category, stationId, reason }: Input,
  { round: { year }, station, subject: { key, ...subject } }: ReadForNaming,
  { account, at }: MemberContext,
): NominationRecord {
  return {
    ...{ _id: deterministicId('nomination', String(year), category, key), roundId, year },
    ...{ category, stationId, stationName: station.name, areaId: station.areaId ?? null },
    ...{ ...subject, reason, state: 'waiting', choice: 'covered', nominatedBy: account._id, at },
    ...{ reviews: [], marks: [], award: null },
  }
}

function isSame({ state, reason, nominatedBy }: NominationRecord, said: string, by: string) {
  return state === 'waiting' && reason === said && nominatedBy === by
}

function refuseToTake(
  { state, rules }: RoundRecord,
  before: NominationRecord | undefined,
  { category, stationId }: Input,
  { at }: MemberContext,
): void {
  if (state !== 'open' || at >= nominationsEnd(rules)) throw new CodedError(awardErrors.OVER)
  if (!rules.categories.some((one) => one.category === category)) {
    throw new CodedError(awardErrors.NO_CATEGORY)
  }
  const isBack = before?.state === 'returned' && before.stationId === stationId
  if (before && !isBack && before.state !== 'withdrawn') {
    throw new CodedError(awardErrors.KNOWN)
  }
}

/** Who is named is asked how they want to stand on the list. R-12. */
async function tellNominee(
  transaction: Transaction,
  { _id, accountId, category, year, at }: NominationRecord,
): Promise<void> {
  if (accountId === null) return
  await postNotice(transaction, {
    ...{ accountId, kind: 'nominated', record: _id, turn: String(at), at },
    params: { title: CATEGORY_NAMES[category], year },
  })
}

/** Takes a nomination back while nobody gives marks; its place is free again. Errors: AWARD.NO_NOMINATION, STATE. */
export async function withdrawNomination(
  { id }: ParsedOf<Withdraw>,
  context: MemberContext,
): Promise<OutputOf<Withdraw>> {
  return transact(async (transaction) => {
    const nomination = await transaction.get(NOMINATIONS, id)
    if (!nomination) throw new CodedError(awardErrors.NO_NOMINATION)
    const { stationId, areaId, roundId, category, state } = nomination
    context.authorize(stationId, areaId)
    const round = await transaction.get(ROUNDS, roundId)
    if (!round) throw new CodedError(awardErrors.NO_ROUND)
    if (state === 'withdrawn') return { nomination: shownNomination(nomination, round, context) }
    if (round.state !== 'open' || !['waiting', 'passed', 'returned'].includes(state)) {
      throw new CodedError(awardErrors.STATE)
    }
    await together([
      transaction.update(NOMINATIONS, id, { state: 'withdrawn' }),
      transaction.update(SHEETS, `${roundId}.${stationId}`, { [`counts.${category}`]: plus(-1) }),
      audit(transaction, auditRow(context, 'badge.withdrawNomination', id, { stationId })),
    ])
    return { nomination: shownNomination({ ...nomination, state: 'withdrawn' }, round, context) }
  })
}
