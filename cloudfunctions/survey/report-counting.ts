import { above, find } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { campaignById } from './campaigns'
import { addedCounts, countPlan, Tally, type CountPlan } from './report-count'
import { COUNTS, RUNS, type RunRecord } from './report-records'
import { RESPONSES } from './records'

/** The service's own limit of one query, and so many of them a slice. */
const PAGE = 1000
const PAGES = 4

/**
 * Counts the next answers of a run; true when more is to do. The counts and how far they go move in one transaction, so
 * that an answer is in them once, wherever the slice is cut off. Whoever comes second finds the cursor moved.
 */
export async function countSlice(run: RunRecord, pages = PAGES): Promise<boolean> {
  const campaign = await campaignById(run.campaignId, run.at)
  const plan = campaign && (await countPlan(campaign, run.at))
  if (!plan) throw new Error('a report of a campaign that is not there')
  if (run.cursor === '' && (await isBehind(run))) return false
  const tally = new Tally(plan)
  let cursor = run.cursor
  let isLast = false
  for (let page = 0; page < pages && !isLast; page += 1) {
    const found = await find(
      RESPONSES,
      { campaignId: run.campaignId, _id: above(cursor) },
      { order: [['_id', 'asc']], limit: PAGE },
    )
    for (const response of found) tally.add(response, run.at)
    cursor = found[found.length - 1]?._id ?? cursor
    isLast = found.length < PAGE
  }
  await transact((transaction) => save(transaction, run, { plan, tally, cursor, isLast }))
  return true
}

/** Whether answers from before the cut are not folded yet: they would be missed. */
async function isBehind({ campaignId, at }: RunRecord): Promise<boolean> {
  const [oldest] = await find(
    RESPONSES,
    { folded: false, campaignId },
    { order: [['at', 'asc']], limit: 1 },
  )
  return oldest !== undefined && oldest.at <= at
}

interface Slice {
  readonly plan: CountPlan
  readonly tally: Tally
  readonly cursor: string
  readonly isLast: boolean
}

async function save(
  transaction: Transaction,
  { _id, cursor: before }: RunRecord,
  { plan, tally, cursor, isLast }: Slice,
): Promise<void> {
  const run = await transaction.get(RUNS, _id)
  if (run?.state !== 'counting' || run.cursor !== before) return
  const ids = plan.records.map((_, number) => `${_id}.${number}`)
  const known = await together(ids.map((id) => transaction.get(COUNTS, id)))
  const written = ids.map((id, number) => {
    const record = known[number]
    const questions = plan.records[number] ?? []
    const counts = Object.fromEntries(
      questions.map((key) => [key, addedCounts(record?.counts[key], tally.counts.get(key))]),
    )
    const seconds = number === 0 ? { seconds: addedSeconds(record?.seconds, tally.seconds) } : {}
    return record
      ? transaction.update(COUNTS, id, { counts, ...seconds })
      : transaction.insert(COUNTS, { _id: id, counts, ...seconds })
  })
  await together([
    ...written,
    transaction.update(RUNS, _id, {
      cursor,
      submitted: run.submitted + tally.submitted,
      valid: run.valid + tally.valid,
      ...(isLast ? { state: 'telling' as const } : {}),
    }),
  ])
}

function addedSeconds(
  known: Readonly<Record<string, number>> = {},
  more: ReadonlyMap<string, number>,
): Record<string, number> {
  const sum = { ...known }
  for (const [second, many] of more) sum[second] = (sum[second] ?? 0) + many
  return sum
}
