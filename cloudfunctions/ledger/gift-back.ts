import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import type { ledgerContract } from '@shared/ledger/contract'
import { ledgerErrors } from '@shared/ledger/errors'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postEntries } from '../kit/ledger'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { atMost, find, plus } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { backEntries } from './gift-moves'
import { GIFTS, publicRedemption, REDEMPTIONS, type RedemptionRecord } from './gift-records'
import { moveOf } from './gift-redeem'

type Action = (typeof ledgerContract.actions)['cancelRedemption']

const SLICE = 20
const RETURNER = 'timer:ledger.returnPickups'

/** Gives up what one redeemed and did not fetch; again it changes nothing. PTS-02. */
export async function cancelRedemption(
  { id }: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const kept = await transact(async (transaction) => {
    const known = await transaction.get(REDEMPTIONS, id)
    if (known?.accountId !== account._id) throw new CodedError(ledgerErrors.NO_PICKUP)
    if (known.state === 'cancelled') return known
    if (known.state !== 'waiting') throw new CodedError(ledgerErrors.PICKUP_OVER)
    return giveBack(transaction, known, { state: 'cancelled', actor: account._id, at })
  })
  return { pickup: publicRedemption(kept) }
}

interface Ending {
  readonly state: 'cancelled' | 'returned'
  readonly actor: string
  readonly at: Instant
}

/** The points go back to their owner and the thing to the shelf. */
async function giveBack(
  transaction: Transaction,
  redemption: RedemptionRecord,
  { state, actor, at }: Ending,
): Promise<RedemptionRecord> {
  const ended = { state, endedAt: at, remindAt: null }
  await together([
    postEntries(transaction, backEntries(moveOf(redemption), { actor, at })),
    transaction.update(GIFTS, redemption.giftId, { stock: plus(1) }),
    transaction.update(REDEMPTIONS, redemption._id, ended),
  ])
  return { ...redemption, ...ended }
}

function toReturn(limit: number): Promise<RedemptionRecord[]> {
  return find(REDEMPTIONS, { state: 'waiting', until: atMost(now()) }, { limit })
}

/** Gives back what nobody fetched in time, and says so. PTS-02. */
export const returnPickups: Job = {
  name: 'returnPickups',
  isDue: async () => (await toReturn(1)).length > 0,
  async runSlice() {
    const found = await toReturn(SLICE)
    for (const { _id } of found) await returnOne(_id)
    return found.length === SLICE
  },
}

async function returnOne(id: string): Promise<void> {
  await transact(async (transaction) => {
    const known = await transaction.get(REDEMPTIONS, id)
    const at = now()
    if (known?.state !== 'waiting' || known.until > at) return
    const { accountId, name: title } = known
    const notice = { accountId, kind: 'giftBack', params: { title }, record: id, at } as const
    await together([
      giveBack(transaction, known, { state: 'returned', actor: RETURNER, at }),
      postNotice(transaction, notice),
    ])
  })
}

function toRemind(limit: number): Promise<RedemptionRecord[]> {
  return find(REDEMPTIONS, { state: 'waiting', remindAt: atMost(now()) }, { limit })
}

/** Reminds whoever has not fetched something, once, a few days before it goes back. */
export const remindPickups: Job = {
  name: 'remindPickups',
  isDue: async () => (await toRemind(1)).length > 0,
  async runSlice() {
    const found = await toRemind(SLICE)
    for (const { _id } of found) await remindOne(_id)
    return found.length === SLICE
  },
}

async function remindOne(id: string): Promise<void> {
  await transact(async (transaction) => {
    const known = await transaction.get(REDEMPTIONS, id)
    const at = now()
    if (known?.state !== 'waiting' || known.remindAt === null || known.remindAt > at) return
    const { accountId, name: title, until } = known
    // The last day itself: `until` is the midnight behind it.
    const params = { title, until: until - 1 }
    await together([
      transaction.update(REDEMPTIONS, id, { remindAt: null }),
      postNotice(transaction, { accountId, kind: 'giftWaits', params, record: id, at }),
    ])
  })
}
