/** Verified hours are taken into the accounts once, whoever comes twice and wherever it is cut off. */
import { Behind, LEADERS } from '../../config/testing/closings'
import { becomeInstance } from '../../config/testing/instance'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeTraining } from '../../config/testing/trainings'
import type { AttendanceRecord } from '../kit/attendance'
import type { Job } from '../kit/jobs'
import type { KeptTrainingRecord } from '../kit/training-records'

let behind: Behind
let postHours: Job

beforeAll(async () => {
  behind = await Behind.begin()
  becomeInstance(behind.cloud)
  postHours = (await import('./post-hours')).postHours
}, 60_000)
afterAll(() => behind.cloud.stop())
afterEach(async () => {
  expect(await behind.differences()).toEqual([])
})

const confirm = (activityId: string) =>
  behind.call('confirmHours', { activityId, added: [] }, LEADERS.head)
const verify = (activityId: string, openId: string = LEADERS.manager) =>
  behind.call('verifyHours', { activityId }, openId)

describe('once', () => {
  test('HRS-10: verified twice at once, and posted by two ticks at once, it is in the account once', async () => {
    const planted = await behind.activity(90)
    const id = planted.activity._id
    const people = await Promise.all([1, 2, 3].map(() => behind.person()))
    for (const person of people) await behind.came(planted, { ...person, from: 0, to: 90 })
    await behind.tick()
    outputOf(await confirm(id))
    const before = {
      minutes: await behind.counted('activityMinutes'),
      people: await behind.counted('attendances'),
    }
    const codes = (await Promise.all([verify(id), verify(id), verify(id, LEADERS.second)])).map(
      codeOf,
    )
    expect(codes.filter((code) => code === 'OK').length).toBeGreaterThanOrEqual(1)
    expect(codes.every((code) => code === 'OK' || code === 'ACTIVITY.STATE')).toBe(true)
    await Promise.all([behind.tick(), behind.tick()])
    await behind.tick()
    for (const { accountId } of people) {
      expect(await behind.held(accountId)).toEqual({
        pending: 0,
        confirmed: 90,
        training: 0,
        entries: 3,
      })
    }
    expect(await behind.counted('activityMinutes')).toBe(before.minutes + 270)
    expect(await behind.counted('attendances')).toBe(before.people + 3)
  })

  test('HRS-10: cut off between two slices, another tick goes on where it was, and both at once add nothing', async () => {
    const planted = await behind.activity(60)
    const activityId = planted.activity._id
    const people = []
    for (let turn = 0; turn < 26; turn++) {
      const person = await behind.person()
      people.push(person)
      await behind.came(planted, { ...person, from: 0, to: 60 })
    }
    await behind.tick()
    outputOf(await confirm(activityId))
    outputOf(await verify(activityId))
    const posted = { activityId, hours: 'verified' }
    // This instance does one slice and is gone.
    expect(await postHours.runSlice()).toBe(true)
    expect(await behind.database.all<AttendanceRecord>('attendances', posted)).toHaveLength(20)
    // It comes back while the tick goes on.
    await Promise.all([postHours.runSlice(), behind.tick(), postHours.runSlice()])
    await behind.tick()
    expect(await behind.database.all<AttendanceRecord>('attendances', posted)).toHaveLength(26)
    for (const { accountId } of people) {
      expect(await behind.held(accountId)).toMatchObject({ pending: 0, confirmed: 60, entries: 3 })
    }
    expect((await behind.record(activityId)).closing?.postAt).toBeNull()
  })

  test('HRS-10: nothing is counted anew once it is verified', async () => {
    const planted = await behind.activity(90)
    const { accountId } = await behind.person()
    const came = await behind.came(planted, { accountId, from: 0, to: 90 })
    await behind.settle(planted.activity._id)
    await behind.database.update('attendances', came._id, {
      countAt: Date.now() - 1,
      to: came.from,
    })
    await behind.tick()
    expect(await behind.held(accountId)).toMatchObject({ confirmed: 90, entries: 3 })
    expect((await behind.attendance(came._id)).countAt).toBeNull()
  })

  test('HRS-04, D-11: what comes to be known after that is confirmed and verified by two people as well', async () => {
    const planted = await behind.activity(90)
    const activityId = planted.activity._id
    const [early, late] = [await behind.person(), await behind.person()]
    await behind.came(planted, { ...early, from: 0, to: 90 })
    await behind.settle(activityId)
    await behind.came(planted, { ...late, from: 0, to: 90, how: 'offline' })
    await behind.tick()
    expect((await behind.closing(activityId)).missing.slice(0, 2)).toEqual([
      ...['leaderHours', 'stationHours'],
    ])
    expect(codeOf(await verify(activityId, LEADERS.second))).toBe('ACTIVITY.STATE')
    await behind.settle(activityId)
    for (const { accountId } of [early, late]) {
      expect(await behind.held(accountId)).toMatchObject({ pending: 0, confirmed: 90, entries: 3 })
    }
    expect((await behind.closing(activityId)).missing).not.toContain('stationHours')
    // Nothing is left to confirm.
    expect(codeOf(await confirm(activityId))).toBe('ACTIVITY.STATE')
  })

  test('D-11: what was ticked by hand says so in the account for ever', async () => {
    const planted = await behind.activity(90)
    const { accountId } = await behind.person()
    await behind.came(planted, { accountId, from: 0, to: 90, how: 'manual' })
    await behind.settle(planted.activity._id)
    expect((await behind.closing(planted.activity._id)).hours[0]?.flags).toEqual(['manual'])
    const entries = await behind.entries(accountId)
    expect(entries.length).toBe(3)
    expect(entries.every(({ evidence }) => evidence.includes('manual'))).toBe(true)
  })
})

describe('trainings', () => {
  test.each([
    ['attendance', 'passed'],
    ['trainer', 'open'],
    ['lesson', 'open'],
  ] as const)(
    'HRS-11, TRN-03, TRN-09, R-05: passed by %s, the minutes are study time and a record stays %s',
    async (passing, result) => {
      const lessonId = passing === 'lesson' ? 'lsn_passwords' : null
      const training = makeTraining({ passing, lessonId })
      const planted = await behind.activity(120, { fields: { training } })
      const [{ accountId }, short] = [await behind.person(), await behind.person()]
      const came = await behind.came(planted, { accountId, from: 0, to: 120 })
      await behind.came(planted, { ...short, from: 0, to: 30 })
      await behind.settle(planted.activity._id)
      expect(await behind.held(accountId)).toMatchObject({
        confirmed: 0,
        training: 120,
        entries: 3,
      })
      const records = await behind.database.all<KeptTrainingRecord>('training_records', {
        activityId: planted.activity._id,
      })
      expect(records).toMatchObject([
        {
          ...{ _id: `trn_${came._id.slice(4)}`, accountId, minutes: 120, result, lessonId },
          ...{ organiser: behind.station.name, at: planted.activity.from, maskedName: '王**' },
        },
      ])
      const passed = await behind.database.all('notices', { kind: 'trainingPassed', accountId })
      expect(passed).toHaveLength(result === 'passed' ? 1 : 0)
    },
  )
})
