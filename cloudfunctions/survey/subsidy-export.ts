/** Statements as files: by station, never by person. R-20. */
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { csvText } from '@shared/kit/csv'
import { CodedError } from '@shared/kit/errors'
import { localDate } from '@shared/kit/time'
import { surveyErrors } from '@shared/survey/errors'
import { REJECT_WORDS } from '@shared/survey/reject-words'
import { REJECT_REASONS } from '@shared/survey/review-model'
import type { subsidyActions } from '@shared/survey/subsidy-actions'
import type { Statement } from '@shared/survey/subsidy-model'
import { yuan } from '@shared/survey/subsidy-rules'
import { STATEMENT_WORDS, STEP_WORDS } from '@shared/survey/subsidy-words'
import { AUDITS, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { insert } from '../kit/store'
import { readStatement, readStatements } from './subsidy-read'
import { statementId } from './subsidy-records'

type Actions = typeof subsidyActions
type One = Actions['exportStatement']
type All = Actions['exportStatements']

/** The lines of a statement beside their names. */
function linesOf({ lines }: Statement): (readonly [string, string])[] {
  return [
    ['一共收回', String(lines.submitted)],
    ['同一人重复', String(lines.repeated)],
    ...REJECT_REASONS.map(
      (reason) => [REJECT_WORDS[reason], String(lines.rejected[reason])] as const,
    ),
    ['有效', String(lines.valid)],
  ]
}

/** One statement; that it left is written down first. */
export async function exportStatement(
  { stationId, year }: ParsedOf<One>,
  context: MemberContext,
): Promise<OutputOf<One>> {
  const { statement } = await readStatement({ stationId, year }, context)
  const row = auditRow(context, 'survey.exportStatement', statementId(stationId, year), {
    stationId,
  })
  await insert(AUDITS, row)
  const { stationName, state, fen, payer, invoice, payment, steps } = statement
  const csv = csvText([
    ['服务站', stationName],
    ['年度', String(year)],
    ['状态', STATEMENT_WORDS[state]],
    ...linesOf(statement),
    [state === 'open' ? '参考金额（元）' : '金额（元）', yuan(fen)],
    ['发票抬头', payer],
    ['发票号码', invoice?.number ?? ''],
    ['开票日期', invoice?.date ?? ''],
    ['打款日期', payment?.date ?? ''],
    ['打款流水号', payment?.reference ?? ''],
    ...steps.map(({ kind, at, reason }) => [STEP_WORDS[kind], localDate(at), reason ?? '']),
  ])
  return { name: `宣传补贴-${stationName}-${String(year)}.csv`, csv }
}

/** Every statement of a year, one a line; that they left is written down first. */
export async function exportStatements(
  { year }: ParsedOf<All>,
  context: MemberContext,
): Promise<OutputOf<All>> {
  context.authorize()
  await insert(AUDITS, auditRow(context, 'survey.exportStatements', String(year)))
  const statements = await readStatements(year)
  const [first] = statements
  if (!first) throw new CodedError(surveyErrors.NO_STATEMENT)
  const names = linesOf(first).map(([name]) => name)
  const csv = csvText([
    ['服务站', '年度', '状态', ...names, '金额（元）', '发票号码', '打款日期', '打款流水号'],
    ...statements.map((one) => [
      ...[one.stationName, String(year), STATEMENT_WORDS[one.state]],
      ...linesOf(one).map(([, value]) => value),
      ...[yuan(one.fen), one.invoice?.number ?? ''],
      ...[one.payment?.date ?? '', one.payment?.reference ?? ''],
    ]),
  ])
  return { name: `宣传补贴-${String(year)}.csv`, csv }
}
