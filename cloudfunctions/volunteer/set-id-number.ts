import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import { fitsBirthMonth } from '@shared/volunteer/rules'
import { isIdNumber } from '@shared/help/identity-numbers'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import { addConsents, hasCurrentConsent, isCurrentConsent } from '../kit/consents'
import type { MemberContext } from '../kit/serve'
import { together, transact, type Transaction } from '../kit/transact'
import { readOpenFile, takeStep, type FileStep, type OpenFile } from './file-story'
import { ownFile } from './file-views'
import { openConflict } from './identity-conflict'
import { identityHash, identityId, sealIdNumber, volunteerIdOf } from './person'
import { IDENTITIES, type IdentityRecord } from './records'

type SetIdNumber = (typeof fileActions)['setIdNumber']
type Input = ParsedOf<SetIdNumber>

/**
 * Adds the identity number to the caller's file, with its own consent, or takes it away., PRV-02.
 * A number that another account holds, or that does not fit the birthday, opens a conflict for the station; the person
 * hears the neutral sentence only.
 * Errors: VOLUNTEER.ID_NUMBER, VOLUNTEER.CONSENT_REQUIRED, VOLUNTEER.AT_STATION, VOLUNTEER.NO_FILE.
 */
export async function setIdNumber(
  input: Input,
  context: MemberContext,
): Promise<OutputOf<SetIdNumber>> {
  if (input.idNumber !== null && !isIdNumber(input.idNumber)) {
    throw new CodedError(volunteerErrors.ID_NUMBER)
  }
  const file = await transact(async (transaction) => {
    const mine = await readOpenFile(transaction, volunteerIdOf(context.account._id))
    const { _id, stationId } = mine
    const action = input.idNumber === null ? 'removeIdNumber' : 'setIdNumber'
    const row = auditRow(context, `volunteer.${action}`, _id, { stationId })
    const step =
      input.idNumber === null
        ? removeNumber(transaction, mine)
        : await addNumber(transaction, mine, input.idNumber, input.consents, context)
    if (!step) return undefined
    return takeStep(transaction, mine, {
      ...step,
      beside: [...step.beside, audit(transaction, row)],
    })
  })
  // The conflict is kept, so the refusal comes after its transaction.
  if (!file) throw new CodedError(volunteerErrors.AT_STATION)
  return { file: await ownFile(file) }
}

function removeNumber(transaction: Transaction, file: OpenFile): Required<FileStep> {
  const person = { ...file.person, ...sealIdNumber(file._id, null) }
  return { change: { person, identity: null }, beside: [releaseIdentity(transaction, file)] }
}

/** What adds the number; undefined when another account holds it. */
async function addNumber(
  transaction: Transaction,
  file: OpenFile,
  idNumber: string,
  consents: Input['consents'],
  { at }: MemberContext,
): Promise<Required<FileStep> | undefined> {
  const identity = identityHash(idNumber)
  const [account, holder] = await together([
    transaction.get(ACCOUNTS, file.accountId),
    transaction.get(IDENTITIES, identityId(identity)),
  ])
  if (!account) throw new Error('a file belongs to no account')
  const given = consentsWith(account, consents, at)
  const otherAccountId = holder && holder.accountId !== file.accountId ? holder.accountId : null
  if (otherAccountId !== null || !fitsBirthMonth(idNumber, file.person.birthMonth)) {
    await openConflict(transaction, file, { identity, otherAccountId, at })
    return undefined
  }
  const held: IdentityRecord = { _id: identityId(identity), accountId: file.accountId, at }
  const person = { ...file.person, ...sealIdNumber(file._id, idNumber) }
  return {
    change: { person, identity },
    beside: [
      file.identity !== identity && releaseIdentity(transaction, file),
      !holder && transaction.insert(IDENTITIES, held),
      given !== account.consents && transaction.update(ACCOUNTS, account._id, { consents: given }),
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

async function releaseIdentity(
  transaction: Transaction,
  { identity, accountId }: Pick<OpenFile, 'identity' | 'accountId'>,
): Promise<void> {
  if (identity === null) return
  const held = await transaction.get(IDENTITIES, identityId(identity))
  if (held?.accountId === accountId) await transaction.remove(IDENTITIES, held._id)
}
