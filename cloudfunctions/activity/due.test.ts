/** Deadlines of plans and of who asked for a place: by the holidays as they hold now, and never without an answer. */
import type { activityContract } from '@shared/activity/contract'
import type { OutputOf } from '@shared/kit/contract'
import { DAY, HOUR, instantOf } from '@shared/kit/time'
import { plantActivity, type PlantedActivity } from '../../config/testing/activities'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, makeMember } from '../../config/testing/people'
import { outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import { find } from '../kit/store'
import { ACCOUNTS } from '../kit/accounts'
import type { NoticeRecord } from '../kit/notices'
import type { ActivityRecord, SeatsRecord, SignUpRecord } from './records'
import { signUp } from './sign-up'
import { submitActivity } from './submit-activity'

type Actions = typeof activityContract.actions

let cloud: LocalCloud
let database: RawDatabase
const station = makeStation('due')

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 60_000)
afterAll(() => cloud.stop())
afterEach(() => jest.restoreAllMocks())

const tick = () => cloud.fireTimer('activity')

let made = 0
async function resident(): Promise<{ openId: string; accountId: string }> {
  const openId = `due-${(made += 1)}`
  return { openId, accountId: await makeMember(cloud, database, { openId }) }
}

/** Somebody's own context at a moment of its own. */
async function contextAt(accountId: string, openId: string, at: number) {
  const [account] = await find(ACCOUNTS, { _id: accountId }, { limit: 1 })
  if (!account) throw new Error('no such account')
  const caller = { openId, isTimer: false }
  return { account, at, requestId: 'test', authorize: () => undefined, caller }
}

async function activityOf({ activity }: PlantedActivity): Promise<ActivityRecord | undefined> {
  return (await database.all<ActivityRecord>('activities', { _id: activity._id }))[0]
}
async function signUpOf(id: string): Promise<SignUpRecord | undefined> {
  return (await database.all<SignUpRecord>('sign_ups', { _id: id }))[0]
}

async function join({ place }: PlantedActivity, openId: string): Promise<string> {
  const called = await cloud.call<OutputOf<Actions['signUp']>>('activity', 'signUp', place, openId)
  return outputOf(called).signUp.id
}

function saveYear(year: string, holidays: readonly string[], makeUpWorkdays: readonly string[]) {
  const input = { year, holidays, makeUpWorkdays }
  return cloud.call('station', 'saveHolidayYear', input, 'staff').then(outputOf)
}

describe('in a year whose holidays nobody knows', () => {
  // A Thursday; the Friday turns out to be a holiday, and the Saturday is worked for it.
  const at = instantOf('2033-09-29', 600)
  const guess = instantOf('2033-10-04')
  const right = instantOf('2033-10-03')

  test('D-28: a plan is handed in and a place asked for, their deadlines marked, the operator told', async () => {
    const alarm = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const from = instantOf('2033-11-20', 600)
    const planned = await plantActivity(database, { station, from })
    await database.update('activities', planned.activity._id, { state: 'draft', listed: false })
    const { openId, accountId } = await resident()
    const context = await contextAt(accountId, openId, at)
    await submitActivity({ id: planned.activity._id }, context)
    expect(await activityOf(planned)).toMatchObject({ reviewDueAt: guess, reviewProvisional: true })

    const chosen = await plantActivity(database, {
      station,
      from,
      fields: { selection: 'selected' },
    })
    const input = { ...chosen.place, companions: 0, oldEnough: false, agreed: false }
    const { signUp: asked } = await signUp(input, context)
    expect(asked.dueAt).toBe(guess)
    expect(await signUpOf(asked.id)).toMatchObject({ state: 'asked', dueProvisional: true })
    expect(alarm.mock.calls.join()).toContain('CALENDAR.YEAR_MISSING')
    expect(alarm).toHaveBeenCalledTimes(2)

    await tick()
    expect(await activityOf(planned)).toMatchObject({ reviewDueAt: guess, reviewProvisional: true })
    await saveYear('2033', ['2033-09-30', '2033-10-03'], ['2033-10-01', '2033-10-02'])
    await tick()
    expect(await activityOf(planned)).toMatchObject({
      reviewDueAt: right,
      reviewProvisional: false,
    })
    expect(await signUpOf(asked.id)).toMatchObject({ dueAt: right, dueProvisional: false })
  })

  test('D-28: what was answered meanwhile is left as it is', async () => {
    const planned = await plantActivity(database, { station })
    const waited = { submittedAt: instantOf('2034-03-02'), reviewDueAt: 1, reviewProvisional: true }
    await database.update('activities', planned.activity._id, waited)
    await saveYear('2034', ['2034-03-03'], [])
    await tick()
    expect(await activityOf(planned)).toMatchObject({ state: 'published', reviewDueAt: 1 })
  })
})

describe('who asked for a place', () => {
  const chosen = (from = Date.now() + 10 * DAY) =>
    plantActivity(database, { station, from, fields: { selection: 'selected' } })

  test('AMB-28, D-15: is promised an answer, never for after the start, in four waves', async () => {
    const soon = Date.now() + 2 * HOUR
    const { openId } = await resident()
    const called = await cloud.call<OutputOf<Actions['signUp']>>(
      'activity',
      'signUp',
      (await chosen(soon)).place,
      openId,
    )
    expect(called.waves).toBeLessThanOrEqual(4)
    expect(outputOf(called).signUp).toMatchObject({ state: 'asked', dueAt: soon })
    const later = await signUpOf(await join(await chosen(), openId))
    expect(later?.dueAt).toBeGreaterThan(Date.now() + DAY)
    expect(later).toMatchObject({ settleAt: null, dueProvisional: false })
  })

  test('ACT-12: and was not answered before it began, hears so once, with the reason', async () => {
    const { openId, accountId } = await resident()
    const planted = await chosen(Date.now() + HOUR)
    const id = await join(planted, openId)
    await tick()
    expect(await signUpOf(id)).toMatchObject({ state: 'asked', live: true })
    await database.update('sign_ups', id, { from: Date.now() - 1 })
    await tick()
    await tick()
    expect(await signUpOf(id)).toMatchObject({
      ...{ state: 'refused', live: false },
      refusal: { reason: 'other', note: '活动开始了，站里没来得及答复' },
    })
    const told = await database.all<NoticeRecord>('notices', { accountId })
    expect(told.map(({ kind }) => kind)).toEqual(['signUpRefused'])
  })

  test('ACT-12, D-13: who is still in line when no place is offered any more hears so once', async () => {
    const planted = await plantActivity(database, { station, capacity: 1 })
    const [holder, next] = [await resident(), await resident()]
    await join(planted, holder.openId)
    const id = await join(planted, next.openId)
    const { from } = planted.activity
    await tick()
    const [looked] = await database.all<SeatsRecord>('seats', { _id: planted.seats._id })
    expect(looked).toMatchObject({ queueing: true, moveAt: from - DAY })
    // A day before: as if that had come.
    const now = Date.now()
    await database.update('seats', planted.seats._id, { from: now + DAY - 1, moveAt: now - 1 })
    await tick()
    await tick()
    expect(await signUpOf(id)).toMatchObject({
      ...{ state: 'expired', live: false },
      refusal: { reason: 'full', note: '' },
    })
    const told = await database.all<NoticeRecord>('notices', { accountId: next.accountId })
    expect(told.map(({ kind }) => kind)).toEqual(['signUpRefused'])
    const [over] = await database.all<SeatsRecord>('seats', { _id: planted.seats._id })
    expect(over).toMatchObject({ queueing: false, moveAt: null })
  })
})
