import { addDays, HOUR, instantOf, localDate, MINUTE, type Instant } from '@shared/kit/time'
import { BREAKS_KEPT, type BookBreak, type BookCheck } from '@shared/ledger/seal-actions'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { BALANCES, LEDGER_ENTRIES } from '../kit/ledger'
import { logAlarm } from '../kit/log'
import { decidersOf } from '../kit/managers'
import { postNoticeOnce } from '../kit/notices'
import { above, among, find, get, insertUnasked, updateUnasked } from '../kit/store'
import { checkBalance } from './seal-balance'
import { anchorKeys } from './seal-anchor'
import { checkAnchors } from './seal-anchor-rules'
import { ANCHORS, BLOCKS, CHAIN_END, END, ROUND, ROUNDS } from './seal-records'
import type { RoundPlace, RoundRecord } from './seal-records'
import { BLOCK_SIZE, blockId, checkEntries, checkLink, NOTHING_BEFORE } from './seal-rules'

/** Looked at in one slice. */
const BLOCKS_AT_ONCE = 5
const BALANCES_AT_ONCE = 10
/** The service's own limit of one query. */
const MOST = 1000
/** Rounds begin at three in the night, in Shanghai. */
const NIGHT_MINUTES = 3 * (HOUR / MINUTE)

/**
 * Checks the books from the first block to the last balance, a few at a time, once a day and when the association asks:
 * what was sealed against what lies there, the chain, the signatures, and every balance against its entries. What
 * differs is told to the association, alarms the operator, and is never mended. HRS-10.
 */
export const checkRound: Job = {
  name: 'check',
  async isDue() {
    const round = await get(ROUNDS, ROUND)
    if (!round) return (await get(CHAIN_END, END)) !== undefined
    return round.nextAt <= now()
  },
  async runSlice() {
    const round = await get(ROUNDS, ROUND)
    if (!round) {
      return insertUnasked(ROUNDS, { _id: ROUND, turn: 0, nextAt: 0, at: null, last: null })
    }
    const place = round.at ?? (await beginRound())
    const next = place.balance === null ? await checkBlocks(place) : await checkBalances(place)
    return next === null ? endRound(round, place) : write(round, { at: next })
  },
}

async function write(round: RoundRecord, change: Partial<RoundRecord>): Promise<boolean> {
  const { turn } = round
  await updateUnasked(ROUNDS, { _id: ROUND, turn }, { ...change, turn: turn + 1 })
  return true
}

/** Where a round begins: the signatures first, since they are few. */
async function beginRound(): Promise<RoundPlace> {
  const [end, anchors] = await Promise.all([
    get(CHAIN_END, END),
    find(ANCHORS, { _id: above('') }, { order: [['_id', 'desc']], limit: MOST }),
  ])
  const signed = anchors.map(({ blocks }) => blockId(blocks))
  const blocks =
    signed.length === 0 ? [] : await find(BLOCKS, { _id: among(signed) }, { limit: MOST })
  const hashes = new Map(blocks.map(({ number, hash }) => [number, hash]))
  // Entries of the last block may not be marked yet.
  const until = end ? end.number - (end.marked ? 0 : 1) : 0
  const none = { blocks: 0, entries: 0, balances: 0, count: 0, breaks: [] }
  const begun = { ...none, block: 0, hash: NOTHING_BEFORE, until, balance: null }
  return found(begun, checkAnchors(anchors, anchorKeys(), hashes))
}

function found(place: RoundPlace, breaks: readonly BookBreak[]): RoundPlace {
  const kept = [...place.breaks, ...breaks].slice(0, BREAKS_KEPT)
  return { ...place, count: place.count + breaks.length, breaks: kept }
}

async function checkBlocks(place: RoundPlace): Promise<RoundPlace> {
  const { block: done, until } = place
  const numbers = Array.from(
    { length: Math.min(BLOCKS_AT_ONCE, until - done) },
    (_, index) => done + 1 + index,
  )
  if (numbers.length === 0) return { ...place, balance: '' }
  const [blocks, entries] = await Promise.all([
    find(BLOCKS, { _id: among(numbers.map(blockId)) }, { limit: BLOCKS_AT_ONCE }),
    Promise.all(numbers.map((block) => find(LEDGER_ENTRIES, { block }, { limit: 2 * BLOCK_SIZE }))),
  ])
  const byNumber = new Map(blocks.map((block) => [block.number, block]))
  let next = place
  for (const [index, number] of numbers.entries()) {
    const block = byNumber.get(number)
    const own = entries[index] ?? []
    const breaks: BookBreak[] = block
      ? [...checkLink(block, next.hash), ...checkEntries(block, own)]
      : [{ what: 'chain', id: blockId(number) }]
    next = found(
      {
        ...{ ...next, block: number, hash: block?.hash ?? next.hash },
        ...{ blocks: next.blocks + 1, entries: next.entries + own.length },
      },
      breaks,
    )
  }
  return next
}

/** Null behind the last balance. */
async function checkBalances(place: RoundPlace): Promise<RoundPlace | null> {
  const balances = await find(
    BALANCES,
    { _id: above(place.balance ?? '') },
    { order: [['_id', 'asc']], limit: BALANCES_AT_ONCE },
  )
  const last = balances[balances.length - 1]
  if (!last) return null
  const breaks = (await Promise.all(balances.map(checkBalance))).flat()
  const counted = place.balances + balances.length
  return found({ ...place, balance: last._id, balances: counted }, breaks)
}

async function endRound(round: RoundRecord, place: RoundPlace): Promise<boolean> {
  const at = now()
  const { blocks, entries, balances, count, breaks } = place
  const last: BookCheck = { at, blocks, entries, balances, count, breaks }
  if (count > 0) await tell(count, at)
  await write(round, { last, at: null, nextAt: nextNight(at) })
  return false
}

async function tell(count: number, at: Instant): Promise<void> {
  logAlarm('BOOKS.DIFFER', { count })
  const day = localDate(at)
  for (const accountId of await decidersOf(null, at)) {
    const about = { record: `books.${accountId}`, turn: day, params: { count } }
    await postNoticeOnce({ accountId, kind: 'booksDiffer', at, ...about })
  }
}

function nextNight(at: Instant): Instant {
  const tonight = instantOf(localDate(at), NIGHT_MINUTES)
  return tonight > at ? tonight : instantOf(addDays(localDate(at), 1), NIGHT_MINUTES)
}
