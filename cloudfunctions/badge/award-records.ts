import type {
  AwardCategory,
  AwardMarks,
  AwardRules,
  NameChoice,
  NominationState,
  NomineeFacts,
  ObjectionState,
  RoundState,
} from '@shared/badge/award-model'
import type { CountsOf } from '@shared/kit/counts'
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import type { EncryptedField } from '../kit/crypto'
import type { Receipted } from '../kit/receipt-keys'
import { collection, type Stored } from '../kit/store'

/** The commendation of a year; `_id` is made of the year, so that there is one. */
export interface RoundRecord extends Stored {
  readonly year: number
  readonly state: RoundState
  readonly rules: AwardRules
  readonly jury: readonly { readonly id: string; readonly maskedName: string }[]
  readonly savedAt: Instant
  readonly frozenAt: Instant | null
  readonly frozenBy: string | null
  /** Of year and rules as they were frozen. */
  readonly rulesHash: string
  /** How often marks were given or mended, so that the list is made of all of them. */
  readonly marksGiven: number
  /** Who stands on the list, category by category, the best first; empty until it is made. */
  readonly listed: readonly string[]
  readonly publicUntil: Instant | null
  readonly decidedAt: Instant | null
  readonly objections: { readonly raised: number; readonly upheld: number }
  /** The grant behind which managers are still to be told that they may name somebody; null once all are. */
  readonly tellFrom: string | null
  /** Whether awards are still to be given. */
  readonly giving: boolean
}
export const ROUNDS = collection<RoundRecord>('award_rounds')

/** What a station has handed in of each category: its list. */
export interface SheetRecord extends Stored {
  readonly counts: CountsOf<AwardCategory>
}
export const SHEETS = collection<SheetRecord>('award_sheets')

/** One look of the street at a nomination. */
export interface ReviewLine {
  readonly by: string
  readonly at: Instant
  readonly pass: boolean
  readonly reason: string
}

/** What a juror gave. */
export interface MarkLine {
  readonly by: string
  readonly at: Instant
  readonly marks: AwardMarks
  readonly total: number
}

/** Somebody named for a category; `_id` is made of year, category and who it is, so that nobody is named twice. */
export interface NominationRecord extends Stored {
  readonly roundId: string
  readonly year: number
  readonly category: AwardCategory
  readonly state: NominationState
  readonly stationId: string
  readonly stationName: string
  readonly areaId: string | null
  /** Null for a group. */
  readonly accountId: string | null
  /** Covered for a person, in full for a group. */
  readonly name: string
  readonly reason: string
  /** As the books had it when they were named. */
  readonly facts: NomineeFacts | null
  readonly choice: NameChoice
  readonly nominatedBy: string
  readonly at: Instant
  readonly reviews: readonly ReviewLine[]
  readonly marks: readonly MarkLine[]
  /** Name, date and granting unit are kept together. R-06. */
  readonly award: { readonly no: string; readonly grantedBy: string; readonly at: Instant } | null
}
export const NOMINATIONS = collection<NominationRecord>('nominations')

/** An objection to a list. Nothing in it leads to who raised it. */
export interface ObjectionRecord extends Receipted {
  readonly content: string
  readonly roundId: string
  readonly year: number
  readonly nominationId: string | null
  readonly about: string
  /** Encrypted for `<id>.text`. */
  readonly text: EncryptedField
  readonly state: ObjectionState
  readonly raisedAt: Instant
  readonly dueAt: Instant
  readonly answer: string
  readonly answeredAt: Instant | null
  readonly answeredBy: string | null
}
export const OBJECTIONS = collection<ObjectionRecord>('award_objections')

/** The one round of a year. */
export function roundIdOf(year: number): string {
  return deterministicId('award', String(year))
}

/** The year that an id of a round stands for; NaN for one that was not made so. */
export function yearOf(roundId: string): number {
  return Number(roundId.slice(roundId.indexOf('_') + 1))
}
