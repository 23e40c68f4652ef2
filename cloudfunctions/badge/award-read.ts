/** What those see who work on a commendation: the years, what was handed in, and one of it. */
import type { awardActions } from '@shared/badge/award-actions'
import { awardErrors } from '@shared/badge/award-errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import { holdsRole } from '../kit/access'
import { AUDITS, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { above, find, get, insert, type Where } from '../kit/store'
import { NOMINATIONS, ROUNDS, type NominationRecord } from './award-records'
import { nominationRow, shownNomination, shownRound } from './award-views'

type Actions = typeof awardActions
type ListRounds = Actions['listRounds']
type ListNominations = Actions['listNominations']
type ReadNomination = Actions['readNomination']

const MOST_YEARS = 30
const PAGE = 50

/** The years, newest first; drafts for the association alone. One wave. */
export async function listRounds(
  { stationId, areaId }: ParsedOf<ListRounds>,
  context: MemberContext,
): Promise<OutputOf<ListRounds>> {
  context.authorize(stationId ?? areaId)
  const { account, at } = context
  const isAssociation = holdsRole(account, 'associationStaff', ASSOCIATION_SCOPE, at)
  const found = await find(
    ROUNDS,
    { year: above(0) },
    { order: [['year', 'desc']], limit: MOST_YEARS },
  )
  const seen = found.filter(({ state }) => isAssociation || state !== 'draft')
  return { rounds: seen.map((round) => shownRound(round, context, isAssociation)) }
}

/** What was handed in, of a station, of an area or of all. One wave. */
export async function listNominations(
  { roundId, stationId, areaId, after }: ParsedOf<ListNominations>,
  context: MemberContext,
): Promise<OutputOf<ListNominations>> {
  context.authorize(stationId ?? areaId)
  const where: Where<NominationRecord> = {
    roundId,
    ...(stationId === undefined ? {} : { stationId }),
    ...(areaId === undefined ? {} : { areaId }),
    ...(after === undefined ? {} : { _id: above(after) }),
  }
  const [round, found] = await Promise.all([
    get(ROUNDS, roundId),
    find(NOMINATIONS, where, { order: [['_id', 'asc']], limit: PAGE + 1 }),
  ])
  if (!round) return { nominations: [], more: false }
  const nominations = found.slice(0, PAGE).map((one) => nominationRow(one, round, context))
  return { nominations, more: found.length > PAGE }
}

/** One with its facts; who it is about can see who read it. Errors: AWARD.NO_NOMINATION. R-27. */
export async function readNomination(
  { id }: ParsedOf<ReadNomination>,
  context: MemberContext,
): Promise<OutputOf<ReadNomination>> {
  const nomination = await get(NOMINATIONS, id)
  if (!nomination) throw new CodedError(awardErrors.NO_NOMINATION)
  const { stationId, areaId, accountId, roundId } = nomination
  context.authorize(stationId, areaId)
  const row = { stationId, subject: accountId }
  const [round] = await Promise.all([
    get(ROUNDS, roundId),
    accountId !== null && insert(AUDITS, auditRow(context, 'badge.readNomination', id, row)),
  ])
  if (!round) throw new CodedError(awardErrors.NO_ROUND)
  return { nomination: shownNomination(nomination, round, context) }
}
