import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { PointKind } from '@shared/ledger/gift-model'
import type { ledgerContract } from '@shared/ledger/contract'
import { ledgerErrors } from '@shared/ledger/errors'
import { balanceId, spendable } from '@shared/ledger/rules'
import { BALANCES } from '../kit/ledger'
import type { MemberContext } from '../kit/serve'
import { above, find, get } from '../kit/store'
import { GIFTS, publicGift } from './gift-records'
import { takenIn, yearOf } from './gift-redeem'

type Actions = (typeof ledgerContract)['actions']

const MOST_SHOWN = 100
const MOST = 200

/** What there is for one balance, and how much is left of it. Two waves. PTS-10. */
export async function listGifts(
  { kind }: ParsedOf<Actions['listGifts']>,
  { account }: MemberContext,
): Promise<OutputOf<Actions['listGifts']>> {
  const [left, found] = await Promise.all([
    leftOf(account._id, kind),
    find(GIFTS, { kind, shown: true }, { order: [['name', 'asc']], limit: MOST_SHOWN }),
  ])
  return { left, gifts: found.map(publicGift) }
}

/** One gift, how much one has, and how many of it one has had this year. Three waves. */
export async function getGift(
  { id }: ParsedOf<Actions['getGift']>,
  { account, at }: MemberContext,
): Promise<OutputOf<Actions['getGift']>> {
  const [gift, taken] = await Promise.all([get(GIFTS, id), takenIn(yearOf(at), id, account._id)])
  if (!gift?.shown) throw new CodedError(ledgerErrors.NO_GIFT)
  return { gift: publicGift(gift), left: await leftOf(account._id, gift.kind), taken }
}

/** Everything that a station has, also what is not shown. */
export async function listStationGifts(
  { stationId }: ParsedOf<Actions['listStationGifts']>,
  { authorize }: MemberContext,
): Promise<OutputOf<Actions['listStationGifts']>> {
  authorize(stationId)
  const order = [['name', 'asc']] as const
  const found = await (stationId === undefined
    ? find(GIFTS, { stationId: above('') }, { order, limit: MOST })
    : find(GIFTS, { stationId }, { order, limit: MOST }))
  return { gifts: found.map(publicGift) }
}

/** What an account can spend of a balance now. */
export async function leftOf(account: string, kind: PointKind): Promise<number> {
  const balance = await get(BALANCES, balanceId(account, kind))
  return spendable(balance?.confirmed ?? 0).left
}
