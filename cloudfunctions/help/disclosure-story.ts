/** What a case says of referrals: what went along, what waits for a second person, and what the resident reads of it. */
import { AUTHORITY_LINES } from '@shared/help/authorities'
import { EXCEPTION_WORDS, type Disclosure } from '@shared/help/disclosure'
import { coverSecrets } from '@shared/help/secrets'
import type { ReferralRecord, ReportRecord } from './records'

/** The words of a disclosure, secrets covered. */
export function coveredDisclosure(disclosure: Disclosure): Disclosure {
  const cover = (words: string) => coverSecrets(words).text
  if (disclosure.kind === 'nothing') return disclosure
  if (disclosure.kind === 'consent') return { ...disclosure, how: cover(disclosure.how) }
  const { degree, protection, telling } = disclosure
  return {
    ...disclosure,
    ...{ degree: cover(degree), protection: cover(protection), telling: cover(telling) },
  }
}

/**
 * What the resident reads of a referral that is logged (D-26). Of an exception: that and why something was told, to what
 * degree, and how it is protected. PRV-11.
 */
export function toldReferral({
  authority,
  reason,
  disclosure,
}: Pick<ReferralRecord, 'authority' | 'reason' | 'disclosure'>): string {
  const { name } = AUTHORITY_LINES[authority]
  if (disclosure.kind === 'exception') {
    const { ground, degree, protection } = disclosure
    return `已告诉 ${name}，两个人一起定的。原因：${EXCEPTION_WORDS[ground]}。告诉了：${degree}。怎样保护您：${protection}`
  }
  const along = disclosure.kind === 'consent' ? '。您同意过，联系方式也给了' : ''
  return `已报给 ${name}：${reason}${along}`
}

/** The referrals with one of them decided, and whether another still waits. */
export function decided(
  referrals: readonly ReferralRecord[],
  id: string,
  decision: Pick<ReferralRecord, 'state' | 'decidedBy'>,
): Pick<ReportRecord, 'referrals' | 'disclosureWaits'> {
  const after = referrals.map((one) => (one.id === id ? { ...one, ...decision } : one))
  return { referrals: after, disclosureWaits: after.some(({ state }) => state === 'waiting') }
}

/** A case that ends tells nothing any more: what still waited counts as refused, by nobody. */
export function withoutWaiting({
  referrals,
}: ReportRecord): Pick<ReportRecord, 'referrals' | 'disclosureWaits'> {
  const after = referrals.map((one) =>
    one.state === 'waiting' ? { ...one, state: 'refused' as const } : one,
  )
  return { referrals: after, disclosureWaits: false }
}
