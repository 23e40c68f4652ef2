import type { activityContract } from '@shared/activity/contract'
import type { OutputOf } from '@shared/kit/contract'
import { DAY, HOUR } from '@shared/kit/time'
import type { TrainingFields } from '@shared/training/model'
import { makePlan, plantActivity } from '../../config/testing/activities'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { makeMember } from '../../config/testing/people'
import { outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'

const TRAINING: TrainingFields = {
  ...{ kind: 'general', subject: 'etiquette', lecturerName: '周启明', methods: [], outcomes: [] },
  ...{ role: '', recipients: '', risks: '', passing: 'attendance', lessonId: null },
}

type Actions = typeof activityContract.actions

let cloud: LocalCloud
let database: RawDatabase
const station = makeStation('reading')

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  for (const openId of ['first', 'second']) await makeMember(cloud, database, { openId })
}, 60_000)
afterAll(() => cloud.stop())

function read<Name extends keyof Actions>(action: Name, input: object, openId?: string) {
  return cloud.call<OutputOf<Actions[Name]>>('activity', action, input, openId)
}

test('the first page is told the next two in two waves: not what goes on already, what is for helpers, nor a training', async () => {
  const day = Date.now() + DAY
  await plantActivity(database, { station, from: Date.now() - HOUR, to: Date.now() + HOUR })
  await plantActivity(database, { station, from: day - HOUR, fields: { training: TRAINING } })
  await plantActivity(database, { station, from: day - HOUR / 2, post: { for: 'volunteer' } })
  const next = await plantActivity(database, { station, from: day, capacity: 3 })
  const after = await plantActivity(database, { station, from: day + DAY })
  await plantActivity(database, { station, from: day + 2 * DAY })
  outputOf(await read('signUp', { ...next.place, companions: 1 }, 'first'))
  const called = await read('listComing', { stationId: station._id })
  expect(called.waves).toBeLessThanOrEqual(2)
  const { activities } = outputOf(called)
  expect(activities.map(({ id }) => id)).toEqual([next.activity._id, after.activity._id])
  expect(activities[0]).toMatchObject({ left: 1, forVolunteers: false })
})

test('where only helpers are looked for, the first page says so', async () => {
  const other = makeStation('helpers')
  const planted = await plantActivity(database, {
    ...{ station: other, capacity: 4, post: { for: 'volunteer', capacity: 4 } },
  })
  const { activities } = outputOf(await read('listComing', { stationId: other._id }))
  expect(activities).toMatchObject([{ id: planted.activity._id, left: 4, forVolunteers: true }])
})

test('ACT-07: where a station has nothing ahead, the first page is told of all in three waves', async () => {
  const silent = makeStation('silent')
  await plantActivity(database, { station })
  expect(outputOf(await read('listComing', { stationId: silent._id })).activities).toEqual([])
  const called = await read('listComing', { stationId: silent._id, elseAll: true })
  expect(called.waves).toBeLessThanOrEqual(3)
  expect(outputOf(called).activities.length).toBeGreaterThan(0)
})

test('D-13: everybody reads how many are in line', async () => {
  const planted = await plantActivity(database, { station, capacity: 1 })
  for (const openId of ['first', 'second']) outputOf(await read('signUp', planted.place, openId))
  const called = await read('getActivity', { id: planted.activity._id })
  expect(called.waves).toBe(1)
  expect(outputOf(called)).toMatchObject({ waiting: 1, residentPlaces: { taken: 1 } })
})

test('REG-07, R-19: the notice says the least age that counts, not only the one that was written', async () => {
  const plan = makePlan()
  const planted = await plantActivity(database, {
    station,
    post: { for: 'volunteer' },
    fields: { plan: { ...plan, safety: { ...plan.safety, dangers: ['night'] } } },
  })
  const { posts } = outputOf(await read('getActivity', { id: planted.activity._id }))
  expect(posts.map(({ gate }) => gate.minimumAge)).toEqual([16])
})
