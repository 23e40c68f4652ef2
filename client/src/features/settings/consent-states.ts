import { CONSENT_KINDS, type ConsentKind } from '@shared/account/model'
import type { GivenConsent } from '@shared/account/records'

/** Where somebody stands with one kind of consent. */
export interface ConsentState {
  readonly kind: ConsentKind
  /** Only the sign-in's: without it there is no account. */
  readonly needed: boolean
  readonly given: boolean
  /** When it was given or withdrawn last. */
  readonly at: number
}

/** Kinds that are asked for where the data is taken, and so cannot be given from a list. */
const ASKED_IN_PLACE: readonly ConsentKind[] = [
  'sensitiveReport',
  'reportPhoto',
  'opinionPerson',
  'publicAward',
  'guardian',
]

/** One state a kind, in the order of the kinds; what was never given is not listed: nobody is talked into it. */
export function consentStates(consents: readonly GivenConsent[]): ConsentState[] {
  return CONSENT_KINDS.flatMap((kind) => {
    const ofKind = consents.filter((consent) => consent.kind === kind)
    const held = ofKind.find(({ withdrawnAt }) => withdrawnAt === undefined)
    const last = ofKind.reduce<GivenConsent | undefined>(
      (latest, one) => ((latest?.withdrawnAt ?? 0) > (one.withdrawnAt ?? 0) ? latest : one),
      undefined,
    )
    if (!last) return []
    const at = held ? held.givenAt : (last.withdrawnAt ?? last.givenAt)
    return [{ kind, needed: kind === 'signIn', given: held !== undefined, at }]
  })
}

/** Whether a withdrawn consent can be given again from the list. */
export function canGiveHere(kind: ConsentKind): boolean {
  return !ASKED_IN_PLACE.includes(kind)
}
