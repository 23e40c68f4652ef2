/** Leaders check people in: by the person's own code, and by hand; and who may lead at all. */
import type { CheckRefusal } from '@shared/activity/check-model'
import { MINUTE } from '@shared/kit/time'
import { makePlan, type PlantedActivity } from '../../config/testing/activities'
import { Day, PEOPLE, type Comer } from '../../config/testing/days'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import type { AuditRecord } from '../kit/audit'
import { readCode } from './check-codes'

let day: Day

beforeAll(async () => {
  day = await Day.begin()
}, 60_000)
beforeEach(() => day.steady())
afterAll(() => day.cloud.stop())

const scan = ({ place }: PlantedActivity, code: string, checkId = clientId('check')) => {
  const { activityId, slotId } = place
  return day.call('checkByLeader', { activityId, slotId, code, checkId }, PEOPLE.head)
}
const tick = (
  { signUp }: Comer,
  way: 'in' | 'out',
  at: number,
  { checkId = clientId('check'), by = PEOPLE.head }: { checkId?: string; by?: string } = {},
) =>
  day.call(
    'checkByHand',
    { signUpId: signUp._id, checkId, way, at, reason: '手机没电了，本人在场' },
    by,
  )
const undo = ({ signUp }: Comer, checkId: string, by: string = PEOPLE.head) =>
  day.call('undoCheck', { signUpId: signUp._id, checkId }, by)

async function refusedAt({ place }: PlantedActivity): Promise<CheckRefusal[]> {
  const { activityId, slotId } = place
  const { refused } = outputOf(await day.call('getRoster', { activityId, slotId }, PEOPLE.head))
  return refused.map(({ reason }) => reason)
}

describe('somebody’s own code', () => {
  test('ACT-21, ACT-22: is shown with the pass, and with when, for whom and what one comes; scanned once', async () => {
    const to = await day.activity(5)
    const comer = await day.comer(to)
    const { signUp, phone, openId } = comer
    const own = await day.call('getOwnCodes', { signUpId: signUp._id, phone }, openId)
    expect(own.waves).toBeLessThanOrEqual(3)
    const { codes, way, attendance } = outputOf(own)
    expect([codes.length, way, attendance.state]).toEqual([30, 'in', 'coming'])
    const { recipients, categories } = to.activity.fields.plan
    const { from, to: end } = to.activity
    expect(attendance).toMatchObject({ recipients, categories, slot: { from, to: end } })
    expect(codes.map((code) => readCode(code)?.step)).toEqual(
      codes.map((_, ahead) => outputOf(own).firstStep + ahead),
    )
    const [code = ''] = codes
    expect(code.length).toBeLessThanOrEqual(90)
    const checkId = clientId('check')
    const checked = await scan(to, code, checkId)
    expect(checked.waves).toBeLessThanOrEqual(4)
    expect(outputOf(checked).row).toMatchObject({ state: 'here', in: { how: 'ownCode' } })
    expect(outputOf(await scan(to, code, checkId))).toEqual(outputOf(checked))
    expect(codeOf(await scan(to, code))).toBe('ACTIVITY.CODE_USED')
    expect(await refusedAt(to)).toEqual(['codeUsed'])
    const next = outputOf(await day.call('getOwnCodes', { signUpId: signUp._id, phone }, openId))
    expect([next.way, next.codes.length]).toEqual(['out', 30])
  })

  test('ACT-21: scanned by two leaders at once it is taken once', async () => {
    const to = await day.activity(5)
    const comer = await day.comer(to)
    const code = day.ownCode(comer, 'in')
    const codes = (await Promise.all([scan(to, code), scan(to, code)])).map(codeOf)
    expect([...codes].sort()).toEqual(['ACTIVITY.CODE_USED', 'OK'])
  })

  test('ACT-21: old, of another activity, forged, of who gave the place back: each with its reason', async () => {
    const [to, other] = [await day.activity(5), await day.activity(5)]
    const comer = await day.comer(to)
    const gone = await day.comer(to, { state: 'cancelled', live: false })
    const elsewhere = await day.comer(other)
    const code = day.ownCode(comer, 'in')
    const tries: [string, string][] = [
      [day.ownCode(comer, 'in', -2), 'ACTIVITY.CODE_OLD'],
      [day.ownCode(elsewhere, 'in'), 'ACTIVITY.OTHER_ACTIVITY'],
      [`${code.slice(0, -12)}000000000000`, 'ACTIVITY.CODE_WRONG'],
      [day.siteCode(to, 'in'), 'ACTIVITY.CODE_WRONG'],
      [day.ownCode(gone, 'in'), 'ACTIVITY.NOT_SIGNED_UP'],
      [day.ownCode(comer, 'out'), 'ACTIVITY.CHECK_TIME'],
    ]
    for (const [text, error] of tries)
      expect([text, codeOf(await scan(to, text))]).toEqual([text, error])
    expect((await refusedAt(to)).sort()).toEqual([
      'codeOld',
      'codeWrong',
      'codeWrong',
      'notSignedUp',
      'otherActivity',
      'tooEarly',
    ])
    expect(await day.attendanceOf(comer)).toBeUndefined()
  })

  test('SAF-03: is not given while the insurance is missing, and not taken', async () => {
    const to = await day.activity(5)
    const comer = await day.comer(to)
    const code = day.ownCode(comer, 'in')
    const safety = { ...to.activity.fields.plan.safety, dangers: ['fieldWork'] }
    await day.database.update('activities', to.activity._id, { 'fields.plan.safety': safety })
    const { signUp, phone, openId } = comer
    const own = outputOf(await day.call('getOwnCodes', { signUpId: signUp._id, phone }, openId))
    expect(own.codes).toEqual([])
    expect(codeOf(await scan(to, code))).toBe('ACTIVITY.SAFEGUARD')
    expect(codeOf(await tick(comer, 'in', Date.now()))).toBe('ACTIVITY.SAFEGUARD')
    const { activityId, slotId } = to.place
    const site = await day.call('getSiteCodes', { activityId, slotId, way: 'in' }, PEOPLE.head)
    expect(codeOf(site)).toBe('ACTIVITY.SAFEGUARD')
    const roster = outputOf(await day.call('getRoster', { activityId, slotId }, PEOPLE.head))
    expect(roster.blockers).toEqual(['insurance'])
  })
})

describe('by hand', () => {
  test('ACT-23: with the moment and the reason, in the audit, late and leaving early', async () => {
    const to = await day.activity(60)
    const comer = await day.comer(to)
    const { from } = to.activity
    const came = await tick(comer, 'in', from + 12 * MINUTE)
    expect(outputOf(came).row).toMatchObject({
      ...{ state: 'here', lateMinutes: 12 },
      in: { how: 'manual', at: from + 12 * MINUTE, reason: '手机没电了，本人在场' },
    })
    expect(outputOf(await tick(comer, 'out', from + 40 * MINUTE)).row).toMatchObject({
      ...{ state: 'left', out: { at: from + 40 * MINUTE } },
    })
    const audits = await day.database.all<AuditRecord>('audits', { target: comer.signUp._id })
    expect(audits.map(({ action, reason, subject }) => ({ action, reason, subject }))).toEqual(
      [1, 2].map(() => ({
        ...{ action: 'activity.checkByHand', reason: '手机没电了，本人在场' },
        subject: comer.accountId,
      })),
    )
  })

  test('ACT-23: never for a moment to come, before the half hour, or before checking in', async () => {
    const to = await day.activity(60)
    const comer = await day.comer(to)
    const { from } = to.activity
    for (const at of [Date.now() + MINUTE, from - 31 * MINUTE]) {
      expect(codeOf(await tick(comer, 'in', at))).toBe('ACTIVITY.CHECK_TIME')
    }
    expect(codeOf(await tick(comer, 'out', from + MINUTE))).toBe('ACTIVITY.STATE')
    outputOf(await tick(comer, 'in', from + 30 * MINUTE))
    expect(codeOf(await tick(comer, 'out', from + 29 * MINUTE))).toBe('ACTIVITY.CHECK_TIME')
    expect(codeOf(await tick(comer, 'in', from))).toBe('ACTIVITY.STATE')
  })

  test('ROL-11: nobody ticks or scans themselves', async () => {
    const to = await day.activity(5)
    const head = await day.comer(to, { accountId: day.headId })
    const own = { ...head, openId: PEOPLE.head }
    expect(codeOf(await tick(own, 'in', Date.now()))).toBe('ACTIVITY.CONFLICT')
    expect(codeOf(await scan(to, day.ownCode(own, 'in')))).toBe('ACTIVITY.CONFLICT')
  })

  test('HRS-04: not once the leader has checked the hours', async () => {
    const to = await day.activity(100)
    const [comer, late] = [await day.comer(to), await day.comer(to)]
    outputOf(await tick(comer, 'in', to.activity.from))
    await day.database.update('attendances', comer.signUp._id, { hours: 'leader' })
    expect(codeOf(await tick(comer, 'out', to.activity.to))).toBe('ACTIVITY.STATE')
    const leader = { by: day.headId, at: Date.now() }
    await day.database.update('activities', to.activity._id, { closing: { leader } })
    expect(codeOf(await tick(late, 'in', to.activity.from))).toBe('ACTIVITY.STATE')
  })
})

describe('taking it back', () => {
  test('D-34: within ten seconds, by who made it; twice changes nothing', async () => {
    const to = await day.activity(60)
    const comer = await day.comer(to, {}, { phone: '13800000001' })
    const { from } = to.activity
    const [came, left] = [clientId('check'), clientId('check')]
    outputOf(await tick(comer, 'in', from, { checkId: came }))
    outputOf(await tick(comer, 'out', from + 40 * MINUTE, { checkId: left }))
    expect(codeOf(await undo(comer, came))).toBe('ACTIVITY.STATE')
    expect(codeOf(await undo(comer, left, PEOPLE.manager))).toBe('ACTIVITY.STATE')
    const back = outputOf(await undo(comer, left))
    expect(back.row).toMatchObject({ state: 'here', out: null })
    expect(outputOf(await undo(comer, left))).toEqual(back)
    expect(await day.attendanceOf(comer)).toMatchObject({ countAt: null, to: to.activity.to })
    const gone = outputOf(await undo(comer, came)).row
    expect(gone).toMatchObject({ state: 'coming', in: null, canCall: true })
    expect(await day.attendanceOf(comer)).toMatchObject({ closeAt: null, phoneHash: null })
    outputOf(await scan(to, day.ownCode(comer, 'in')))
  })

  test('D-34: not after ten seconds', async () => {
    const to = await day.activity(60)
    const comer = await day.comer(to)
    const checkId = clientId('check')
    outputOf(await tick(comer, 'in', to.activity.from, { checkId }))
    const earlier = Date.now() - 10_001
    await day.database.update('attendances', comer.signUp._id, { 'in.keptAt': earlier })
    expect(codeOf(await undo(comer, checkId))).toBe('ACTIVITY.STATE')
  })
})

describe('who leads', () => {
  test('ROL-03, ROL-05, ROL-17: the manager, the association, the head and the recorder, and no other volunteer', async () => {
    const [to, named] = [await day.activity(5), await day.activity(5)]
    await day.database.update('activities', named.activity._id, {
      'fields.plan': { ...makePlan('acc_other'), recorderId: day.headId },
    })
    const codesFor = ({ place }: PlantedActivity, by: string) => {
      const { activityId, slotId } = place
      return day.call('getSiteCodes', { activityId, slotId, way: 'in' }, by)
    }
    for (const by of [PEOPLE.manager, PEOPLE.staff, PEOPLE.head]) {
      const called = await codesFor(to, by)
      expect(outputOf(called).codes).toHaveLength(30)
      expect(called.waves).toBeLessThanOrEqual(2)
    }
    expect(codeOf(await codesFor(named, PEOPLE.head))).toBe('OK')
    expect(codeOf(await codesFor(to, PEOPLE.volunteer))).toBe('ACCESS.SCOPE')
    const comer = await day.comer(to)
    expect(codeOf(await tick(comer, 'in', Date.now(), { by: PEOPLE.volunteer }))).toBe(
      'ACCESS.SCOPE',
    )
    expect(codeOf(await codesFor(to, comer.openId))).toBe('ACCESS.ROLE')
  })

  test('ACT-21: no codes are shown outside their time, nor beyond its end', async () => {
    const [early, late] = [await day.activity(-40), await day.activity(80)]
    const codesFor = ({ place }: PlantedActivity, way: 'in' | 'out') => {
      const { activityId, slotId } = place
      return day.call('getSiteCodes', { activityId, slotId, way }, PEOPLE.head)
    }
    expect(codeOf(await codesFor(early, 'in'))).toBe('ACTIVITY.CHECK_TIME')
    expect(codeOf(await codesFor(early, 'out'))).toBe('ACTIVITY.CHECK_TIME')
    expect(outputOf(await codesFor(late, 'in')).codes.length).toBeLessThanOrEqual(12)
    expect(outputOf(await codesFor(late, 'out')).codes.length).toBeLessThanOrEqual(27)
  })
})
