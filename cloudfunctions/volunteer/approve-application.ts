import { localDate } from '@shared/kit/time'
import { UNDO_MS } from '@shared/notice/rules'
import type { volunteerErrors } from '@shared/volunteer/errors'
import { guardianNeed } from '@shared/volunteer/rules'
import { ACCOUNTS } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import { giveGrant } from '../kit/grants'
import { postNotice } from '../kit/notices'
import { countStock } from '../kit/service'
import { together, type Transaction } from '../kit/transact'
import { isOpenApplication } from './application-views'
import type { DecidingContext } from './decide-applications'
import { withVerdict } from './bulk-decision'
import { volunteerGrant } from './duty'
import { hasPassed } from './lesson-passed'
import { volunteerIdOf } from './person'
import { makeFile } from './make-file'
import {
  APPLICATIONS,
  CANDIDATES,
  GUARDIANS,
  VOLUNTEERS,
  type ApplicationRecord,
  type VerdictRecord,
} from './records'

/**
 * Makes a volunteer of an applicant, with the rest of a transaction: the file, and, once the lesson is passed, the
 * role. What it refuses, it refuses before it writes. REG-09, REG-12, VOL-01, D-34.
 */
export async function approveApplication(
  transaction: Transaction,
  application: ApplicationRecord,
  { decisionId, attempt, step, context }: DecidingContext,
): Promise<VerdictRecord> {
  const { _id, accountId, stationId, stationName, guardianId } = application
  const { at } = context
  const [account, candidate, before, guardian] = await together([
    transaction.get(ACCOUNTS, accountId),
    transaction.get(CANDIDATES, accountId),
    transaction.get(VOLUNTEERS, volunteerIdOf(accountId)),
    guardianId === null ? undefined : transaction.get(GUARDIANS, guardianId),
  ])
  const refuse = (refusal: keyof typeof volunteerErrors): VerdictRecord => ({
    ...{ decisionId, outcome: 'refused', refusal },
  })
  if (!account || account.closesAt || !isOpenApplication(application))
    return refuse('NO_APPLICATION')
  // Cleared while the application waited: only restoring the file ends that. REG-24.
  if (before?.state === 'cleared') return refuse('AT_STATION')
  const need = guardianNeed(localDate(at), application.person.birthMonth)
  if (need !== 'none' && !guardian) return refuse('GUARDIAN_MISSING')
  const lessonPassed = hasPassed(candidate)
  const file = makeFile(application, { before, lessonPassed, attempt, at })
  const { _id: fileId, ...fields } = file
  await step()
  const verdict = { decisionId, outcome: 'approved', refusal: null } as const
  await together([
    transaction.update(APPLICATIONS, _id, {
      ...{ state: 'approved', decisionId, decidedAt: at, replaced: before ?? null },
      ...{ verdicts: withVerdict(application, verdict), forgetAt: at + UNDO_MS },
    }),
    transaction.update(CANDIDATES, accountId, { applicationId: null }),
    before ? transaction.update(VOLUNTEERS, fileId, fields) : transaction.insert(VOLUNTEERS, file),
    transaction.update(ACCOUNTS, accountId, { volunteerNo: file.volunteerNo }),
    lessonPassed &&
      giveGrant(transaction, account, volunteerGrant(file), { by: context.account._id, at }),
    lessonPassed && countStock(transaction, file, 'volunteers', { what: 'onDuty', change: 1, at }),
    postNotice(transaction, {
      ...{ accountId, kind: 'applicationApproved', record: _id, turn: decisionId, at },
      ...{ params: { stationName, lessonPassed }, undoable: true },
    }),
    audit(
      transaction,
      auditRow(context, 'volunteer.approveApplication', _id, { stationId, subject: accountId }),
    ),
  ])
  return verdict
}
