import { type Consent, Phone } from '@shared/account/model'
import { plainPhone } from '@shared/account/phone'
import { type InputOf } from '@shared/kit/contract'
import { type Category } from '@shared/help/model'
import { type reportingContract } from '@shared/help/reporting'
import { type Behalf, type Triage } from '@shared/help/triage'
import { DRAFT_PROBLEMS } from './copy'

/** Whether money has moved, as people answer it. */
export type MoneyAnswer = 'notMoved' | 'moved' | 'unsure'
export type PaidAgo = NonNullable<Triage['paidAgo']>
export type Leaked = Triage['leaked'][number]

/** A report being written: kept on the phone until it is handed in. Consent is never part of it. */
export interface ReportDraft {
  /** Empty until it is first sent; a change empties it again: sent twice unchanged it is one report. */
  readonly id: string
  readonly category: Category | null
  /** For whom one asks: for oneself until said otherwise. */
  readonly behalf: Behalf
  /** Null until answered: nothing is chosen for people, and every question may be skipped. */
  readonly money: MoneyAnswer | null
  readonly paidAgo: PaidAgo | null
  /** When that was answered, epoch milliseconds: `today` means that day. */
  readonly paidAgoAt: number | null
  readonly leaked: readonly Leaked[]
  readonly inContact: boolean | null
  readonly text: string
  /** The other side's account, phone or link (D-30). */
  readonly counterpart: string
  /** Ids of covered photos, see `photos.ts`. */
  readonly photos: readonly string[]
  /** It concerns somebody of the station. */
  readonly aboutStation: boolean
  readonly contactWay: 'phone' | 'none' | null
  readonly phone: string
  /** What to call them. */
  readonly name: string
}

export type ReportInput = InputOf<(typeof reportingContract.actions)['submitReport']>

/** Before anything is written. */
export const BLANK_DRAFT: ReportDraft = {
  id: '',
  category: null,
  behalf: 'self',
  money: null,
  paidAgo: null,
  paidAgoAt: null,
  leaked: [],
  inContact: null,
  text: '',
  counterpart: '',
  photos: [],
  aboutStation: false,
  contactWay: null,
  phone: '',
  name: '',
}

/** A report that was sent and refused, to be mended, with its photos; what was agreed to is asked again. */
export function draftOf(input: ReportInput, photos: readonly string[]): ReportDraft {
  const { triage } = input
  return {
    id: '',
    category: input.category,
    behalf: input.behalf ?? 'self',
    money: input.moneyMoved ? 'moved' : triage?.unsurePaid ? 'unsure' : 'notMoved',
    paidAgo: triage?.paidAgo ?? null,
    paidAgoAt: null,
    leaked: triage?.leaked ?? [],
    inContact: triage?.inContact ?? null,
    text: input.text ?? '',
    counterpart: input.counterpart ?? '',
    photos,
    aboutStation: input.aboutStation ?? false,
    contactWay: input.contact ? 'phone' : 'none',
    phone: input.contact?.phone ?? '',
    name: input.contact?.name ?? '',
  }
}

/** What keeps a step from going on, each with the sentence that names the fix. */
export interface DraftProblems {
  readonly category?: string
  readonly contactWay?: string
  readonly phone?: string
  readonly consent?: string
}

/** What step three still needs. A number is never required; with one, the consent is (D-26, REG R-25). */
export function contactProblems(draft: ReportDraft, consented: boolean): DraftProblems {
  if (draft.contactWay === null) return { contactWay: DRAFT_PROBLEMS.contactWay }
  if (draft.contactWay === 'none') return {}
  return {
    ...(Phone.safeParse(plainPhone(draft.phone)).success ? {} : { phone: DRAFT_PROBLEMS.phone }),
    ...(consented ? {} : { consent: DRAFT_PROBLEMS.consent }),
  }
}

/** Whether anything stands in the way. */
export function hasProblems(problems: DraftProblems): boolean {
  return Object.values(problems).some((problem) => problem !== undefined)
}

/** The answers besides whether money has moved; a money question that was passed over is not taken for a no. */
function triageOf({ money, paidAgo, leaked, inContact }: ReportDraft): Triage {
  return {
    unsurePaid: money === null || money === 'unsure',
    ...(money === 'moved' && paidAgo !== null ? { paidAgo } : {}),
    leaked: [...leaked],
    ...(inContact === null ? {} : { inContact }),
  }
}

/**
 * What is sent. An anonymous report carries no contact, whatever was typed before (D-29); photos follow once it has arrived.
 * Throws a RangeError for a draft without a kind or a way of contact: the pages ask first.
 */
export function reportInput(
  draft: ReportDraft,
  { stationId, consent }: { readonly stationId: string | undefined; readonly consent: Consent },
): ReportInput {
  const { id, category, money, behalf, contactWay } = draft
  if (category === null || contactWay === null) {
    throw new RangeError('the report has questions left')
  }
  const counterpart = draft.counterpart.trim()
  const name = draft.name.trim()
  const contact = { phone: plainPhone(draft.phone), ...(name === '' ? {} : { name }), consent }
  return {
    id,
    category,
    moneyMoved: money === 'moved',
    triage: triageOf(draft),
    behalf,
    text: draft.text.trim(),
    ...(counterpart === '' ? {} : { counterpart }),
    ...(stationId === undefined ? {} : { stationId }),
    ...(draft.aboutStation ? { aboutStation: true } : {}),
    ...(contactWay === 'phone' ? { contact } : {}),
  }
}
