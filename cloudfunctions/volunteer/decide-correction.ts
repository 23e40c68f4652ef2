import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { together, transact, type Transaction } from '../kit/transact'
import { correctedValue } from './ask-correction'
import { isSettled } from './settled'
import { readOpenFile, withEvent, type FileChange, type OpenFile } from './file-story'
import { refuseOwnCase } from './own-case'
import { sealName } from './person'
import { CORRECTIONS, VOLUNTEERS, type CorrectionRecord, type PersonFields } from './records'
import { toldReason } from './told-reason'

type DecideCorrection = (typeof fileActions)['decideCorrection']

/**
 * Corrects the file, or says why not; the owner is told and finds the reason in the history. R-10.
 * Errors: VOLUNTEER.NOT_WAITING, OWN_CASE, NO_FILE, ACCESS.SCOPE.
 */
export function decideCorrection(
  { correctionId, accept, reason }: ParsedOf<DecideCorrection>,
  context: MemberContext,
): Promise<OutputOf<DecideCorrection>> {
  const { account, at, authorize } = context
  const said = toldReason(reason)
  return transact(async (transaction) => {
    const correction = await transaction.get(CORRECTIONS, correctionId)
    if (!correction) throw new CodedError(volunteerErrors.NOT_WAITING)
    const { stationId, areaId, volunteerId, accountId } = correction
    authorize(stationId, areaId)
    refuseOwnCase(context, accountId)
    if (isSettled(correction, accept, account._id)) return {}
    const file = await readOpenFile(transaction, volunteerId)
    const change = accept ? corrected(file, correction) : {}
    const event = accept ? 'corrected' : 'correctionReturned'
    await together([
      writeDecision(transaction, correction, { accept, reason: said, decidedBy: account._id }),
      transaction.update(VOLUNTEERS, volunteerId, {
        ...change,
        ...{ correctionId: null, history: withEvent(file, event, at, said) },
      }),
      postNotice(transaction, {
        kind: accept ? 'correctionDone' : 'correctionReturned',
        ...{ accountId, record: correctionId, params: {}, at },
      }),
      audit(
        transaction,
        auditRow(context, 'volunteer.decideCorrection', volunteerId, {
          ...{ stationId, reason: said, subject: accountId },
        }),
      ),
    ])
    return {}
  })
}

function writeDecision(
  transaction: Transaction,
  { _id }: CorrectionRecord,
  { accept, ...decision }: { accept: boolean; reason: string; decidedBy: string },
): Promise<void> {
  const state = accept ? 'accepted' : 'returned'
  return transaction.update(CORRECTIONS, _id, { state, ...decision })
}

function corrected({ _id, person }: OpenFile, correction: CorrectionRecord): FileChange {
  const value = correctedValue(correction)
  const changed: PersonFields =
    correction.field === 'name'
      ? { ...person, ...sealName(_id, value) }
      : { ...person, birthMonth: value }
  return { person: changed }
}
