/** How points, gifts and pools are tried out by everybody. */
import type { giftActions } from '@shared/ledger/gift-actions'
import type { poolActions } from '@shared/ledger/pool-actions'
import { DAY } from '@shared/kit/time'
import { takenRedemption } from '../../../cloudfunctions/ledger/gift-redeem'
import {
  codeOf,
  type GiftRecord,
  type RedemptionRecord,
} from '../../../cloudfunctions/ledger/gift-records'
import { poolIdOf, type AidRecord } from '../../../cloudfunctions/ledger/pool-records'
import { makeGift, MUG, plantPoints } from '../gifts'
import { clientId } from '../reports'
import { OWN, PEOPLE, PLACES, type Probes, type Scene } from './probe'

let turn = 0

async function plantGift({ stage, place }: Scene): Promise<GiftRecord> {
  turn += 1
  const gift = makeGift(`walk${String(turn)}`, place.station)
  await stage.database.insert('gifts', [gift])
  return gift
}

/** Something that its owner redeemed and has not fetched, or has just fetched from somebody. */
async function plantRedemption(
  scene: Scene,
  different: Partial<RedemptionRecord> = {},
): Promise<RedemptionRecord> {
  const gift = await plantGift(scene)
  const { accountId } = scene.owner
  const redemption: RedemptionRecord = {
    ...takenRedemption(gift, {
      ...{ id: clientId('redemption'), codeTurn: 0, at: Date.now() - DAY },
      account: { _id: accountId, displayName: '称某某' },
    }),
    ...different,
  }
  await scene.stage.database.insert('redemptions', [redemption])
  return redemption
}

async function codeAt(scene: Scene): Promise<{ stationId: string; code: string }> {
  const { _id, stationId } = await plantRedemption(scene)
  return { stationId, code: codeOf(_id, 0) }
}

/** A pool that has enough. */
function fillPool({ stage, place }: Scene): Promise<void> {
  const pool = poolIdOf(place.station._id)
  return stage.plantOnce(pool, () => plantPoints(stage.database, pool, 'timePoints', 60_000))
}

const HELP = { what: '陪长辈设手机', whom: 'elder', minutes: 60 } as const

export const giftProbes: Probes<typeof giftActions & typeof poolActions> = {
  getPoints: { of: OWN, prepare: () => ({ kind: 'timePoints' }) },
  listGifts: { of: OWN, prepare: () => ({ kind: 'baodun' }) },
  getGift: { of: OWN, prepare: async (scene) => ({ id: (await plantGift(scene))._id }) },
  redeem: {
    of: OWN,
    async prepare(scene) {
      const { _id: giftId, price } = await plantGift(scene)
      await plantPoints(scene.stage.database, scene.owner.accountId, 'baodun', price)
      return { id: clientId('redemption'), giftId, price }
    },
  },
  listPickups: { of: OWN, prepare: () => ({}) },
  getPickup: {
    of: PEOPLE,
    others: 'LEDGER.NO_PICKUP',
    prepare: async (scene) => ({ id: (await plantRedemption(scene))._id }),
  },
  cancelRedemption: {
    of: PEOPLE,
    others: 'LEDGER.NO_PICKUP',
    prepare: async (scene) => ({ id: (await plantRedemption(scene, { state: 'cancelled' }))._id }),
  },
  listStationGifts: { of: PLACES, prepare: ({ place }) => ({ stationId: place.station._id }) },
  saveGift: {
    of: PLACES,
    prepare({ place }) {
      const gift = { id: clientId('gift'), stationId: place.station._id, plan: MUG }
      return { ...gift, rev: 0, more: 5, fit: true }
    },
  },
  findPickup: { of: PLACES, prepare: codeAt },
  handOver: { of: PLACES, prepare: codeAt },
  undoHandOver: {
    of: PLACES,
    async prepare(scene) {
      const handed = { state: 'handed', endedAt: Date.now() } as const
      const by = scene.caller.accountId
      const { _id: id } = await plantRedemption(scene, { ...handed, handedBy: by })
      return { id }
    },
  },
  listWaitingPickups: { of: PLACES, prepare: ({ place }) => ({ stationId: place.station._id }) },
  getPool: { of: OWN, prepare: ({ place }) => ({ stationId: place.station._id }) },
  donate: {
    of: OWN,
    async prepare({ stage, place, owner }) {
      await plantPoints(stage.database, owner.accountId, 'timePoints', 60)
      return { id: clientId('donation'), stationId: place.station._id, minutes: 60 }
    },
  },
  listAids: { of: PLACES, prepare: ({ place }) => ({ stationId: place.station._id }) },
  giveAid: {
    of: PLACES,
    async prepare(scene) {
      await fillPool(scene)
      return { id: clientId('aid'), stationId: scene.place.station._id, ...HELP }
    },
  },
  undoAid: {
    of: PLACES,
    async prepare(scene) {
      const id = clientId('aid')
      const { stage, place, caller } = scene
      const by = caller.accountId
      const kept = { state: 'undone', year: 2026, by, at: Date.now() } as const
      const aid: AidRecord = { _id: id, stationId: place.station._id, ...HELP, ...kept }
      await stage.database.insert('aids', [aid])
      return { id }
    },
  },
}
