import type { Consent } from '@shared/account/model'
import type { Authority } from '@shared/help/authorities'
import type { Assignee } from '@shared/help/case-model'
import type { DangerSign } from '@shared/help/danger-signs'
import type { Disclosure } from '@shared/help/disclosure'
import type {
  CaseLevel,
  CaseStatus,
  CaseStep,
  Category,
  FirstContact,
  FraudType,
  Outcome,
} from '@shared/help/model'
import type { Behalf, Triage } from '@shared/help/triage'
import type { Instant } from '@shared/kit/time'
import type { TextVerdict } from '../kit/content-check'
import type { EncryptedField } from '../kit/crypto'
import type { KeptPhoto, SealedPart } from '../kit/photo-parts'
import { collection } from '../kit/store'

/** A line of the case's story as it is kept. */
export interface StepRecord extends CaseStep {
  readonly id: string
  /** The account of the station's person who did it: the trace of handling. Null for the resident. */
  readonly actor: string | null
  /** Keyed hash of what was sent, to tell a retry from other content; null for what we add ourselves. */
  readonly content: string | null
  /** Words behind the others that only who handles the case reads; a step without other words is theirs alone. */
  readonly inside?: string
}

/** A photo that is here, or arriving; its parts are records of their own. */
export interface PhotoRecord extends KeptPhoto {
  /** To the words shown when its first part came. R-25. */
  readonly consent: Consent & { readonly givenAt: Instant }
}

/** Whose turn it is to look at a case that nobody has opened yet. D-16. */
export interface DutyTurnRecord {
  readonly list: 'station' | 'association'
  /** How many people were called before. */
  readonly turn: number
  readonly accountId: string | null
  readonly since: Instant
}

/** A referral, with what of the reporter went along. */
export interface ReferralRecord {
  readonly id: string
  readonly authority: Authority
  readonly at: Instant
  readonly actor: string
  readonly reason: string
  readonly disclosure: Disclosure
  readonly state: 'logged' | 'waiting' | 'agreed' | 'refused'
  /** The second person, who agreed to an exception or refused it. AMB-59. */
  readonly decidedBy: string | null
}

/** A report and how it is handled. Nothing in it, nor in its id or number, leads to who reported (D-29). */
export interface ReportRecord {
  readonly _id: string
  readonly no: string
  /** Keyed hash of number and secret; the secret itself is kept nowhere. */
  readonly secretHash: string
  readonly content: string
  readonly category: Category
  readonly fraudType: FraudType
  readonly moneyMoved: boolean
  /** Money has moved, or somebody may be in danger: it comes first. */
  readonly urgent: boolean
  readonly triage: Triage
  readonly behalf: Behalf
  readonly dangerSigns: readonly DangerSign[]
  /** The resident's words, secrets covered (D-30). */
  readonly text: string
  readonly coveredSecrets: number
  /** The other side's account, phone or link: what a stop-payment needs (D-30). */
  readonly counterpart: EncryptedField | null
  readonly hasContact: boolean
  readonly photos: readonly PhotoRecord[]
  /** Keyed hashes of the numbers, accounts and sites of the other side: cases that share one are linked. */
  readonly marks: readonly string[]
  readonly stationId: string
  readonly areaId: string | null
  readonly stationName: string
  readonly stationPhone: string
  readonly level: CaseLevel
  /** It concerns somebody of the station: its people do not see it. */
  readonly stationExcluded: boolean
  /** Who knows somebody in it, by account: they cannot open it. */
  readonly conflicts: readonly string[]
  readonly assignee: Assignee | null
  readonly status: CaseStatus
  readonly open: boolean
  /** Whether it stands on the association's list: handed up, excluded from its station, or come when nobody was there. */
  readonly onAssociationList: boolean
  readonly receivedAt: Instant
  /** As in `firstContact`; the queue is sorted by it. */
  readonly dueAt: Instant
  readonly firstContact: FirstContact
  readonly firstContactAt: Instant | null
  /** Whose turn it is; null once somebody opened it. */
  readonly duty: DutyTurnRecord | null
  /** When the next one is called, ten minutes after the last; null when nobody is to be called. */
  readonly dutyNextAt: Instant | null
  /** When it goes up by itself: its first contact is overdue. Null once there was one, or it is up already. */
  readonly escalateAt: Instant | null
  readonly outcome: Outcome | null
  /** What was learnt from it, secrets covered. */
  readonly lesson: string
  readonly referrals: readonly ReferralRecord[]
  /** Whether a referral waits for a second person. */
  readonly disclosureWaits: boolean
  readonly grade: number | null
  readonly closedAt: Instant | null
  /** How often it was opened again: tells the facts of each ending apart. */
  readonly reopened: number
  /** When contact and photos are deleted: a year after closing (D-17). Null while it is open, or once they are. */
  readonly forgetAt: Instant | null
  /** The least favourable verdict on the resident's words; anything but `pass` is for a person to look at. */
  readonly textVerdict: TextVerdict
  readonly steps: readonly StepRecord[]
}
export const REPORTS = collection<ReportRecord>('reports')

/** The reporter's phone, apart from the report; its id is the report's. Deleted when the report is taken back. */
export interface ContactRecord {
  readonly _id: string
  readonly phone: EncryptedField
  /** What to call them; encrypted for `<report id>.name`. */
  readonly name: EncryptedField | null
  readonly maskedName: string | null
  /** Finds a handler's own case: a keyed hash as accounts hold it. */
  readonly phoneHash: string
  readonly consent: Consent & { readonly givenAt: Instant }
}
export const CONTACTS = collection<ContactRecord>('report_contacts')

/** One part of a photo: `<photo id>.<part>`, its base64 encrypted for that id. Deleted with the contact. */
export interface PhotoPartRecord extends SealedPart {
  readonly reportId: string
}
export const PHOTO_PARTS = collection<PhotoPartRecord>('report_photos')

/** Whom the association calls, in order; one record, `association`. D-16. */
export interface AssociationDutyRecord {
  readonly _id: string
  readonly turns: readonly { readonly accountId: string; readonly weekdays: readonly number[] }[]
}
export const ASSOCIATION_DUTY = collection<AssociationDutyRecord>('association_duty')
export const ASSOCIATION_DUTY_ID = 'association'
