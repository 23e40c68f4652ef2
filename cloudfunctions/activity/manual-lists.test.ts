/** 补录: what may be entered of whom, and who sees how much of it there is. */
import { DAY, HOUR } from '@shared/kit/time'
import { Behind, LEADERS } from '../../config/testing/closings'
import {
  enter,
  evidence,
  makeMissing,
  manualRecord,
  postedActivity,
  submitted,
  takeEffect,
} from '../../config/testing/manual'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeTraining } from '../../config/testing/trainings'
import type { SignUpRecord } from './records'

let behind: Behind

beforeAll(async () => {
  behind = await Behind.begin()
}, 60_000)
afterAll(() => behind.cloud.stop())
afterEach(async () => {
  expect(await behind.differences()).toEqual([])
})

const confirm = (id: string) =>
  behind.call('decideManual', { id, verdict: 'confirm' }, LEADERS.second)
const listed = (openId: string = LEADERS.manager, before?: { at: number; id: string }) =>
  behind.call(
    'listManual',
    { stationId: behind.station._id, ...(before ? { before } : {}) },
    openId,
  )
const list = async (openId?: string) => outputOf(await listed(openId))

/** Somebody was on the list of an activity of an hour, and nobody checked them in. */
async function missed() {
  const planted = await postedActivity(behind)
  return { planted, person: await makeMissing(behind, planted) }
}

describe('what may be entered', () => {
  test('D-10, D-12: from the threshold to the plan', async () => {
    const { planted, person } = await missed()
    for (const minutes of [35, 61]) {
      const code = codeOf(await enter(behind, planted, person, minutes))
      expect([minutes, code]).toEqual([minutes, 'ACTIVITY.MANUAL_MINUTES'])
    }
    expect(codeOf(await enter(behind, planted, person, 36))).toBe('OK')
  })

  test('D-11: only within thirty days, and once the hours of the activity are verified', async () => {
    const from = Date.now() - 31 * DAY
    const old = await behind.activity(60, { from })
    const person = await makeMissing(behind, old)
    await behind.settle(old.activity._id)
    expect(codeOf(await enter(behind, old, person))).toBe('ACTIVITY.MANUAL_TIME')
    const open = await behind.activity(60)
    const other = await makeMissing(behind, open)
    await behind.tick()
    expect(codeOf(await enter(behind, open, other))).toBe('ACTIVITY.MANUAL_EARLY')
    const coming = await behind.activity(60, { from: Date.now() + HOUR })
    expect(codeOf(await enter(behind, coming, other))).toBe('ACTIVITY.MANUAL_TIME')
  })

  test('D-11: of who was on the list, or serves at the station; a name on no list is said, and is on it then', async () => {
    const planted = await postedActivity(behind)
    const [away, gone, here] = [
      await makeMissing(behind, planted, { onList: false, stationId: 'stn_elsewhere' }),
      await makeMissing(behind, planted, { onList: false, state: 'left' }),
      await makeMissing(behind, planted, { onList: false }),
    ]
    expect(codeOf(await enter(behind, planted, away))).toBe('ACTIVITY.NOT_SERVING')
    expect(codeOf(await enter(behind, planted, gone))).toBe('ACTIVITY.NOT_SERVING')
    const nobody = { volunteerNo: 'HA-000000' }
    expect(codeOf(await enter(behind, planted, nobody))).toBe('ACTIVITY.NOT_SERVING')
    const manual = await submitted(behind, planted, here)
    expect(manual.onList).toBe(false)
    outputOf(await confirm(manual.id))
    await takeEffect(behind, manual.id)
    expect(await behind.held(here.accountId)).toMatchObject({ confirmed: 60 })
    const [row] = (await behind.closing(planted.activity._id)).hours
    expect(row).toMatchObject({ maskedName: '陈**', volunteerNo: here.volunteerNo })
    const { signUpId } = await manualRecord(behind, manual.id)
    const [signUp] = await behind.database.all<SignUpRecord>('sign_ups', { _id: signUpId })
    expect(signUp).toMatchObject({ state: 'confirmed', live: false, how: 'leader' })
  })

  test('HRS-11: a training entered by hand is study time', async () => {
    const training = makeTraining({ passing: 'attendance', lessonId: null })
    const planted = await behind.activity(60, { fields: { training } })
    await behind.settle(planted.activity._id)
    const person = await makeMissing(behind, planted)
    const { id } = await submitted(behind, planted, person)
    outputOf(await confirm(id))
    await takeEffect(behind, id)
    expect(await behind.held(person.accountId)).toMatchObject({ confirmed: 0, training: 60 })
    const own = { accountId: person.accountId }
    expect(await behind.database.all('service_records', own)).toEqual([])
  })
})

describe('lists', () => {
  test('D-11: who is missing where is offered, until they are entered', async () => {
    const { planted, person } = await missed()
    const came = await behind.person()
    await behind.came(planted, { ...came, from: 0, to: 60 })
    await behind.settle(planted.activity._id)
    const { activityId, slotId } = planted.place
    const slots = outputOf(
      await behind.call('listManualSlots', { stationId: behind.station._id }, LEADERS.manager),
    ).slots
    expect(slots.find((slot) => slot.activityId === activityId)).toMatchObject({
      ...{ slotId, planned: 60, least: 36 },
    })
    const people = async () =>
      outputOf(await behind.call('listManualPeople', { activityId, slotId }, LEADERS.manager))
        .people
    const row = { volunteerNo: person.volunteerNo, maskedName: '陈**' }
    expect(await people()).toEqual([row])
    const { manual } = outputOf(await enter(behind, planted, person))
    expect(await people()).toEqual([])
    expect((await list()).open.map(({ id }) => id)).toContain(manual.id)
  })

  test('D-11: shares by hand, ticked at the door or entered later, in front of the association, the most first', async () => {
    const planted = await behind.activity(700)
    const { accountId } = await behind.person()
    await behind.came(planted, { accountId, from: 0, to: 700, how: 'manual' })
    await behind.settle(planted.activity._id)
    await behind.cloud.fireTimer('desk')
    const year = new Date(Date.now() + 8 * HOUR).getUTCFullYear()
    const { rows } = outputOf(await behind.call('listManualShares', { year }, LEADERS.staff))
    const manualMinutes = await behind.counted('manualMinutes')
    const minutes = await behind.counted('activityMinutes')
    const row = {
      ...{ stationId: behind.station._id, stationName: behind.station.name },
      ...{ manualMinutes, minutes, outlier: true },
      share: Math.floor((manualMinutes * 1000) / minutes),
    }
    expect(rows).toEqual([row])
    expect((await list(LEADERS.staff)).share).toMatchObject({ manualMinutes, outlier: true })
    expect(codeOf(await behind.call('listManualShares', { year }, LEADERS.manager))).toBe(
      'ACCESS.ROLE',
    )
  })

  test('D-11: whoever had five in a year is named beside the share', async () => {
    const { planted, person } = await missed()
    const { id } = await submitted(behind, planted, person)
    const entered = await manualRecord(behind, id)
    const records = Array.from({ length: 4 }, (_, turn) => ({
      ...entered,
      ...{ _id: `${id}-${String(turn)}`, state: 'confirmed', decision: null },
    }))
    await behind.database.insert('manual_hours', records)
    const { accountId } = person
    const named = async () => (await list()).often.filter(({ maskedName }) => maskedName === '陈**')
    expect(await named()).toEqual([])
    expect(outputOf(await behind.call('readManual', { id }, LEADERS.second)).manual.thisYear).toBe(
      4,
    )
    await behind.database.insert('manual_hours', [
      { ...entered, _id: `${id}-5`, state: 'confirmed', accountId },
    ])
    expect(await named()).toEqual([{ maskedName: '陈**', times: 5, minutes: 300 }])
  })
})

describe('round trips', () => {
  test('D-11: an act takes six waves at most, a list three, however many there are', async () => {
    const { planted, person } = await missed()
    const entered = await enter(behind, planted, person)
    const { id } = outputOf(entered).manual
    await evidence(behind, id)
    const kept = await manualRecord(behind, id)
    const many = Array.from({ length: 400 }, (_, turn) => ({
      ...kept,
      ...{
        _id: `${id}-many-${String(turn)}`,
        state: 'confirmed',
        lookAt: null,
        at: kept.at - turn,
      },
    }))
    await behind.database.insert('manual_hours', many)
    const calls = {
      enter: entered,
      submit: await behind.call('submitManual', { id }, LEADERS.manager),
      read: await behind.call('readManual', { id }, LEADERS.second),
      decide: await confirm(id),
    }
    const all = await listed()
    for (const called of Object.values(calls)) expect(codeOf(called)).toBe('OK')
    const { enter: first, submit, read: one, decide: said } = calls
    expect(Math.max(first.waves, submit.waves, said.waves)).toBeLessThanOrEqual(6)
    expect(Math.max(one.waves, all.waves)).toBeLessThanOrEqual(3)
    expect(outputOf(all).done).toHaveLength(20)
    const { done } = outputOf(all)
    const last = done.at(-1)
    const from = { at: last?.at ?? 0, id: last?.id ?? '' }
    const next = outputOf(await listed(LEADERS.manager, from))
    expect(next.done).toHaveLength(20)
    expect(next.done.some((row) => done.some((seen) => seen.id === row.id))).toBe(false)
  })
})
