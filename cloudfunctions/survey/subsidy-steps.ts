/** The steps behind the freeze: accepting or giving back the invoice, and the payment. SUR-09. */
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import type { NoticeKind } from '@shared/notice/catalogue'
import { localDate } from '@shared/kit/time'
import { surveyErrors } from '@shared/survey/errors'
import type { subsidyActions } from '@shared/survey/subsidy-actions'
import type { StatementKey } from '@shared/survey/subsidy-model'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { together, transact, type Transaction } from '../kit/transact'
import { shownStatement } from './subsidy-read'
import { managersOfStation } from './subsidy-receivers'
import {
  statementId,
  STATEMENTS,
  type StatementRecord,
  type StatementStepRecord,
} from './subsidy-records'

type Actions = typeof subsidyActions
type Accept = Actions['acceptInvoice']
type Return = Actions['returnInvoice']
type Pay = Actions['payStatement']

type TellingKind = Extract<NoticeKind, 'invoiceWaits' | 'invoiceReturned' | 'subsidyPaid'>

/** What a step makes of a statement; undefined: it was done before, and changes nothing. */
export interface StatementStepMade {
  readonly change: Partial<
    Pick<StatementRecord, 'state' | 'photos' | 'invoice' | 'payment' | 'steps'>
  >
  /** Left out of the audit: a part of something that is written down when it is whole. */
  readonly unaudited?: boolean
  readonly reason?: string
  readonly tell?: { readonly kind: TellingKind; readonly to: readonly string[] }
  readonly beside?: readonly Promise<unknown>[]
}

/** Takes a step of a frozen statement; the statement as it is then. Errors: SURVEY.NO_STATEMENT, and what `next` throws. */
export function stepStatement(
  context: MemberContext,
  { stationId, year }: StatementKey,
  action: string,
  next: (statement: StatementRecord, transaction: Transaction) => StatementStepMade | undefined,
): Promise<StatementRecord> {
  return transact(async (transaction) => {
    const known = await transaction.get(STATEMENTS, statementId(stationId, year))
    if (!known) throw new CodedError(surveyErrors.NO_STATEMENT)
    const made = next(known, transaction)
    if (!made) return known
    const { change, reason = null, unaudited, tell, beside = [] } = made
    const { _id, stationName } = known
    const turn = String(change.steps?.length ?? 0)
    await together([
      transaction.update(STATEMENTS, _id, change),
      !unaudited &&
        audit(transaction, auditRow(context, `survey.${action}`, _id, { stationId, reason })),
      ...(tell?.to ?? []).map((accountId) =>
        postNotice(transaction, {
          ...{ accountId, kind: tell?.kind ?? 'invoiceWaits', params: { stationName, year } },
          ...{ record: _id, turn: `${turn}-${accountId}`, at: context.at },
        }),
      ),
      ...beside,
    ])
    return { ...known, ...change }
  })
}

/** The steps of a statement with one more. */
export function withStep(
  { steps }: StatementRecord,
  { account, at }: MemberContext,
  step: Pick<StatementStepRecord, 'kind'> &
    Partial<Pick<StatementStepRecord, 'reason' | 'photoId'>>,
): readonly StatementStepRecord[] {
  return [...steps, { reason: null, photoId: null, ...step, at, by: account._id }]
}

/** The invoice is as it should be: somebody else than who handed it in says so. */
export async function acceptInvoice(
  { photoId, ...key }: ParsedOf<Accept>,
  context: MemberContext,
): Promise<OutputOf<Accept>> {
  context.authorize()
  const statement = await stepStatement(context, key, 'acceptInvoice', (known) => {
    if (wasDone(known, 'accepted', photoId)) return undefined
    refuseToJudge(known, photoId, context)
    const steps = withStep(known, context, { kind: 'accepted', photoId })
    return { change: { state: 'accepted', steps } }
  })
  return { statement: shownStatement(statement) }
}

/** The invoice goes back to the station with the reason, which may hand in another. */
export async function returnInvoice(
  { photoId, reason, ...key }: ParsedOf<Return>,
  context: MemberContext,
): Promise<OutputOf<Return>> {
  context.authorize()
  const to = await managersOfStation(key.stationId, context.at)
  const statement = await stepStatement(context, key, 'returnInvoice', (known) => {
    if (wasDone(known, 'returned', photoId)) return undefined
    refuseToJudge(known, photoId, context)
    const steps = withStep(known, context, { kind: 'returned', photoId, reason })
    const change = { state: 'frozen', invoice: null, steps } as const
    return { change, reason, tell: { kind: 'invoiceReturned', to } }
  })
  return { statement: shownStatement(statement) }
}

/** The money went out. */
export async function payStatement(
  { date, reference, ...key }: ParsedOf<Pay>,
  context: MemberContext,
): Promise<OutputOf<Pay>> {
  context.authorize()
  if (date > localDate(context.at)) {
    throw new CodedError(kitErrors.INVALID, { fields: { date: '日子还没到，再看一眼' } })
  }
  const to = await managersOfStation(key.stationId, context.at)
  const statement = await stepStatement(context, key, 'payStatement', (known) => {
    const { state, payment } = known
    if (payment?.date === date && payment.reference === reference) return undefined
    if (state !== 'accepted') throw new CodedError(surveyErrors.STATEMENT_STATE)
    const steps = withStep(known, context, { kind: 'paid' })
    const change = { state: 'paid', payment: { date, reference }, steps } as const
    return { change, tell: { kind: 'subsidyPaid', to } }
  })
  return { statement: shownStatement(statement) }
}

/** Whether a step was taken about an invoice already. */
function wasDone({ steps }: StatementRecord, kind: StatementStepRecord['kind'], photoId: string) {
  return steps.some((step) => step.kind === kind && step.photoId === photoId)
}

function refuseToJudge(
  { state, invoice, steps }: StatementRecord,
  photoId: string,
  { account }: MemberContext,
): void {
  if (state !== 'handedIn' || invoice?.photoId !== photoId) {
    throw new CodedError(surveyErrors.STATEMENT_STATE)
  }
  const handedIn = steps.filter(({ kind }) => kind === 'handedIn').at(-1)
  if (handedIn?.by === account._id) throw new CodedError(surveyErrors.OWN_INVOICE)
}
