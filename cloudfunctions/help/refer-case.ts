import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import { AUTHORITY_LINES } from '@shared/help/authorities'
import type { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import type { Continuation } from './case-story'
import { coveredDisclosure, toldReferral } from './disclosure-story'
import { holdersOf } from './followers'
import { handleCaseWith, type Handling } from './handle-case'
import type { ReferralRecord, ReportRecord } from './records'

type ReferCase = (typeof helpContract.actions)['referCase']

/** As many as a case shows. */
const MOST_REFERRALS = 50

/**
 * Logs that a case was passed to an authority: only then may anybody read so (D-26). With consent that is logged, too
 * (PRV-08). An exception is asked for only, and told to nobody before a second person has agreed (PRV-09, PRV-10, AMB-59).
 * Errors: HELP.CASE_CLOSED, HELP.NO_CONTACT, HELP.EXCEPTION_TO, HELP.STORY_FULL.
 */
export function referCase(
  input: ParsedOf<ReferCase>,
  context: MemberContext,
): Promise<OutputOf<ReferCase>> {
  const { account, at } = context
  const disclosure = coveredDisclosure(input.disclosure)
  const isException = disclosure.kind === 'exception'
  return handleCaseWith(input, context, {
    prepare: (seen) => (isException ? decidersFor(seen, at) : Promise.resolve([])),
    next({ report, step }, deciders) {
      refuseImpossible(report, input)
      const referral: ReferralRecord = {
        ...{ id: input.stepId, authority: input.authority, at, actor: account._id },
        ...{ reason: coverSecrets(input.reason).text, disclosure, decidedBy: null },
        state: isException ? 'waiting' : 'logged',
      }
      const others = deciders.filter(
        (accountId) => accountId !== account._id && !report.conflicts.includes(accountId),
      )
      return isException
        ? ask({ report, step }, referral, others)
        : log({ report, step }, referral, context)
    },
  })
}

function refuseImpossible(
  { hasContact, referrals }: ReportRecord,
  { disclosure, authority }: ParsedOf<ReferCase>,
): void {
  if (disclosure.kind === 'exception' && authority !== 'police') {
    throw new CodedError(helpErrors.EXCEPTION_TO)
  }
  if (disclosure.kind !== 'nothing' && !hasContact) throw new CodedError(helpErrors.NO_CONTACT)
  if (referrals.length >= MOST_REFERRALS) throw new CodedError(helpErrors.STORY_FULL)
}

/** Who may agree: those who supervise the station, by area and then all; the association's staff when nobody does. */
async function decidersFor(
  { areaId }: Pick<ReportRecord, 'areaId'>,
  at: number,
): Promise<readonly string[]> {
  const [ofArea, ofAll, staff] = await Promise.all([
    areaId === null ? [] : holdersOf('supervisor', areaId, at),
    holdersOf('supervisor', ASSOCIATION_SCOPE, at),
    holdersOf('associationStaff', ASSOCIATION_SCOPE, at),
  ])
  const supervisors = [...new Set([...ofArea, ...ofAll])]
  return supervisors.length > 0 ? supervisors : staff
}

function log(
  { report, step }: Pick<Handling, 'report' | 'step'>,
  referral: ReferralRecord,
  context: MemberContext,
): Continuation {
  const { _id, stationId } = report
  const row = auditRow(context, 'help.referCase', _id, { stationId, reason: referral.reason })
  return {
    steps: [{ ...step, kind: 'referred', text: toldReferral(referral) }],
    change: { status: 'referred', referrals: [...report.referrals, referral] },
    // What goes along of the reporter leaves the station: whose act it was stays with the reads.
    writes: (transaction) =>
      referral.disclosure.kind === 'consent' ? [audit(transaction, row)] : [],
  }
}

function ask(
  { report, step }: Pick<Handling, 'report' | 'step'>,
  referral: ReferralRecord,
  deciders: readonly string[],
): Continuation {
  const { _id, stationName, referrals } = report
  const inside = `想例外告诉 ${AUTHORITY_LINES[referral.authority].name}，等另一个人同意`
  return {
    steps: [{ ...step, kind: 'noted', text: '', inside }],
    change: { referrals: [...referrals, referral], disclosureWaits: true },
    writes: (transaction) =>
      deciders.map((accountId) =>
        postNotice(transaction, {
          ...{ accountId, kind: 'disclosureWaits', params: { stationName }, record: _id },
          ...{ turn: `${step.id.slice(-26)}-${accountId}`, at: referral.at },
        }),
      ),
  }
}
