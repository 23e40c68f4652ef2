import { sumMonths } from '@shared/ledger/year-rules'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { LEDGER_ENTRIES, type KeptEntry } from '../kit/ledger'
import { among, find, get, plus, updateUnasked, type Change } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { tellYears } from './goal-years'
import { BLOCKS, CHAIN_END, END, MONTHS, type ChainEnd, type MonthRecord } from './seal-records'
import { BLOCK_SIZE, makeBlock, NOTHING_BEFORE, blockId, type BlockRecord } from './seal-rules'

const BEGIN: Omit<ChainEnd, '_id'> = {
  ...{ number: 0, hash: NOTHING_BEFORE, entries: 0, at: 0, marked: true },
}

function unsealed(limit: number): Promise<KeptEntry[]> {
  const order = [
    ['account', 'asc'],
    ['_id', 'asc'],
  ] as const
  return find(LEDGER_ENTRIES, { block: null }, { order, limit })
}

/**
 * Seals what was posted since, a block at a time, and adds it to the months. Exactly once, without trusting the lease: the
 * transaction moves the end of the chain from n to n + 1, and whoever comes second begins again. Cut off behind it, the
 * next run first marks the entries of the last block. HRS-10.
 */
export const sealEntries: Job = {
  name: 'seal',
  isDue: async () => (await unsealed(1)).length > 0,
  runSlice: sealBlock,
}

async function sealBlock(): Promise<boolean> {
  const end = await get(CHAIN_END, END)
  if (end && !end.marked) await markBlock(end.number)
  const entries = await unsealed(BLOCK_SIZE)
  if (entries.length === 0) return false
  const before = end ?? BEGIN
  const block = makeBlock(before, entries, now())
  const sealed = await transact(async (transaction) => {
    const current = await transaction.get(CHAIN_END, END)
    if ((current?.number ?? 0) !== before.number) return false
    const { number, hash, at } = block
    const next = { number, hash, at, entries: before.entries + entries.length, marked: false }
    if (current) await transaction.update(CHAIN_END, END, next)
    else await transaction.insert(CHAIN_END, { _id: END, ...next })
    await together([transaction.insert(BLOCKS, block), addMonths(transaction, entries)])
    return true
  })
  if (sealed) await markBlock(block.number)
  return true
}

/** Lets the entries of a block say that they are in it, and files which years are served whole. */
async function markBlock(number: number): Promise<void> {
  const block = await get(BLOCKS, blockId(number))
  if (!block) throw new Error('the last block is missing')
  const ids = among(idsOf(block))
  await updateUnasked(LEDGER_ENTRIES, { _id: ids, block: null }, { block: number })
  await tellYears(await find(LEDGER_ENTRIES, { _id: ids }, { limit: BLOCK_SIZE }))
  await updateUnasked(CHAIN_END, { _id: END, number }, { marked: true })
}

function idsOf({ sealed }: BlockRecord): string[] {
  return sealed.map(({ id }) => id)
}

async function addMonths(transaction: Transaction, entries: readonly KeptEntry[]): Promise<void> {
  await together(
    [...sumMonths(entries)].map(([_id, month]) => addMonth(transaction, { _id, ...month })),
  )
}

async function addMonth(transaction: Transaction, month: MonthRecord): Promise<void> {
  const grown = Object.fromEntries(
    Object.entries(month.counts).map(([name, count]) => [`counts.${name}`, plus(count)]),
  ) as Change<MonthRecord>
  if (await transaction.updateIfThere(MONTHS, month._id, grown)) return
  await transaction.insert(MONTHS, month)
}
