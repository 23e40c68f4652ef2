/** What a leader sees of a slot, whom they may call, and what the tick does behind it. */
import { DAY, MINUTE } from '@shared/kit/time'
import type { PlantedActivity } from '../../config/testing/activities'
import { Day, PEOPLE, type Comer } from '../../config/testing/days'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import type { AuditRecord } from '../kit/audit'
import type { NoticeRecord } from '../kit/notices'

let day: Day

beforeAll(async () => {
  day = await Day.begin()
}, 60_000)
afterAll(() => day.cloud.stop())

const rosterOf = ({ place: { activityId, slotId } }: PlantedActivity) =>
  day.call('getRoster', { activityId, slotId }, PEOPLE.head)
const checkIn = ({ openId, phone }: Comer, to: PlantedActivity) =>
  day.call(
    'checkSelf',
    { code: day.siteCode(to, 'in'), phone, mark: 'outside', offline: null },
    openId,
  )
const callFor = ({ signUp }: Comer) =>
  day.call('getRosterPhone', { signUpId: signUp._id }, PEOPLE.head)
const toldOf = ({ accountId }: Comer) =>
  day.database.all<NoticeRecord>('notices', { accountId, kind: 'missed' })

describe('the list', () => {
  test('ACT-21, R-29: says who is coming, here, late and excused, names covered, in three waves', async () => {
    const to = await day.activity(12)
    const [here, coming] = [await day.comer(to), await day.comer(to, {}, { phone: '13800000001' })]
    const cancelled = { reason: '发烧了', at: Date.now() }
    const off = { state: 'cancelled', live: false } as const
    const excused = await day.comer(to, { ...off, cancelled: { ...cancelled, late: true } })
    await day.comer(to, { ...off, cancelled: { ...cancelled, late: false } })
    await day.comer(to, { state: 'waiting' })
    outputOf(await checkIn(here, to))
    const called = await rosterOf(to)
    expect(called.waves).toBeLessThanOrEqual(3)
    const { rows, slot, slots, blockers } = outputOf(called)
    expect(rows).toEqual([
      expect.objectContaining({
        ...{ signUpId: here.signUp._id, state: 'here', lateMinutes: 12, canCall: false },
        in: expect.objectContaining({ mark: 'outside' }) as object,
      }),
      expect.objectContaining({ signUpId: coming.signUp._id, state: 'coming', canCall: true }),
      expect.objectContaining({ signUpId: excused.signUp._id, excused: true, canCall: false }),
    ])
    expect(rows.map(({ maskedName }) => maskedName)).toEqual(['王**', '王**', '王**'])
    expect([slots, blockers]).toEqual([[slot], []])
    expect(JSON.stringify(called.reply)).not.toMatch(/13800000001|王慧兰|keptAt|phoneHash/)
  })

  test('PRV-02: looking at it again and again leaves one row a day', async () => {
    const to = await day.activity(5)
    for (let turn = 0; turn < 3; turn++) outputOf(await rosterOf(to))
    const rows = await day.database.all('audits', { target: to.activity._id })
    expect(rows).toHaveLength(1)
  })
})

describe('calling', () => {
  test('R-29: the number of who is not here, on the day, after it is written down who reads it and why', async () => {
    const to = await day.activity(12)
    const comer = await day.comer(to, {}, { phone: '13800000002' })
    expect(outputOf(await callFor(comer))).toEqual({ name: '王慧兰', phone: '13800000002' })
    const [row] = await day.database.all<AuditRecord>('audits', { target: comer.signUp._id })
    expect(row).toMatchObject({
      ...{ action: 'activity.getRosterPhone', actor: day.headId, subject: comer.accountId },
      reason: '活动当天没到，打电话问',
    })
    outputOf(await checkIn(comer, to))
    expect(codeOf(await callFor(comer))).toBe('ACTIVITY.STATE')
  })

  test('R-29: who gave no number has none; on another day, and of who gave the place back, none is read', async () => {
    const [to, later] = [await day.activity(12), await day.activity(-2 * 24 * 60)]
    const silent = await day.comer(to)
    expect(outputOf(await callFor(silent)).phone).toBeNull()
    const phone = '13800000003'
    const next = await day.comer(later, {}, { phone })
    expect(codeOf(await callFor(next))).toBe('ACTIVITY.CHECK_TIME')
    const gone = await day.comer(to, { state: 'cancelled', live: false }, { phone })
    expect(codeOf(await callFor(gone))).toBe('ACTIVITY.STATE')
    const read = { action: 'activity.getRosterPhone', subject: next.accountId }
    expect(await day.database.all('audits', read)).toHaveLength(0)
  })
})

describe('forgotten', () => {
  test('D-09: who does not check out is out at the planned end, marked, a quarter of an hour behind it', async () => {
    const to = await day.activity(12)
    const comer = await day.comer(to)
    outputOf(await checkIn(comer, to))
    await day.tick()
    expect(await day.attendanceOf(comer)).toMatchObject({ state: 'here' })
    await day.database.update('attendances', comer.signUp._id, { closeAt: Date.now() - 1 })
    await day.tick()
    const { to: end } = to.activity
    const closed = await day.attendanceOf(comer)
    expect(closed).toMatchObject({ state: 'left', to: end, out: { how: 'planned', at: end } })
    await day.tick()
    expect((await day.attendanceOf(comer))?.out).toEqual(closed?.out)
  })

  test('D-09: a leader who knows better puts it right, once', async () => {
    const to = await day.activity(100)
    const comer = await day.comer(to)
    const { from } = to.activity
    const tick = (way: 'in' | 'out', at: number) =>
      day.call(
        'checkByHand',
        { signUpId: comer.signUp._id, checkId: clientId('check'), way, at, reason: '先走了' },
        PEOPLE.head,
      )
    outputOf(await tick('in', from))
    await day.database.update('attendances', comer.signUp._id, { closeAt: Date.now() - 1 })
    await day.tick()
    const { row } = outputOf(await tick('out', from + 60 * MINUTE))
    expect(row.out).toMatchObject({ how: 'manual', at: from + 60 * MINUTE })
    expect(codeOf(await tick('out', from + 70 * MINUTE))).toBe('ACTIVITY.STATE')
  })
})

describe('absent', () => {
  const noteNow = ({ seats }: PlantedActivity) =>
    day.database.update('seats', seats._id, { absentAt: Date.now() - 1 })

  test('GAP-16: who neither came nor gave the place back hears so once, a day behind the end', async () => {
    const to = await day.activity(12)
    const [came, missing] = [await day.comer(to), await day.comer(to)]
    const gone = await day.comer(to, { state: 'cancelled', live: false })
    outputOf(await checkIn(came, to))
    expect(to.seats.absentAt).toBe(to.activity.to + DAY)
    await day.tick()
    expect(await day.attendanceOf(missing)).toBeUndefined()
    for (const turn of [1, 2]) {
      await noteNow(to)
      await day.tick()
      expect([turn, (await toldOf(missing)).length]).toEqual([turn, 1])
    }
    expect(await day.attendanceOf(missing)).toMatchObject({ state: 'absent', in: null })
    expect(await day.attendanceOf(came)).toMatchObject({ state: 'here' })
    expect(await day.attendanceOf(gone)).toBeUndefined()
    for (const other of [came, gone]) expect(await toldOf(other)).toEqual([])
  })

  test('GAP-16: a crowd is noted slice by slice, and a tick that was cut off goes on', async () => {
    const to = await day.activity(12, { capacity: 200 })
    const crowd: Comer[] = []
    for (let made = 0; made < 61; made++) crowd.push(await day.comer(to))
    const [came, first] = crowd
    if (!came || !first) throw new Error('nobody came')
    outputOf(await checkIn(came, to))
    await day.database.insert('notices', [
      { _id: `ntc_missed-${first.signUp._id}-1`, accountId: first.accountId, kind: 'missed' },
    ])
    await noteNow(to)
    await day.tick()
    const noted = { activityId: to.activity._id, state: 'absent' }
    expect(await day.database.all('attendances', noted)).toHaveLength(60)
    expect(await toldOf(first)).toHaveLength(1)
  }, 30_000)

  test('GAP-16: nobody is called absent where the list was not kept here', async () => {
    const to = await day.activity(12)
    const comer = await day.comer(to)
    await noteNow(to)
    await day.tick()
    expect(await toldOf(comer)).toEqual([])
    const [seats] = await day.database.all('seats', { _id: to.seats._id })
    expect(seats).toMatchObject({ absentAt: null })
  })
})
