import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { changeManagedFile } from './file-story'
import { refuseOwnCase } from './own-case'

type VerifyQualification = (typeof fileActions)['verifyQualification']

/** The station has seen the document. VOL-21. Errors: VOLUNTEER.NO_QUALIFICATION, OWN_CASE, NO_FILE, ACCESS.SCOPE. */
export async function verifyQualification(
  { volunteerId, qualificationId }: ParsedOf<VerifyQualification>,
  context: MemberContext,
): Promise<OutputOf<VerifyQualification>> {
  await changeManagedFile(context, volunteerId, (transaction, file) => {
    const { qualifications, stationId, accountId: subject } = file
    const found = qualifications.find(({ id }) => id === qualificationId)
    if (!found) throw new CodedError(volunteerErrors.NO_QUALIFICATION)
    if (found.verified) return undefined
    refuseOwnCase(context, subject)
    const row = auditRow(context, 'volunteer.verifyQualification', volunteerId, {
      ...{ stationId, subject },
    })
    const checked = qualifications.map((one) => (one === found ? { ...one, verified: true } : one))
    return { change: { qualifications: checked }, beside: [audit(transaction, row)] }
  })
  return {}
}
