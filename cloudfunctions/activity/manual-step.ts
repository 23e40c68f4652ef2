/** One step of hours entered by hand: read, admitted, judged, changed and written down together. D-11. */
import { activityErrors } from '@shared/activity/errors'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import { arrivedParts } from '../kit/photo-parts'
import type { MemberContext } from '../kit/serve'
import { together, transact, type Transaction } from '../kit/transact'
import { MANUAL_HOURS, MANUAL_PARTS, type ManualRecord } from './manual-records'

/** What a step makes of an entry; undefined: it was done before, and changes nothing. */
export interface ManualStepMade {
  readonly change: Partial<Omit<ManualRecord, '_id'>>
  /** Left out of the audit: a part of something that is written down when it is whole. */
  readonly unaudited?: boolean
  readonly reason?: string
  readonly beside?: readonly Promise<unknown>[]
}

/** Takes a step; the entry as it is then. Errors: ACTIVITY.NOT_FOUND, ACCESS.SCOPE, and what `next` throws. */
export function stepManual(
  context: MemberContext,
  id: string,
  action: string,
  next: (known: ManualRecord, transaction: Transaction) => ManualStepMade | undefined,
): Promise<ManualRecord> {
  return transact(async (transaction) => {
    const known = admittedManual(await transaction.get(MANUAL_HOURS, id), context)
    const made = next(known, transaction)
    if (!made) return known
    const { stationId, accountId: subject } = known
    const told = { stationId, subject, reason: made.reason ?? null }
    await together([
      transaction.update(MANUAL_HOURS, id, made.change),
      !made.unaudited && audit(transaction, auditRow(context, `activity.${action}`, id, told)),
      ...(made.beside ?? []),
    ])
    return { ...known, ...made.change }
  })
}

/** An entry for who may see it. Errors: ACTIVITY.NOT_FOUND, ACCESS.SCOPE. */
export function admittedManual(
  known: ManualRecord | undefined,
  { authorize }: MemberContext,
): ManualRecord {
  if (!known) throw new CodedError(activityErrors.NOT_FOUND)
  authorize(known.stationId)
  return known
}

/** Deletes the pictures of an entry with the rest of a transaction, but for those that stay. */
export function dropPhotos(
  transaction: Transaction,
  { photos }: Pick<ManualRecord, 'photos'>,
  stay: readonly string[] = [],
): Promise<void>[] {
  return photos
    .filter(({ id }) => !stay.includes(id))
    .flatMap(arrivedParts)
    .map((id) => transaction.remove(MANUAL_PARTS, id))
}
