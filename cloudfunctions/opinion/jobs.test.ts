/** What happens to opinions by themselves: a reminder, a deadline put right, a person forgotten. */
import { consentTo } from '@shared/account/consent-texts'
import { DAY, instantOf } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import {
  callOpinion,
  castOpinions,
  NEAR,
  raise,
  takeThrough,
  type OpinionInput,
} from '../../config/testing/opinions'
import { takeSettings } from '../../config/testing/people'
import { outputOf } from '../../config/testing/replies'
import { accountIdOf } from '../kit/caller'
import type { HolidayYearRecord } from '../kit/calendar'
import type { OpinionRecord } from './records'

const by = { intake: 'manager', decider: 'supervisor' } as const
const named = {
  person: { name: '陈秀兰', phone: '13812342071' },
  consent: consentTo('opinionPerson'),
}
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  // The timers fire when a test says so.
  cloud = await startLocalCloud({ timerEvery: DAY })
  takeSettings(cloud)
  database = openDatabase(cloud.adminUrl)
  await castOpinions(cloud, database)
}, 30_000)
afterAll(() => cloud.stop())

async function raised(different: Partial<OpinionInput> = {}): Promise<string> {
  return (await raise(cloud, { stationId: NEAR._id, ...different })).input.id
}

async function recordOf(id: string): Promise<OpinionRecord> {
  const [opinion] = await database.all<OpinionRecord>('opinions', { _id: id })
  if (!opinion) throw new Error('no such opinion')
  return opinion
}

async function warned(id: string): Promise<string[]> {
  const notices = await database.all<{ _id: string; accountId: string }>('notices', { record: id })
  const due = notices.filter(({ _id }) => _id.includes('-due-'))
  return due.map(({ accountId }) => accountId).sort()
}

describe('one working day before the result is due', () => {
  const accounts = (...openIds: string[]) => openIds.map((openId) => accountIdOf(openId)).sort()

  test('CMP-06, MSG-03: the supervision group is told, once', async () => {
    const id = await raised()
    await takeThrough(cloud, id, ['accept', 'sort'], by)
    await cloud.fireTimer('opinion')
    expect(await warned(id)).toEqual([])
    await database.update('opinions', id, { warnAt: Date.now() - 1 })
    for (let turn = 0; turn < 2; turn++) await cloud.fireTimer('opinion')
    expect(await warned(id)).toEqual(accounts('supervisor'))
    expect((await recordOf(id)).warnAt).toBeNull()
  })

  test('CMP-06: who takes it in as well, as long as it stands with them', async () => {
    const id = await raised()
    await database.update('opinions', id, { warnAt: Date.now() - 1 })
    await cloud.fireTimer('opinion')
    expect(await warned(id)).toEqual(accounts('manager', 'supervisor', 'supervisorNearby'))
  })

  test('CMP-14: nobody of the station, when it goes around it', async () => {
    const id = await raised({ kind: 'complaint', subject: 'station' })
    await database.update('opinions', id, { warnAt: Date.now() - 1 })
    await cloud.fireTimer('opinion')
    expect(await warned(id)).toEqual(accounts('supervisor', 'staff', 'otherStaff'))
  })

  test('CMP-06: nobody, once there is a result', async () => {
    const id = await raised()
    await takeThrough(cloud, id, ['accept', 'sort', 'decide'], by)
    expect((await recordOf(id)).warnAt).toBeNull()
  })
})

describe('a year after it was filed', () => {
  test('R-26, D-17: who raised it is deleted, the opinion stays', async () => {
    const id = await raised({ ...named, kind: 'question' })
    await takeThrough(cloud, id, ['answer', 'callBack', 'file'], by)
    const { forgetAt } = await recordOf(id)
    expect(forgetAt).toBeGreaterThan(Date.now() + 364 * DAY)
    await cloud.fireTimer('opinion')
    expect(await database.all('opinion_people', { _id: id })).toHaveLength(1)
    await database.update('opinions', id, { forgetAt: Date.now() - 1 })
    await cloud.fireTimer('opinion')
    expect(await database.all('opinion_people', { _id: id })).toEqual([])
    expect(await recordOf(id)).toMatchObject({ state: 'filed', forgetAt: null })
  })
})

describe('a deadline that was counted by weekends alone', () => {
  test('D-28: is put right when the holidays of its year are saved', async () => {
    const { input, receipt } = await raise(cloud, { stationId: NEAR._id })
    const receivedAt = instantOf('2030-09-27', 600)
    const provisional = {
      ...{ receivedAt, dueProvisional: true, dueAt: instantOf('2030-10-05') },
      warnAt: instantOf('2030-10-04'),
    }
    await database.update('opinions', input.id, provisional)
    await cloud.fireTimer('opinion')
    expect(await recordOf(input.id)).toMatchObject(provisional)
    const year: HolidayYearRecord = {
      ...{ _id: '2030', makeUpWorkdays: ['2030-09-29'], savedAt: Date.now(), savedBy: 'acc_x' },
      holidays: ['1', '2', '3', '4', '5', '6', '7'].map((day) => `2030-10-0${day}`),
    }
    await database.insert('holiday_years', [year])
    await cloud.fireTimer('opinion')
    expect(await recordOf(input.id)).toMatchObject({
      // Worked: Sunday 29 and Monday 30 September, 8, 9 and 10 October.
      ...{ dueProvisional: false, dueAt: instantOf('2030-10-11') },
      warnAt: instantOf('2030-10-10'),
    })
    const { no, secret } = receipt
    const tracked = outputOf(await callOpinion(cloud, 'trackOpinion', { no, secret }))
    expect(tracked).toMatchObject({ dueProvisional: false, dueAt: instantOf('2030-10-11') })
  })
})
