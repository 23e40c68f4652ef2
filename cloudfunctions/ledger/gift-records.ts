import type { Gift, Redemption } from '@shared/ledger/gift-model'
import type { Instant } from '@shared/kit/time'
import { keyedDigits, keyedHash } from '../kit/crypto'
import { collection } from '../kit/store'

/** What can be redeemed; its own id owns the points that it took in. PTS-10. */
export interface GiftRecord extends Readonly<Omit<Gift, 'id'>> {
  readonly _id: string
  /** Who last wrote it down, which is also who has looked whether goods are fit (RES-06). */
  readonly by: string
  /** What was sent last, so that the same sent twice is told from something else. */
  readonly sent: string
}
export const GIFTS = collection<GiftRecord>('gifts')

/** What somebody redeemed. */
export interface RedemptionRecord extends Readonly<Omit<Redemption, 'id'>> {
  readonly _id: string
  readonly accountId: string
  readonly maskedName: string
  /** The year in Shanghai whose limit it counts for. */
  readonly year: number
  /** The code is made again from the id and this; it is kept nowhere. */
  readonly codeTurn: number
  readonly codeHash: string
  /** When its owner is reminded; null when that is done, or there is no time for it. */
  readonly remindAt: Instant | null
  /** Who handed it over. */
  readonly handedBy: string | null
}
export const REDEMPTIONS = collection<RedemptionRecord>('redemptions')

const CODE_DIGITS = 8

/** The code of a redemption; another one for every turn, since two people may not have the same. */
export function codeOf(id: string, turn: number): string {
  return keyedDigits(CODE_DIGITS, 'pickup-code', id, String(turn))
}

/** What a code is found by. */
export function codeHashOf(code: string): string {
  return keyedHash('pickup-code-hash', code)
}

/** A gift as people see it. */
export function publicGift(kept: GiftRecord): Gift {
  const { _id: id, kind, sort, name, picture, unit, price, provider, days, perYear, shown } = kept
  const { stationId, stationName, stock, rev } = kept
  return {
    ...{ id, kind, sort, name, picture, unit, price, provider, days, perYear, shown },
    ...{ stationId, stationName, stock, rev },
  }
}

/** A redemption as its owner sees it, without the code. */
export function publicRedemption(kept: RedemptionRecord): Redemption {
  const { _id: id, giftId, name, picture, kind, price, stationId, stationName } = kept
  const { state, until, at, endedAt } = kept
  return {
    ...{ id, giftId, name, picture, kind, price, stationId, stationName },
    ...{ state, until, at, endedAt },
  }
}
