/** The books of a campaign, whatever comes first, comes twice or is never heard of: through the functions themselves. */
import { makeQuestionnaire } from '../../config/testing/campaigns'
import { openDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { bookDifferences, playOrders } from '../../config/testing/survey-orders'

/** `npm run soak:orders` plays more. */
const RUNS = 24

let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 86_400_000 })
  becomeInstance(cloud)
}, 30_000)
afterAll(() => cloud.stop())

test('HRS-02, HRS-03, D-03, D-04: any order, duplication and loss of submits, folds, settlements, rejections and appeals ends in the same balances', async () => {
  const database = openDatabase(cloud.adminUrl)
  await makeQuestionnaire(database)
  // One commit in ten is lost against another transaction, and what goes out together arrives in any order.
  await cloud.faults({ conflicts: 0.1, latencyMs: 10 })
  await playOrders(cloud, database, RUNS, ({ minutes, expected }) => {
    expect(minutes).toEqual(expected)
  })
  expect(await bookDifferences(database)).toEqual([])
}, 300_000)
