import { Consent } from '../account/model'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import {
  CertificateKind,
  OwnTier,
  PublicTier,
  Tier,
  TierMarks,
  TierRow,
  TierStatement,
} from './tier-model'

const volunteers = { allow: ['volunteer'], within: 'self' } as const
const assessed = { allow: ['associationStaff'], within: 'association' } as const
const REASON = z.string().trim().min(2).max(60)
const own = z.object({ tiers: z.array(OwnTier).max(30) })

/** Publicists, lecturers and experts: application, assessment, certificate, publication. TIER-01 to TIER-07. */
export const tierActions = {
  /** Errors: VOLUNTEER.NOT_ACTIVE, TIER_WAITS, TIER_HELD (all VOLUNTEER.…). */
  applyForTier: {
    access: volunteers,
    input: z.object({ id: clientIdOf('tier'), tier: Tier, statement: TierStatement }),
    output: own,
  },
  getMyTiers: { access: volunteers, input: z.object({}), output: own },
  /** Puts the caller's name on the public list, with consent, or takes it away. R-12. Errors: VOLUNTEER.CONSENT_REQUIRED, NO_TIER. */
  publishTier: {
    access: volunteers,
    input: z.object({
      tierId: idOf('tier'),
      published: z.boolean(),
      consents: z.array(Consent).max(2),
    }),
    output: own,
  },
  listTierApplications: {
    access: assessed,
    input: z.object({}),
    output: z.object({ applications: z.array(TierRow).max(50) }),
  },
  /** Marks the four sides and the test, and passes (all at 60 or more) or returns. TIER-02, TIER-05. Errors: VOLUNTEER.NOT_WAITING, TIER_MARKS, OWN_TIER, NOT_ACTIVE. */
  assessTier: {
    access: assessed,
    input: z.object({
      tierId: idOf('tier'),
      marks: TierMarks,
      testMark: z.int().min(0).max(100),
      pass: z.boolean(),
      reason: REASON,
      kind: CertificateKind.default('excellence'),
      validMonths: z.int().min(6).max(60).default(24),
    }),
    output: z.object({}),
  },
  /** Errors: VOLUNTEER.NO_TIER. */
  withdrawTier: {
    access: assessed,
    input: z.object({ tierId: idOf('tier'), reason: REASON }),
    output: z.object({}),
  },
  /** The lecturers and publicists who agreed to be named, of one station or of all; 50 a page. TIER-04. */
  listPublicTiers: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 60, windowSeconds: 60 }] },
    input: z.object({ stationId: idOf('station').optional() }),
    output: z.object({
      people: z.array(PublicTier).max(50),
      /** All who hold a valid certificate, also those who are not named. TIER-07. */
      counts: z.object({ publicist: z.int(), lecturer: z.int(), expert: z.int() }),
    }),
  },
} as const
