/** The seal on the books as people see it. */
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { sealActions } from '@shared/ledger/seal-actions'
import { LEDGER_ENTRIES } from '../kit/ledger'
import { above, below, count, find, get, insert, updateWhere } from '../kit/store'
import { anchorKeys } from './seal-anchor'
import { ANCHORS, CHAIN_END, END, ROUND, ROUNDS, type AnchorRecord } from './seal-records'

type Actions = typeof sealActions
/** A month of days. */
const PAGE = 31

function anchorsBefore(day: string | undefined, limit: number): Promise<AnchorRecord[]> {
  const where = day === undefined ? above('') : below(day)
  return find(ANCHORS, { _id: where }, { order: [['_id', 'desc']], limit })
}

/** The daily signatures and the key to hold them against. One wave. HRS-10. */
export async function listAnchors({
  before,
}: ParsedOf<Actions['listAnchors']>): Promise<OutputOf<Actions['listAnchors']>> {
  const found = await anchorsBefore(before, PAGE + 1)
  const anchors = found.slice(0, PAGE)
  return { anchors, more: found.length > PAGE, publicKey: anchorKeys()[0] ?? null }
}

/** How far the books are sealed, and what the last check found. One wave. */
export async function readBooks(): Promise<OutputOf<Actions['readBooks']>> {
  const [end, [anchor], round, waiting] = await Promise.all([
    get(CHAIN_END, END),
    anchorsBefore(undefined, 1),
    get(ROUNDS, ROUND),
    count(LEDGER_ENTRIES, { block: null }),
  ])
  return {
    blocks: end?.number ?? 0,
    entries: end?.entries ?? 0,
    waiting,
    sealedAt: end?.at ?? null,
    anchor: anchor ?? null,
    signs: anchorKeys().length > 0,
    check: round?.last ?? null,
    checking: round !== undefined && (round.at !== null || round.nextAt === 0),
  }
}

/** Lets the next tick begin a round; one that is under way goes on. */
export async function checkBooks(): Promise<OutputOf<Actions['checkBooks']>> {
  const begin = { turn: 0, nextAt: 0, at: null, last: null }
  if (await insert(ROUNDS, { _id: ROUND, ...begin })) return {}
  await updateWhere(ROUNDS, { _id: ROUND, at: null }, { nextAt: 0 })
  return {}
}
