import { type Consent } from '@shared/account/model'
import { type InputOf } from '@shared/kit/contract'
import { type helpContract } from '@shared/help/contract'
import { type Category } from '@shared/help/model'
import { DRAFT_PROBLEMS } from './copy'

/** A report being written: kept on the phone until it is handed in. Consent is never part of it. */
export interface ReportDraft {
  /** Empty until it is first sent; a change empties it again: sent twice unchanged it is one report. */
  readonly id: string
  readonly category: Category | null
  /** Null until answered: nothing is chosen for people. */
  readonly moneyMoved: boolean | null
  readonly text: string
  /** The other side's account, phone or link (D-30). */
  readonly counterpart: string
  readonly contactWay: 'phone' | 'none' | null
  readonly phone: string
}

export type ReportInput = InputOf<(typeof helpContract.actions)['submitReport']>

/** Before anything is written. */
export const BLANK_DRAFT: ReportDraft = {
  id: '',
  category: null,
  moneyMoved: null,
  text: '',
  counterpart: '',
  contactWay: null,
  phone: '',
}

/** A report that was sent and refused, to be mended; what was agreed to is asked again. */
export function draftOf(input: ReportInput): ReportDraft {
  return {
    id: '',
    category: input.category,
    moneyMoved: input.moneyMoved,
    text: input.text ?? '',
    counterpart: input.counterpart ?? '',
    contactWay: input.contact ? 'phone' : 'none',
    phone: input.contact?.phone ?? '',
  }
}

/** What keeps a step from going on, each with the sentence that names the fix. */
export interface DraftProblems {
  readonly category?: string
  readonly moneyMoved?: string
  readonly contactWay?: string
  readonly phone?: string
  readonly consent?: string
}

const PHONE = /^1[3-9]\d{9}$/

/** Digits only: people type a number with spaces and dashes. */
export function plainPhone(typed: string): string {
  return typed.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '')
}

/** What step two still needs. */
export function detailsProblems(draft: ReportDraft): DraftProblems {
  return draft.moneyMoved === null ? { moneyMoved: DRAFT_PROBLEMS.moneyMoved } : {}
}

/** What step three still needs. A number is never required; with one, the consent is (D-26, REG R-25). */
export function contactProblems(draft: ReportDraft, consented: boolean): DraftProblems {
  if (draft.contactWay === null) return { contactWay: DRAFT_PROBLEMS.contactWay }
  if (draft.contactWay === 'none') return {}
  return {
    ...(PHONE.test(plainPhone(draft.phone)) ? {} : { phone: DRAFT_PROBLEMS.phone }),
    ...(consented ? {} : { consent: DRAFT_PROBLEMS.consent }),
  }
}

/** The first step whose question is not answered yet: somebody may come to the last page by a link. */
export function stepToAnswer(draft: ReportDraft): 'help/category' | 'help/details' | undefined {
  if (draft.category === null) return 'help/category'
  return draft.moneyMoved === null ? 'help/details' : undefined
}

/** Whether anything stands in the way. */
export function hasProblems(problems: DraftProblems): boolean {
  return Object.values(problems).some((problem) => problem !== undefined)
}

/**
 * What is sent. An anonymous report carries no contact, whatever was typed before (D-29).
 * Throws a RangeError for a draft whose questions are not answered: the pages ask first.
 */
export function reportInput(
  draft: ReportDraft,
  { stationId, consent }: { readonly stationId: string | undefined; readonly consent: Consent },
): ReportInput {
  const { id, category, moneyMoved, contactWay } = draft
  if (category === null || moneyMoved === null || contactWay === null) {
    throw new RangeError('the report has questions left')
  }
  const counterpart = draft.counterpart.trim()
  return {
    id,
    category,
    moneyMoved,
    text: draft.text.trim(),
    ...(counterpart === '' ? {} : { counterpart }),
    ...(stationId === undefined ? {} : { stationId }),
    ...(contactWay === 'phone' ? { contact: { phone: plainPhone(draft.phone), consent } } : {}),
  }
}
