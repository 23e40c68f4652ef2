import type { Consent } from '@shared/account/model'
import type { CaseStatus, CaseStep, Category, FirstContact, FraudType } from '@shared/help/model'
import type { Instant } from '@shared/kit/time'
import type { TextVerdict } from '../kit/content-check'
import type { EncryptedField } from '../kit/crypto'
import { collection } from '../kit/store'

/** How a case ended. */
export type Outcome = 'advised' | 'lossStopped' | 'handedToPolice' | 'notFraud' | 'notReached'

/** A line of the case's story as it is kept. */
export interface StepRecord extends CaseStep {
  readonly id: string
  /** The account of the station's person who did it: the trace of handling. Null for the resident. */
  readonly actor: string | null
  /** Keyed hash of what was sent, to tell a retry from other content; null for what we add ourselves. */
  readonly content: string | null
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
  /** The resident's words, secrets covered (D-30). */
  readonly text: string
  readonly coveredSecrets: number
  /** The other side's account, phone or link: what a stop-payment needs (D-30). */
  readonly counterpart: EncryptedField | null
  readonly hasContact: boolean
  readonly stationId: string
  readonly stationName: string
  readonly stationPhone: string
  readonly status: CaseStatus
  readonly open: boolean
  readonly receivedAt: Instant
  /** As in `firstContact`; the queue is sorted by it. */
  readonly dueAt: Instant
  readonly firstContact: FirstContact
  readonly firstContactAt: Instant | null
  readonly outcome: Outcome | null
  /** The least favourable verdict on the resident's words; anything but `pass` is for a person to look at. */
  readonly textVerdict: TextVerdict
  readonly steps: readonly StepRecord[]
}
export const REPORTS = collection<ReportRecord>('reports')

/** The reporter's phone, apart from the report; its id is the report's. Deleted when the report is taken back. */
export interface ContactRecord {
  readonly _id: string
  readonly phone: EncryptedField
  readonly consent: Consent & { readonly givenAt: Instant }
}
export const CONTACTS = collection<ContactRecord>('report_contacts')
