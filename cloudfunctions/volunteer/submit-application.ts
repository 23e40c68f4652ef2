import type { applicationActions } from '@shared/volunteer/application-actions'
import { isIdNumber } from '@shared/help/identity-numbers'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { DAY, localDate } from '@shared/kit/time'
import type { HolidayTable } from '@shared/kit/working-days'
import { volunteerErrors } from '@shared/volunteer/errors'
import {
  fitsBirthMonth,
  guardianNeed,
  isPlausibleBirth,
  REVIEW_WORKING_DAYS,
} from '@shared/volunteer/rules'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { holidayTable } from '../kit/calendar'
import { addConsents, hasCurrentConsent, isCurrentConsent } from '../kit/consents'
import { contentHash, decryptField, keyedHash } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { STATIONS, type StationRecord } from '../kit/stations'
import { together, transact } from '../kit/transact'
import { ownApplication } from './application-views'
import { dueAfter } from './deadlines'
import { fileApplication } from './file-application'
import { findGuardian } from './guardian-code'
import { identityHash, identityId, sealPerson, volunteerIdOf } from './person'
import {
  APPLICATIONS,
  CANDIDATES,
  IDENTITIES,
  VOLUNTEERS,
  type ApplicationRecord,
  type IdentityRecord,
  type PersonInput,
} from './records'

type SubmitApplication = (typeof applicationActions)['submitApplication']
type Input = ParsedOf<SubmitApplication>

/**
 * Takes an application, once for its id. REG-01, REG-03, REG-07, REG-10, R-01, R-02, R-30, D-15.
 * Whatever is known of an identity number, the answer is the same, in fields and in waves: what only a document can
 * settle is a conflict that the station alone sees. R-29.
 */
export async function submitApplication(
  input: Input,
  { account: caller, at }: MemberContext,
): Promise<OutputOf<SubmitApplication>> {
  checkPerson(input, at)
  const content = keyedHash('application-content', contentHash(input))
  const identity = input.idNumber === undefined ? null : identityHash(input.idNumber)
  const application = await transact(async (transaction) => {
    const account = await transaction.get(ACCOUNTS, caller._id)
    if (!account) throw new CodedError(kitErrors.SIGN_IN)
    const [known, candidate, file, station, holder, guardian, table] = await together([
      transaction.get(APPLICATIONS, input.id),
      transaction.get(CANDIDATES, account._id),
      transaction.get(VOLUNTEERS, volunteerIdOf(account._id)),
      transaction.get(STATIONS, input.stationId),
      identity === null ? undefined : transaction.get(IDENTITIES, identityId(identity)),
      findGuardian(input.guardianCode),
      holidayTable(),
    ])
    if (known) return ifSame(known, account, content)
    if (candidate?.applicationId) throw new CodedError(volunteerErrors.ALREADY_APPLIED)
    if (file && ['learning', 'active', 'suspended'].includes(file.state)) {
      throw new CodedError(volunteerErrors.ALREADY_VOLUNTEER)
    }
    // Who was cleared begins again at the station, which restores the file or does not. REG-24.
    if (file?.state === 'cleared') throw new CodedError(volunteerErrors.AT_STATION)
    if (!station?.open) throw new CodedError(volunteerErrors.NO_STATION)
    return fileApplication(transaction, {
      ...{ account, candidate, holder, guardian, at },
      consents: consentsWith(account, input, at),
      needsDocument: needsDocument(input, account, holder),
      application: begin(input, { account, station, content, identity, at, table }),
      guardianCodeGiven: input.guardianCode !== undefined,
    })
  })
  return { application: ownApplication(application, at) }
}

function checkPerson({ fields, idNumber, guardianCode }: Input, at: number): void {
  if (!isPlausibleBirth(fields.birthMonth, at)) {
    throw new CodedError(kitErrors.INVALID, { fields: { 'fields.birthMonth': '出生年月再看一眼' } })
  }
  if (idNumber !== undefined && !isIdNumber(idNumber)) {
    throw new CodedError(volunteerErrors.ID_NUMBER)
  }
  const need = guardianNeed(localDate(at), fields.birthMonth)
  if (need === 'beforeStoring' && guardianCode === undefined) {
    throw new CodedError(volunteerErrors.GUARDIAN_FIRST)
  }
}

/** The account's consents with those to today's words; all that this application needs are among them. R-24, REG-03. */
function consentsWith(
  { consents }: AccountRecord,
  input: Input,
  at: number,
): AccountRecord['consents'] {
  const needed = ['volunteerAgreement', 'confidentiality'] as const
  const kinds = input.idNumber === undefined ? needed : ([...needed, 'realName'] as const)
  const given = input.consents.filter(
    (one) => kinds.some((kind) => kind === one.kind) && isCurrentConsent(one),
  )
  const after = addConsents(consents, given, at)
  if (!kinds.every((kind) => hasCurrentConsent(after, kind))) {
    throw new CodedError(volunteerErrors.CONSENT_REQUIRED)
  }
  return after
}

/** A number that is somebody else's, or does not fit the birthday: which of the two is told to nobody. */
function needsDocument(
  { idNumber, fields }: Input,
  { _id }: AccountRecord,
  holder: IdentityRecord | undefined,
): boolean {
  if (idNumber === undefined) return false
  const known = holder !== undefined && holder.accountId !== _id
  return known || !fitsBirthMonth(idNumber, fields.birthMonth)
}

function begin(
  input: Input,
  {
    account,
    station,
    content,
    identity,
    at,
    table,
  }: {
    account: AccountRecord
    station: StationRecord
    content: string
    identity: string | null
    at: number
    table: HolidayTable
  },
): ApplicationRecord {
  const due = dueAfter(at, REVIEW_WORKING_DAYS, table)
  return {
    ...{ _id: input.id, accountId: account._id, stationId: station._id },
    ...{ stationName: station.name, areaId: station.areaId ?? null },
    state: 'waiting',
    person: sealPerson(input.id, saidBy(input, account)),
    ...{ identity, conflictId: null, guardianId: null, contentHash: content, submittedAt: at },
    ...{ dueAt: due.at, dueProvisional: due.provisional, warnAt: due.at - DAY },
    ...{ decisionId: null, decidedAt: null, returned: null, verdicts: [], replaced: null },
    ...{ forgetAt: null, remindedOn: null },
  }
}

function saidBy(
  { fields, idNumber, accountPhone }: Input,
  { _id, phone }: AccountRecord,
): PersonInput {
  const kept = accountPhone && phone ? decryptField(phone.cipher, `${_id}.phone`) : fields.phone
  return { ...fields, idNumber, ...(kept === undefined ? {} : { phone: kept }) }
}

/** What was sent before under this id, when it was the same person and the same content. */
function ifSame(
  known: ApplicationRecord,
  { _id }: AccountRecord,
  content: string,
): ApplicationRecord {
  if (known.accountId === _id && known.contentHash === content) return known
  throw new CodedError(kitErrors.REPLAYED)
}
