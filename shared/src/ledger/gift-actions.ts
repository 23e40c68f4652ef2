import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { Gift, isPricedRight, GiftPlan, PickupCode, PointKind, Redemption } from './gift-model'
import { before } from './page'

const station = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
/** Nobody tries out codes. */
const desk = { ...station, limits: [{ per: 'caller', max: 60, windowSeconds: 60 }] } as const

const pickup = z.object({ pickup: Redemption })
/** What the desk sees of a code: not who it is, but what they are called. R-29. */
const atDesk = pickup.extend({ maskedName: z.string() })

/** Points and what one can have for them. Nothing has a cash value. PTS-02, PTS-09, PTS-10, PTS-13, D-08. */
export const giftActions = {
  /** Both balances, and where those of one kind come from and went to, newest first, 20 a page. PTS-01, D-08. */
  getPoints: {
    access: { allow: 'member' },
    input: z.object({ kind: PointKind, before }),
    output: z.object({
      /** In minutes; `owed` is what a correction took beyond it. AMB-47. */
      timePoints: z.object({ left: z.int().min(0), owed: z.int().min(0) }),
      baodun: z.object({ left: z.int().min(0), owed: z.int().min(0) }),
      moves: z
        .array(
          z.object({
            id: idOf('ledgerEntry'),
            what: z.enum(['served', 'corrected', 'redeemed', 'back', 'donated', 'learned']),
            /** What it was; empty where no record of it is left. */
            title: z.string(),
            amount: z.int(),
            at: z.int(),
          }),
        )
        .max(20),
      more: z.boolean(),
    }),
  },
  /** What there is for one balance, and how much of it is left. PTS-10. */
  listGifts: {
    access: { allow: 'member' },
    input: z.object({ kind: PointKind }),
    output: z.object({ left: z.int().min(0), gifts: z.array(Gift).max(100) }),
  },
  /** `taken`: how many of it one has had this year. Errors: LEDGER.NO_GIFT. */
  getGift: {
    access: { allow: 'member' },
    input: z.object({ id: idOf('gift') }),
    output: z.object({ gift: Gift, left: z.int().min(0), taken: z.int().min(0) }),
  },
  /**
   * Gives points for one of it, which then waits at its station. `price` is what one was told; the same id again is the same.
   * Errors: LEDGER.NO_GIFT, LEDGER.GIFT_CHANGED, LEDGER.SOLD_OUT, LEDGER.YEAR_LIMIT, LEDGER.NOT_ENOUGH, REQUEST.REPLAYED.
   */
  redeem: {
    access: { allow: 'member' },
    input: z.object({
      id: clientIdOf('redemption'),
      giftId: idOf('gift'),
      price: z.int().min(1),
    }),
    output: pickup,
  },
  /** What one redeemed, newest first, 20 a page. */
  listPickups: {
    access: { allow: 'member' },
    input: z.object({ before }),
    output: z.object({ pickups: z.array(Redemption).max(20), more: z.boolean() }),
  },
  /** One of them, with its code while it waits, and where to go. Errors: LEDGER.NO_PICKUP. */
  getPickup: {
    access: { allow: 'member' },
    input: z.object({ id: clientIdOf('redemption') }),
    output: pickup.extend({
      code: PickupCode.nullable(),
      place: z.object({
        address: z.string(),
        staffedFromMinute: z.int(),
        staffedToMinute: z.int(),
        latitude: z.number().nullable(),
        longitude: z.number().nullable(),
      }),
    }),
  },
  /** Gives it up before it was fetched; the points come back whole. Errors: LEDGER.NO_PICKUP, LEDGER.PICKUP_OVER. */
  cancelRedemption: {
    access: { allow: 'member' },
    input: z.object({ id: clientIdOf('redemption') }),
    output: pickup,
  },
  /** Everything a station has to give, also what is not shown; without a station that of all. */
  listStationGifts: {
    access: station,
    input: z.object({ stationId: idOf('station').optional() }),
    output: z.object({ gifts: z.array(Gift).max(200) }),
  },
  /**
   * Writes a gift down; `rev` is that of the gift it changes, 0 for a new one. `more` comes to what is left, or goes off it.
   * `fit`: somebody has looked that goods are usable, safe, clean and kind to the environment (RES-06). Errors: LEDGER.NO_GIFT,
   * LEDGER.GIFT_CHANGED, LEDGER.NO_STOCK, LEDGER.NOT_FIT.
   */
  saveGift: {
    access: station,
    input: z.object({
      id: clientIdOf('gift'),
      stationId: idOf('station'),
      rev: z.int().min(0),
      plan: GiftPlan.refine(isPricedRight, { path: ['price'] }),
      more: z.int().min(-9999).max(9999),
      fit: z.boolean(),
    }),
    output: z.object({ gift: Gift }),
  },
  /** What a code stands for, before anything is handed over. Errors: LEDGER.NO_CODE, LEDGER.OTHER_STATION. */
  findPickup: {
    access: desk,
    input: z.object({ stationId: idOf('station'), code: PickupCode }),
    output: atDesk,
  },
  /**
   * Hands it over, once; nobody hands over their own. Errors: LEDGER.NO_CODE, LEDGER.OTHER_STATION, LEDGER.PICKUP_OVER,
   * LEDGER.OWN_PICKUP.
   */
  handOver: {
    access: desk,
    input: z.object({ stationId: idOf('station'), code: PickupCode }),
    output: atDesk,
  },
  /** Takes one's own handing over back within ten seconds. D-34. Errors: LEDGER.NO_PICKUP, NOTICE.UNDO_OVER. */
  undoHandOver: {
    access: station,
    input: z.object({ id: clientIdOf('redemption') }),
    output: atDesk,
  },
  /** What waits at a station to be fetched, the soonest to go back first. */
  listWaitingPickups: {
    access: station,
    input: z.object({ stationId: idOf('station') }),
    output: z.object({
      waiting: z
        .array(
          z.object({ id: clientIdOf('redemption'), name: z.string(), until: z.int() }).extend({
            maskedName: z.string(),
          }),
        )
        .max(100),
    }),
  },
} as const

export const giftContract = defineContract('ledger', giftActions)
