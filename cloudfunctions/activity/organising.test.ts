import type { activityContract } from '@shared/activity/contract'
import type { ActivityFields, ActivityPost } from '@shared/activity/model'
import type { OutputOf } from '@shared/kit/contract'
import { DAY } from '@shared/kit/time'
import {
  plantActivity,
  type ActivitySeed,
  type PlantedActivity,
} from '../../config/testing/activities'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { makeVolunteer, type Volunteer } from '../../config/testing/volunteers'
import type { AuditRecord } from '../kit/audit'
import type { NoticeRecord } from '../kit/notices'
import type { SeatsRecord, SignUpRecord } from './records'

type Actions = typeof activityContract.actions

let cloud: LocalCloud
let database: RawDatabase
const station = makeStation('organising')
const elsewhere = makeStation('elsewhere')

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station, elsewhere])
  await makeMember(cloud, database, {
    openId: 'manager',
    grants: [atStation('stationManager', station)],
  })
  await makeMember(cloud, database, {
    openId: 'other-manager',
    grants: [atStation('stationManager', elsewhere)],
  })
}, 60_000)
afterAll(() => cloud.stop())

function act<Name extends keyof Actions>(action: Name, input: object, openId?: string) {
  return cloud.call<OutputOf<Actions[Name]>>('activity', action, input, openId)
}

const plant = (seed: Partial<ActivitySeed> = {}) => plantActivity(database, { station, ...seed })
const gate = { minimumAge: 0, onDuty: false, tier: null, skills: [], trainings: [] }
const forVolunteers = (
  capacity: number,
  more: Partial<ActivityPost> = {},
  fields: Partial<ActivityFields> = {},
) => plant({ capacity, post: { for: 'volunteer', gate, ...more }, fields })
const volunteer = (more: object = {}): Promise<Volunteer> =>
  makeVolunteer(cloud, database, { station, ...more })

let made = 0
async function resident(): Promise<string> {
  const openId = `resident-${(made += 1)}`
  await makeMember(cloud, database, { openId })
  return openId
}

async function join(planted: PlantedActivity, openId: string, more: object = {}) {
  return act('signUp', { ...planted.place, ...more }, openId)
}
async function stateOf(id: string): Promise<SignUpRecord | undefined> {
  return (await database.all<SignUpRecord>('sign_ups', { _id: id }))[0]
}
async function takenOf({ seats }: PlantedActivity): Promise<number | undefined> {
  return (await database.all<SeatsRecord>('seats', { _id: seats._id }))[0]?.taken
}

describe('who may take a post', () => {
  test('REG-07, R-19, VOL-09: a post for volunteers is for those on duty, old enough by their file', async () => {
    const planted = await forVolunteers(5, { gate: { ...gate, minimumAge: 18 } })
    expect(codeOf(await join(planted, await resident()))).toBe('ACTIVITY.ROLE')
    const young = await volunteer({ birthMonth: '2012-05' })
    expect(codeOf(await join(planted, young.openId))).toBe('ACTIVITY.AGE')
    const learning = await volunteer({ state: 'learning' })
    expect(codeOf(await join(planted, learning.openId))).toBe('ACTIVITY.ROLE')
    const grown = await volunteer({ birthMonth: '1990-05' })
    expect(outputOf(await join(planted, grown.openId)).signUp.state).toBe('confirmed')
  })

  test('TRN-03, D-21: a post that asks for a publicist takes a lecturer too, nobody without a certificate', async () => {
    const planted = await forVolunteers(5, { gate: { ...gate, tier: 'publicist' } })
    const [plain, lecturer] = [await volunteer(), await volunteer()]
    await database.insert('tiers', [
      {
        _id: `tir_${lecturer.id}`,
        accountId: lecturer.accountId,
        tier: 'lecturer',
        state: 'passed',
      },
    ])
    expect(codeOf(await join(planted, plain.openId))).toBe('ACTIVITY.GATE')
    expect(codeOf(await join(planted, lecturer.openId))).toBe('OK')
  })

  test('ACT-16, ACT-17: where a written agreement is needed, it is agreed to first', async () => {
    const planted = await plant()
    const { fields } = planted.activity
    const safeguards = { ...fields.plan.safeguards, agreementCases: ['overseas'] }
    await database.update('activities', planted.activity._id, {
      fields: { ...fields, plan: { ...fields.plan, safeguards } },
    })
    const openId = await resident()
    expect(codeOf(await join(planted, openId))).toBe('ACTIVITY.AGREEMENT')
    const agreed = outputOf(await join(planted, openId, { agreed: true })).signUp
    expect((await stateOf(agreed.id))?.agreedAt).toEqual(expect.any(Number))
  })

  test('a family counts by its heads, and more companions than allowed are refused', async () => {
    const planted = await plant({ capacity: 3 })
    const openId = await resident()
    expect(codeOf(await join(planted, openId, { companions: 3 }))).toBe('ACTIVITY.COMPANIONS')
    outputOf(await join(planted, openId, { companions: 2 }))
    expect(await takenOf(planted)).toBe(3)
  })

  test('an activity that begins takes nobody any more', async () => {
    const planted = await plant({ from: Date.now() - 1 })
    expect(codeOf(await join(planted, await resident()))).toBe('ACTIVITY.ENDED')
  })
})

describe('choosing', () => {
  const choose = (capacity: number) => plant({ capacity, fields: { selection: 'selected' } })

  test('ACT-11, D-15: who waits to be chosen stands with the station by activity, in one wave', async () => {
    const here = makeStation('choosing')
    await database.insert('stations', [here])
    const grants = [atStation('stationManager', here)]
    await makeMember(cloud, database, { openId: 'chooser', grants })
    const planted = await plant({ station: here, fields: { selection: 'selected' } })
    await join(planted, await resident(), { companions: 2 })
    await join(planted, await resident())
    await join(await plant({ station: here }), await resident())
    const listed = await act('listUnanswered', { stationId: here._id }, 'chooser')
    expect(outputOf(listed).activities).toMatchObject([
      { activityId: planted.activity._id, people: 4, from: planted.activity.from },
    ])
    expect(outputOf(listed).activities[0]?.dueAt).toBeGreaterThan(Date.now())
    expect(listed.waves).toBeLessThanOrEqual(2)
    const foreign = await act('listUnanswered', { stationId: here._id }, 'manager')
    expect(codeOf(foreign)).toBe('ACCESS.SCOPE')
  })

  test('REG-19, ACT-11, ACT-12: taken as places last, refused with a reason, each is told once', async () => {
    const planted = await choose(2)
    const people = [await resident(), await resident(), await resident(), await resident()]
    const ids: string[] = []
    for (const openId of people) {
      const { signUp } = outputOf(await join(planted, openId))
      expect(signUp.state).toBe('asked')
      ids.push(signUp.id)
    }
    expect(await takenOf(planted)).toBe(0)
    const decision = {
      ...{ activityId: planted.activity._id, decisionId: clientId('decision') },
      take: ids.slice(0, 3),
      refuse: [{ id: ids[3], reason: 'schedule', note: '下次早点报' }],
    }
    const first = outputOf(await act('decideSignUps', decision, 'manager')).results
    expect(first.map(({ outcome }) => outcome)).toEqual([
      'confirmed',
      'confirmed',
      'full',
      'refused',
    ])
    const again = outputOf(await act('decideSignUps', decision, 'manager')).results
    expect(again).toEqual(first)
    expect(await takenOf(planted)).toBe(2)
    const told = await database.all<NoticeRecord>('notices', { record: ids[3] ?? '' })
    expect(told.map(({ kind }) => kind)).toEqual(['signUpRefused'])
    const own = outputOf(await act('listOwnSignUps', {}, people[3])).signUps
    expect(own[0]?.refusal).toEqual({ reason: 'schedule', note: '下次早点报' })
    expect(codeOf(await act('decideSignUps', decision, 'other-manager'))).toBe('ACCESS.SCOPE')
  })

  test('ACT-11: two managers who take the same people at once sell no place twice', async () => {
    const planted = await choose(3)
    const ids: string[] = []
    for (let index = 0; index < 6; index++) {
      ids.push(outputOf(await join(planted, await resident())).signUp.id)
    }
    const decide = () =>
      act(
        'decideSignUps',
        {
          ...{ activityId: planted.activity._id, decisionId: clientId('decision') },
          ...{ take: ids, refuse: [] },
        },
        'manager',
      )
    await Promise.all([decide(), decide()])
    const states = await Promise.all(ids.map(stateOf))
    expect(states.filter((one) => one?.state === 'confirmed')).toHaveLength(3)
    expect(await takenOf(planted)).toBe(3)
  })

  test('PRV-02: the list shows covered names, and who looked is written down', async () => {
    const planted = await plant()
    outputOf(await join(planted, await resident()))
    const listed = await act('listSignUps', { activityId: planted.activity._id }, 'manager')
    expect(listed.waves).toBeLessThanOrEqual(3)
    expect(outputOf(listed).rows).toMatchObject([{ maskedName: '王**', state: 'confirmed' }])
    const looked = await database.all<AuditRecord>('audits', { target: planted.activity._id })
    expect(looked.map(({ action }) => action)).toEqual(['activity.listSignUps'])
  })
})

describe('people who are brought, walk in, or stand in', () => {
  test('REG-35: a leader brings volunteers; each is judged by itself, and nobody is there twice', async () => {
    const planted = await forVolunteers(1)
    const [one, two] = [await volunteer(), await volunteer()]
    const people = [
      { id: clientId('signUp'), volunteerNo: one.no },
      { id: clientId('signUp'), volunteerNo: one.no },
      { id: clientId('signUp'), volunteerNo: 'HA-none' },
      { id: clientId('signUp'), volunteerNo: two.no },
    ]
    const added = outputOf(await act('addPeople', { ...planted.place, people }, 'manager')).results
    expect(added.map(({ outcome }) => outcome)).toEqual(['added', 'already', 'unknown', 'full'])
    expect(await takenOf(planted)).toBe(1)
    const [busy] = outputOf(
      await act(
        'addPeople',
        { ...(await forVolunteers(1)).place, people: people.slice(0, 1) },
        'manager',
      ),
    ).results
    expect(busy?.outcome).toBe('busy')
  })

  test('ACT-16, ACT-17: where a written agreement is needed, whom a leader brings has signed it on paper', async () => {
    const fields = { ...(await plant()).activity.fields }
    const safeguards = { ...fields.plan.safeguards, agreementCases: ['overseas' as const] }
    const planted = await forVolunteers(2, {}, { plan: { ...fields.plan, safeguards } })
    const [first, standIn] = [await volunteer(), await volunteer()]
    const people = [{ id: clientId('signUp'), volunteerNo: first.no }]
    const add = (agreed: boolean) =>
      act('addPeople', { ...planted.place, agreed, people }, 'manager')
    expect(codeOf(await add(false))).toBe('ACTIVITY.AGREEMENT')
    expect(outputOf(await add(true)).results[0]?.outcome).toBe('added')
    const [held] = outputOf(
      await act('listSignUps', { activityId: planted.activity._id }, 'manager'),
    ).rows
    expect((await stateOf(held?.id ?? ''))?.agreedAt).toEqual(expect.any(Number))
    const swap = { signUpId: held?.id, volunteerNo: standIn.no, reason: '发烧了' }
    expect(codeOf(await act('substitute', swap, 'manager'))).toBe('ACTIVITY.AGREEMENT')
    expect(codeOf(await act('substitute', { ...swap, agreed: true }, 'manager'))).toBe('OK')
  })

  test('R-29: a resident who walks in is kept with the name encrypted', async () => {
    const planted = await plant({ from: Date.now(), capacity: 2 })
    const people = [{ id: clientId('signUp'), name: '欧阳植名' }]
    outputOf(await act('addPeople', { ...planted.place, people }, 'manager'))
    const kept = await stateOf(people[0]?.id ?? '')
    expect(kept).toMatchObject({ how: 'walkIn', state: 'confirmed', accountId: null })
    expect(JSON.stringify(kept)).not.toContain('植名')
  })

  test('feature 59: somebody takes another one’s place, and nobody in line gets in between', async () => {
    const planted = await forVolunteers(1)
    const [ill, standIn, inLine] = [await volunteer(), await volunteer(), await volunteer()]
    const held = outputOf(await join(planted, ill.openId)).signUp
    const waits = outputOf(await join(planted, inLine.openId)).signUp
    expect(waits.state).toBe('waiting')
    const input = { signUpId: held.id, volunteerNo: standIn.no, reason: '发烧了' }
    const { rows } = outputOf(await act('substitute', input, 'manager'))
    expect(rows.map(({ state, how }) => [state, how])).toEqual([
      ['waiting', 'self'],
      ['confirmed', 'substitute'],
    ])
    expect(await stateOf(held.id)).toMatchObject({ state: 'cancelled', live: false })
    expect(await stateOf(waits.id)).toMatchObject({ state: 'waiting' })
    expect(await takenOf(planted)).toBe(1)
    expect(codeOf(await act('substitute', input, 'manager'))).toBe('ACTIVITY.STATE')
  })
})

test('ACT-13: who has a place is told at once, and reminded a day before, once', async () => {
  const planted = await plant({ from: Date.now() + 3 * DAY })
  const openId = await resident()
  const { id } = outputOf(await join(planted, openId)).signUp
  expect((await stateOf(id))?.remindAt).toBe(planted.activity.from - DAY)
  await database.update('sign_ups', id, { remindAt: Date.now() - 1 })
  await cloud.fireTimer('activity')
  await cloud.fireTimer('activity')
  const told = await database.all<NoticeRecord>('notices', { record: id })
  expect(told.map(({ kind }) => kind).sort()).toEqual(['activitySoon', 'signUpConfirmed'])
})

test('ACT-08: somebody else’s sign-up answers like none', async () => {
  const planted = await plant()
  const { id } = outputOf(await join(planted, await resident())).signUp
  const stranger = await resident()
  expect(codeOf(await act('cancelSignUp', { signUpId: id }, stranger))).toBe('ACTIVITY.NOT_FOUND')
  const offer = { signUpId: id, take: true }
  expect(codeOf(await act('answerOffer', offer, stranger))).toBe('ACTIVITY.NOT_FOUND')
})
