import { CONSENT_TEXTS } from '@shared/account/consent-texts'
import type { Consent, ConsentKind } from '@shared/account/model'
import type { Instant } from '@shared/kit/time'
import type { ConsentRecord } from './accounts'

/** Whether two consents are to the very same words. */
export function isSameConsent(left: Consent, right: Consent): boolean {
  return left.kind === right.kind && left.version === right.version && left.hash === right.hash
}

/** Whether a consent is to the words shown today; an older one must be given again. R-24. */
export function isCurrentConsent(consent: Consent): boolean {
  const { version, hash } = CONSENT_TEXTS[consent.kind]
  return isSameConsent(consent, { kind: consent.kind, version, hash })
}

/** Whether the consent to today's words of this kind was given, and not withdrawn. */
export function hasCurrentConsent(consents: readonly ConsentRecord[], kind: ConsentKind): boolean {
  return consents.some(
    (given) => given.kind === kind && given.withdrawnAt === undefined && isCurrentConsent(given),
  )
}

/** The consents with those that are new, given now; what stands already is not given twice. R-24. */
export function addConsents(
  before: readonly ConsentRecord[],
  given: readonly Consent[],
  at: Instant,
): readonly ConsentRecord[] {
  const fresh = given.filter(
    (consent, index, all) =>
      all.findIndex((other) => isSameConsent(other, consent)) === index &&
      !before.some((one) => one.withdrawnAt === undefined && isSameConsent(one, consent)),
  )
  if (fresh.length === 0) return before
  return [
    ...before,
    ...fresh.map(({ kind, version, hash }) => ({ kind, version, hash, givenAt: at })),
  ]
}
