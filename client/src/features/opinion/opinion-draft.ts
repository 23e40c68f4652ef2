import { type Consent, Phone } from '@shared/account/model'
import { plainPhone } from '@shared/account/phone'
import type { InputOf } from '@shared/kit/contract'
import type { opinionContract } from '@shared/opinion/contract'
import type { OpinionKind, OpinionLevel, OpinionSubject } from '@shared/opinion/model'
import { opinionLevel } from '@shared/opinion/rules'
import { WRITE_PROBLEMS } from './copy'

/** An opinion being written: kept on the phone until it is handed in. Consent is never part of it. */
export interface OpinionDraft {
  /** Empty until it is first sent; a change empties it again: sent twice unchanged it is one opinion. */
  readonly id: string
  /** Null until chosen: nothing is chosen for people. */
  readonly kind: OpinionKind | null
  readonly subject: OpinionSubject | null
  /** Empty without one. */
  readonly stationId: string
  readonly stationName: string
  readonly around: boolean
  readonly text: string
  /** Whether a name or a number is left. */
  readonly leaves: boolean
  readonly name: string
  readonly phone: string
}

export type OpinionInput = InputOf<(typeof opinionContract.actions)['raiseOpinion']>

/** Before anything is written. */
export const BLANK_OPINION: OpinionDraft = {
  id: '',
  kind: null,
  subject: null,
  stationId: '',
  stationName: '',
  around: false,
  text: '',
  leaves: false,
  name: '',
  phone: '',
}

/** The pages of writing one: what sort, about what, the words. */
export type WritingStep = 1 | 2 | 3

/** What keeps a step from going on, each with the sentence that names the fix. */
export interface OpinionProblems {
  readonly kind?: string
  readonly subject?: string
  readonly text?: string
  readonly person?: string
  readonly phone?: string
  readonly consent?: string
}

/** Whether it may be about one of the stations: the app belongs to none. */
export function namesStation({ subject }: Pick<OpinionDraft, 'subject'>): boolean {
  return subject !== null && subject !== 'app'
}

/** Who takes it in, as far as it is written; a complaint about a station goes around it, asked or not. CMP-14. */
export function levelOf(draft: OpinionDraft): OpinionLevel {
  return opinionLevel({
    kind: draft.kind ?? 'suggestion',
    subject: draft.subject ?? 'other',
    aroundStation: draft.around,
    stationId: namesStation(draft) && draft.stationId !== '' ? draft.stationId : null,
  })
}

/** Whether its station is left out without being asked. */
export function goesAroundAnyway({ kind, subject }: OpinionDraft): boolean {
  return kind === 'complaint' && subject === 'station'
}

function personProblems(draft: OpinionDraft, consented: boolean): OpinionProblems {
  if (!draft.leaves) return {}
  const phone = plainPhone(draft.phone)
  const hasPhone = phone !== ''
  return {
    ...(hasPhone || draft.name.trim() !== '' ? {} : { person: WRITE_PROBLEMS.person }),
    ...(hasPhone && !Phone.safeParse(phone).success ? { phone: WRITE_PROBLEMS.phone } : {}),
    ...(consented ? {} : { consent: WRITE_PROBLEMS.consent }),
  }
}

/** What a step still needs; nobody must say who they are, and who does agrees to it. */
export function problemsOf(
  draft: OpinionDraft,
  step: WritingStep,
  consented: boolean,
): OpinionProblems {
  if (step === 1) return draft.kind === null ? { kind: WRITE_PROBLEMS.kind } : {}
  if (step === 2) return draft.subject === null ? { subject: WRITE_PROBLEMS.subject } : {}
  return {
    ...(draft.text.trim().length < 2 ? { text: WRITE_PROBLEMS.text } : {}),
    ...personProblems(draft, consented),
  }
}

/** Whether anything stands in the way. */
export function hasProblems(problems: OpinionProblems): boolean {
  return Object.keys(problems).length > 0
}

/**
 * What is sent. Without `leaves` nothing of a person goes, whatever was typed before.
 * Throws a RangeError for a draft whose questions are not answered: the pages ask first.
 */
export function opinionInput(draft: OpinionDraft, consent: Consent): OpinionInput {
  const { id, kind, subject, stationId, leaves } = draft
  if (kind === null || subject === null) throw new RangeError('the opinion has questions left')
  const name = draft.name.trim()
  const phone = plainPhone(draft.phone)
  const person = { ...(name === '' ? {} : { name }), ...(phone === '' ? {} : { phone }) }
  return {
    id,
    kind,
    subject,
    ...(namesStation(draft) && stationId !== '' ? { stationId } : {}),
    aroundStation: draft.around || goesAroundAnyway(draft),
    text: draft.text.trim(),
    ...(leaves ? { person, consent } : {}),
  }
}

/** An opinion that was sent and refused, to be mended; what was agreed to is asked again. */
export function draftOf(input: OpinionInput): OpinionDraft {
  return {
    ...BLANK_OPINION,
    kind: input.kind,
    subject: input.subject,
    around: input.aroundStation ?? false,
    text: input.text,
    leaves: input.person !== undefined,
    name: input.person?.name ?? '',
    phone: input.person?.phone ?? '',
  }
}
