import { DAY, instantOf, localDate, localMonth } from '@shared/kit/time'
import type { OutputOf } from '@shared/kit/contract'
import type { statementActions, YearStatement } from '@shared/ledger/statement-actions'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { faultsOf } from '../../config/testing/whole-books'
import type { EntryRecord } from '../kit/ledger'

type File = OutputOf<(typeof statementActions)['exportYear']>

let cloud: LocalCloud
let database: RawDatabase
let post: (entries: readonly EntryRecord[]) => Promise<void>

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 86_400_000 })
  database = openDatabase(cloud.adminUrl)
  becomeInstance(cloud)
  const { postEntries } = await import('../kit/ledger')
  const { transact } = await import('../kit/transact')
  post = async (entries) => {
    for (let start = 0; start < entries.length; start += 100) {
      const some = entries.slice(start, start + 100)
      await transact((transaction) => postEntries(transaction, some))
    }
  }
}, 30_000)
afterAll(() => cloud.stop())
afterEach(async () => {
  expect(await faultsOf(cloud, database)).toEqual([])
})

let made = 0
function entry(account: string, different: Partial<EntryRecord> = {}): EntryRecord {
  const key = String((made += 1)).padStart(6, '0')
  return {
    ...{ _id: `led_year.${key}`, account, kind: 'serviceMinutes', amount: 90 },
    ...{
      state: 'confirmed',
      source: { domain: 'activity', record: `sup_${key}`, stationId: null },
    },
    ...{ rule: 'HRS-04', ruleVersion: 1, actor: 'acc_other', evidence: [], reverses: null },
    ...{ at: instantOf('2025-03-08', 600) },
    ...different,
  }
}

const getYear = (openId: string, year?: number) =>
  cloud.call<YearStatement>('ledger', 'getYear', year === undefined ? {} : { year }, openId)

async function sealAll(): Promise<void> {
  while ((await database.all('ledger_entries', { block: null })).length > 0) {
    await cloud.fireTimer('ledger')
  }
}

test('HRS-06, HRS-08, HRS-11, D-11: months hold service, answers, 补录 and training apart', async () => {
  const account = await makeMember(cloud, database, { openId: 'year' })
  const survey = { domain: 'survey', record: 'day_one', stationId: null }
  await post([
    entry(account),
    entry(account, { amount: 30, evidence: ['mnl_one', 'manual'] }),
    entry(account, { amount: 7, source: survey }),
    entry(account, { amount: 45, kind: 'trainingMinutes' }),
    entry(account, { amount: 500, state: 'pending' }),
    entry(account, { at: instantOf('2025-12-31', 1439) }),
    entry(account, { at: instantOf('2026-01-01') }),
    entry(account, { amount: 5, kind: 'baodun' }),
  ])
  // What is not sealed is told apart, never guessed.
  expect(outputOf(await getYear('year'))).toMatchObject({ months: [], waiting: 8 })
  await sealAll()
  expect(outputOf(await getYear('year', 2025))).toEqual({
    ...{ year: 2025, years: [2026, 2025], waiting: 0 },
    months: [
      {
        month: '2025-03',
        counts: { activity: 120, manual: 30, survey: 7, training: 45, baodunIn: 5 },
      },
      { month: '2025-12', counts: { activity: 90 } },
    ],
  })
  expect(outputOf(await getYear('year')).months).toEqual([
    { month: '2026-01', counts: { activity: 90 } },
  ])
})

test('HRS-10: a correction stands in the month of the service it corrects', async () => {
  const account = await makeMember(cloud, database, { openId: 'corrected' })
  const first = entry(account)
  await post([first])
  await sealAll()
  const back = { ...first, _id: `${first._id}.back`, amount: -90, reverses: first._id }
  await post([back, entry(account, { amount: 60 })])
  await sealAll()
  expect(outputOf(await getYear('corrected', 2025)).months).toEqual([
    { month: '2025-03', counts: { activity: 60 } },
  ])
})

test('R-09: 5,000 entries take the same waves as five', async () => {
  const few = await makeMember(cloud, database, { openId: 'few' })
  const many = await makeMember(cloud, database, { openId: 'many' })
  const start = Date.now() - 300 * DAY
  await post(Array.from({ length: 5 }, () => entry(few, { at: start })))
  await post(
    Array.from({ length: 5000 }, (_, index) => entry(many, { at: start + (index % 300) * DAY })),
  )
  await sealAll()
  const [one, other] = [await getYear('few'), await getYear('many')]
  expect(other.waves).toBe(one.waves)
  expect(other.waves).toBeLessThanOrEqual(3)
  const total = [2025, 2026].map(async (year) => outputOf(await getYear('many', year)).months)
  const minutes = (await Promise.all(total)).flat().map(({ counts }) => counts.activity ?? 0)
  expect(minutes.reduce((all, some) => all + some, 0)).toBe(5000 * 90)
}, 120_000)

test('HRS-06: the file says the same, with a sum', async () => {
  const account = await makeMember(cloud, database, { openId: 'file' })
  await post([entry(account), entry(account, { at: instantOf('2025-04-01'), amount: 31 })])
  await sealAll()
  const file = outputOf(await cloud.call<File>('ledger', 'exportYear', { year: 2025 }, 'file'))
  expect(file.name).toBe('年度账单-2025.csv')
  const lines = file.csv.split('\r\n')
  expect(lines[0]).toContain('月份,活动时长（分钟）,其中补录（分钟）,问卷时长（分钟）,学时（分钟）')
  expect(lines.slice(1, 4).map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
    '2025-03 90',
    '2025-04 31',
    '合计 121',
  ])
})

test('HRS-06: somebody without any entry has an empty year, and nobody is let in without an account', async () => {
  await makeMember(cloud, database, { openId: 'new' })
  const year = Number(localMonth(Date.now()).slice(0, 4))
  expect(localDate(Date.now())).toContain(String(year))
  expect(outputOf(await getYear('new'))).toEqual({ year, years: [year], months: [], waiting: 0 })
  expect(codeOf(await getYear('stranger'))).toBe('ACCESS.SIGN_IN')
})
