import { DAY } from '@shared/kit/time'
import { RETURNED_KEPT_DAYS } from '@shared/volunteer/rules'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import { together, type Transaction } from '../kit/transact'
import type { DecidingContext } from './decide-applications'
import { withVerdict } from './bulk-decision'
import { APPLICATIONS, CANDIDATES, type ApplicationRecord, type VerdictRecord } from './records'

/** Gives an application back with its reason, with the rest of a transaction. REG-12, REG-13, MSG-02. */
export async function returnApplication(
  transaction: Transaction,
  application: ApplicationRecord,
  returned: NonNullable<ApplicationRecord['returned']>,
  { decisionId, context }: DecidingContext,
): Promise<VerdictRecord> {
  const { _id, accountId, stationId, stationName } = application
  const { at } = context
  const verdict = { decisionId, outcome: 'returned', refusal: null } as const
  const verdicts = withVerdict(application, verdict)
  await together([
    transaction.update(APPLICATIONS, _id, {
      ...{ state: 'returned', returned, decisionId, decidedAt: at, verdicts },
      forgetAt: at + RETURNED_KEPT_DAYS * DAY,
    }),
    transaction.update(CANDIDATES, accountId, { applicationId: null }),
    postNotice(transaction, {
      ...{ accountId, kind: 'applicationReturned', record: _id, turn: decisionId, at },
      ...{ params: { stationName, reason: returned.reason }, undoable: true },
    }),
    audit(
      transaction,
      auditRow(context, 'volunteer.returnApplication', _id, {
        ...{ stationId, reason: returned.reason, subject: accountId },
      }),
    ),
  ])
  return verdict
}
