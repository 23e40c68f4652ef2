/** What went wrong: written down, told to the managers, judged by a second person. */
import type { InputOf } from '@shared/kit/contract'
import type { dayActions } from '@shared/activity/day-actions'
import { localDate, MINUTE } from '@shared/kit/time'
import type { PlantedActivity } from '../../config/testing/activities'
import { Day, dayStation, PEOPLE } from '../../config/testing/days'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import type { FactRecord } from '../kit/facts'
import type { NoticeRecord } from '../kit/notices'
import type { IncidentRecord } from './closing-records'

let day: Day

beforeAll(async () => {
  day = await Day.begin()
}, 60_000)
afterAll(() => day.cloud.stop())

type Input = InputOf<typeof dayActions.recordIncident>
function makeIncident({ activity }: PlantedActivity, different: Partial<Input> = {}): Input {
  return {
    ...{ id: clientId('incident'), activityId: activity._id, at: Date.now() - MINUTE },
    ...{ kind: 'injury', what: '李阿姨滑倒了', done: '扶到椅子上，打了 120', reportedTo: '120' },
    ...{ hurt: 1, ...different },
  }
}
const record = (input: Input, by: string = PEOPLE.head) => day.call('recordIncident', input, by)
const follow = (id: string, state: 'recorded' | 'confirmed' | 'dismissed', by: string) =>
  day.call('followIncident', { id, state, claim: 'begun', follow: '陪着去了医院' }, by)
const toldOf = (record: string) => day.database.all<NoticeRecord>('notices', { record })

test('SAF-14, ACT-20: is written down once and told to the managers, without a word of it', async () => {
  const to = await day.activity(5)
  const input = makeIncident(to)
  const called = await record(input)
  expect(outputOf(called).incident).toMatchObject({ state: 'recorded', claim: 'none', own: true })
  expect(called.waves).toBeLessThanOrEqual(4)
  expect(outputOf(await record(input))).toEqual(outputOf(called))
  expect(codeOf(await record({ ...input, hurt: 2 }))).toBe('REQUEST.REPLAYED')
  const told = await toldOf(input.id)
  expect(told.map(({ kind, params }) => ({ kind, params }))).toEqual([
    { kind: 'incidentRecorded', params: { title: to.activity.fields.plan.title, hurt: 1 } },
  ])
  const { activityId, slotId } = to.place
  const roster = outputOf(await day.call('getRoster', { activityId, slotId }, PEOPLE.manager))
  expect(roster.incidents).toEqual([{ ...outputOf(called).incident, own: false }])
})

test('D-30: secrets in its words are covered before they are kept', async () => {
  const input = makeIncident(await day.activity(5), {
    what: '她的卡 6222021234567890128 掉了',
    done: '验证码是 483920，已经告诉她别说',
  })
  outputOf(await record(input))
  const [kept] = await day.database.all<IncidentRecord>('incidents', { _id: input.id })
  expect(JSON.stringify(kept)).not.toMatch(/6222021234567890128|483920/)
})

test('SAF-14: nothing that is still to come, and by nobody who does not lead', async () => {
  const to = await day.activity(5)
  const early = makeIncident(to, { at: Date.now() + 5 * MINUTE })
  expect(codeOf(await record(early))).toBe('ACTIVITY.CHECK_TIME')
  expect(codeOf(await record(makeIncident(to), PEOPLE.volunteer))).toBe('ACCESS.SCOPE')
})

describe('AMB-56, ACT-35: only what a second person confirmed counts', () => {
  const stationId = dayStation._id
  const year = localDate(Date.now()).slice(0, 4)
  async function register(by: string) {
    return outputOf(await day.call('listIncidents', { stationId, year }, by))
  }
  const counted = () =>
    day.database
      .all<FactRecord>('facts')
      .then((facts) => facts.filter(({ counts }) => counts.incidents === 1))

  test('never whoever wrote it, and once', async () => {
    const input = makeIncident(await day.activity(5))
    const { id } = input
    outputOf(await record(input, PEOPLE.manager))
    const before = (await counted()).length
    expect(codeOf(await follow(id, 'confirmed', PEOPLE.manager))).toBe('ACTIVITY.CONFLICT')
    const { confirmed } = await register(PEOPLE.staff)
    outputOf(await follow(id, 'recorded', PEOPLE.staff))
    expect(await counted()).toHaveLength(before)
    const followed = await follow(id, 'confirmed', PEOPLE.staff)
    expect(followed.waves).toBeLessThanOrEqual(6)
    expect(outputOf(followed).incident).toMatchObject({ state: 'confirmed', claim: 'begun' })
    outputOf(await follow(id, 'confirmed', PEOPLE.staff))
    expect(codeOf(await follow(id, 'dismissed', PEOPLE.staff))).toBe('ACTIVITY.STATE')
    expect(await counted()).toHaveLength(before + 1)
    expect((await register(PEOPLE.staff)).confirmed).toBe(confirmed + 1)
  })

  test('SAF-14, EVA-07: the register has them all, the latest first, those dismissed too', async () => {
    const input = makeIncident(await day.activity(5))
    outputOf(await record(input))
    const { confirmed } = await register(PEOPLE.manager)
    outputOf(await follow(input.id, 'dismissed', PEOPLE.manager))
    const after = await register(PEOPLE.manager)
    expect(after.confirmed).toBe(confirmed)
    expect(after.incidents.find(({ id }) => id === input.id)).toMatchObject({ state: 'dismissed' })
    const moments = after.incidents.map(({ at }) => at)
    expect(moments).toEqual([...moments].sort((a, b) => b - a))
    const other = await day.call('listIncidents', { stationId, year: '2019' }, PEOPLE.manager)
    expect(outputOf(other)).toEqual({ incidents: [], confirmed: 0 })
  })
})
