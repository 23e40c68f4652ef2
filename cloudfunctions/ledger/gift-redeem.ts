import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import { addDays, DAY, instantOf, localDate, type Instant } from '@shared/kit/time'
import type { ledgerContract } from '@shared/ledger/contract'
import { ledgerErrors } from '@shared/ledger/errors'
import { postEntries } from '../kit/ledger'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { among, find, get, plus } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { moveEntries, type PointMove } from './gift-moves'
import {
  codeHashOf,
  codeOf,
  GIFTS,
  publicRedemption,
  REDEMPTIONS,
  type GiftRecord,
  type RedemptionRecord,
} from './gift-records'

type Action = (typeof ledgerContract.actions)['redeem']

/** Who has less time than this is not reminded: they know. */
const REMINDER_DAYS = 3

/**
 * Gives points for one of a gift. Everything it depends on is read in the transaction that changes it: of many who want
 * the last one, one gets it, and nobody spends twice what they have. PTS-02, PTS-09, D-08.
 */
export async function redeem(
  input: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  // Two codes that happen to be the same are told apart by the next turn.
  let codeTurn = -1
  const kept = await transact((transaction) => {
    codeTurn += 1
    return redeemIn(transaction, { ...input, codeTurn }, context)
  })
  return { pickup: publicRedemption(kept) }
}

async function redeemIn(
  transaction: Transaction,
  { id, giftId, price, codeTurn }: ParsedOf<Action> & { readonly codeTurn: number },
  { account, at }: MemberContext,
): Promise<RedemptionRecord> {
  const gift = await transaction.get(GIFTS, giftId)
  if (!gift) throw new CodedError(ledgerErrors.NO_GIFT)
  const redemption = takenRedemption(gift, { id, codeTurn, account, at })
  const refusal = refusalOf(gift, price)
  if (refusal) {
    // Whoever got the last one is not told so when they ask again.
    const earlier = await transaction.get(REDEMPTIONS, id)
    if (earlier) return again(earlier, redemption)
    throw new CodedError(ledgerErrors[refusal])
  }
  const entries = moveEntries(moveOf(redemption), { actor: account._id, at })
  const [kept] = await together([
    writeDown(transaction, redemption, gift),
    postEntries(transaction, entries, ledgerErrors.NOT_ENOUGH),
  ])
  return kept
}

interface Taking {
  readonly id: string
  readonly codeTurn: number
  readonly account: Pick<MemberContext['account'], '_id' | 'displayName'>
  readonly at: Instant
}

/** The record of one of a gift that somebody has taken, and will fetch. */
export function takenRedemption(
  gift: GiftRecord,
  { id, codeTurn, account, at }: Taking,
): RedemptionRecord {
  const until = instantOf(addDays(localDate(at), gift.days + 1))
  const { _id: giftId, name, picture, kind, price, stationId, stationName } = gift
  return {
    ...{ _id: id, giftId, year: yearOf(at), accountId: account._id, codeTurn },
    ...{ maskedName: maskName(account.displayName), codeHash: codeHashOf(codeOf(id, codeTurn)) },
    ...{ name, picture, kind, price, stationId, stationName, state: 'waiting', until, at },
    remindAt: gift.days > REMINDER_DAYS ? until - REMINDER_DAYS * DAY : null,
    ...{ endedAt: null, handedBy: null },
  }
}

/** Keeps a redemption, and takes one off the shelf, unless it is there already. */
async function writeDown(
  transaction: Transaction,
  redemption: RedemptionRecord,
  { perYear }: GiftRecord,
): Promise<RedemptionRecord> {
  const { _id, year, giftId, accountId, stationId } = redemption
  const [earlier, taken, station] = await together([
    transaction.get(REDEMPTIONS, _id),
    takenIn(year, giftId, accountId),
    get(STATIONS, stationId),
  ])
  if (earlier) return again(earlier, redemption)
  // At a station that is closed nobody hands anything over.
  if (!station?.open) throw new CodedError(ledgerErrors.NO_GIFT)
  if (taken >= perYear) throw new CodedError(ledgerErrors.YEAR_LIMIT)
  await together([
    transaction.update(GIFTS, giftId, { stock: plus(-1) }),
    transaction.insert(REDEMPTIONS, redemption),
  ])
  return redemption
}

/** The points of a redemption, from its owner to the gift. */
export function moveOf(redemption: RedemptionRecord): PointMove {
  const { _id: record, stationId, kind, price: amount, accountId: from, giftId: to } = redemption
  return { record, stationId, kind, amount, from, to, rule: 'PTS-02' }
}

/** The year in Shanghai. */
export function yearOf(at: number): number {
  return Number(localDate(at).slice(0, 4))
}

/**
 * How many of a gift somebody has had in a year. Whoever redeems at the same time changes the same balance, so that one
 * of the two begins anew and sees the other's.
 */
export async function takenIn(year: number, giftId: string, accountId: string): Promise<number> {
  const state = among(['waiting', 'handed'])
  const where = { giftId, accountId, year, state }
  return (await find(REDEMPTIONS, where, { limit: 100 })).length
}

/** Why a gift is not to be had for this price, as far as it says so itself. */
function refusalOf(
  gift: GiftRecord,
  price: number,
): 'NO_GIFT' | 'GIFT_CHANGED' | 'SOLD_OUT' | undefined {
  if (!gift.shown) return 'NO_GIFT'
  if (gift.price !== price) return 'GIFT_CHANGED'
  return gift.stock < 1 ? 'SOLD_OUT' : undefined
}

/** The same once more is the same; something else under its id is refused. */
function again(
  earlier: RedemptionRecord,
  { giftId, accountId }: Pick<RedemptionRecord, 'giftId' | 'accountId'>,
): RedemptionRecord {
  const isSame = earlier.giftId === giftId && earlier.accountId === accountId
  if (!isSame) throw new CodedError(kitErrors.REPLAYED)
  return earlier
}
