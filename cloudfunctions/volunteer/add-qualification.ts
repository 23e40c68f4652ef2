import type { fileActions } from '@shared/volunteer/file-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { contentHash } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { changeOwnFile } from './own-file'

type AddQualification = (typeof fileActions)['addQualification']

const MOST = 20

/**
 * Adds a qualification that the station has not seen yet. VOL-21.
 * Errors: VOLUNTEER.NO_FILE, REQUEST.REPLAYED, REQUEST.INVALID (it ends before it begins, or there are 20).
 */
export async function addQualification(
  input: ParsedOf<AddQualification>,
  context: MemberContext,
): Promise<OutputOf<AddQualification>> {
  if (input.validTo !== null && input.validTo < input.validFrom) {
    throw new CodedError(kitErrors.INVALID, { fields: { validTo: '比开始的日子还早' } })
  }
  const file = await changeOwnFile(context, (_transaction, { qualifications }) => {
    const known = qualifications.find(({ id }) => id === input.id)
    if (known) {
      const same = { ...known, ...input }
      if (contentHash(same) !== contentHash(known)) throw new CodedError(kitErrors.REPLAYED)
      return undefined
    }
    if (qualifications.length >= MOST) {
      throw new CodedError(kitErrors.INVALID, { fields: { id: '最多 20 份，先删一份旧的' } })
    }
    return { change: { qualifications: [...qualifications, { ...input, verified: false }] } }
  })
  return { file }
}
