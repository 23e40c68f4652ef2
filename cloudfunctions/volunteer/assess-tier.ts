import type { tierActions } from '@shared/volunteer/tier-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import { passesTier } from '@shared/volunteer/rules'
import type { Tier } from '@shared/volunteer/tier-model'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { addMonths } from '@shared/kit/months'
import { instantOf, localDate, type Instant } from '@shared/kit/time'
import { audit, auditRow } from '../kit/audit'
import { keyedDigits } from '../kit/crypto'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { countTier } from '../kit/service'
import { together, transact, type Transaction } from '../kit/transact'
import { readOpenFile, withEvent, type OpenFile } from './file-story'
import { TIER_RECORDS, VOLUNTEERS, type TierRecord } from './records'
import { toldReason } from './told-reason'

type AssessTier = (typeof tierActions)['assessTier']
type Input = ParsedOf<AssessTier>

/**
 * Marks the four sides and the test, and passes or returns; the certificate begins with the pass. Nobody assesses
 * their own. TIER-02, TIER-05, TIER-06.
 * Errors: VOLUNTEER.NOT_WAITING, TIER_MARKS, OWN_TIER, NOT_ACTIVE (the applicant rests or left), NO_FILE.
 */
export function assessTier(input: Input, context: MemberContext): Promise<OutputOf<AssessTier>> {
  const { account, at } = context
  const reason = toldReason(input.reason)
  return transact(async (transaction) => {
    const tier = await transaction.get(TIER_RECORDS, input.tierId)
    if (!tier) throw new CodedError(volunteerErrors.NOT_WAITING)
    if (tier.accountId === account._id) throw new CodedError(volunteerErrors.OWN_TIER)
    if (isSameAssessment(tier, input, account._id)) return {}
    const file = await readOpenFile(transaction, tier.volunteerId)
    const { stationId, accountId } = tier
    const marks = { ...input.marks, test: input.testMark }
    const assessed = { marks, reason, assessedBy: account._id, statement: null }
    await together([
      input.pass
        ? pass(transaction, { tier, file, input, assessed, at })
        : giveBack(transaction, { tier, file, assessed, at }),
      audit(
        transaction,
        auditRow(context, 'volunteer.assessTier', tier._id, {
          ...{ stationId, reason, subject: accountId },
        }),
      ),
    ])
    return {}
  })
}

/** Whether the same assessor has decided the same before. Errors: VOLUNTEER.NOT_WAITING when it went another way. */
function isSameAssessment({ state, assessedBy }: TierRecord, { pass }: Input, by: string): boolean {
  if (state === 'waiting') return false
  if (state === (pass ? 'passed' : 'returned') && assessedBy === by) return true
  throw new CodedError(volunteerErrors.NOT_WAITING)
}

interface Assessment {
  readonly tier: TierRecord
  readonly file: OpenFile
  readonly assessed: Pick<TierRecord, 'marks' | 'reason' | 'assessedBy' | 'statement'>
  readonly at: Instant
}

async function pass(
  transaction: Transaction,
  { tier, file, input, assessed, at }: Assessment & { readonly input: Input },
): Promise<void> {
  if (!passesTier(input.marks, input.testMark)) throw new CodedError(volunteerErrors.TIER_MARKS)
  if (file.state !== 'active') throw new CodedError(volunteerErrors.NOT_ACTIVE)
  const validTo = instantOf(addMonths(localDate(at), input.validMonths))
  const no = certificateNo(tier, at)
  await together([
    transaction.update(TIER_RECORDS, tier._id, {
      ...assessed,
      ...{ state: 'passed', validFrom: at, validTo },
      ...{ certificateNo: no, certificateKind: input.kind },
    }),
    // As the file is written too, leaving at this very moment and this cannot both come through.
    transaction.update(VOLUNTEERS, file._id, { history: withEvent(file, 'certified', at, no) }),
    countTier(transaction, tier, { what: 'passed', change: 1, at }),
    postNotice(transaction, {
      ...{ accountId: tier.accountId, kind: 'tierPassed', record: tier._id, at },
      params: { tier: tier.tier, until: validTo },
    }),
  ])
}

async function giveBack(
  transaction: Transaction,
  { tier, file, assessed, at }: Assessment,
): Promise<void> {
  await together([
    transaction.update(TIER_RECORDS, tier._id, { ...assessed, state: 'returned' }),
    transaction.update(VOLUNTEERS, file._id, {
      tiers: (file.tiers ?? []).filter((id) => id !== tier._id),
    }),
    postNotice(transaction, {
      ...{ accountId: tier.accountId, kind: 'tierReturned', record: tier._id, at },
      params: { tier: tier.tier },
    }),
  ])
}

/** What a certificate's number begins with: 宣传员, 讲师, 专家 in pinyin. */
const NUMBER_PREFIX: Readonly<Record<Tier, string>> = {
  publicist: 'XC',
  lecturer: 'JS',
  expert: 'ZJ',
}

/** The tier, the year and ten digits that cannot be guessed from another number. */
function certificateNo({ _id, tier }: TierRecord, at: Instant): string {
  const year = localDate(at).slice(0, 4)
  return `${NUMBER_PREFIX[tier]}${year}${keyedDigits(10, 'tier-certificate', _id)}`
}
