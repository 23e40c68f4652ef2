/** The list of somebody's services, the table of a year, and whether anybody keeps the records. HRS-06, HRS-12, R-03, R-09. */
import type { InputOf, OutputOf } from '@shared/kit/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeService, plantService } from '../../config/testing/services'
import { makeStation } from '../../config/testing/stations'
import { makeVolunteer } from '../../config/testing/volunteers'

type Actions = typeof ledgerContract.actions

const station = makeStation('huaianli')
let cloud: LocalCloud
let database: RawDatabase
let people = 0

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  const grants = [atStation('stationManager', station)]
  await makeMember(cloud, database, { openId: 'manager', grants })
}, 60_000)
afterAll(() => cloud.stop())

function call<Name extends keyof Actions>(name: Name, input: InputOf<Actions[Name]>, by: string) {
  return cloud.call<OutputOf<Actions[Name]>>('ledger', name, input, by)
}

/** Somebody with one confirmed service. */
async function person() {
  const openId = `person-${String((people += 1))}`
  const grants = [atStation('volunteer', station)]
  const accountId = await makeMember(cloud, database, { openId, displayName: '陈一鸣', grants })
  await plantService(database, accountId, station)
  return { openId, accountId }
}

test('HRS-12, ROL-12: a station sees whether anybody is named for its records', async () => {
  const books = () => call('getBooks', { stationId: station._id }, 'manager')
  const name = (holderId: string | null) =>
    database.update('stations', station._id, {
      posts: [{ name: '记录员', duty: '管服务记录', charge: 'records', holderId }],
    })
  expect(outputOf(await books()).recordsKept).toBe(false)
  await name(null)
  expect(outputOf(await books()).recordsKept).toBe(false)
  await name('vol_keeper')
  expect(outputOf(await books()).recordsKept).toBe(true)
})

test('R-09, R-10: one finds what one said of a record that is missing, and nobody else’s', async () => {
  const [one, other] = await Promise.all(
    ['one', 'other'].map((openId) => makeVolunteer(cloud, database, { station, openId })),
  )
  if (!one || !other) throw new Error('nobody is there')
  const missing = { kind: 'missing' as const, wanted: null, note: '10月24日，北门摆摊，2 小时' }
  for (let turn = 0; turn < 21; turn += 1) {
    const id = clientId('claim')
    outputOf(
      await call(
        'fileClaim',
        { id, recordId: null, ...missing },
        turn < 20 ? one.openId : other.openId,
      ),
    )
  }
  const listed = await call('listOwnClaims', {}, one.openId)
  expect(listed.waves).toBeLessThanOrEqual(2)
  const { claims, more } = outputOf(listed)
  expect([claims.length, more]).toEqual([20, false])
  expect(claims[0]).toMatchObject({ kind: 'missing', state: 'open' })
  expect(outputOf(await call('listOwnClaims', {}, other.openId)).claims).toHaveLength(1)
})

test('HRS-06, R-09: the list has as many waves with five thousand records as with five', async () => {
  const waves: number[] = []
  for (const many of [5, 5000]) {
    const { openId, accountId } = await person()
    const records = Array.from({ length: many }, (_, index) =>
      makeService(accountId, station, { at: 1_790_000_000_000 + index * 60_000 }),
    )
    await database.insert('service_records', records)
    const listed = await call('listRecords', {}, openId)
    const { records: page, more } = outputOf(listed)
    expect([page.length, more]).toEqual(many === 5 ? [6, false] : [20, true])
    waves.push(listed.waves)
  }
  expect(waves[0]).toBe(waves[1])
  expect(waves[1]).toBeLessThanOrEqual(3)
})

test('R-03, R-09: the table of a year holds what the law wants kept', async () => {
  const { openId, accountId } = await person()
  await database.insert('service_records', [
    makeService(accountId, station, { day: '2025-01-02', at: 1 }),
  ])
  const { name, csv } = outputOf(await call('exportRecords', { year: 2026 }, openId))
  expect(name).toBe('服务记录-2026.csv')
  const lines = csv.trim().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toBe(
    '2026-10-24,茶话会协助,讲三件真事。,活动室,14:00,15:30,' + `${station.name},李**,90,0,,0`,
  )
})
