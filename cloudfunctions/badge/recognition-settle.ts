/** What time does to recognised stars: a decision takes effect, a star lapses, a draft is forgotten. D-17, D-34, GAP-09. */
import { lapsesAt, recognisedUntil } from '@shared/badge/recognition-rules'
import type { Instant } from '@shared/kit/time'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postNotice } from '../kit/notices'
import { atMost, find } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { isTaken } from './recognition-counted'
import { RECOGNITIONS, type RecognitionRecord } from './recognition-records'
import { dropPhoto } from './recognition-step'

const SLICE = 20

function toLookAt(limit: number): Promise<RecognitionRecord[]> {
  return find(RECOGNITIONS, { lookAt: atMost(now()) }, { order: [['lookAt', 'asc']], limit })
}

/** One after the other and by one holder alone, so that one number is never accepted twice. */
export const settleRecognitions: Job = {
  name: 'recognitions',
  isDue: async () => (await toLookAt(1)).length > 0,
  async runSlice() {
    const due = await toLookAt(SLICE)
    for (const one of due) await settle(one)
    return due.length === SLICE
  },
}

async function settle(due: RecognitionRecord): Promise<void> {
  const at = now()
  const taken = due.decision?.verdict === 'accept' && (await isTaken(due))
  await transact(async (transaction) => {
    const known = await transaction.get(RECOGNITIONS, due._id)
    if (!known || known.lookAt === null || known.lookAt > at) return
    if (known.state === 'deciding') await decided(transaction, known, taken, at)
    else if (known.state === 'accepted') await lapse(transaction, known, at)
    else if (known.state === 'draft') await forget(transaction, known)
    else await transaction.update(RECOGNITIONS, known._id, { lookAt: null })
  })
}

/** Somebody else's star by this number was accepted a moment before: it waits again. */
async function decided(
  transaction: Transaction,
  known: RecognitionRecord,
  taken: boolean,
  at: Instant,
): Promise<void> {
  const { _id, accountId, schemeName: title, turn, decision } = known
  const granted = decision?.verdict === 'accept'
  if (granted && taken) {
    const change = { state: 'waiting', decision: null, lookAt: null } as const
    await transaction.update(RECOGNITIONS, _id, change)
    return
  }
  const until = recognisedUntil(known, at)
  await together([
    granted
      ? transaction.update(RECOGNITIONS, _id, { state: 'accepted', until, lookAt: lapsesAt(until) })
      : transaction.update(RECOGNITIONS, _id, { state: 'refused', photo: null, lookAt: null }),
    // Nothing is kept of a picture that proves nothing.
    ...(granted ? [] : dropPhoto(transaction, known)),
    postNotice(transaction, {
      ...{ accountId, kind: 'recognitionDecided', params: { title, granted }, record: _id, at },
      turn: String(turn),
    }),
  ])
}

async function lapse(
  transaction: Transaction,
  known: RecognitionRecord,
  at: Instant,
): Promise<void> {
  const { _id, accountId, schemeName: title, turn } = known
  const ended = { how: 'lapsed', reason: '' } as const
  await together([
    transaction.update(RECOGNITIONS, _id, { state: 'ended', ended, photo: null, lookAt: null }),
    ...dropPhoto(transaction, known),
    postNotice(transaction, {
      ...{ accountId, kind: 'recognitionEnded', params: { title, withdrawn: false }, at },
      ...{ record: _id, turn: String(turn) },
    }),
  ])
}

async function forget(transaction: Transaction, known: RecognitionRecord): Promise<void> {
  const change = { state: 'withdrawn', photo: null, lookAt: null } as const
  await together([
    transaction.update(RECOGNITIONS, known._id, change),
    ...dropPhoto(transaction, known),
  ])
}
