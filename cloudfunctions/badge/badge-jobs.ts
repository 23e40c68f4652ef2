import { BADGES } from '@shared/badge/badges'
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import { balanceId } from '@shared/ledger/rules'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { BALANCES } from '../kit/ledger'
import { MERITS, type Merited } from '../kit/merits'
import { postNotice } from '../kit/notices'
import { SERVICE_RECORDS } from '../kit/service-records'
import { atMost, find, type Collection } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { HONOURS, noHonours, type HonoursRecord } from './badge-records'
import { stillStands } from './credential-held'
import { CREDENTIALS } from './credential-records'
import { changedBadges, starWith, takeMerits } from './take-merits'

/** Records of one look at either collection. */
const SLICE = 40

/** A record that changed, and where it lies. Service records are merited records with more to them. */
interface Changed {
  readonly from: Collection<Merited>
  readonly id: string
  readonly accountId: string
}

async function changedIn(from: Collection<Merited>, limit: number): Promise<Changed[]> {
  const found = await find(from, { lookAt: atMost(now()) }, { order: [['lookAt', 'asc']], limit })
  return found.map(({ _id: id, accountId }) => ({ from, id, accountId }))
}

async function changed(limit: number): Promise<Changed[]> {
  const found = await Promise.all([changedIn(SERVICE_RECORDS, limit), changedIn(MERITS, limit)])
  return found.flat()
}

/**
 * Takes what is new of records into badges and stars: each record once, however often it is looked at, and what a
 * correction takes from it is taken back. BDG-01, BDG-08, HRS-10.
 */
export const lookAtMerits: Job = {
  name: 'merits',
  isDue: async () => (await changed(1)).length > 0,
  async runSlice() {
    const found = await changed(SLICE)
    const accounts = [...new Set(found.map(({ accountId }) => accountId))]
    for (const account of accounts) {
      await look(
        account,
        found.filter(({ accountId }) => accountId === account),
      )
    }
    return found.length > 0
  },
}

/** Looks at some records of one account, and at its star. */
async function look(accountId: string, [first, ...rest]: readonly Changed[]): Promise<void> {
  if (!first) return
  await transact(async (transaction) => {
    const one = await transaction.get(first.from, first.id)
    const [others, standing] = await together([
      together(rest.map(({ from, id }) => transaction.get(from, id))),
      readStanding(transaction, accountId),
    ])
    const records = [one, ...others]
    const due = [first, ...rest].flatMap(({ from }, index) => {
      const record = records[index]
      return record && record.lookAt !== null ? [{ from, record }] : []
    })
    const taken = takeMerits(
      standing.honours,
      due.map(({ record }) => record),
    )
    await together([
      ...due.map(({ from, record: { _id, counts, at } }) =>
        transaction.update(from, _id, { taken: counts, takenAt: at, lookAt: null }),
      ),
      writeHonours(transaction, standing, taken, now()),
    ])
  })
}

interface Standing {
  readonly honours: HonoursRecord
  readonly isNew: boolean
  readonly minutes: number
}

async function readStanding(transaction: Transaction, accountId: string): Promise<Standing> {
  const [kept, balance] = await together([
    transaction.get(HONOURS, accountId),
    transaction.get(BALANCES, balanceId(accountId, 'serviceMinutes')),
  ])
  const minutes = balance?.confirmed ?? 0
  return { honours: kept ?? noHonours(accountId), isNew: !kept, minutes }
}

/** Writes what somebody has now, and tells them what is new. */
async function writeHonours(
  transaction: Transaction,
  { honours: before, isNew, minutes }: Standing,
  taken: HonoursRecord,
  at: Instant,
): Promise<void> {
  const star = starWith(before.star, minutes, at)
  const { takenAlong: along = [] } = before
  const lost = along.filter((one) => !stillStands({ ...taken, star }, one))
  const takenAlong = along.filter((one) => !lost.includes(one))
  const after = { ...taken, star, ...(along.length > 0 ? { takenAlong } : {}) }
  const { _id: accountId, ...fields } = after
  const { turn } = star
  await together([
    isNew ? transaction.insert(HONOURS, after) : transaction.update(HONOURS, accountId, fields),
    ...changedBadges(before, after).map(({ key, held, earned }) =>
      postNotice(transaction, {
        ...{ accountId, kind: earned ? 'badgeEarned' : 'badgeWithdrawn', at },
        record: deterministicId('badge', accountId, key),
        ...{ params: { title: BADGES[key].name }, turn: String(held.turn) },
      }),
    ),
    // Whoever was shown what is lost can see that it is good no more.
    ...lost.map(({ id }) => transaction.update(CREDENTIALS, id, { revokedAt: at })),
    star.star > before.star.star
      ? postNotice(transaction, {
          ...{ accountId, kind: 'starReached', record: accountId, at },
          ...{ params: { count: star.star }, turn: String(turn) },
        })
      : undefined,
  ])
}

function toReview(limit: number): Promise<HonoursRecord[]> {
  return find(HONOURS, { 'star.reviewAt': atMost(now()) }, { limit })
}

/** Looks at stars anew whose year is over: from the ledger, as everybody else's. BDG-05. */
export const reviewStars: Job = {
  name: 'review',
  isDue: async () => (await toReview(1)).length > 0,
  async runSlice() {
    const found = await toReview(SLICE)
    for (const { _id } of found) {
      await transact(async (transaction) => {
        const honours = await transaction.get(HONOURS, _id)
        if (!honours) return
        const balance = await transaction.get(BALANCES, balanceId(_id, 'serviceMinutes'))
        const standing = { honours, isNew: false, minutes: balance?.confirmed ?? 0 }
        await writeHonours(transaction, standing, honours, now())
      })
    }
    return found.length === SLICE
  },
}
