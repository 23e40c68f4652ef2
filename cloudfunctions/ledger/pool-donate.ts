import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { isInForce } from '@shared/account/rules'
import type { ledgerContract } from '@shared/ledger/contract'
import { ledgerErrors } from '@shared/ledger/errors'
import { balanceId, spendable } from '@shared/ledger/rules'
import { BALANCES, postEntries } from '../kit/ledger'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { get } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { leftOf } from './gift-list'
import { moveEntries } from './gift-moves'
import { DONATIONS, poolIdOf, readPool, type DonationRecord } from './pool-records'

type Actions = (typeof ledgerContract)['actions']

/** A station's pool, one's own station's when none is named, and what one could give. Two waves. */
export async function getPool(
  { stationId }: ParsedOf<Actions['getPool']>,
  { account, at }: MemberContext,
): Promise<OutputOf<Actions['getPool']>> {
  const held = account.grants.find((grant) => grant.scope === 'station' && isInForce(grant, at))
  const chosen = stationId ?? held?.scopeId
  if (chosen === undefined) throw new CodedError(ledgerErrors.NO_POOL)
  const [pool, left] = await Promise.all([readPool(chosen, at), leftOf(account._id, 'timePoints')])
  return { pool, left }
}

/** Gives time points to a station's pool, for good. Stars count minutes of service, which stay. PTS-03, D-08. */
export async function donate(
  { id, stationId, minutes }: ParsedOf<Actions['donate']>,
  { account, at }: MemberContext,
): Promise<OutputOf<Actions['donate']>> {
  const owners = { from: account._id, to: poolIdOf(stationId) }
  const move = { record: id, stationId, kind: 'timePoints', amount: minutes, ...owners } as const
  const entries = moveEntries({ ...move, rule: 'PTS-03' }, { actor: account._id, at })
  const donation = { _id: id, accountId: account._id, stationId, minutes, at }
  const left = await transact(async (transaction) => {
    const balance = await transaction.get(BALANCES, balanceId(account._id, 'timePoints'))
    const { left } = spendable(balance?.confirmed ?? 0)
    const [fresh] = await together([
      writeDown(transaction, donation),
      postEntries(transaction, entries, ledgerErrors.NOT_ENOUGH),
    ])
    return fresh ? left - minutes : left
  })
  return { left }
}

/** Keeps a donation; false where it is there already. */
async function writeDown(
  transaction: Transaction,
  donation: Omit<DonationRecord, 'stationName'>,
): Promise<boolean> {
  const [earlier, station] = await together([
    transaction.get(DONATIONS, donation._id),
    get(STATIONS, donation.stationId),
  ])
  if (earlier) {
    const keys = ['accountId', 'stationId', 'minutes'] as const
    if (keys.some((key) => earlier[key] !== donation[key])) throw new CodedError(kitErrors.REPLAYED)
    return false
  }
  if (!station?.open) throw new CodedError(ledgerErrors.NO_POOL)
  await transaction.insert(DONATIONS, { ...donation, stationName: station.name })
  return true
}
