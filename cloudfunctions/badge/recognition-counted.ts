/** Which recognised star counts: the star alone. No hour comes with it, and nothing is added to a balance. AMB-69. */
import type { RecognisedStar } from '@shared/badge/recognition-model'
import { localDate, type Instant } from '@shared/kit/time'
import { find, without } from '../kit/store'
import { RECOGNITIONS, type RecognitionRecord } from './recognition-records'

/** More stars of other schemes than one person has at once. */
const MOST_ACCEPTED = 20

/** Somebody's highest recognised star that counts at a moment, whether the tick has come by or not. One read. */
export async function recognisedStar(
  accountId: string,
  at: Instant,
): Promise<RecognisedStar | null> {
  const accepted = await find(
    RECOGNITIONS,
    { accountId, state: 'accepted' },
    { limit: MOST_ACCEPTED },
  )
  const today = localDate(at)
  const [highest] = accepted
    .flatMap(({ star, schemeName, until }) =>
      until !== null && today <= until ? [{ star, schemeName, until }] : [],
    )
    .sort((one, other) => other.star - one.star || (one.until < other.until ? 1 : -1))
  return highest ?? null
}

/** Whether a star by the same number counts for somebody else. One read. */
export async function isTaken({
  accountId,
  numberHash,
}: Pick<RecognitionRecord, 'accountId' | 'numberHash'>): Promise<boolean> {
  const [found] = await find(
    RECOGNITIONS,
    { numberHash, state: 'accepted', accountId: without(accountId) },
    { limit: 1 },
  )
  return found !== undefined
}
