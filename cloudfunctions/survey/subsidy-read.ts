/** Reading statements: counted as of now until they are frozen. */
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { localDate } from '@shared/kit/time'
import { surveyErrors } from '@shared/survey/errors'
import type { subsidyActions } from '@shared/survey/subsidy-actions'
import type { Statement, StatementRow } from '@shared/survey/subsidy-model'
import { statementCounts, subsidyFen, type StatementCounts } from '@shared/survey/subsidy-rules'
import type { MemberContext } from '../kit/serve'
import { STATIONS, type StationRecord } from '../kit/stations'
import { find, get } from '../kit/store'
import { campaignsOfYear, talliedLines } from './subsidy-lines'
import { STATEMENTS, type StatementRecord } from './subsidy-records'

type Actions = typeof subsidyActions
type Read = Actions['readStatement']
type List = Actions['listStatements']

/** So many years of a station are remembered on one page. */
const MOST_YEARS = 19
/** As many as an association of one street or district has; the contract's own limit. */
const MOST_STATIONS = 200

/** The statement of a station. Two waves. */
export async function readStatement(
  { stationId, year: asked }: ParsedOf<Read>,
  { at, authorize }: MemberContext,
): Promise<OutputOf<Read>> {
  authorize(stationId)
  const thisYear = yearAt(at)
  const [station, frozen, campaigns] = await Promise.all([
    get(STATIONS, stationId),
    find(STATEMENTS, { stationId }, { order: [['year', 'desc']], limit: MOST_YEARS }),
    campaignsOfYear(asked ?? thisYear),
  ])
  if (!station) throw new CodedError(surveyErrors.NO_STATEMENT)
  const underWay = frozen.find(({ state }) => state !== 'paid')
  const year = asked ?? underWay?.year ?? thisYear
  const known = frozen.find((one) => one.year === year)
  const statement = known
    ? shownStatement(known)
    : openStatement(station, year, (await talliedLines([stationId], campaigns)).get(stationId))
  const years = [...new Set([thisYear, year, ...frozen.map((one) => one.year)])]
  return { statement, years: years.sort((left, right) => right - left) }
}

/** Every station of a year, the one with the most answers first. Two waves. */
export async function listStatements(
  { year }: ParsedOf<List>,
  { authorize }: MemberContext,
): Promise<OutputOf<List>> {
  authorize()
  const all = await readStatements(year)
  const statements = all.map(({ stationId, stationName, state, lines, fen }): StatementRow => {
    return { stationId, year, stationName, state, valid: lines.valid, fen }
  })
  const sum = (name: 'valid' | 'fen') => statements.reduce((whole, row) => whole + row[name], 0)
  return { statements, valid: sum('valid'), fen: sum('fen') }
}

/** The statements of every station in a year, the largest first; one that is closed now is there when it has answers. */
export async function readStatements(year: number): Promise<Statement[]> {
  const byName = { order: [['name', 'asc']], limit: MOST_STATIONS } as const
  const [here, gone, frozen, campaigns] = await Promise.all([
    find(STATIONS, { open: true }, byName),
    find(STATIONS, { open: false }, byName),
    find(STATEMENTS, { year }, { limit: MOST_STATIONS }),
    campaignsOfYear(year),
  ])
  const isFrozen = new Set(frozen.map(({ stationId }) => stationId))
  const open = [...here, ...gone].filter(({ _id }) => !isFrozen.has(_id))
  const lines = await talliedLines(
    open.map(({ _id }) => _id),
    campaigns,
  )
  const counted = open
    .map((station) => ({
      station,
      statement: openStatement(station, year, lines.get(station._id)),
    }))
    .filter(({ station, statement }) => station.open || statement.lines.submitted > 0)
  return [...frozen.map(shownStatement), ...counted.map(({ statement }) => statement)]
    .sort(
      (left, right) =>
        right.lines.valid - left.lines.valid ||
        left.stationName.localeCompare(right.stationName, 'zh-CN'),
    )
    .slice(0, MOST_STATIONS)
}

/** The year in Shanghai at a moment. */
export function yearAt(at: number): number {
  return Number(localDate(at).slice(0, 4))
}

/** One that is still counted: the amount is only what it would be. */
function openStatement(
  { _id, name }: StationRecord,
  year: number,
  lines: StatementCounts = statementCounts([]),
): Statement {
  return {
    ...{ stationId: _id, stationName: name, year, state: 'open', lines },
    ...{ fen: subsidyFen(lines.valid), payer: '', dueAt: null },
    ...{ steps: [], invoice: null, payment: null },
  }
}

/** A frozen one as people see it: without who did what. */
export function shownStatement(record: StatementRecord): Statement {
  const { stationId, stationName, year, state, lines, fen, payer, dueAt, payment } = record
  const photo = record.photos.find(({ id }) => id === record.invoice?.photoId)
  return {
    ...{ stationId, stationName, year, state, lines, fen, payer, dueAt, payment },
    steps: record.steps.map(({ kind, at, reason }) => ({ kind, at, reason })),
    invoice: record.invoice && photo ? { ...record.invoice, parts: photo.parts } : null,
  }
}
