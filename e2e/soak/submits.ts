/**
 * `npm run soak:submits`: many answers at the same moment. Full: ten ids 200 times each, and 2,000 people for one
 * volunteer; `--tenth`: one id, and 200 people.
 */
import { DAILY_CONFIRMED_MAX } from '@shared/survey/rules'
import { ensureBuilt } from '../../config/build-stamp'
import { findDifferences } from '../../config/reconciliation'
import { foldEverything } from '../../config/testing/campaigns'
import type { RawDatabase } from '../../config/testing/database'
import { startLocalCloud } from '../../config/testing/local-cloud'
import { isTenth, makeProofs } from './proofs'
import { endOf, gatherCrowd, makeStreet, run, type Volunteer } from './street'

const IDS = isTenth ? 1 : 10
const TRIES = 200
const PEOPLE = isTenth ? 200 : 2000

interface Balance {
  readonly confirmed: number
  readonly pending: number
  readonly entries: number
}

async function balanceOf(database: RawDatabase, { account }: Volunteer): Promise<Balance> {
  const [balance] = await database.all<Balance>('balances', { account })
  return balance ?? { confirmed: 0, pending: 0, entries: 0 }
}

async function main(): Promise<void> {
  await ensureBuilt('functions')
  const proofs = makeProofs()
  // The folds run beneath the crowd, as they do in production.
  const cloud = await startLocalCloud({ timerEvery: 500 })
  try {
    const { database, volunteers } = await makeStreet(cloud, 2)
    const [calm, busy] = volunteers
    if (!calm || !busy) throw new RangeError('a street needs two volunteers')

    const insistent = await gatherCrowd(cloud, IDS, [calm])
    const started = Date.now()
    const tries = insistent.flatMap((errand) =>
      Array.from({ length: TRIES }, () => run(cloud, errand)),
    )
    const ends = (await Promise.all(tries)).map(endOf)
    const answers = await database.all<{ _id: string }>('responses')
    const took = `${Date.now() - started} ms`
    proofs.check(
      `${IDS} × ${TRIES} submits of one id at once: every one is told it is kept`,
      ends.every((end) => end === 'recorded'),
      took,
    )
    proofs.check(`… and ${IDS} answers are kept`, answers.length === IDS, answers.length)

    const crowd = await gatherCrowd(cloud, PEOPLE, [busy])
    const begun = Date.now()
    const called = await Promise.all(crowd.map((errand) => run(cloud, errand)))
    const recorded = called.filter((one) => endOf(one) === 'recorded').length
    const waves = Math.max(...called.map((one) => one.waves))
    proofs.check(
      `${PEOPLE} answers at once for one volunteer are all kept`,
      recorded === PEOPLE,
      `${Date.now() - begun} ms`,
    )
    proofs.check('… in at most two waves each', waves <= 2 && waves > 0, waves)

    await foldEverything(cloud, database)
    const [one, many] = [await balanceOf(database, calm), await balanceOf(database, busy)]
    const wait = PEOPLE - DAILY_CONFIRMED_MAX
    proofs.check(
      'the retried answers are one minute each',
      one.confirmed === IDS && one.pending === 0,
      one.confirmed,
    )
    proofs.check(
      `${DAILY_CONFIRMED_MAX} minutes are confirmed and ${wait} wait (D-04)`,
      many.confirmed === DAILY_CONFIRMED_MAX && many.pending === wait,
      `${many.confirmed} + ${many.pending}`,
    )
    const differences = await findDifferences(database)
    proofs.check(
      'ledger equals balances, roll-ups equal a rebuild',
      differences.length === 0,
      JSON.stringify(differences.slice(0, 3)),
    )
  } finally {
    await cloud.stop()
  }
  proofs.finish()
}

void main()
