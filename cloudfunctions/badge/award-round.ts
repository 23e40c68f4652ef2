/** The rules of a year: written by the association, frozen before anybody can be named. AWD-01, AWD-16. */
import type { awardActions } from '@shared/badge/award-actions'
import { awardErrors } from '@shared/badge/award-errors'
import { isJurySize, rulesProblem } from '@shared/badge/award-rules'
import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import { isInForce } from '@shared/account/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import { localDate, type Instant } from '@shared/kit/time'
import { ACCOUNTS } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import { contentHash } from '../kit/crypto'
import { GRANTS } from '../kit/grants'
import type { MemberContext } from '../kit/serve'
import { among, find } from '../kit/store'
import { together, transact } from '../kit/transact'
import { roundIdOf, ROUNDS, type RoundRecord } from './award-records'
import { shownRound } from './award-views'

type Actions = typeof awardActions
type SaveRound = Actions['saveRound']
type FreezeRound = Actions['freezeRound']

const JURY_ROLES = ['associationStaff', 'documentReviewer', 'siteAuditor', 'decisionMaker'] as const
const MOST_JURORS = 100

/** Who can be of a jury now, by name. Two waves. */
async function findJurors(at: Instant) {
  const where = { scopeId: ASSOCIATION_SCOPE, endedAt: null, role: among(JURY_ROLES) }
  const held = await find(GRANTS, where, { limit: MOST_JURORS })
  const roles = new Map(
    held.filter((one) => isInForce(one, at)).map((one) => [one.accountId, one.role]),
  )
  if (roles.size === 0) return []
  const found = await find(ACCOUNTS, { _id: among([...roles.keys()]) }, { limit: roles.size })
  return found
    .filter(({ closesAt }) => !closesAt)
    .map(({ _id: id, displayName }) => ({
      ...{ id, maskedName: maskName(displayName), role: roles.get(id) ?? '' },
    }))
}

/** Who can be of a jury; names covered. */
export async function listJurors(
  _input: unknown,
  { at, authorize }: MemberContext,
): Promise<OutputOf<Actions['listJurors']>> {
  authorize()
  return { people: await findJurors(at) }
}

/** Writes the rules of a year. Errors: AWARD.FROZEN, AWARD.JUROR. */
export async function saveRound(
  { year, rules, jury }: ParsedOf<SaveRound>,
  context: MemberContext,
): Promise<OutputOf<SaveRound>> {
  context.authorize()
  const people = await findJurors(context.at)
  const chosen = [...new Set(jury)].map((id) => people.find((one) => one.id === id))
  const known = chosen.filter((one) => one !== undefined)
  if (known.length < chosen.length) throw new CodedError(awardErrors.JUROR)
  const _id = roundIdOf(year)
  const saved = await transact(async (transaction) => {
    const before = await transaction.get(ROUNDS, _id)
    if (before && before.state !== 'draft') throw new CodedError(awardErrors.FROZEN)
    const written = {
      ...{ rules, savedAt: context.at },
      jury: known.map(({ id, maskedName }) => ({ id, maskedName })),
    }
    await together([
      before
        ? transaction.update(ROUNDS, _id, written)
        : transaction.insert(ROUNDS, { ...UNTOUCHED, _id, year, ...written }),
      audit(transaction, auditRow(context, 'badge.saveRound', _id)),
    ])
    return { ...UNTOUCHED, ...before, _id, year, ...written }
  })
  return { round: shownRound(saved, context, true) }
}

/** A year whose rules are still being written. */
const UNTOUCHED = {
  ...{ state: 'draft', frozenAt: null, frozenBy: null, rulesHash: '', listed: [] },
  ...{ publicUntil: null, decidedAt: null, objections: { raised: 0, upheld: 0 } },
  ...{ tellFrom: null, giving: false, marksGiven: 0 },
} as const satisfies Partial<RoundRecord>

/**
 * Freezes the rules as they were read, for good: only then can somebody be named. Again by the same person changes
 * nothing. Errors: AWARD.NO_ROUND, FROZEN, CHANGED, POINTS, TWICE, JURY, JUROR, TOO_SOON.
 */
export async function freezeRound(
  { id, savedAt }: ParsedOf<FreezeRound>,
  context: MemberContext,
): Promise<OutputOf<FreezeRound>> {
  context.authorize()
  const { account, at } = context
  const people = await findJurors(at)
  const frozen = await transact(async (transaction) => {
    const round = await transaction.get(ROUNDS, id)
    if (!round) throw new CodedError(awardErrors.NO_ROUND)
    if (round.savedAt !== savedAt) throw new CodedError(awardErrors.CHANGED)
    if (round.frozenBy === account._id) return round
    if (round.state !== 'draft') throw new CodedError(awardErrors.FROZEN)
    refuseUnready(round, people, at)
    const { year, rules } = round
    const change: Partial<RoundRecord> = {
      ...{ frozenAt: at, frozenBy: account._id, rulesHash: contentHash({ year, rules }) },
      ...{ state: 'open', tellFrom: '' },
    }
    await together([
      transaction.update(ROUNDS, id, change),
      audit(transaction, auditRow(context, 'badge.freezeRound', id)),
    ])
    return { ...round, ...change }
  })
  return { round: shownRound(frozen, context, true) }
}

function refuseUnready(
  { rules, jury }: RoundRecord,
  people: readonly { readonly id: string }[],
  at: Instant,
): void {
  const problem = rulesProblem(rules)
  if (problem) throw new CodedError(awardErrors[problem])
  if (!isJurySize(jury.length)) throw new CodedError(awardErrors.JURY)
  if (!jury.every(({ id }) => people.some((one) => one.id === id))) {
    throw new CodedError(awardErrors.JUROR)
  }
  if (rules.nominateUntil <= localDate(at)) throw new CodedError(awardErrors.TOO_SOON)
}
