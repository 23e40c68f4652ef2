import type { applicationActions } from '@shared/volunteer/application-actions'
import { coverSecrets } from '@shared/help/secrets'
import { isInForce } from '@shared/account/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { LedgerKind } from '@shared/ledger/model'
import { balanceId } from '@shared/ledger/rules'
import { volunteerErrors } from '@shared/volunteer/errors'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import { BALANCES } from '../kit/ledger'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { together, transact, type Transaction } from '../kit/transact'
import { withEvent } from './file-story'
import { giveUpApplication } from './give-up-application'
import { hasPassed } from './lesson-passed'
import { volunteerIdOf } from './person'
import { readOpenConflict } from './read-conflict'
import {
  APPLICATIONS,
  CANDIDATES,
  CONFLICTS,
  VOLUNTEERS,
  type CandidateRecord,
  type ConflictRecord,
} from './records'

type MergeAccounts = (typeof applicationActions)['mergeAccounts']

/**
 * Joins the account that came second to the one that holds the number: its sign-in leads there from then on. It must
 * have no role, no file and no balance of its own; its application is withdrawn, a passed lesson goes along, its
 * sign-ups, trainings and needs follow with the next tick, and its consents stay with it as the record of what held. Errors: VOLUNTEER.NO_CONFLICT, OWN_CASE, NOT_EMPTY.
 */
export async function mergeAccounts(
  { conflictId, reason }: ParsedOf<MergeAccounts>,
  context: MemberContext,
): Promise<OutputOf<MergeAccounts>> {
  const why = coverSecrets(reason).text
  await transact(async (transaction) => {
    const conflict = await readOpenConflict(transaction, conflictId, context)
    const { from, into } = await readBoth(transaction, conflict, context.at)
    await settle(transaction, conflict, context)
    await transaction.update(ACCOUNTS, from._id, {
      ...{ mergedInto: into._id, followAt: context.at },
    })
    await tellAndKeep(transaction, conflict, { from, into, why, context })
  })
  return {}
}

/** The account that is given up and the one that stays. */
async function readBoth(
  transaction: Transaction,
  { accountId, otherAccountId }: ConflictRecord,
  at: number,
): Promise<{ from: AccountRecord; into: AccountRecord }> {
  if (otherAccountId === null) throw new CodedError(volunteerErrors.NO_CONFLICT)
  const [from, into, file, ...balances] = await together([
    transaction.get(ACCOUNTS, accountId),
    transaction.get(ACCOUNTS, otherAccountId),
    transaction.get(VOLUNTEERS, volunteerIdOf(accountId)),
    ...LedgerKind.options.map((kind) => transaction.get(BALANCES, balanceId(accountId, kind))),
  ])
  const gone = [from, into].some((one) => !one || one.mergedInto || one.closesAt)
  if (!from || !into || gone) throw new CodedError(volunteerErrors.NO_CONFLICT)
  const holds = from.grants.some((grant) => isInForce(grant, at))
  if (holds || file || balances.some((one) => one !== undefined && one.entries > 0)) {
    throw new CodedError(volunteerErrors.NOT_EMPTY)
  }
  return { from, into }
}

async function settle(
  transaction: Transaction,
  { _id, applicationId }: ConflictRecord,
  { at }: MemberContext,
): Promise<void> {
  const application =
    applicationId === null ? undefined : await transaction.get(APPLICATIONS, applicationId)
  if (application?.conflictId === _id) {
    await giveUpApplication(transaction, application, 'merged')
    await transaction.update(APPLICATIONS, application._id, { decidedAt: at })
  } else {
    await transaction.update(CONFLICTS, _id, { state: 'merged' })
  }
}

async function tellAndKeep(
  transaction: Transaction,
  { _id, stationId }: ConflictRecord,
  {
    from,
    into,
    why,
    context,
  }: { from: AccountRecord; into: AccountRecord; why: string; context: MemberContext },
): Promise<void> {
  const { at } = context
  const [station, file, given, kept] = await together([
    transaction.get(STATIONS, stationId),
    transaction.get(VOLUNTEERS, volunteerIdOf(into._id)),
    transaction.get(CANDIDATES, from._id),
    transaction.get(CANDIDATES, into._id),
  ])
  const stationName = station?.name ?? ''
  const row = auditRow(context, 'volunteer.mergeAccounts', _id, {
    ...{ stationId, reason: why, subject: into._id },
  })
  await together([
    keepLesson(transaction, into._id, given, kept),
    file &&
      transaction.update(VOLUNTEERS, file._id, {
        history: withEvent(file, 'merged', at, stationName),
      }),
    postNotice(transaction, {
      ...{ accountId: into._id, kind: 'merged', params: { stationName }, record: _id, at },
    }),
    audit(transaction, row),
  ])
}

async function keepLesson(
  transaction: Transaction,
  accountId: string,
  given: CandidateRecord | undefined,
  kept: CandidateRecord | undefined,
): Promise<void> {
  const lessonPassedAt = given?.lessonPassedAt ?? null
  if (lessonPassedAt === null || hasPassed(kept)) return
  if (kept) await transaction.update(CANDIDATES, accountId, { lessonPassedAt })
  else await transaction.insert(CANDIDATES, { _id: accountId, applicationId: null, lessonPassedAt })
}
