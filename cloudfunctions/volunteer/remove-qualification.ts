import type { fileActions } from '@shared/volunteer/file-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { changeOwnFile } from './own-file'

type RemoveQualification = (typeof fileActions)['removeQualification']

/** Takes a qualification off the file; one that is gone already is no error. VOL-21. Errors: VOLUNTEER.NO_FILE. */
export async function removeQualification(
  { qualificationId }: ParsedOf<RemoveQualification>,
  context: MemberContext,
): Promise<OutputOf<RemoveQualification>> {
  const file = await changeOwnFile(context, (_transaction, { qualifications }) => {
    const left = qualifications.filter(({ id }) => id !== qualificationId)
    return left.length === qualifications.length ? undefined : { change: { qualifications: left } }
  })
  return { file }
}
