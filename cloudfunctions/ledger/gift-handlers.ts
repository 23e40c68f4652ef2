/** Points, gifts and pools: the acts of a part of the ledger. */
import { cancelRedemption } from './gift-back'
import { findPickup, handOver, listWaitingPickups, undoHandOver } from './gift-desk'
import { getGift, listGifts, listStationGifts } from './gift-list'
import { getPickup, listPickups } from './gift-pickups'
import { getPoints } from './gift-points'
import { redeem } from './gift-redeem'
import { saveGift } from './gift-save'
import { giveAid, listAids, undoAid } from './pool-aid'
import { donate, getPool } from './pool-donate'

export const giftHandlers = {
  getPoints,
  listGifts,
  getGift,
  redeem,
  listPickups,
  getPickup,
  cancelRedemption,
  listStationGifts,
  saveGift,
  findPickup,
  handOver,
  undoHandOver,
  listWaitingPickups,
  getPool,
  donate,
  listAids,
  giveAid,
  undoAid,
}
