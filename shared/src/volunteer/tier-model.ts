import { idOf } from '../kit/ids'
import * as z from '../kit/zod'

/** The tiers above the volunteer. TIER-01. */
export const TIERS = ['publicist', 'lecturer', 'expert'] as const
export const Tier = z.enum(TIERS)
export type Tier = z.infer<typeof Tier>

/** The four sides that are judged as a whole. TIER-02. */
export const TIER_SIDES = ['education', 'training', 'experience', 'teaching'] as const
export type TierSide = (typeof TIER_SIDES)[number]

const Said = z.string().trim().min(1).max(200)
/** What an applicant says of each side. */
export const TierStatement = z.object({
  education: Said,
  training: Said,
  experience: Said,
  teaching: Said,
})
export type TierStatement = z.infer<typeof TierStatement>

const Mark = z.int().min(0).max(100)
/** An assessor's mark for each side, 0 to 100. */
export const TierMarks = z.object({
  education: Mark,
  training: Mark,
  experience: Mark,
  teaching: Mark,
})
export type TierMarks = z.infer<typeof TierMarks>

/** The association's own certificate, or the national one for who meets the national standard. TIER-06. */
export const CertificateKind = z.enum(['excellence', 'national'])
export type CertificateKind = z.infer<typeof CertificateKind>

/** `withdrawn` by the association, `ended` by its date. */
export const TierState = z.enum(['waiting', 'passed', 'returned', 'withdrawn', 'ended'])

/** One's own application or certificate for a tier. */
export const OwnTier = z.object({
  id: idOf('tier'),
  tier: Tier,
  state: TierState,
  at: z.int(),
  dueAt: z.int(),
  reason: z.string(),
  certificate: z
    .object({ no: z.string(), kind: CertificateKind, validFrom: z.int(), validTo: z.int() })
    .nullable(),
  /** Whether the name stands on the public list, by the holder's consent. */
  published: z.boolean(),
})
export type OwnTier = z.infer<typeof OwnTier>

/** An application in the association's queue; the name is covered. */
export const TierRow = z.object({
  id: idOf('tier'),
  tier: Tier,
  maskedName: z.string(),
  stationName: z.string(),
  at: z.int(),
  dueAt: z.int(),
  statement: TierStatement,
})
export type TierRow = z.infer<typeof TierRow>

/** Somebody on the public list, by consent: what they are called and where they serve. TIER-04. */
export const PublicTier = z.object({
  displayName: z.string(),
  tier: Tier,
  stationName: z.string(),
  certificateNo: z.string(),
  validTo: z.int(),
})
export type PublicTier = z.infer<typeof PublicTier>
