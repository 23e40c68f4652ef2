import type { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { refuseInvolved } from './case-gate'
import { continueCase, keyedContent, type Continuation } from './case-story'
import { decided, toldReferral } from './disclosure-story'
import { listDisclosures } from './list-disclosures'
import { readCase } from './look-at-case'
import type { ReportRecord } from './records'
import { tellWaiting } from './tell-waiting'

type DecideDisclosure = (typeof helpContract.actions)['decideDisclosure']

/**
 * The second person agrees to an exception, which is then told and read by the resident (PRV-11), or refuses it, of
 * which only who handles the case reads. Never the one who asked. AMB-59.
 * Errors: ACCESS.SCOPE, HELP.NOT_FOUND, HELP.CASE_CLOSED, HELP.LEVEL, HELP.CONFLICT.
 */
export async function decideDisclosure(
  input: ParsedOf<DecideDisclosure>,
  context: MemberContext,
): Promise<OutputOf<DecideDisclosure>> {
  const { account, at, authorize } = context
  const { id, stepId, referralId } = input
  const [{ report: seen, contact }, { waiting }] = await Promise.all([
    readCase(id),
    listDisclosures({}, context),
  ])
  const check = (report: ReportRecord) => {
    authorize(report.stationId, report.areaId)
    refuseInvolved(account, report, contact, at)
  }
  check(seen)
  await continueCase(id, {
    ...{ id: stepId, content: keyedContent(input), at, check },
    next: (report) => decide(report, input, context),
  })
  return { waiting: waiting.filter((one) => one.referralId !== referralId) }
}

function decide(
  report: ReportRecord,
  input: ParsedOf<DecideDisclosure>,
  context: MemberContext,
): Continuation {
  const { referralId, stepId, agree } = input
  const { account, at } = context
  const referral = report.referrals.find(({ id }) => id === referralId)
  if (referral?.state !== 'waiting') throw new CodedError(helpErrors.LEVEL)
  if (referral.actor === account._id) throw new CodedError(helpErrors.CONFLICT)
  const note = coverSecrets(input.note).text
  const actor = account._id
  const step = { id: stepId, at, by: 'association', actor, content: keyedContent(input) } as const
  const state = agree ? 'agreed' : 'refused'
  const { stationId } = report
  const row = auditRow(context, 'help.decideDisclosure', report._id, { stationId, reason: note })
  return {
    steps: [
      agree
        ? { ...step, kind: 'referred', text: toldReferral(referral), inside: note }
        : { ...step, kind: 'noted', text: '', inside: `不同意例外告诉：${note}` },
    ],
    change: {
      ...decided(report.referrals, referralId, { state, decidedBy: actor }),
      ...(agree ? { status: 'referred' } : {}),
    },
    writes: (transaction) => [
      audit(transaction, row),
      ...tellWaiting(transaction, report, [referral.actor], at),
    ],
  }
}
