import type { Authority } from '@shared/help/authorities'
import type { Disclosure, ExceptionGround } from '@shared/help/disclosure'
import { isTooShort } from './reason'

/** A referral before it is logged: to whom and why, what of the reporter goes along, and an exception's four answers. */
export interface ReferDraft {
  readonly authority: Authority
  readonly reason: string
  readonly kind: Disclosure['kind']
  readonly how: string
  readonly ground: ExceptionGround | null
  readonly degree: string
  readonly protection: string
  readonly told: boolean | null
  readonly telling: string
}

/** The anti-fraud centre is whom one asks first. */
export const BLANK_REFERRAL: ReferDraft = {
  authority: 'antiFraudCentre',
  reason: '',
  kind: 'nothing',
  how: '',
  ground: null,
  degree: '',
  protection: '',
  told: null,
  telling: '',
}

/** The questions, one page each: an exception has one more. */
export const REFER_STEPS = ['whom', 'what', 'exception'] as const
export type ReferStep = (typeof REFER_STEPS)[number]

/** Whether an authority may be told by exception: of those that can be named, the police alone. PRV-09. */
export function mayBeTold(authority: Authority): boolean {
  return authority === 'police'
}

/** What goes along after all: an exception falls away once somebody else than the police is chosen. */
export function kindOf({
  kind,
  authority,
}: Pick<ReferDraft, 'kind' | 'authority'>): ReferDraft['kind'] {
  return kind === 'exception' && !mayBeTold(authority) ? 'nothing' : kind
}

/** What comes after a step; undefined when it is the last. Without a number there is nothing to go along. */
export function stepAfter(
  step: ReferStep,
  draft: Pick<ReferDraft, 'kind' | 'authority'>,
  anonymous: boolean,
): ReferStep | undefined {
  if (step === 'whom') return anonymous ? undefined : 'what'
  return step === 'what' && kindOf(draft) === 'exception' ? 'exception' : undefined
}

/** The questions of a step that were passed over. */
export function missingOf(step: ReferStep, draft: ReferDraft): readonly (keyof ReferDraft)[] {
  if (step === 'whom') return isTooShort(draft.reason) ? ['reason'] : []
  if (step === 'what') return kindOf(draft) === 'consent' && isTooShort(draft.how) ? ['how'] : []
  const words = (['degree', 'protection', 'telling'] as const).filter((key) =>
    isTooShort(draft[key]),
  )
  return [
    ...(draft.ground === null ? (['ground'] as const) : []),
    ...(draft.told === null ? (['told'] as const) : []),
    ...words,
  ]
}

/** What is sent of a draft in which nothing is missing. */
export function disclosureOf(draft: ReferDraft, anonymous: boolean): Disclosure {
  const kind = anonymous ? 'nothing' : kindOf(draft)
  if (kind === 'consent') return { kind, how: draft.how.trim() }
  const { ground, told } = draft
  if (kind !== 'exception' || ground === null || told === null) return { kind: 'nothing' }
  const [degree, protection, telling] = [draft.degree, draft.protection, draft.telling]
  return {
    ...{ kind, ground, told },
    ...{ degree: degree.trim(), protection: protection.trim(), telling: telling.trim() },
  }
}
