import { isInForce } from '@shared/account/rules'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import type { HolidayTable } from '@shared/kit/working-days'
import { ledgerErrors } from '@shared/ledger/errors'
import { isClaimed } from '@shared/ledger/rules'
import { CLAIM_WORDS } from '@shared/ledger/claim-rules'
import type { recordActions } from '@shared/ledger/record-actions'
import type { ClaimState } from '@shared/ledger/record-model'
import { holidayTable } from '../kit/calendar'
import { decidersOf } from '../kit/managers'
import { postNotice, type NoticeToPost } from '../kit/notices'
import { fileIdOf, FILES, type FileRecord } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { SERVICE_RECORDS, type KeptServiceRecord } from '../kit/service-records'
import { STATIONS } from '../kit/stations'
import { get } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { ASSOCIATION_DESK, claimDue, CLAIMS, type ClaimRecord } from './claim-records'
import { claimView } from './claim-views'

type Action = (typeof recordActions)['fileClaim']
type Input = ParsedOf<Action>

/**
 * Says that a record is wrong; the record says so too, and who answers is told. R-10, D-15. Six waves.
 * Errors: LEDGER.NO_RECORD, CLAIM_OPEN, NOTHING_NEW, TOO_MUCH, NO_STATION, REQUEST.REPLAYED.
 */
export async function fileClaim(input: Input, context: MemberContext): Promise<OutputOf<Action>> {
  const { id, recordId } = input
  const [known, file, record, table] = await Promise.all([
    get(CLAIMS, id),
    get(FILES, fileIdOf(context.account._id)),
    recordId === null ? undefined : get(SERVICE_RECORDS, recordId),
    holidayTable(),
  ])
  if (known) return { claim: claimView(sameAs(known, input, context)) }
  checkRecord(input, record, context.account._id)
  const station = recordId === null ? await stationOf(file) : undefined
  const begun = begin(input, { record, station, file, context })
  const claim = await transact(async (transaction) => {
    const [again, found, put] = await together([
      begun.recordId === null && transaction.get(CLAIMS, id),
      begun.recordId !== null && transaction.get(SERVICE_RECORDS, begun.recordId),
      putTo(begun, table),
    ])
    // The same words, sent twice at once.
    if (again || (found && found.claim?.id === id))
      return sameAs(again || put.claim, input, context)
    if (found) checkRecord(input, found, context.account._id)
    await together([
      transaction.insert(CLAIMS, put.claim),
      ...put.notices.map((notice) => postNotice(transaction, notice)),
      setClaim(transaction, put.claim, 'open'),
    ])
    return put.claim
  })
  return { claim: claimView(claim) }
}

/** Says on the record of a claim where that stands. */
export async function setClaim(
  transaction: Transaction,
  { _id: id, recordId }: Pick<ClaimRecord, '_id' | 'recordId'>,
  state: ClaimState,
): Promise<void> {
  if (recordId === null) return
  await transaction.update(SERVICE_RECORDS, recordId, { claim: { id, state } })
}

type Begun = Omit<ClaimRecord, 'dueAt' | 'dueProvisional'>

/** A claim with when it is answered at the latest, and what those who answer it are told. */
export interface Put {
  readonly claim: ClaimRecord
  readonly notices: readonly NoticeToPost<'claimWaits'>[]
}

/** Puts a claim to who answers it from now on. One read, or two. */
export async function putTo(begun: Begun, table: HolidayTable): Promise<Put> {
  const { deskId, accountId, since, stationName, _id } = begun
  const station = deskId === ASSOCIATION_DESK ? null : deskId
  const deciders = await decidersOf(station, since, [accountId])
  const due = claimDue(since, table)
  return {
    claim: { ...begun, dueAt: due.at, dueProvisional: due.provisional },
    notices: deciders.map((decider) => ({
      ...{ accountId: decider, kind: 'claimWaits', record: _id, at: since },
      ...{ params: { stationName, dueAt: due.at }, turn: `${decider}-${String(since)}` },
    })),
  }
}

interface Beginning {
  readonly record: KeptServiceRecord | undefined
  readonly station: { readonly _id: string; readonly name: string } | undefined
  readonly file: FileRecord | undefined
  readonly context: MemberContext
}

function begin(input: Input, beginning: Beginning): Begun {
  const { file, context } = beginning
  const { account, at } = context
  const { id, kind, wanted } = input
  const where = placeOf(beginning)
  const { stationId } = where
  const isTheirs = stationId === null || managesIt(context, stationId)
  return {
    ...{ _id: id, accountId: account._id, volunteerNo: file?.volunteerNo ?? account.volunteerNo },
    maskedName: file?.person?.maskedName ?? maskName(account.displayName),
    ...{ ...where, ...aboutOf(input, beginning), kind, wanted },
    deskId: isTheirs ? ASSOCIATION_DESK : stationId,
    ...{ note: coverSecrets(input.note).text, state: 'open', round: 1, at, since: at },
    ...{ photos: [], asked: [], decisions: [], decision: null, applyAt: null },
  }
}

/** Where it lies: at the station of the record, or at the person's own. */
function placeOf({ record, station, file }: Beginning) {
  if (record) {
    const { stationId, areaId, organiser: stationName } = record
    return { stationId, areaId, stationName }
  }
  const { _id: stationId = null, name: stationName = '' } = station ?? {}
  return { stationId, areaId: file?.areaId ?? null, stationName }
}

/** What it says of the record; one that is missing says nothing of that beside which it was missed. */
function aboutOf({ kind }: Input, { record }: Beginning) {
  if (!record || kind === 'missing') {
    return { recordId: null, title: CLAIM_WORDS.missing, day: null, before: null, earlier: null }
  }
  const { _id: recordId, title, day, minutes: before, claim: earlier } = record
  return { recordId, title, day, before, earlier }
}

/** Who manages the station does not answer their own claim, nor a colleague who would be asked by them. ROL-11. */
function managesIt({ account, at }: MemberContext, stationId: string): boolean {
  return account.grants.some(
    (grant) =>
      grant.role === 'stationManager' && grant.scopeId === stationId && isInForce(grant, at),
  )
}

async function stationOf(file: FileRecord | undefined): Promise<Beginning['station']> {
  const station = file && (await get(STATIONS, file.stationId))
  if (!station) throw new CodedError(ledgerErrors.NO_STATION)
  return station
}

function checkRecord(
  { recordId, kind, wanted }: Input,
  record: KeptServiceRecord | undefined,
  accountId: string,
): void {
  if (recordId === null) return
  if (record?.accountId !== accountId) throw new CodedError(ledgerErrors.NO_RECORD)
  if (kind === 'missing') return
  if (isClaimed(record)) throw new CodedError(ledgerErrors.CLAIM_OPEN)
  if (wanted === null) return
  if (wanted === record.minutes) throw new CodedError(ledgerErrors.NOTHING_NEW)
  if (wanted > record.minutes && wanted > record.most) throw new CodedError(ledgerErrors.TOO_MUCH)
}

function sameAs(known: ClaimRecord, input: Input, { account }: MemberContext): ClaimRecord {
  const isSame =
    known.accountId === account._id &&
    known.kind === input.kind &&
    known.wanted === input.wanted &&
    known.note === coverSecrets(input.note).text
  if (!isSame) throw new CodedError(kitErrors.REPLAYED)
  return known
}
