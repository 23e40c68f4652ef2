/**
 * `npm run soak:orders`: 300 small campaigns (`--tenth`: 30) in which answers, folds, settlements, rejections and appeals
 * come in any order, more than once, cut off and unheard, on a database that loses commits. Each ends in the same balances.
 */
import { isDeepStrictEqual } from 'node:util'
import { ensureBuilt } from '../../config/build-stamp'
import { makeQuestionnaire } from '../../config/testing/campaigns'
import { openDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud } from '../../config/testing/local-cloud'
import { bookDifferences, playOrders } from '../../config/testing/survey-orders'
import { isTenth, makeProofs } from './proofs'

const RUNS = isTenth ? 30 : 300
const NEVER_MS = 86_400_000

async function main(): Promise<void> {
  await ensureBuilt('functions')
  const proofs = makeProofs()
  const cloud = await startLocalCloud({ timerEvery: NEVER_MS })
  let well = 0
  try {
    becomeInstance(cloud)
    const database = openDatabase(cloud.adminUrl)
    await makeQuestionnaire(database)
    await cloud.faults({ conflicts: 0.15, latencyMs: 20 })
    const said = await playOrders(cloud, database, RUNS, ({ minutes, expected }) => {
      if (!isDeepStrictEqual(minutes, expected)) throw new Error(JSON.stringify(minutes))
      well += 1
    }).then(
      () => '',
      (error: unknown) => String(error),
    )
    proofs.check(`${RUNS} campaigns in any order: the minutes are right`, said === '', said || well)
    await cloud.faults({})
    const differences = await bookDifferences(database)
    proofs.check(
      'ledger equals balances, roll-ups and tallies equal a recount',
      differences.length === 0,
      JSON.stringify(differences.slice(0, 3)),
    )
  } finally {
    await cloud.stop()
  }
  proofs.finish()
}

void main()
