import { type Consent } from '@shared/account/model'
import { plainPhone } from '@shared/account/phone'
import { type InputOf } from '@shared/kit/contract'
import { localDate } from '@shared/kit/time'
import { type volunteerContract } from '@shared/volunteer/contract'
import { type Audience, BirthMonth, type Skill, type SpareTime } from '@shared/volunteer/model'
import { guardianNeed, type GuardianNeed, isPlausibleBirth } from '@shared/volunteer/rules'
import { APPLY_PROBLEMS } from './copy'

/** An application being written: kept on the phone until it is sent. What is agreed to is never part of it. */
export interface ApplyDraft {
  readonly name: string
  /** As typed: six digits, or whatever stands for a year and a month. */
  readonly birth: string
  readonly phone: string
  /** A number typed here, although the account keeps one. */
  readonly otherPhone: boolean
  readonly stationId: string
  readonly guardianCode: string
  readonly skills: readonly Skill[]
  readonly spareTimes: readonly SpareTime[]
  readonly audiences: readonly Audience[]
}

export type ApplicationInput = Omit<
  InputOf<(typeof volunteerContract.actions)['submitApplication']>,
  'id'
>

/** Before anything is written. */
export const BLANK_APPLY_DRAFT: ApplyDraft = {
  name: '',
  birth: '',
  phone: '',
  otherPhone: false,
  stationId: '',
  guardianCode: '',
  skills: [],
  spareTimes: [],
  audiences: [],
}

/** The two boxes of the second step, each ticked by itself (board 34b). */
export interface Agreed {
  readonly volunteerAgreement: boolean
  readonly confidentiality: boolean
}

type ProblemKey = keyof typeof APPLY_PROBLEMS
/** What keeps a step from going on, each with the sentence that names the fix. */
export type ApplyProblems = Readonly<Partial<Record<Exclude<ProblemKey, 'guardianFirst'>, string>>>

/** 'YYYY-MM' of what was typed: 199406, 1994-6, 1994年6月; undefined when it is no month of a living person. */
export function birthMonthOf(typed: string, now: number): string | undefined {
  const found = /^\s*(\d{4})(?:\D+(\d{1,2})\D*|(\d{2}))\s*$/.exec(typed)
  const month = `${found?.[1] ?? ''}-${(found?.[2] ?? found?.[3] ?? '').padStart(2, '0')}`
  return BirthMonth.safeParse(month).success && isPlausibleBirth(month, now) ? month : undefined
}

/** `1994年6月`. */
export function birthMonthWords(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`
}

/** Whether a guardian is needed, by what was typed so far. REG-07, R-30. */
export function guardianNeedOf(typed: string, now: number): GuardianNeed {
  const month = birthMonthOf(typed, now)
  return month === undefined ? 'none' : guardianNeed(localDate(now), month)
}

/** The code as the contract wants it: people write it in groups and in small letters. */
export function plainCode(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase()
}

const PHONE = /^1[3-9]\d{9}$/
const CODE = /^[0-9A-HJKMNP-TV-Z]{8}$/

/** Whether these are eight characters of a code. */
export function isCode(typed: string): boolean {
  return CODE.test(plainCode(typed))
}

function codeProblem(draft: ApplyDraft, now: number): string | undefined {
  const need = guardianNeedOf(draft.birth, now)
  if (need === 'none') return undefined
  if (draft.guardianCode.trim() === '') {
    return need === 'beforeStoring' ? APPLY_PROBLEMS.guardianFirst : undefined
  }
  return isCode(draft.guardianCode) ? undefined : APPLY_PROBLEMS.guardianCode
}

/** The name, where it is too short or too long. */
export function nameProblem(name: string): string | undefined {
  const { length } = name.trim()
  return length >= 2 && length <= 20 ? undefined : APPLY_PROBLEMS.name
}

/** A number, where it is none; nothing at all is fine (D-26). */
export function phoneProblem(typed: string): string | undefined {
  const plain = plainPhone(typed)
  return plain === '' || PHONE.test(plain) ? undefined : APPLY_PROBLEMS.phone
}

/** What step one still needs. */
export function introProblems(draft: ApplyDraft, now: number): ApplyProblems {
  const found = {
    name: nameProblem(draft.name),
    birthMonth: birthMonthOf(draft.birth, now) ? undefined : APPLY_PROBLEMS.birthMonth,
    phone: phoneProblem(draft.phone),
    stationId: draft.stationId === '' ? APPLY_PROBLEMS.stationId : undefined,
    guardianCode: codeProblem(draft, now),
  }
  return onlyFound(found)
}

/** What step two still needs. */
export function wishesProblems(draft: ApplyDraft, agreed: Agreed): ApplyProblems {
  return onlyFound({
    skills: draft.skills.length === 0 ? APPLY_PROBLEMS.skills : undefined,
    spareTimes: draft.spareTimes.length === 0 ? APPLY_PROBLEMS.spareTimes : undefined,
    volunteerAgreement: agreed.volunteerAgreement ? undefined : APPLY_PROBLEMS.volunteerAgreement,
    confidentiality: agreed.confidentiality ? undefined : APPLY_PROBLEMS.confidentiality,
  })
}

function onlyFound(problems: Readonly<Record<string, string | undefined>>): ApplyProblems {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined))
}

/** Whether anything stands in the way. */
export function hasProblems(problems: object): boolean {
  return Object.keys(problems).length > 0
}

export interface SentWith {
  /** Both agreements, as they read now. */
  readonly consents: Consent[]
  /** Whether the account keeps a number that may go along. */
  readonly accountHasPhone: boolean
  /** Epoch milliseconds. */
  readonly now: number
}

/**
 * What is sent, without its id. The account's own number goes along unless another was typed.
 * Throws a RangeError for a draft without a month of birth: the page asks first.
 */
export function applicationInput(draft: ApplyDraft, sentWith: SentWith): ApplicationInput {
  const birthMonth = birthMonthOf(draft.birth, sentWith.now)
  if (birthMonth === undefined) throw new RangeError('the application has no month of birth')
  const accountPhone = sentWith.accountHasPhone && !draft.otherPhone
  const phone = accountPhone ? '' : plainPhone(draft.phone)
  const code = plainCode(draft.guardianCode)
  const isYoung = guardianNeedOf(draft.birth, sentWith.now) !== 'none'
  return {
    stationId: draft.stationId,
    fields: {
      name: draft.name.trim(),
      birthMonth,
      ...(phone === '' ? {} : { phone }),
      skills: [...draft.skills],
      spareTimes: [...draft.spareTimes],
      audiences: [...draft.audiences],
    },
    accountPhone,
    ...(isYoung && code !== '' ? { guardianCode: code } : {}),
    consents: sentWith.consents,
  }
}
