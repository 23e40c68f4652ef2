import {
  ASSOCIATION_SCOPE,
  concernName,
  lastMonths,
  rollupId,
  type Counts,
} from '@shared/desk/rules'
import { FRAUD_TYPES } from '@shared/help/fraud-types'
import { addMonths } from '@shared/kit/months'
import { instantOf, localDate, type Instant } from '@shared/kit/time'
import { tellable } from '@shared/learn/suppression'
import { now } from '../kit/clock'
import { FACTS, ROLLUPS } from '../kit/facts'
import type { Job } from '../kit/jobs'
import { AREAS } from '../kit/stations'
import { among, atLeast, below, find, insert } from '../kit/store'
import { TREND_MONTHS, type ToldCounts, type TrendMonthRecord } from './records'

const MONTHS_TOLD = 12
const MOST_AREAS = 999

/** The twelve months before the one that a moment is in, oldest first. */
export function monthsBefore(at: Instant): string[] {
  return lastMonths(localDate(at), MONTHS_TOLD + 1).slice(0, -1)
}

/** A month that is over is counted once and told for good. R-32. */
export const freezeMonths: Job = {
  name: 'freezeMonths',
  isDue: async () => (await findOverMonth()) !== undefined,
  async runSlice() {
    const month = await findOverMonth()
    if (month === undefined) return false
    await insert(TREND_MONTHS, await countMonth(month))
    return true
  },
}

/** The first month that is over, in the roll-ups whole, and not counted yet. */
async function findOverMonth(): Promise<string | undefined> {
  const months = monthsBefore(now())
  const ids = months.map((month) => rollupId(ASSOCIATION_SCOPE, month))
  const [happened, told] = await Promise.all([
    find(ROLLUPS, { _id: among(ids) }, { limit: MONTHS_TOLD }),
    find(TREND_MONTHS, { _id: among(months) }, { limit: MONTHS_TOLD }),
  ])
  const isIn = (records: readonly { _id: string }[], id: string) =>
    records.some(({ _id }) => _id === id)
  const month = months.find((one, place) => isIn(happened, ids[place] ?? '') && !isIn(told, one))
  if (month === undefined) return undefined
  const end = instantOf(addMonths(`${month}-01`, 1))
  const late = await find(FACTS, { folded: false, at: below(end) }, { limit: 1 })
  return late.length === 0 ? month : undefined
}

/** The association's board is what its areas add up to; what counts for no area is on no board. */
async function countMonth(month: string): Promise<TrendMonthRecord> {
  const areas = await find(AREAS, { population: atLeast(0) }, { limit: MOST_AREAS })
  const scopes = areas.map(({ _id }) => _id)
  const ids = scopes.map((scope) => rollupId(scope, month))
  const found = await find(ROLLUPS, { _id: among(ids) }, { limit: MOST_AREAS })
  const counts = new Map<string, Counts>(found.map((one) => [one._id, one.counts]))
  const told = tellable(
    ids.map((id) => FRAUD_TYPES.map((type) => counts.get(id)?.[concernName(type)] ?? 0)),
  )
  const boards = [...scopes, ASSOCIATION_SCOPE].map((scope, row) => [scope, boardOf(told[row])])
  return { _id: month, at: now(), boards: Object.fromEntries(boards) as TrendMonthRecord['boards'] }
}

function boardOf(row: readonly (number | null)[] = []): ToldCounts {
  const types = FRAUD_TYPES.map((type, column) => [type, row[column] ?? null])
  return {
    types: Object.fromEntries(types) as ToldCounts['types'],
    total: row[FRAUD_TYPES.length] ?? null,
  }
}
