import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sumFacts, type Countable } from '@shared/desk/rules'
import { sumEntries } from '@shared/ledger/rules'
import {
  foldEverything,
  makeCampaign,
  makeQuestionnaire,
  makeSubmission,
  openSurvey,
  submit,
  type Task,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import type { BalanceRecord, EntryRecord } from '../kit/ledger'

const station = makeStation('huaianli')
const folder = mkdtempSync(join(tmpdir(), 'fold-'))
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud({ data: folder })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  await makeQuestionnaire(database)
  await makeCampaign(database, 'running')
}, 30_000)
afterAll(async () => {
  await cloud.stop()
  rmSync(folder, { recursive: true })
})

/** A new volunteer's account and code. */
async function volunteer(openId: string): Promise<{ id: string; shareCode: string }> {
  const grants = [atStation('volunteer', station)]
  const id = await makeMember(cloud, database, { openId, grants })
  const task = await cloud.call<Task>('survey', 'getTask', {}, openId)
  return { id, shareCode: outputOf(task).shareCode }
}

/** Hands in answers of so many people at once; how each ended. */
async function answerAtOnce(people: number, shareCode: string, key: string): Promise<string[]> {
  const opened = await openSurvey(cloud, `${key}-0`)
  const called = Array.from({ length: people }, (_, index) =>
    submit(cloud, makeSubmission(opened, { shareCode }), `${key}-${index}`),
  )
  return (await Promise.all(called)).map((one) => outputOf(one).outcome)
}

async function balanceOf(account: string): Promise<Omit<BalanceRecord, 'account'> | undefined> {
  return (await database.all<BalanceRecord>('balances', { account }))[0]
}

/** What is derived is what a rebuild from nothing makes. */
async function expectConsistent(): Promise<void> {
  const entries = await database.all<EntryRecord>('ledger_entries')
  const balances = await database.all<BalanceRecord>('balances')
  const sums = sumEntries(entries)
  expect(balances.map(({ _id }) => _id).sort()).toEqual([...sums.keys()].sort())
  for (const { _id, confirmed, pending, entries: count } of balances) {
    const { confirmed: c = 0, pending: p = 0, entries: n = 0 } = sums.get(_id) ?? {}
    expect([_id, confirmed, pending, count]).toEqual([_id, c, p, n])
  }
  const rollups = await database.all<{ _id: string; counts: object }>('rollups')
  const rebuilt = sumFacts(await database.all<Countable & { _id: string }>('facts'))
  expect(new Map(rollups.map(({ _id, counts }) => [_id, counts]))).toEqual(rebuilt)
}

test('D-04: 200 answers at once for one volunteer: 200 kept, 60 minutes confirmed, 140 wait', async () => {
  const { id, shareCode } = await volunteer('busy')
  const outcomes = await answerAtOnce(200, shareCode, 'crowd')
  expect(outcomes).toEqual(Array.from({ length: 200 }, () => 'recorded'))
  await foldEverything(cloud, database)
  expect(await balanceOf(id)).toMatchObject({ confirmed: 60, pending: 140 })
  expect(outputOf(await cloud.call<Task>('survey', 'getTask', {}, 'busy'))).toMatchObject({
    ...{ total: 200, today: 200, waiting: 140, unfolded: 0 },
  })
  await expectConsistent()
}, 60_000)

test('200 concurrent submits of one answer: one answer, one minute', async () => {
  const { id, shareCode } = await volunteer('lucky')
  const submission = makeSubmission(await openSurvey(cloud, 'insistent'), { shareCode })
  const tries = Array.from({ length: 200 }, () => submit(cloud, submission, 'insistent'))
  const outcomes = (await Promise.all(tries)).map((one) => outputOf(one).outcome)
  expect(new Set(outcomes)).toEqual(new Set(['recorded']))
  expect(await database.all('responses', { _id: submission.id })).toHaveLength(1)
  await foldEverything(cloud, database)
  expect(await balanceOf(id)).toMatchObject({ confirmed: 1, pending: 0 })
}, 60_000)

test('folding again, and by four timers at once, changes nothing', async () => {
  const { id, shareCode } = await volunteer('steady')
  await answerAtOnce(50, shareCode, 'steady')
  await Promise.all([1, 2, 3, 4].map(() => cloud.fireTimer('survey')))
  await foldEverything(cloud, database)
  await foldEverything(cloud, database)
  expect(await balanceOf(id)).toMatchObject({ confirmed: 50, pending: 0 })
  await expectConsistent()
}, 60_000)

test('killed in the middle of a fold, it goes on from there: nothing twice, nothing lost', async () => {
  const { id, shareCode } = await volunteer('unlucky')
  await answerAtOnce(200, shareCode, 'unlucky')
  const folding = cloud.fireTimer('survey').catch(() => 'cut off')
  await untilFolded(id, 40)
  cloud.process.kill('SIGKILL')
  await folding
  cloud = await startLocalCloud({ data: folder, settings: cloud.settings })
  database = openDatabase(cloud.adminUrl)
  const left = await database.all('responses', { folded: false })
  expect(left.length).toBeGreaterThan(0)
  // Whoever ran the fold died with its lease, which ends by itself.
  await database.update('leases', 'survey.fold', { until: 0 })
  await foldEverything(cloud, database)
  expect(await balanceOf(id)).toMatchObject({ confirmed: 60, pending: 140 })
  await expectConsistent()
}, 60_000)

async function untilFolded(account: string, entries: number): Promise<void> {
  while (((await balanceOf(account))?.entries ?? 0) < entries) {
    await new Promise((done) => setTimeout(done, 5))
  }
}
