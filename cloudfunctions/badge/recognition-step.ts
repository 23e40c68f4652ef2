/** One step of a recognition: read, admitted, judged, changed and written down together. */
import { recognitionErrors } from '@shared/badge/recognition-errors'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import { arrivedParts } from '../kit/photo-parts'
import type { MemberContext } from '../kit/serve'
import { together, transact, type Transaction } from '../kit/transact'
import { RECOGNITION_PARTS, RECOGNITIONS, type RecognitionRecord } from './recognition-records'

/** What a step makes of it; undefined: it was done before, and changes nothing. */
export interface RecognitionStepMade {
  readonly change: Partial<Omit<RecognitionRecord, '_id'>>
  /** Written into the audit, with the reason; left out for a part of something. */
  readonly audited?: { readonly action: string; readonly reason?: string }
  readonly beside?: readonly Promise<unknown>[]
}

/** Takes a step; the record as it is then. Four waves. Errors: what `admit` and `next` throw. */
export function stepRecognition(
  context: MemberContext,
  id: string,
  admit: (known: RecognitionRecord | undefined, context: MemberContext) => RecognitionRecord,
  next: (
    known: RecognitionRecord,
    transaction: Transaction,
  ) => RecognitionStepMade | undefined | Promise<RecognitionStepMade | undefined>,
): Promise<RecognitionRecord> {
  return transact(async (transaction) => {
    const known = admit(await transaction.get(RECOGNITIONS, id), context)
    const made = await next(known, transaction)
    if (!made) return known
    const { action, reason = null } = made.audited ?? {}
    const about = { stationId: null, subject: known.accountId, reason }
    await together([
      transaction.update(RECOGNITIONS, id, made.change),
      action !== undefined && audit(transaction, auditRow(context, `badge.${action}`, id, about)),
      ...(made.beside ?? []),
    ])
    return { ...known, ...made.change }
  })
}

/** One's own. Errors: RECOGNITION.NOT_FOUND. */
export function admittedOwn(
  known: RecognitionRecord | undefined,
  { account }: MemberContext,
): RecognitionRecord {
  if (known?.accountId !== account._id) throw new CodedError(recognitionErrors.NOT_FOUND)
  return known
}

/** For the association; nobody decides about their own. Errors: RECOGNITION.NOT_FOUND, OWN, ACCESS.SCOPE. */
export function admittedForeign(
  known: RecognitionRecord | undefined,
  context: MemberContext,
): RecognitionRecord {
  context.authorize()
  if (!known || known.state === 'draft') throw new CodedError(recognitionErrors.NOT_FOUND)
  if (known.accountId === context.account._id) throw new CodedError(recognitionErrors.OWN)
  return known
}

/** Deletes the picture with the rest of a transaction. */
export function dropPhoto(
  transaction: Transaction,
  { photo }: Pick<RecognitionRecord, 'photo'>,
): Promise<void>[] {
  return photo ? arrivedParts(photo).map((id) => transaction.remove(RECOGNITION_PARTS, id)) : []
}
