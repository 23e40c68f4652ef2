import type { GivenConsent } from '@shared/account/records'
import type { AccountRecord } from '../kit/accounts'

const MOST = 100

/** What somebody agreed to, and until when, newest first. */
export function ownConsents({ consents }: AccountRecord): GivenConsent[] {
  return consents
    .map(({ kind, version, givenAt, withdrawnAt }) => ({
      ...{ kind, version, givenAt },
      ...(withdrawnAt === undefined ? {} : { withdrawnAt }),
    }))
    .sort((one, other) => other.givenAt - one.givenAt)
    .slice(0, MOST)
}
