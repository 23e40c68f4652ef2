/**
 * `npm run bench:books`: how fast the books are sealed and checked, and what a page of an account costs that has 5,000 entries
 * beside one that has 5. Entries are planted; sealing, checking and pages go through the functions.
 */
import { DAY } from '@shared/kit/time'
import { ensureBuilt } from '../config/build-stamp'
import { openDatabase, type RawDatabase } from '../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../config/testing/local-cloud'
import { ASSOCIATION_STAFF, makeMember } from '../config/testing/people'
import { outputOf } from '../config/testing/replies'
import { median } from './measures'

const NEVER_MS = 86_400_000
const CROWD = 200
const EACH = 75
const MANY = 5000
const FEW = 5
const PAGES = 30

interface Round {
  readonly last: { readonly at: number } | null
}

/** Plants so many confirmed entries of one account over 300 days, with the balances they come to. */
async function plant(database: RawDatabase, account: string, many: number): Promise<void> {
  const start = Date.now() - 300 * DAY
  const entries = Array.from({ length: many }, (_, index) => ({
    ...{
      _id: `led_bench.${account}.${String(index)}`,
      account,
      kind: 'serviceMinutes',
      amount: 30,
    },
    ...{ state: 'confirmed', rule: 'HRS-04', ruleVersion: 1, actor: 'bench', evidence: [] },
    source: { domain: 'activity', record: `sup_${String(index)}`, stationId: null },
    ...{ reverses: null, at: start + (index % 300) * DAY, block: null },
  }))
  await database.insert('ledger_entries', entries)
  const counts = { confirmed: 30 * many, pending: 0, entries: many }
  const kinds = ['serviceMinutes', 'timePoints']
  await database.insert(
    'balances',
    kinds.map((kind) => ({ _id: `${account}.${kind}`, account, kind, ...counts })),
  )
}

/** Fires the timer until something is over; the milliseconds it took. */
async function until(cloud: LocalCloud, isOver: () => Promise<boolean>): Promise<number> {
  const started = Date.now()
  while (!(await isOver())) await cloud.fireTimer('ledger')
  return Date.now() - started
}

/** The waves and the median milliseconds of an act. */
async function page(cloud: LocalCloud, action: string, openId: string) {
  const times: number[] = []
  let waves = 0
  for (let turn = 0; turn < PAGES; turn += 1) {
    const started = performance.now()
    const called = await cloud.call('ledger', action, {}, openId)
    times.push(performance.now() - started)
    waves = Math.max(waves, called.waves)
  }
  return { waves, milliseconds: median(times).toFixed(1) }
}

async function main(): Promise<void> {
  await ensureBuilt('functions')
  const cloud = await startLocalCloud({ timerEvery: NEVER_MS })
  try {
    const database = openDatabase(cloud.adminUrl)
    await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
    const few = await makeMember(cloud, database, { openId: 'few' })
    const many = await makeMember(cloud, database, { openId: 'many' })
    await plant(database, few, FEW)
    await plant(database, many, MANY)
    for (let one = 0; one < CROWD; one += 1) await plant(database, `acc_crowd${String(one)}`, EACH)
    const entries = CROWD * EACH + MANY + FEW
    const sealing = await until(
      cloud,
      async () => (await database.all('ledger_entries', { block: null })).length === 0,
    )
    const checkedAt = async () => {
      const [round] = await database.all<Round>('ledger_chain', { _id: 'round' })
      return round?.last?.at ?? 0
    }
    await until(cloud, async () => (await checkedAt()) > 0)
    const before = await checkedAt()
    outputOf(await cloud.call('ledger', 'checkBooks', {}, 'staff'))
    const checking = await until(cloud, async () => (await checkedAt()) > before)
    const perSecond = (milliseconds: number) => Math.round((entries / milliseconds) * 1000)
    console.log(`${entries} entries: sealed ${perSecond(sealing)} a second`)
    console.log(`and with ${2 * (CROWD + 2)} balances checked ${perSecond(checking)} a second`)
    for (const action of ['getStatement', 'getYear']) {
      for (const openId of ['few', 'many']) {
        console.log(action, openId, JSON.stringify(await page(cloud, action, openId)))
      }
    }
  } finally {
    await cloud.stop()
  }
}

void main()
