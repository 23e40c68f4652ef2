/** Checking in and out by the site's rotating code: everything that is not taken is said to the person, and to the leader. */
import type { CheckRefusal } from '@shared/activity/check-model'
import { codeStep, OFFLINE_SEND_MS, stepStart } from '@shared/activity/check-rules'
import { HOUR, MINUTE } from '@shared/kit/time'
import type { PlantedActivity } from '../../config/testing/activities'
import { Day, PEOPLE, type Comer } from '../../config/testing/days'
import { codeOf, outputOf } from '../../config/testing/replies'
import { passOf } from './check-codes'
import type { RefusedCheckRecord } from './closing-records'

let day: Day

beforeAll(async () => {
  day = await Day.begin()
}, 60_000)
beforeEach(() => day.steady())
afterAll(() => day.cloud.stop())

const scan = ({ openId, phone }: Comer, code: string, more: object = {}) =>
  day.call('checkSelf', { code, phone, mark: null, offline: null, ...more }, openId)

/** As sent later: scanned without a network at the code's own step, or so many ms from it. */
const offline = ({ signUp, phone }: Comer, ahead: number, shift = 0) => ({
  offline: {
    pass: passOf(signUp._id, phone),
    scannedAt: stepStart(codeStep(Date.now()) + ahead) + shift,
  },
})

async function refusedAt({ place }: PlantedActivity): Promise<CheckRefusal[]> {
  const { activityId, slotId } = place
  const { refused } = outputOf(await day.call('getRoster', { activityId, slotId }, PEOPLE.head))
  return refused.map(({ reason }) => reason)
}

describe('a code of the site', () => {
  test('ACT-21: checks in, in four waves, with inside or outside and nothing else of the place', async () => {
    const to = await day.activity(5)
    const comer = await day.comer(to)
    const called = await scan(comer, day.siteCode(to, 'in'), { mark: 'inside' })
    expect(outputOf(called).attendance).toMatchObject({
      ...{ signUpId: comer.signUp._id, state: 'here', hours: 'none', minutes: null, out: null },
      in: { how: 'siteCode', mark: 'inside', reason: '', sentAt: null },
    })
    expect(called.waves).toBeLessThanOrEqual(4)
    const kept = await day.attendanceOf(comer)
    expect(kept).toMatchObject({ state: 'here', to: to.activity.to, countAt: null })
    expect(kept?.closeAt).toBe(to.activity.to + 15 * MINUTE)
    expect(kept?.phoneHash).not.toContain(comer.phone)
  })

  test('ACT-21, R-25: whatever a phone sends of where it stands is refused', async () => {
    const to = await day.activity(5)
    const comer = await day.comer(to)
    const where = { mark: '39.9042,116.4074' as never }
    expect(codeOf(await scan(comer, day.siteCode(to, 'in'), where))).toBe('REQUEST.INVALID')
    expect(await day.attendanceOf(comer)).toBeUndefined()
  })

  test('ACT-21: sent again by the same phone it changes nothing, even after its step', async () => {
    const to = await day.activity(5)
    const comer = await day.comer(to)
    const old = day.siteCode(to, 'in', -1)
    const first = outputOf(await scan(comer, old))
    const kept = await day.attendanceOf(comer)
    expect(outputOf(await scan(comer, old))).toEqual(first)
    expect(outputOf(await scan(comer, day.siteCode(to, 'in')))).toEqual(first)
    expect(await day.attendanceOf(comer)).toEqual(kept)
    expect(await refusedAt(to)).toEqual([])
  })

  test('ACT-21, AMB-64: checks out from ten minutes before the end; its minutes wait to be counted', async () => {
    const to = await day.activity(85)
    const comer = await day.comer(to)
    const out = day.siteCode(to, 'out')
    expect(codeOf(await scan(comer, out))).toBe('ACTIVITY.STATE')
    outputOf(await scan(comer, day.siteCode(to, 'in')))
    const { from } = to.activity
    await day.database.update('attendances', comer.signUp._id, { from })
    expect(outputOf(await scan(comer, out)).attendance).toMatchObject({
      ...{ state: 'left', out: { how: 'siteCode' }, minutes: { attended: 85, counted: 85 } },
    })
    const kept = await day.attendanceOf(comer)
    expect(kept).toMatchObject({ state: 'left', closeAt: null })
    expect(kept?.countAt).toBe((kept?.out?.keptAt ?? 0) + 10_000)
  })

  test('ACT-21: fifty people at once: all are in, at most four waves each', async () => {
    const to = await day.activity(1, { capacity: 60 })
    const comers: Comer[] = []
    for (let made = 0; made < 50; made++) comers.push(await day.comer(to))
    const code = day.siteCode(to, 'in')
    const answers = await Promise.all(comers.map((comer) => scan(comer, code)))
    expect(answers.map(codeOf)).toEqual(comers.map(() => 'OK'))
    expect(Math.max(...answers.map(({ waves }) => waves))).toBeLessThanOrEqual(4)
    const here = { activityId: to.activity._id, state: 'here' }
    expect(await day.database.all('attendances', here)).toHaveLength(50)
  }, 60_000)
})

describe('refused, and seen by the leader', () => {
  test.each<[string, number, CheckRefusal, string]>([
    ['after its step', -2, 'codeOld', 'ACTIVITY.CODE_OLD'],
    ['before its step', 1, 'codeWrong', 'ACTIVITY.CODE_WRONG'],
  ])('ACT-21: a code %s, once however often it is sent', async (_, ahead, reason, error) => {
    const to = await day.activity(5)
    const comer = await day.comer(to)
    const code = day.siteCode(to, 'in', ahead)
    for (const turn of [1, 2])
      expect([turn, codeOf(await scan(comer, code))]).toEqual([turn, error])
    expect(await refusedAt(to)).toEqual([reason])
    expect(await day.attendanceOf(comer)).toBeUndefined()
  })

  test('ACT-21: a forged one, and one that is no code at all, where its sender would be checking in', async () => {
    const to = await day.activity(5)
    const comer = await day.comer(to)
    const code = day.siteCode(to, 'in')
    const forged = code.slice(0, -1) + (code.endsWith('0') ? '1' : '0')
    const moved = code.replace('.i.', '.o.')
    for (const wrong of [forged, moved, 'https://example.com/x', day.ownCode(comer, 'in')]) {
      expect(codeOf(await scan(comer, wrong))).toBe('ACTIVITY.CODE_WRONG')
    }
    expect(await refusedAt(to)).toEqual(['codeWrong', 'codeWrong', 'codeWrong', 'codeWrong'])
    const [kept] = await day.database.all<RefusedCheckRecord>('refused_checks', {
      accountId: comer.accountId,
    })
    expect(kept).toMatchObject({ maskedName: '王**', way: 'in' })
    expect(JSON.stringify(kept)).not.toContain(code)
  })

  test('ACT-21: of somebody who signed up for something else now, and of somebody who did not', async () => {
    const [to, other] = [await day.activity(5), await day.activity(5)]
    const elsewhere = await day.comer(other)
    const code = day.siteCode(to, 'in')
    expect(codeOf(await scan(elsewhere, code))).toBe('ACTIVITY.OTHER_ACTIVITY')
    const waiting = await day.comer(to, { state: 'waiting' })
    expect(codeOf(await scan(waiting, code))).toBe('ACTIVITY.NOT_SIGNED_UP')
    expect(await refusedAt(to)).toEqual(['notSignedUp', 'otherActivity'])
    expect(await refusedAt(other)).toEqual([])
  })

  test('ACT-21: one phone checks in one person, also when two come by it at once', async () => {
    const to = await day.activity(5)
    const [one, two] = [await day.comer(to), await day.comer(to)]
    const code = day.siteCode(to, 'in')
    outputOf(await scan(one, code))
    expect(codeOf(await scan({ ...two, phone: one.phone }, code))).toBe('ACTIVITY.OTHER_PHONE')
    expect(codeOf(await scan({ ...one, phone: two.phone }, code))).toBe('ACTIVITY.OTHER_PHONE')
    expect(await refusedAt(to)).toEqual(['otherPhone', 'otherPhone'])
    expect(await day.attendanceOf(two)).toBeUndefined()
    const pair = [await day.comer(to), await day.comer(to)]
    const same = pair.map((comer) => ({ ...comer, phone: 'onephonefortwo00' }))
    const codes = (await Promise.all(same.map((comer) => scan(comer, code)))).map(codeOf)
    expect(codes).toContain('ACTIVITY.OTHER_PHONE')
    const states = (await Promise.all(pair.map((comer) => day.attendanceOf(comer)))).map(
      (kept) => kept?.state,
    )
    expect(states.filter((state) => state === 'here').length).toBeLessThanOrEqual(1)
  })

  test('ACT-21: the same phone may serve two people in two slots', async () => {
    const [to, next] = [await day.activity(5), await day.activity(5)]
    const [one, two] = [await day.comer(to), await day.comer(next)]
    outputOf(await scan(one, day.siteCode(to, 'in')))
    outputOf(await scan({ ...two, phone: one.phone }, day.siteCode(next, 'in')))
    expect((await day.attendanceOf(one))?.phoneHash).not.toBe(
      (await day.attendanceOf(two))?.phoneHash,
    )
  })

  test.each<[string, number, 'in' | 'out', CheckRefusal]>([
    ['half an hour before the start', -31, 'in', 'tooEarly'],
    ['the end', 91, 'in', 'tooLate'],
    ['ten minutes before the end', 79, 'out', 'tooEarly'],
    ['a quarter of an hour behind the end', 106, 'out', 'tooLate'],
  ])('ACT-21: beyond %s', async (_, minutes, way, reason) => {
    const to = await day.activity(minutes)
    const comer = await day.comer(to)
    expect(codeOf(await scan(comer, day.siteCode(to, way)))).toBe('ACTIVITY.CHECK_TIME')
    expect(await refusedAt(to)).toEqual([reason])
  })
})

describe('without a network', () => {
  test('ACT-21: sent within a day with this phone’s pass, the step of the code is the time, and it is marked', async () => {
    const to = await day.activity(300)
    const comer = await day.comer(to)
    const ahead = -240
    const called = await scan(comer, day.siteCode(to, 'in', ahead), offline(comer, ahead, MINUTE))
    const { attendance } = outputOf(called)
    expect(attendance.in).toMatchObject({ how: 'offline', at: stepOf(ahead) })
    expect(attendance.in?.sentAt).toBeGreaterThan(stepOf(0) - MINUTE)
    expect(called.waves).toBeLessThanOrEqual(4)
    const out = -205
    const left = await scan(comer, day.siteCode(to, 'out', out), offline(comer, out))
    expect(outputOf(left).attendance).toMatchObject({ state: 'left', out: { how: 'offline' } })
  })

  const stepOf = (ahead: number) => stepStart(codeStep(Date.now()) + ahead)

  test.each<[string, number]>([
    ['slow', -2 * MINUTE - 1000],
    ['fast', 2 * MINUTE + 1000],
    ['of another day', -30 * HOUR],
  ])('ACT-21: a clock that is %s does not agree with the code', async (_, shift) => {
    const to = await day.activity(60)
    const comer = await day.comer(to)
    const sent = scan(comer, day.siteCode(to, 'in', -40), offline(comer, -40, shift))
    expect(codeOf(await sent)).toBe('ACTIVITY.CLOCK')
    expect(await refusedAt(to)).toEqual(['clock'])
    expect(await day.attendanceOf(comer)).toBeUndefined()
  })

  test('ACT-21: a code that is still to come, whatever the clock says', async () => {
    const to = await day.activity(5)
    const comer = await day.comer(to)
    const sent = scan(comer, day.siteCode(to, 'in', 3), offline(comer, 3))
    expect(codeOf(await sent)).toBe('ACTIVITY.CLOCK')
  })

  test('ACT-21: later than a day', async () => {
    const ahead = -OFFLINE_SEND_MS / MINUTE - 1
    const to = await day.activity(-ahead + 10)
    const comer = await day.comer(to)
    const sent = scan(comer, day.siteCode(to, 'in', ahead), offline(comer, ahead))
    expect(codeOf(await sent)).toBe('ACTIVITY.CODE_OLD')
    expect(await refusedAt(to)).toEqual(['codeOld'])
  })

  test('ACT-21: with the pass of another phone, or of somebody else', async () => {
    const to = await day.activity(60)
    const [comer, other] = [await day.comer(to), await day.comer(to)]
    const code = day.siteCode(to, 'in', -40)
    const passes = [offline({ ...comer, phone: other.phone }, -40), offline(other, -40)]
    for (const pass of passes) {
      expect(codeOf(await scan(comer, code, pass))).toBe('ACTIVITY.OTHER_PHONE')
    }
    expect(await day.attendanceOf(comer)).toBeUndefined()
  })
})

describe('SAF-03: as long as something compulsory is missing', () => {
  test('nobody checks in', async () => {
    const to = await day.activity(5)
    const comer = await day.comer(to)
    const safeguards = { ...to.activity.fields.plan.safeguards, major: true, filing: null }
    await day.database.update('activities', to.activity._id, {
      'fields.plan.safeguards': safeguards,
    })
    expect(codeOf(await scan(comer, day.siteCode(to, 'in')))).toBe('ACTIVITY.SAFEGUARD')
    expect(await day.attendanceOf(comer)).toBeUndefined()
  })
})
