import type { Consent } from '@shared/account/model'
import type {
  OpinionChannel,
  OpinionKind,
  OpinionLevel,
  OpinionState,
  OpinionStep,
  OpinionSubject,
  OpinionTopic,
} from '@shared/opinion/model'
import type { Instant } from '@shared/kit/time'
import type { TextVerdict } from '../kit/content-check'
import type { EncryptedField } from '../kit/crypto'
import { collection } from '../kit/store'

/** A line of the story as it is kept. */
export interface OpinionStepRecord extends OpinionStep {
  readonly id: string
  /** The account that did it; null for who raised it. */
  readonly actor: string | null
  /** Keyed hash of what was sent, to tell a retry from other content. */
  readonly content: string | null
}

/** An opinion. Nothing in it leads to who raised it; the person, if any, stands apart (CMP-14, R-28). */
export interface OpinionRecord {
  readonly _id: string
  readonly no: string
  readonly secretHash: string
  readonly content: string
  readonly kind: OpinionKind
  readonly subject: OpinionSubject
  readonly channel: OpinionChannel
  readonly level: OpinionLevel
  readonly stationId: string | null
  readonly areaId: string | null
  readonly stationName: string
  readonly stationPhone: string
  readonly text: string
  readonly coveredSecrets: number
  readonly textVerdict: TextVerdict
  readonly state: OpinionState
  /** The end: filed or withdrawn. Lists and indexes go by it. */
  readonly filed: boolean
  readonly receivedAt: Instant
  readonly dueAt: Instant
  readonly dueProvisional: boolean
  /** When the supervision group is told that it is due; null once told or decided. */
  readonly warnAt: Instant | null
  readonly decidedAt: Instant | null
  /** Who took it in; they do not decide it. */
  readonly acceptedBy: string | null
  readonly topic: OpinionTopic | null
  readonly summary: string
  readonly suggestion: string
  readonly published: string
  readonly isPublished: boolean
  readonly retaliation: boolean
  readonly grade: number | null
  readonly archiveNo: string | null
  /** When the person is deleted: a year after it was filed. */
  readonly forgetAt: Instant | null
  readonly steps: readonly OpinionStepRecord[]
}
export const OPINIONS = collection<OpinionRecord>('opinions')

/** Who raised it, as far as they said; its id is the opinion's, each field encrypted for `<id>.<field>`. */
export interface OpinionPersonRecord {
  readonly _id: string
  readonly name: EncryptedField | null
  readonly maskedName: string | null
  readonly gender: 'female' | 'male' | null
  readonly workUnit: EncryptedField | null
  readonly phone: EncryptedField | null
  /** What was agreed to; face to face only the moment. */
  readonly consent: (Consent & { readonly givenAt: Instant }) | { readonly givenAt: Instant }
}
export const OPINION_PEOPLE = collection<OpinionPersonRecord>('opinion_people')
