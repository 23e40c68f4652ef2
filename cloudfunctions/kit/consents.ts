import { CONSENT_TEXTS } from '@shared/account/consent-texts'
import type { Consent } from '@shared/account/model'

/** Whether two consents are to the very same words. */
export function isSameConsent(left: Consent, right: Consent): boolean {
  return left.kind === right.kind && left.version === right.version && left.hash === right.hash
}

/** Whether a consent is to the words shown today; an older one must be given again. R-24. */
export function isCurrentConsent(consent: Consent): boolean {
  const { version, hash } = CONSENT_TEXTS[consent.kind]
  return isSameConsent(consent, { kind: consent.kind, version, hash })
}
