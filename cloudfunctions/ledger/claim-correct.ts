import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import type { claimActions } from '@shared/ledger/claim-actions'
import { ledgerErrors } from '@shared/ledger/errors'
import { isClaimed } from '@shared/ledger/rules'
import { UNDO_MS } from '@shared/notice/rules'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { checkAmendment } from '../kit/amend-service'
import { audit, auditRow, AUDITS } from '../kit/audit'
import { FILES } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { SERVICE_RECORDS, type KeptServiceRecord } from '../kit/service-records'
import { find, insert } from '../kit/store'
import { together, transact } from '../kit/transact'
import { ASSOCIATION_DESK, CLAIMS, type ClaimRecord } from './claim-records'
import { recordView } from './claim-views'

type Actions = typeof claimActions
type Correct = ParsedOf<Actions['correctRecord']>

const MOST_SERVED = 20

/** Whose records a station looks through is written down first.. Three waves. */
export async function findServed(
  { stationId, volunteerNo }: ParsedOf<Actions['findServed']>,
  context: MemberContext,
): Promise<OutputOf<Actions['findServed']>> {
  context.authorize(stationId)
  const [file] = await find(FILES, { volunteerNo }, { limit: 1 })
  if (!file) throw new CodedError(ledgerErrors.NO_RECORD)
  const { accountId, person } = file
  const told = { stationId, subject: accountId }
  const [found] = await Promise.all([
    find(
      SERVICE_RECORDS,
      { accountId, stationId },
      {
        order: [
          ['at', 'desc'],
          ['_id', 'desc'],
        ],
        limit: MOST_SERVED,
      },
    ),
    insert(AUDITS, auditRow(context, 'ledger.findServed', accountId, told)),
  ])
  if (found.length === 0) throw new CodedError(ledgerErrors.NO_RECORD)
  return { maskedName: person?.maskedName ?? '', records: found.map(recordView) }
}

/**
 * Begins a correction of the station's own, decided as it begins: it can be taken back as long as a decision, and its
 * person may go to the association with it. HRS-10, D-11, D-34. Four waves.
 */
export async function correctRecord(
  input: Correct,
  context: MemberContext,
): Promise<OutputOf<Actions['correctRecord']>> {
  const reason = coverSecrets(input.reason).text
  const claim = await transact(async (transaction) => {
    const found = await transaction.get(SERVICE_RECORDS, input.recordId)
    if (!found) throw new CodedError(ledgerErrors.NO_RECORD)
    const [known, person] = await together([
      transaction.get(CLAIMS, input.id),
      transaction.get(ACCOUNTS, found.accountId),
    ])
    context.authorize(found.stationId, found.areaId)
    if (known) {
      if (isOther(known, { ...input, reason }, context)) throw new CodedError(kitErrors.REPLAYED)
      return known
    }
    check(input, found, context)
    const begun = begin({ ...input, reason }, { record: found, person }, context)
    const { stationId, accountId: subject } = found
    const row = auditRow(context, 'ledger.correctRecord', found._id, { stationId, subject, reason })
    await together([
      transaction.insert(CLAIMS, begun),
      transaction.update(SERVICE_RECORDS, found._id, { claim: { id: begun._id, state: 'open' } }),
      audit(transaction, row),
    ])
    return begun
  })
  return { undoUntil: claim.applyAt ?? context.at }
}

/** Whether something else was kept under its id; what was done meanwhile stands among its decisions. */
function isOther(
  { recordId, decision, decisions }: ClaimRecord,
  { recordId: asked, minutes, reason }: Correct,
  { account }: MemberContext,
): boolean {
  const begun = decisions[0] ?? decision
  const same = recordId === asked && begun?.byId === account._id
  return !same || begun.minutes !== minutes || begun.reason !== reason
}

/** Hours are never handed out by one person alone. D-11. */
function check({ minutes }: Correct, record: KeptServiceRecord, { account }: MemberContext): void {
  if (record.accountId === account._id) throw new CodedError(ledgerErrors.OWN_CLAIM)
  if (isClaimed(record)) throw new CodedError(ledgerErrors.CLAIM_OPEN)
  checkAmendment(record, minutes)
  if (minutes > record.minutes) throw new CodedError(ledgerErrors.LOWER_ONLY)
}

function begin(
  { id, minutes, reason }: Correct,
  { record, person }: { record: KeptServiceRecord; person: AccountRecord | undefined },
  { account, at }: MemberContext,
): ClaimRecord {
  const { _id: recordId, accountId, stationId, areaId, title, day, minutes: before } = record
  const by = { by: maskName(account.displayName), byId: account._id }
  return {
    ...{ _id: id, accountId, recordId, stationId, areaId },
    ...{
      maskedName: maskName(person?.displayName ?? ''),
      volunteerNo: person?.volunteerNo ?? null,
    },
    ...{ stationName: record.organiser, deskId: stationId ?? ASSOCIATION_DESK, title, day, before },
    ...{ kind: 'station', wanted: null, note: '', state: 'deciding', round: 1, at, since: at },
    ...{ dueAt: at, dueProvisional: false, photos: [], asked: [], decisions: [] },
    earlier: record.claim,
    decision: {
      ...{ at, verdict: 'change', before, minutes, day: null, place: null, reason, ...by },
      association: stationId === null,
    },
    applyAt: at + UNDO_MS,
  }
}
