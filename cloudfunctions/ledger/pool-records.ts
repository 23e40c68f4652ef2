import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import type { Aid, Pool } from '@shared/ledger/gift-model'
import { ledgerErrors } from '@shared/ledger/errors'
import { CodedError } from '@shared/kit/errors'
import { balanceId } from '@shared/ledger/rules'
import { BALANCES } from '../kit/ledger'
import { STATIONS } from '../kit/stations'
import { collection, count, find, get } from '../kit/store'
import type { PointMove } from './gift-moves'
import { yearOf } from './gift-redeem'

/** Time points that somebody gave to a station's pool. PTS-03. */
export interface DonationRecord {
  readonly _id: string
  readonly accountId: string
  readonly stationId: string
  readonly stationName: string
  readonly minutes: number
  readonly at: Instant
}
export const DONATIONS = collection<DonationRecord>('donations')

/** Help given out of a pool. */
export interface AidRecord extends Readonly<Omit<Aid, 'id'>> {
  readonly _id: string
  readonly year: number
  readonly by: string
}
export const AIDS = collection<AidRecord>('aids')

/** The owner of a station's pool in the ledger. */
export function poolIdOf(stationId: string): string {
  return deterministicId('pool', stationId)
}

/** The points of some help, from the pool to all the help that its station gave. */
export function aidMove({ _id, stationId, minutes: amount }: AidRecord): PointMove {
  const owners = { from: poolIdOf(stationId), to: deterministicId('aid', stationId) }
  return { record: _id, stationId, kind: 'timePoints', amount, ...owners, rule: 'PTS-03' }
}

/** What is in a pool, and what was done with it; one wave. Throws LEDGER.NO_POOL for no station. */
export async function readPool(stationId: string, at: Instant): Promise<Pool> {
  const given = { stationId, state: 'given' } as const
  const newest = { order: [['at', 'desc']], limit: 1 } as const
  const [station, balance, helped, [last]] = await Promise.all([
    get(STATIONS, stationId),
    get(BALANCES, balanceId(poolIdOf(stationId), 'timePoints')),
    count(AIDS, { ...given, year: yearOf(at) }),
    find(AIDS, given, newest),
  ])
  if (!station) throw new CodedError(ledgerErrors.NO_POOL)
  const minutes = balance?.confirmed ?? 0
  return { stationId, stationName: station.name, minutes, helped, last: last?.what ?? null }
}
