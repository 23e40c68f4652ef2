import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { ledgerContract } from '@shared/ledger/contract'
import { ledgerErrors } from '@shared/ledger/errors'
import { audit, auditRow } from '../kit/audit'
import { contentHash } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { get } from '../kit/store'
import { together, transact } from '../kit/transact'
import { GIFTS, publicGift } from './gift-records'

type Action = (typeof ledgerContract.actions)['saveGift']

/**
 * Writes down what a station has to give. Stock grows or shrinks by what is sent, so that what people redeem meanwhile
 * stays counted. The same sent twice is kept once. PTS-10, RES-06.
 */
export async function saveGift(
  { id, stationId, rev, plan, more, fit }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  context.authorize(stationId)
  if (plan.sort === 'goods' && !fit) throw new CodedError(ledgerErrors.NOT_FIT)
  const sent = contentHash({ rev, plan, more })
  const station = await get(STATIONS, stationId)
  if (!station) throw new CodedError(ledgerErrors.NO_GIFT)
  const kept = await transact(async (transaction) => {
    const known = await transaction.get(GIFTS, id)
    if (known && known.stationId !== stationId) throw new CodedError(ledgerErrors.NO_GIFT)
    if (known?.sent === sent) return known
    if (!known && rev > 0) throw new CodedError(ledgerErrors.NO_GIFT)
    if ((known?.rev ?? 0) !== rev) throw new CodedError(ledgerErrors.GIFT_CHANGED)
    const stock = (known?.stock ?? 0) + more
    if (stock < 0) throw new CodedError(ledgerErrors.NO_STOCK)
    const by = context.account._id
    const change = { ...plan, stock, stationName: station.name, rev: rev + 1, by, sent }
    const gift = { _id: id, stationId, ...change }
    await together([
      known ? transaction.update(GIFTS, id, change) : transaction.insert(GIFTS, gift),
      audit(transaction, auditRow(context, 'ledger.saveGift', id, { stationId })),
    ])
    return gift
  })
  return { gift: publicGift(kept) }
}
