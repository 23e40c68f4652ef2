import type { tierActions } from '@shared/volunteer/tier-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import { REVIEW_WORKING_DAYS } from '@shared/volunteer/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { audit, auditRow } from '../kit/audit'
import { holidayTable } from '../kit/calendar'
import { contentHash, keyedHash } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { together, transact } from '../kit/transact'
import { dueAfter } from './deadlines'
import { readOpenFile, takeStep, type OpenFile } from './file-story'
import { volunteerIdOf } from './person'
import { TIER_RECORDS, type TierRecord } from './records'
import { sealStatement } from './tier-statement'
import { readTiers } from './tier-story'
import { findOwnTiers, ownTier } from './tier-views'

type ApplyForTier = (typeof tierActions)['applyForTier']
type Input = ParsedOf<ApplyForTier>

/**
 * Applies for a tier with what the four sides are judged by; one application a tier at a time. TIER-01, TIER-04, D-15.
 * Errors: VOLUNTEER.NOT_ACTIVE, TIER_WAITS, TIER_HELD, NO_FILE, REQUEST.REPLAYED.
 */
export async function applyForTier(
  input: Input,
  context: MemberContext,
): Promise<OutputOf<ApplyForTier>> {
  const tiers = await transact(async (transaction) => {
    const file = await readOpenFile(transaction, volunteerIdOf(context.account._id))
    const [known, held, mine, table] = await together([
      transaction.get(TIER_RECORDS, input.id),
      readTiers(transaction, file),
      findOwnTiers(context),
      holidayTable(),
    ])
    if (known) {
      checkSame(known, input, file)
      return mine
    }
    if (file.state !== 'active') throw new CodedError(volunteerErrors.NOT_ACTIVE)
    const same = held.find(({ tier }) => tier === input.tier)
    if (same?.state === 'waiting') throw new CodedError(volunteerErrors.TIER_WAITS)
    if (same) throw new CodedError(volunteerErrors.TIER_HELD)
    const { stationId } = file
    const row = auditRow(context, 'volunteer.applyForTier', input.id, { stationId })
    const tier = tierOf(input, file, {
      at: context.at,
      dueAt: dueAfter(context.at, REVIEW_WORKING_DAYS, table).at,
    })
    await takeStep(transaction, file, {
      change: { tiers: [...(file.tiers ?? []), input.id] },
      beside: [transaction.insert(TIER_RECORDS, tier), audit(transaction, row)],
    })
    return [tier, ...mine]
  })
  return { tiers: tiers.map(ownTier) }
}

function tierOf(
  input: Input,
  file: OpenFile,
  { at, dueAt }: { readonly at: Instant; readonly dueAt: Instant },
): TierRecord {
  const { id, tier, statement } = input
  const { accountId, stationId, stationName, areaId, person } = file
  return {
    _id: id,
    ...{ accountId, volunteerId: file._id, tier, stationId, stationName, areaId, at },
    ...{ state: 'waiting', maskedName: person.maskedName, publicName: null },
    ...{ statement: sealStatement(id, statement), contentHash: contentOf(input) },
    ...{ marks: null, assessedBy: null, reason: '' },
    ...{ certificateNo: null, certificateKind: null, validFrom: null, validTo: null },
    dueAt,
  }
}

/** Nothing is to be done for the very same application; another one under its id is refused. */
function checkSame(known: TierRecord, input: Input, { _id }: OpenFile): void {
  if (known.volunteerId !== _id || known.contentHash !== contentOf(input)) {
    throw new CodedError(kitErrors.REPLAYED)
  }
}

function contentOf({ tier, statement }: Input): string {
  return keyedHash('volunteer-tier', contentHash({ tier, statement }))
}
