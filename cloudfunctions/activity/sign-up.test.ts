import { type activityContract } from '@shared/activity/contract'
import type { OwnSignUp } from '@shared/activity/model'
import { DAY, HOUR } from '@shared/kit/time'
import { plantActivity, plantSignUp, type PlantedActivity } from '../../config/testing/activities'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type Called, type LocalCloud } from '../../config/testing/local-cloud'
import { makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import type { SeatsRecord, SignUpRecord } from './records'
import { arrive } from './sign-up'

let cloud: LocalCloud
let database: RawDatabase
const station = makeStation('activity')

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
}, 60_000)
afterAll(() => cloud.stop())

let made = 0
/** So many people with accounts. */
async function crowd(size: number): Promise<string[]> {
  const people = Array.from({ length: size }, () => `crowd-${(made += 1)}`)
  for (let start = 0; start < size; start += 50) {
    await Promise.all(
      people.slice(start, start + 50).map((openId) => makeMember(cloud, database, { openId })),
    )
  }
  return people
}

type Answer = Called<{ signUp: OwnSignUp }>
function act(
  action: keyof typeof activityContract.actions,
  input: object,
  openId?: string,
): Promise<Answer> {
  return cloud.call('activity', action, input, openId)
}
const join = ({ place }: PlantedActivity, openId: string, more: object = {}) =>
  act('signUp', { ...place, ...more }, openId)

const signUpsOf = ({ activity }: PlantedActivity) =>
  database.all<SignUpRecord>('sign_ups', { activityId: activity._id })
async function seatsOf({ seats }: PlantedActivity): Promise<SeatsRecord> {
  const [now] = await database.all<SeatsRecord>('seats', { _id: seats._id })
  if (!now) throw new Error('no such seats')
  return now
}
/** Whoever holds a place is confirmed or offered one, each once, and the count is right. */
async function expectWhole(planted: PlantedActivity): Promise<void> {
  const [signUps, seats] = [await signUpsOf(planted), await seatsOf(planted)]
  const holding = signUps.filter(({ state }) => ['confirmed', 'offered'].includes(state))
  expect([...seats.holders].sort()).toEqual(holding.map(({ _id }) => _id).sort())
  expect(seats.taken).toBe(holding.reduce((sum, { companions }) => sum + 1 + companions, 0))
  expect(seats.taken).toBeLessThanOrEqual(seats.capacity)
}

test('ACT-10: a hundred people at once for five places: five have one, the others are in line, at most four waves each', async () => {
  const planted = await plantActivity(database, { station, capacity: 5 })
  const people = await crowd(100)
  const answers = await Promise.all(people.map((openId) => join(planted, openId)))
  const states = answers.map((answer) => outputOf(answer).signUp.state)
  expect(states.filter((state) => state === 'confirmed')).toHaveLength(5)
  expect(states.filter((state) => state === 'waiting')).toHaveLength(95)
  expect(Math.max(...answers.map(({ waves }) => waves))).toBeLessThanOrEqual(4)
  expect(new Set((await signUpsOf(planted)).map(({ accountId }) => accountId)).size).toBe(100)
  await expectWhole(planted)
}, 120_000)

const tick = () => cloud.fireTimer('activity')

/** Gives a place back, and lets the ten seconds pass in which that can be undone. */
async function giveUp(signUpId: string, openId: string, reason = ''): Promise<void> {
  outputOf(await act('cancelSignUp', { signUpId, reason }, openId))
  await database.update('sign_ups', signUpId, { settleAt: Date.now() - 1 })
  await tick()
}

async function stateOf(answer: Answer): Promise<SignUpRecord> {
  const [found] = await database.all<SignUpRecord>('sign_ups', {
    _id: outputOf(answer).signUp.id,
  })
  if (!found) throw new Error('no such sign-up')
  return found
}

describe('the line', () => {
  test('D-13: a place that is given back goes to the first in line, for two hours, then to the next', async () => {
    const planted = await plantActivity(database, { station, capacity: 1 })
    const [first = '', second = '', third = ''] = await crowd(3)
    const holder = outputOf(await join(planted, first)).signUp
    const waiting = await join(planted, second)
    const last = await join(planted, third)
    expect(outputOf(waiting).signUp.state).toBe('waiting')
    await giveUp(holder.id, first)
    expect(await stateOf(waiting)).toMatchObject({ state: 'offered' })
    expect(await stateOf(last)).toMatchObject({ state: 'waiting' })
    const { offerUntil } = await stateOf(waiting)
    expect(Math.abs((offerUntil ?? 0) - Date.now() - 2 * HOUR)).toBeLessThan(20_000)
    await expectWhole(planted)

    await database.update('sign_ups', outputOf(waiting).signUp.id, { offerUntil: Date.now() - 1 })
    await tick()
    expect(await stateOf(waiting)).toMatchObject({ state: 'expired', live: false })
    expect(await stateOf(last)).toMatchObject({ state: 'offered' })
    const taken = await act(
      'answerOffer',
      { signUpId: outputOf(last).signUp.id, take: true },
      third,
    )
    expect(outputOf(taken).signUp.state).toBe('confirmed')
    await expectWhole(planted)
  })

  test('D-13: nobody passes who is in line, even when a place is free for a moment', async () => {
    const planted = await plantActivity(database, { station, capacity: 2 })
    const [early = '', family = '', late = ''] = await crowd(3)
    const held = outputOf(await join(planted, early)).signUp
    const needsTwo = await join(planted, family, { companions: 1 })
    expect(outputOf(needsTwo).signUp.state).toBe('waiting')
    const alone = await join(planted, late)
    expect(outputOf(alone).signUp.state).toBe('waiting')
    await giveUp(held.id, early)
    expect(await stateOf(needsTwo)).toMatchObject({ state: 'offered', companions: 1 })
    expect(await stateOf(alone)).toMatchObject({ state: 'waiting' })
    await expectWhole(planted)
  })

  test('D-13: cancelled by many at once, the line moves in its order and nobody is left out', async () => {
    const planted = await plantActivity(database, { station, capacity: 20 })
    const people = await crowd(60)
    const answers: Answer[] = []
    for (const openId of people) answers.push(await join(planted, openId))
    const held = answers.filter((answer) => outputOf(answer).signUp.state === 'confirmed')
    expect(held).toHaveLength(20)
    const leaving = held.slice(0, 12)
    await Promise.all(
      leaving.map((answer) =>
        giveUp(outputOf(answer).signUp.id, people[answers.indexOf(answer)] ?? ''),
      ),
    )
    await tick()
    const signUps = await signUpsOf(planted)
    const inOrder = answers.slice(20).map((answer) => outputOf(answer).signUp.id)
    const offered = signUps.filter(({ state }) => state === 'offered').map(({ _id }) => _id)
    expect([...offered].sort()).toEqual(inOrder.slice(0, 12).sort())
    await expectWhole(planted)
  }, 30_000)

  test('VOL-08, D-13: within a day of the start giving back needs a reason, and nothing is offered: the line ends, and what is free goes to whoever comes', async () => {
    const from = Date.now() + 20 * HOUR
    const planted = await plantActivity(database, { station, capacity: 1, from })
    const [first = '', second = '', third = ''] = await crowd(3)
    const held = outputOf(await join(planted, first)).signUp
    expect(codeOf(await join(planted, second))).toBe('ACTIVITY.FULL')
    expect(codeOf(await act('cancelSignUp', { signUpId: held.id }, first))).toBe(
      'ACTIVITY.REASON_NEEDED',
    )
    await giveUp(held.id, first, '发烧了')
    expect(outputOf(await join(planted, third)).signUp.state).toBe('confirmed')
    await expectWhole(planted)
  })
})

describe('taking it back', () => {
  test('D-34: within ten seconds the same place is theirs again, and nobody in line heard of it', async () => {
    const planted = await plantActivity(database, { station, capacity: 1 })
    const [first = '', second = ''] = await crowd(2)
    const { id: signUpId } = outputOf(await join(planted, first)).signUp
    const next = await join(planted, second)
    const gone = outputOf(await act('cancelSignUp', { signUpId }, first)).signUp
    expect(gone.state).toBe('cancelled')
    await tick()
    expect(outputOf(await act('undoCancel', { signUpId }, first)).signUp.state).toBe('confirmed')
    expect(await stateOf(next)).toMatchObject({ state: 'waiting' })
    await expectWhole(planted)
  })

  test('D-34: afterwards the place is another’s', async () => {
    const planted = await plantActivity(database, { station, capacity: 1 })
    const [first = ''] = await crowd(1)
    const { id: signUpId } = outputOf(await join(planted, first)).signUp
    await giveUp(signUpId, first)
    expect(codeOf(await act('undoCancel', { signUpId }, first))).toBe('ACTIVITY.STATE')
  })
})

describe('once, whatever happens', () => {
  test('ACT-08: the same person twice at once has one sign-up, and a retry hears the same', async () => {
    const planted = await plantActivity(database, { station, capacity: 5 })
    const [openId = ''] = await crowd(1)
    const both = await Promise.all([join(planted, openId), join(planted, openId)])
    const again = await join(planted, openId)
    expect([...both, again].map((answer) => outputOf(answer).signUp.state)).toEqual([
      'confirmed',
      'confirmed',
      'confirmed',
    ])
    expect(codeOf(await join(planted, openId, { companions: 1 }))).toBe('ACTIVITY.ALREADY')
    await expectWhole(planted)
  })

  test('ACT-08: who gave the place back comes anew, at the end of the line', async () => {
    const planted = await plantActivity(database, { station, capacity: 1 })
    const [first = '', second = ''] = await crowd(2)
    const held = outputOf(await join(planted, first)).signUp
    const next = await join(planted, second)
    await giveUp(held.id, first)
    outputOf(await act('cancelSignUp', { signUpId: held.id }, first))
    expect(outputOf(await join(planted, first)).signUp.state).toBe('waiting')
    expect(await stateOf(next)).toMatchObject({ state: 'offered' })
    await expectWhole(planted)
  })

  test('ACT-08: two activities at the same time, asked for at once: one of them', async () => {
    const from = Date.now() + 5 * DAY
    const one = await plantActivity(database, { station, from })
    const other = await plantActivity(database, { station, from: from + HOUR })
    const [openId = ''] = await crowd(1)
    const codes = (await Promise.all([join(one, openId), join(other, openId)])).map(codeOf)
    expect([...codes].sort()).toEqual(['ACTIVITY.OVERLAP', 'OK'])
    await tick()
    await expectWhole(one)
    await expectWhole(other)
    expect(codeOf(await join(codes[0] === 'OK' ? other : one, openId))).toBe('ACTIVITY.OVERLAP')
  })

  test('ACT-08: the same where the organiser chooses: who asks twice for one time at once asks once', async () => {
    const from = Date.now() + 6 * DAY
    const fields = { selection: 'selected' } as const
    const one = await plantActivity(database, { station, from, fields })
    const other = await plantActivity(database, { station, from: from + HOUR, fields })
    const [openId = ''] = await crowd(1)
    const answers = await Promise.all([join(one, openId), join(other, openId)])
    expect(answers.map(codeOf).sort()).toEqual(['ACTIVITY.OVERLAP', 'OK'])
    const asked = answers.find(({ reply }) => reply.ok)
    expect(asked && outputOf(asked).signUp.state).toBe('asked')
    const [alone = ''] = await crowd(1)
    expect((await join(one, alone)).waves).toBeLessThanOrEqual(4)
    await tick()
    await expectWhole(one)
    await expectWhole(other)
  })

  test('ACT-08: who asked first, but was written after the other had looked, gives way', async () => {
    const at = Date.now()
    const who = { accountId: 'acc_twice', maskedName: '陈**', state: 'asked' } as const
    const one = await plantActivity(database, { station, from: at + 7 * DAY })
    const other = await plantActivity(database, { station, from: at + 7 * DAY + HOUR })
    await plantSignUp(database, one, { ...who, askedAt: at + 1 })
    const late = await plantSignUp(database, other, { ...who, askedAt: at })
    const arriving = arrive({ signUp: late, seats: other.seats }, false, at)
    await expect(arriving).rejects.toMatchObject({ code: 'ACTIVITY.OVERLAP' })
    expect(await database.all('sign_ups', { accountId: who.accountId, live: true })).toHaveLength(1)
  })

  test('a crash between two writes heals: a place without a sign-up, a sign-up without a state, a leaver who still holds', async () => {
    const planted = await plantActivity(database, { station, capacity: 3 })
    const [one = '', two = '', three = ''] = await crowd(3)
    const answers = [await join(planted, one), await join(planted, two)]
    const [first, second] = answers.map((answer) => outputOf(answer).signUp.id)
    const past = Date.now() - 1
    // Cut off: nobody's place; a first try whose place stands; a leaver whose place was not given back.
    const { holders, taken } = await seatsOf(planted)
    await database.update('seats', planted.seats._id, {
      holders: [...holders, 'sup_never-written'],
      taken: taken + 1,
      checkAt: past,
    })
    await database.update('sign_ups', first ?? '', { state: 'pending', settleAt: past })
    await database.update('sign_ups', second ?? '', {
      ...{ state: 'leaving', leavesAs: 'cancelled', live: false, settleAt: past },
    })
    const waiting = await join(planted, three)
    await tick()
    await database.update('seats', planted.seats._id, { checkAt: past })
    await tick()
    const states = (await signUpsOf(planted)).map(({ _id, state }) => [_id, state])
    expect(Object.fromEntries(states)).toMatchObject({
      [first ?? '']: 'confirmed',
      [second ?? '']: 'cancelled',
    })
    expect(['offered', 'confirmed']).toContain((await stateOf(waiting)).state)
    await expectWhole(planted)
  })
})
