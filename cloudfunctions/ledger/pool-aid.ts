import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { noticeErrors } from '@shared/notice/errors'
import { UNDO_MS } from '@shared/notice/rules'
import type { Aid } from '@shared/ledger/gift-model'
import type { ledgerContract } from '@shared/ledger/contract'
import { ledgerErrors } from '@shared/ledger/errors'
import { audit, auditRow } from '../kit/audit'
import { now } from '../kit/clock'
import { postEntries } from '../kit/ledger'
import { findPage } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { backEntries, moveEntries } from './gift-moves'
import { yearOf } from './gift-redeem'
import { aidMove, AIDS, readPool, type AidRecord } from './pool-records'

type Actions = (typeof ledgerContract)['actions']

const PAGE = 20

/** A station's pool and the help it gave, newest first. Two waves. */
export async function listAids(
  { stationId, before }: ParsedOf<Actions['listAids']>,
  { at, authorize }: MemberContext,
): Promise<OutputOf<Actions['listAids']>> {
  authorize(stationId)
  const [pool, { records, more }] = await Promise.all([
    readPool(stationId, at),
    findPage(AIDS, { stationId }, { field: 'at', before, size: PAGE }),
  ])
  return { pool, aids: records.map(publicAid), more }
}

/** Writes down what was done for a household, and takes its points out of the pool, which is never below nothing. */
export async function giveAid(
  { id, stationId, ...given }: ParsedOf<Actions['giveAid']>,
  context: MemberContext,
): Promise<OutputOf<Actions['giveAid']>> {
  const { account, at, authorize } = context
  authorize(stationId)
  const by = account._id
  const aid: AidRecord = {
    ...{ _id: id, stationId, ...given, state: 'given', year: yearOf(at), by, at },
  }
  const kept = await transact(async (transaction) => {
    const earlier = await transaction.get(AIDS, id)
    if (earlier) return again(earlier, aid)
    const entries = moveEntries(aidMove(aid), { actor: by, at })
    await together([
      postEntries(transaction, entries, ledgerErrors.POOL_SHORT),
      transaction.insert(AIDS, aid),
      audit(transaction, auditRow(context, 'ledger.giveAid', id, { stationId })),
    ])
    return aid
  })
  return { aid: publicAid(kept) }
}

/** Takes back what one has just written down: the points are in the pool again. D-34. */
export async function undoAid(
  { id }: ParsedOf<Actions['undoAid']>,
  context: MemberContext,
): Promise<OutputOf<Actions['undoAid']>> {
  const { account, at, authorize } = context
  const kept = await transact(async (transaction) => {
    const known = await transaction.get(AIDS, id)
    authorize(known?.stationId)
    if (!known) throw new CodedError(ledgerErrors.NO_AID)
    if (known.state === 'undone') return known
    const isOwn = known.by === account._id && now() < known.at + UNDO_MS
    if (!isOwn) throw new CodedError(noticeErrors.UNDO_OVER)
    const { stationId } = known
    await together([
      postEntries(transaction, backEntries(aidMove(known), { actor: account._id, at })),
      transaction.update(AIDS, id, { state: 'undone' }),
      audit(transaction, auditRow(context, 'ledger.undoAid', id, { stationId })),
    ])
    return { ...known, state: 'undone' as const }
  })
  return { aid: publicAid(kept) }
}

function publicAid({ _id, stationId, what, whom, minutes, state, at }: AidRecord): Aid {
  return { id: _id, stationId, what, whom, minutes, state, at }
}

/** The same once more is the same; something else under its id is refused. */
function again(earlier: AidRecord, aid: AidRecord): AidRecord {
  const keys = ['stationId', 'minutes', 'what', 'whom'] as const
  if (keys.some((key) => earlier[key] !== aid[key])) throw new CodedError(kitErrors.REPLAYED)
  return earlier
}
