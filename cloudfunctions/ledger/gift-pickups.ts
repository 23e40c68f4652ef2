import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { ledgerContract } from '@shared/ledger/contract'
import { ledgerErrors } from '@shared/ledger/errors'
import { findPage } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { get } from '../kit/store'
import { codeOf, publicRedemption, REDEMPTIONS } from './gift-records'

type Actions = (typeof ledgerContract)['actions']

const PAGE = 20

/** What one redeemed, newest first. */
export async function listPickups(
  { before }: ParsedOf<Actions['listPickups']>,
  { account }: MemberContext,
): Promise<OutputOf<Actions['listPickups']>> {
  const own = { accountId: account._id }
  const { records, more } = await findPage(REDEMPTIONS, own, { field: 'at', before, size: PAGE })
  return { pickups: records.map(publicRedemption), more }
}

/** One of them, with its code while it waits, and where to go. Three waves. */
export async function getPickup(
  { id }: ParsedOf<Actions['getPickup']>,
  { account }: MemberContext,
): Promise<OutputOf<Actions['getPickup']>> {
  const kept = await get(REDEMPTIONS, id)
  if (kept?.accountId !== account._id) throw new CodedError(ledgerErrors.NO_PICKUP)
  const station = await get(STATIONS, kept.stationId)
  if (!station) throw new CodedError(ledgerErrors.NO_PICKUP)
  const { address, staffedFromMinute, staffedToMinute } = station
  return {
    pickup: publicRedemption(kept),
    code: kept.state === 'waiting' ? codeOf(id, kept.codeTurn) : null,
    place: {
      ...{ address, staffedFromMinute, staffedToMinute },
      latitude: station.latitude ?? null,
      longitude: station.longitude ?? null,
    },
  }
}
