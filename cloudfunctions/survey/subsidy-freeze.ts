/** Freezing a statement: what the tallies say must be what counting the answers says. SUR-08, D-07. */
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { surveyErrors } from '@shared/survey/errors'
import type { subsidyActions } from '@shared/survey/subsidy-actions'
import type { StatementKey } from '@shared/survey/subsidy-model'
import {
  differingLines,
  invoiceDueAt,
  statementCounts,
  subsidyFen,
  type StatementCounts,
} from '@shared/survey/subsidy-rules'
import { audit, auditRow } from '../kit/audit'
import { logAlarm } from '../kit/log'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { STATIONS, type StationRecord } from '../kit/stations'
import { among, count, get } from '../kit/store'
import { together, transact } from '../kit/transact'
import { campaignTally, RESPONSES, REVIEWS, type CampaignRecord } from './records'
import { campaignsOfYear, recountedLines } from './subsidy-lines'
import { shownStatement, yearAt } from './subsidy-read'
import { managersOfStation } from './subsidy-receivers'
import {
  FROZEN_TALLIES,
  REPEATS,
  statementId,
  STATEMENTS,
  type StatementRecord,
} from './subsidy-records'

type Action = (typeof subsidyActions)['freezeStatement']

/** A rejection may fall between the counting and the freeze: then it is counted once more. */
const COUNTINGS = 2

/** Freezes the statement of a station and year; one that is frozen already stays as it is. */
export async function freezeStatement(
  key: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  context.authorize()
  const { at } = context
  const [known, station, campaigns, managers] = await Promise.all([
    get(STATEMENTS, statementId(key.stationId, key.year)),
    get(STATIONS, key.stationId),
    campaignsOfYear(key.year),
    managersOfStation(key.stationId, at),
  ])
  if (known) return { statement: shownStatement(known) }
  if (!station) throw new CodedError(surveyErrors.NO_STATEMENT)
  if (yearAt(at) <= key.year) throw new CodedError(surveyErrors.YEAR_RUNNING)
  await refuseWhatIsOpen(key.stationId, campaigns)
  const freezing = { key, station, campaigns, managers }
  let differing: Differing = { differs: {} }
  for (let counting = 0; counting < COUNTINGS; counting++) {
    const outcome = await freezeCounted(freezing, context)
    if (!('differs' in outcome)) return { statement: shownStatement(outcome) }
    differing = outcome
  }
  const lines = Object.keys(differing.differs).join(',')
  logAlarm('SUBSIDY.DIFFERS', { station: key.stationId, year: key.year, lines })
  throw new CodedError(surveyErrors.DIFFERS, { fields: differing.differs })
}

/** Refuses while a campaign is not settled, an answer is not counted, or one is looked at by somebody. */
async function refuseWhatIsOpen(
  stationId: string,
  campaigns: readonly CampaignRecord[],
): Promise<void> {
  if (campaigns.some(({ settledAt }) => !settledAt)) throw new CodedError(surveyErrors.STILL_OPEN)
  const waiting = await Promise.all([
    count(RESPONSES, { folded: false, stationId }),
    count(REPEATS, { folded: false, stationId }),
    openReviews(stationId, campaigns),
  ])
  if (waiting.some((many) => many > 0)) throw new CodedError(surveyErrors.STILL_OPEN)
}

/** How many volunteers of a station somebody has yet to decide about, and how many appeals. R-27. */
async function openReviews(
  stationId: string,
  campaigns: readonly CampaignRecord[],
): Promise<number> {
  const of = { stationId, campaignId: among(campaigns.map(({ _id }) => _id)) }
  const [reviews, appeals] = await Promise.all([
    count(REVIEWS, { ...of, state: among(['open', 'deciding']) }),
    count(REVIEWS, { ...of, 'appeal.state': among(['open', 'granting']) }),
  ])
  return reviews + appeals
}

interface Freezing {
  readonly key: StatementKey
  readonly station: StationRecord
  readonly campaigns: readonly CampaignRecord[]
  readonly managers: readonly string[]
}

/** Lines of which tallies and answers say something else: `5 / 4`. */
interface Differing {
  readonly differs: Readonly<Record<string, string>>
}

/**
 * Counts, then freezes if the tallies say the same. The tallies are marked in the same transaction: who rejects an answer
 * at this moment writes them as well, so that one of the two comes second and sees the other.
 */
async function freezeCounted(
  { key, station, campaigns, managers }: Freezing,
  context: MemberContext,
): Promise<StatementRecord | Differing> {
  const { at } = context
  const recounted = await recountedLines(key.stationId, campaigns)
  const ids = campaigns.map(({ _id }) => campaignTally(_id, key.stationId))
  return transact(async (transaction) => {
    const known = await transaction.get(STATEMENTS, statementId(key.stationId, key.year))
    if (known) return known
    const tallies = await together(ids.map((id) => transaction.get(FROZEN_TALLIES, id)))
    const lines = statementCounts(tallies.flatMap((tally) => tally?.counts ?? []))
    const differs = differencesOf(lines, recounted)
    if (Object.keys(differs).length > 0) return { differs }
    if (lines.valid === 0) throw new CodedError(surveyErrors.NO_VALID)
    const record = frozenRecord({ key, station, lines, recounted }, context)
    const { _id, stationName, year } = record
    await together([
      transaction.insert(STATEMENTS, record),
      ...ids.map((id, index) =>
        tallies[index]
          ? transaction.update(FROZEN_TALLIES, id, { frozenAt: at })
          : transaction.insert(FROZEN_TALLIES, { _id: id, counts: {}, frozenAt: at }),
      ),
      audit(
        transaction,
        auditRow(context, 'survey.freezeStatement', _id, { stationId: key.stationId }),
      ),
      ...managers.map((accountId) =>
        postNotice(transaction, {
          ...{ accountId, kind: 'subsidyFrozen', params: { stationName, year } },
          ...{ record: _id, turn: accountId, at },
        }),
      ),
    ])
    return record
  })
}

function differencesOf(tallied: StatementCounts, counted: StatementCounts): Record<string, string> {
  const flat = ({ rejected, ...plain }: StatementCounts): Record<string, number> => ({
    ...plain,
    ...Object.fromEntries(Object.entries(rejected).map(([key, many]) => [`rejected_${key}`, many])),
  })
  const [one, other] = [flat(tallied), flat(counted)]
  const lines = differingLines(tallied, counted)
  return Object.fromEntries(
    lines.map((line) => [line, `${String(one[line])} / ${String(other[line])}`]),
  )
}

function frozenRecord(
  {
    key,
    station,
    lines,
    recounted,
  }: Pick<Freezing, 'key' | 'station'> & Record<'lines' | 'recounted', StatementCounts>,
  { account, at }: MemberContext,
): StatementRecord {
  const grant = account.grants.find(({ scope }) => scope === 'association')
  return {
    ...{ _id: statementId(key.stationId, key.year), ...key, stationName: station.name },
    ...{ state: 'frozen', lines, recounted, fen: subsidyFen(lines.valid) },
    ...{ payer: grant?.scopeName ?? '', dueAt: invoiceDueAt(at) },
    steps: [{ kind: 'frozen', at, by: account._id, reason: null, photoId: null }],
    ...{ photos: [], invoice: null, payment: null },
  }
}
