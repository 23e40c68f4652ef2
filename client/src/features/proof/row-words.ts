import type { ProofRow } from '@shared/badge/proof-model'
import { proofHours } from '@shared/badge/proof-rules'
import { friendlyDate } from '@shared/kit/time'
import { LIST_COPY } from './copy'

/** What one's own proof is called in a list, and what is said under it. */
export function rowWords({ number, sum, state, dueAt, issuedAt, at, again }: ProofRow): {
  readonly title: string
  readonly hint: string
} {
  const what = LIST_COPY.lines(sum.lines, proofHours(sum.minutes))
  const when =
    issuedAt !== null
      ? LIST_COPY.on(friendlyDate(issuedAt))
      : state === 'waiting'
        ? LIST_COPY.until(friendlyDate(dueAt - 1))
        : LIST_COPY.asked(friendlyDate(at))
  const apart = again && issuedAt === null ? [LIST_COPY.again] : []
  return number === null
    ? { title: what, hint: [when, ...apart].join('，') }
    : { title: number, hint: [when, LIST_COPY.hours(proofHours(sum.minutes))].join('，') }
}
