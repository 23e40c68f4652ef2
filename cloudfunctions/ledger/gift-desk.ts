/** The desk where things are fetched: a code is looked up, then it is handed over. */
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { noticeErrors } from '@shared/notice/errors'
import { UNDO_MS } from '@shared/notice/rules'
import type { ledgerContract } from '@shared/ledger/contract'
import { ledgerErrors } from '@shared/ledger/errors'
import { audit, auditRow } from '../kit/audit'
import { now } from '../kit/clock'
import type { MemberContext } from '../kit/serve'
import { find } from '../kit/store'
import { together, transact } from '../kit/transact'
import { codeHashOf, publicRedemption, REDEMPTIONS, type RedemptionRecord } from './gift-records'

type Actions = (typeof ledgerContract)['actions']

const MOST_WAITING = 100

/** What a code stands for, also when it was handed over before. */
export async function findPickup(
  input: ParsedOf<Actions['findPickup']>,
  context: MemberContext,
): Promise<OutputOf<Actions['findPickup']>> {
  return atDesk(await byCode(input, context))
}

/** Hands over what a code stands for, once; the same hand again changes nothing. */
export async function handOver(
  input: ParsedOf<Actions['handOver']>,
  context: MemberContext,
): Promise<OutputOf<Actions['handOver']>> {
  const { account, at } = context
  const { _id, accountId: subject, stationId } = await byCode(input, context)
  if (subject === account._id) throw new CodedError(ledgerErrors.OWN_PICKUP)
  const handed = { state: 'handed', endedAt: at, handedBy: account._id } as const
  const kept = await transact(async (transaction) => {
    const known = await transaction.get(REDEMPTIONS, _id)
    if (known?.state === 'handed' && known.handedBy === account._id) return known
    if (known?.state !== 'waiting') throw new CodedError(ledgerErrors.PICKUP_OVER)
    await together([
      transaction.update(REDEMPTIONS, _id, handed),
      audit(transaction, auditRow(context, 'ledger.handOver', _id, { stationId, subject })),
    ])
    return { ...known, ...handed }
  })
  return atDesk(kept)
}

/** Takes back what one has just handed over: it waits again. D-34. */
export async function undoHandOver(
  { id }: ParsedOf<Actions['undoHandOver']>,
  context: MemberContext,
): Promise<OutputOf<Actions['undoHandOver']>> {
  const kept = await transact(async (transaction) => {
    const known = await transaction.get(REDEMPTIONS, id)
    context.authorize(known?.stationId)
    if (!known) throw new CodedError(ledgerErrors.NO_PICKUP)
    if (known.state === 'waiting') return known
    const { state, handedBy, endedAt, stationId, accountId: subject } = known
    const isOwn = handedBy === context.account._id && now() < (endedAt ?? 0) + UNDO_MS
    if (state !== 'handed' || !isOwn) throw new CodedError(noticeErrors.UNDO_OVER)
    const waiting = { state: 'waiting', endedAt: null, handedBy: null } as const
    await together([
      transaction.update(REDEMPTIONS, id, waiting),
      audit(transaction, auditRow(context, 'ledger.undoHandOver', id, { stationId, subject })),
    ])
    return { ...known, ...waiting }
  })
  return atDesk(kept)
}

/** What waits at a station, the soonest to go back first. */
export async function listWaitingPickups(
  { stationId }: ParsedOf<Actions['listWaitingPickups']>,
  { authorize }: MemberContext,
): Promise<OutputOf<Actions['listWaitingPickups']>> {
  authorize(stationId)
  const soonest = { order: [['until', 'asc']], limit: MOST_WAITING } as const
  const found = await find(REDEMPTIONS, { stationId, state: 'waiting' }, soonest)
  const waiting = found.map(({ _id: id, name, until, maskedName }) => {
    return { id, name, until, maskedName }
  })
  return { waiting }
}

async function byCode(
  { stationId, code }: ParsedOf<Actions['findPickup']>,
  { authorize }: MemberContext,
): Promise<RedemptionRecord> {
  authorize(stationId)
  const [found] = await find(REDEMPTIONS, { codeHash: codeHashOf(code) }, { limit: 1 })
  if (!found) throw new CodedError(ledgerErrors.NO_CODE)
  if (found.stationId !== stationId) throw new CodedError(ledgerErrors.OTHER_STATION)
  return found
}

function atDesk(kept: RedemptionRecord): OutputOf<Actions['findPickup']> {
  return { pickup: publicRedemption(kept), maskedName: kept.maskedName }
}
