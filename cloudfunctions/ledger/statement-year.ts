/** The account of a year: sums by the month in which something was done. */
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { csvText } from '@shared/kit/csv'
import { localDate } from '@shared/kit/time'
import type { statementActions, YearStatement } from '@shared/ledger/statement-actions'
import type { MonthName } from '@shared/ledger/year-rules'
import { YEAR_COLUMNS } from '@shared/ledger/year-words'
import { LEDGER_ENTRIES } from '../kit/ledger'
import type { MemberContext } from '../kit/serve'
import { count, find } from '../kit/store'
import { MONTHS } from './seal-records'

type Actions = typeof statementActions
/** More months than anybody serves. */
const MOST_MONTHS = 1000

/** One's own account of a year. One wave, however many entries there are. HRS-06, HRS-08, R-09. */
export async function getYear(
  { year: asked }: ParsedOf<Actions['getYear']>,
  { account, at }: MemberContext,
): Promise<YearStatement> {
  const own = { account: account._id }
  const [months, waiting] = await Promise.all([
    find(MONTHS, own, { order: [['month', 'desc']], limit: MOST_MONTHS }),
    count(LEDGER_ENTRIES, { block: null, ...own }),
  ])
  const current = yearOf(localDate(at))
  const years = [...new Set([current, ...months.map(({ month }) => yearOf(month))])]
  const year = asked ?? years.find((one) => one <= current) ?? current
  const ofYear = months.filter(({ month }) => yearOf(month) === year).reverse()
  return {
    ...{ year, waiting, years: years.sort((one, other) => other - one) },
    months: ofYear.map(({ month, counts }) => ({ month, counts })),
  }
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/** The same as a file. */
export async function exportYear(
  input: ParsedOf<Actions['exportYear']>,
  context: MemberContext,
): Promise<OutputOf<Actions['exportYear']>> {
  const { year, months, waiting } = await getYear(input, context)
  const names = Object.keys(YEAR_COLUMNS) as MonthName[]
  const sum = (name: MonthName) => months.reduce((all, { counts }) => all + (counts[name] ?? 0), 0)
  const csv = csvText([
    ['月份', ...names.map((name) => YEAR_COLUMNS[name])],
    ...months.map(({ month, counts }) => [
      month,
      ...names.map((name) => String(counts[name] ?? 0)),
    ]),
    ['合计', ...names.map((name) => String(sum(name)))],
    ...(waiting === 0 ? [] : [[`另有 ${String(waiting)} 笔刚到，还没算进来`]]),
  ])
  return { name: `年度账单-${String(year)}.csv`, csv }
}
