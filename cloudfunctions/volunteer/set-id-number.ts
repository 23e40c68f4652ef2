import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import { fitsBirthMonth } from '@shared/volunteer/rules'
import { isIdNumber } from '@shared/help/identity-numbers'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import { addConsents, hasCurrentConsent, isCurrentConsent } from '../kit/consents'
import type { MemberContext } from '../kit/serve'
import { together, type Transaction } from '../kit/transact'
import type { FileStep, OpenFile } from './file-story'
import { fileConflictIdOf, openFileConflict } from './identity-conflict'
import { changeOwnFile } from './own-file'
import { identityHash, identityId, sealIdNumber } from './person'
import { CONFLICTS, IDENTITIES } from './records'

type SetIdNumber = (typeof fileActions)['setIdNumber']
type Input = ParsedOf<SetIdNumber>

/**
 * Adds the identity number to the caller's file, with its own consent, or takes it away., PRV-02.
 * A number that another account holds, or that does not fit the birthday, is kept without holding anything, and opens a
 * conflict that the station alone sees: fields and waves of the answer are the same whatever is known.
 * Errors: VOLUNTEER.ID_NUMBER, VOLUNTEER.CONSENT_REQUIRED, VOLUNTEER.NO_FILE.
 */
export async function setIdNumber(
  input: Input,
  context: MemberContext,
): Promise<OutputOf<SetIdNumber>> {
  const { idNumber, consents } = input
  if (idNumber !== null && !isIdNumber(idNumber)) throw new CodedError(volunteerErrors.ID_NUMBER)
  const file = await changeOwnFile(context, async (transaction, mine) => {
    const { _id, stationId } = mine
    const action = idNumber === null ? 'removeIdNumber' : 'setIdNumber'
    const row = auditRow(context, `volunteer.${action}`, _id, { stationId })
    const step =
      idNumber === null
        ? replaceNumber(transaction, mine, { idNumber, identity: null, conflictId: null })
        : await addNumber(transaction, mine, { idNumber, consents, at: context.at })
    return { ...step, beside: [...step.beside, audit(transaction, row)] }
  })
  return { file }
}

/** Puts a number in the place of the one before, which holds nothing any more, neither a record nor a conflict. */
function replaceNumber(
  transaction: Transaction,
  file: OpenFile,
  {
    idNumber,
    ...held
  }: { idNumber: string | null; identity: string | null; conflictId: string | null },
): Required<FileStep> {
  const { _id, identity, conflictId = null } = file
  return {
    change: { person: { ...file.person, ...sealIdNumber(_id, idNumber) }, ...held },
    beside: [
      // A file names the number that it holds only: no look-up, which would tell how the number stood.
      identity !== null &&
        identity !== held.identity &&
        transaction.remove(IDENTITIES, identityId(identity)),
      conflictId !== null &&
        conflictId !== held.conflictId &&
        transaction.update(CONFLICTS, conflictId, { state: 'dismissed' }),
    ],
  }
}

async function addNumber(
  transaction: Transaction,
  file: OpenFile,
  { idNumber, consents, at }: { idNumber: string; consents: Input['consents']; at: Instant },
): Promise<Required<FileStep>> {
  const { accountId } = file
  const identity = identityHash(idNumber)
  const conflictId = fileConflictIdOf(accountId, identity)
  const [account, holder, known] = await together([
    transaction.get(ACCOUNTS, accountId),
    transaction.get(IDENTITIES, identityId(identity)),
    transaction.get(CONFLICTS, conflictId),
  ])
  if (!account) throw new Error('a file belongs to no account')
  const given = consentsWith(account, consents, at)
  const otherAccountId = holder && holder.accountId !== accountId ? holder.accountId : null
  const needsDocument = otherAccountId !== null || !fitsBirthMonth(idNumber, file.person.birthMonth)
  const held = needsDocument ? { identity: null, conflictId } : { identity, conflictId: null }
  const { change, beside } = replaceNumber(transaction, file, { idNumber, ...held })
  return {
    change,
    beside: [
      ...beside,
      needsDocument
        ? openFileConflict(transaction, file, { conflictId, known, otherAccountId, at })
        : !holder && transaction.insert(IDENTITIES, { _id: identityId(identity), accountId, at }),
      given !== account.consents && transaction.update(ACCOUNTS, accountId, { consents: given }),
    ],
  }
}

/** The account's consents with that to today's words on the number.. */
function consentsWith(
  { consents }: AccountRecord,
  given: Input['consents'],
  at: number,
): AccountRecord['consents'] {
  const realName = given.filter((one) => one.kind === 'realName' && isCurrentConsent(one))
  const after = addConsents(consents, realName, at)
  if (!hasCurrentConsent(after, 'realName')) throw new CodedError(volunteerErrors.CONSENT_REQUIRED)
  return after
}
