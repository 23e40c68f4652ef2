import type { Instant } from '@shared/kit/time'
import type { volunteerErrors } from '@shared/volunteer/errors'
import type {
  ApplicationFields,
  ApplicationState,
  Audience,
  DecisionResult,
  FileEvent,
  Qualification,
  Skill,
  Source,
  SpareTime,
  VolunteerState,
} from '@shared/volunteer/model'
import type { ReturnReason } from '@shared/volunteer/reasons'
import type { CertificateKind, Tier, TierMarks } from '@shared/volunteer/tier-model'
import type { EncryptedField } from '../kit/crypto'
import { collection } from '../kit/store'

/** What is known of a person, each field encrypted for its own record. R-29. */
export interface PersonFields {
  /** Encrypted; owner `<record id>.name`, `.phone`, `.idNumber`. */
  readonly name: EncryptedField
  /** Made when the name is taken, so that a list decrypts nothing. */
  readonly maskedName: string
  readonly birthMonth: string
  readonly phone: EncryptedField | null
  readonly maskedPhone: string | null
  readonly idNumber: EncryptedField | null
  readonly skills: readonly Skill[]
  readonly spareTimes: readonly SpareTime[]
  readonly audiences: readonly Audience[]
  readonly occupation: string
  readonly specialty: string
  readonly source: Source
}

/** One application. `person` is null once it is withdrawn or its personal fields are purged. */
export interface ApplicationRecord {
  readonly _id: string
  readonly accountId: string
  readonly stationId: string
  readonly stationName: string
  readonly areaId: string | null
  readonly state: ApplicationState
  readonly person: PersonFields | null
  /** Keyed hash of the identity number that it holds; null when none was given, or only a document can settle it. */
  readonly identity: string | null
  /** What the station settles with a document before it decides; null for nothing. */
  readonly conflictId: string | null
  readonly guardianId: string | null
  readonly contentHash: string
  readonly submittedAt: Instant
  readonly dueAt: Instant
  readonly dueProvisional: boolean
  /** The decision that stands; null while it waits. */
  readonly decisionId: string | null
  readonly decidedAt: Instant | null
  readonly returned: { readonly reason: ReturnReason; readonly note: string } | null
  /** How every decision on it ended: what a decision that is sent again is answered from. */
  readonly verdicts: readonly VerdictRecord[]
  /** The file of an earlier time, which this approval took up; kept as long as it can be taken back. */
  readonly replaced: VolunteerRecord | null
  /** When `person` and `replaced` are deleted, once it is decided. R-26. */
  readonly forgetAt: Instant | null
  /** The day of the last reminder, 'YYYY-MM-DD'. */
  readonly remindedOn: string | null
  /** When the station is told next that it is due. MSG-03. */
  readonly warnAt: Instant
}

/** How one decision ended for one application. */
export interface VerdictRecord {
  readonly decisionId: string
  readonly outcome: DecisionResult['outcome']
  /** Why it was refused; null when it was not. */
  readonly refusal: keyof typeof volunteerErrors | null
}
export const APPLICATIONS = collection<ApplicationRecord>('applications')

/** What an account does to become a volunteer; `_id` is the account's id. At most one application waits at a time. */
export interface CandidateRecord {
  readonly _id: string
  /** The application that waits; null for none. */
  readonly applicationId: string | null
  readonly lessonPassedAt: Instant | null
}
export const CANDIDATES = collection<CandidateRecord>('candidates')

/** Who holds an identity number: `_id` is `idn_<keyed hash>`. Tells of two accounts of one person, and nothing else. */
export interface IdentityRecord {
  readonly _id: string
  readonly accountId: string
  readonly at: Instant
}
export const IDENTITIES = collection<IdentityRecord>('identities')

/** What only a document can settle: an identity number that is another account's, or does not fit the birthday. */
export interface ConflictRecord {
  readonly _id: string
  readonly stationId: string
  readonly areaId: string | null
  /** Who came second. */
  readonly accountId: string
  readonly maskedName: string
  /** Who holds the number; null when nobody does. */
  readonly otherAccountId: string | null
  /** Null when the number was given for a file. */
  readonly applicationId: string | null
  readonly state: 'open' | 'merged' | 'dismissed'
  readonly at: Instant
}
export const CONFLICTS = collection<ConflictRecord>('identity_conflicts')

/** A guardian's consent for one child; the code is kept as a keyed hash only. R-30. */
export interface GuardianRecord {
  readonly _id: string
  readonly accountId: string
  readonly codeHash: string
  readonly relation: 'mother' | 'father' | 'grandparent' | 'other'
  readonly consentedAt: Instant
  readonly openUntil: Instant
  readonly usedBy: string | null
}
export const GUARDIANS = collection<GuardianRecord>('guardians')

/** A bulk decision; its results stand with the applications. The same one twice changes nothing. */
export interface DecisionRecord {
  readonly _id: string
  readonly stationId: string
  readonly by: string
  readonly applicationIds: readonly string[]
  readonly contentHash: string
  readonly at: Instant
}
export const DECISIONS = collection<DecisionRecord>('decisions')

/** A volunteer's file; `_id` is `vol_<account id without its prefix>`. VOL-01. */
export interface VolunteerRecord {
  readonly _id: string
  readonly accountId: string
  readonly volunteerNo: string
  readonly state: VolunteerState
  readonly stationId: string
  readonly stationName: string
  readonly areaId: string | null
  /** Null once the account is closed: the facts stay, the person does not. */
  readonly person: PersonFields | null
  /** Keyed hash of the identity number that it holds; null for none, or when only a document can settle it. */
  readonly identity: string | null
  /** What the station settles with a document about its number; left out as long as there was nothing. */
  readonly conflictId?: string | null
  /** Keyed hash of the last four digits of the phone, for the desk's search. */
  readonly lastFourHash: string | null
  readonly qualifications: readonly Qualification[]
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  readonly transferId: string | null
  readonly correctionId: string | null
  /** The tiers that wait or are held; left out as long as there is none. */
  readonly tiers?: readonly string[]
  readonly suspendedUntil: Instant | null
  readonly history: readonly FileEvent[]
  readonly since: Instant
}
export const VOLUNTEERS = collection<VolunteerRecord>('volunteers')

export interface TransferRecord {
  readonly _id: string
  readonly volunteerId: string
  readonly accountId: string
  readonly volunteerNo: string
  readonly maskedName: string
  readonly fromStationId: string
  readonly fromStationName: string
  readonly toStationId: string
  readonly toStationName: string
  readonly toAreaId: string | null
  readonly why: string
  readonly state: 'waiting' | 'accepted' | 'returned' | 'cancelled'
  readonly reason: string | null
  /** Who decided, so that the same decision sent twice is known. */
  readonly decidedBy: string | null
  readonly at: Instant
  readonly dueAt: Instant
}
export const TRANSFERS = collection<TransferRecord>('transfers')

export interface CorrectionRecord {
  readonly _id: string
  readonly volunteerId: string
  readonly accountId: string
  readonly stationId: string
  readonly areaId: string | null
  readonly volunteerNo: string
  readonly field: 'name' | 'birthMonth'
  readonly value: EncryptedField
  readonly maskedValue: string
  readonly why: string
  readonly state: 'waiting' | 'accepted' | 'returned'
  readonly reason: string | null
  readonly decidedBy: string | null
  readonly at: Instant
  readonly dueAt: Instant
}
export const CORRECTIONS = collection<CorrectionRecord>('corrections')

export interface TeamRequestRecord {
  readonly _id: string
  readonly teamId: string
  readonly teamName: string
  readonly stationId: string
  readonly areaId: string | null
  readonly volunteerId: string
  readonly accountId: string
  readonly volunteerNo: string
  readonly maskedName: string
  readonly state: 'waiting' | 'accepted' | 'returned'
  readonly reason: string | null
  readonly decidedBy: string | null
  readonly at: Instant
}
export const TEAM_REQUESTS = collection<TeamRequestRecord>('team_requests')

/** An application for a tier, and the certificate it became. */
export interface TierRecord {
  readonly _id: string
  readonly accountId: string
  readonly volunteerId: string
  readonly tier: Tier
  readonly state: 'waiting' | 'passed' | 'returned' | 'withdrawn' | 'ended'
  readonly maskedName: string
  /** What the holder is called in public, set with the consent to be named. */
  readonly publicName: string | null
  readonly stationId: string
  readonly stationName: string
  readonly areaId: string | null
  /** Until it is decided. */
  readonly statement: EncryptedField | null
  /** Keyed hash of what was sent, to tell a retry from another application under its id. */
  readonly contentHash: string
  readonly marks: (TierMarks & { readonly test: number }) | null
  readonly assessedBy: string | null
  readonly reason: string
  readonly certificateNo: string | null
  readonly certificateKind: CertificateKind | null
  readonly validFrom: Instant | null
  readonly validTo: Instant | null
  readonly at: Instant
  readonly dueAt: Instant
}
export const TIER_RECORDS = collection<TierRecord>('tiers')

/** What an application says of a person, before it is encrypted. */
export type PersonInput = ApplicationFields & { readonly idNumber?: string | undefined }
