/** From who was there to the account: counted, confirmed by the leader, verified by somebody else, posted once. */
import { Behind, LEADERS } from '../../config/testing/closings'
import { codeOf, outputOf } from '../../config/testing/replies'
import type { NoticeRecord } from '../kit/notices'

let behind: Behind

beforeAll(async () => {
  behind = await Behind.begin()
}, 60_000)
afterAll(() => behind.cloud.stop())
afterEach(async () => {
  expect(await behind.differences()).toEqual([])
})

const confirm = (activityId: string, added: Added = [], openId: string = LEADERS.head) =>
  behind.call('confirmHours', { activityId, added }, openId)
const verify = (activityId: string, openId: string = LEADERS.manager) =>
  behind.call('verifyHours', { activityId }, openId)
type Added = { signUpId: string; minutes: number; reason: string }[]

describe('counting', () => {
  test('HRS-04, D-03: what was attended waits in the account, once, however often the tick comes', async () => {
    const planted = await behind.activity(90)
    const { accountId } = await behind.person()
    const came = await behind.came(planted, { accountId, from: -10, to: 80 })
    await behind.tick()
    await behind.tick()
    expect(await behind.attendance(came._id)).toMatchObject({
      ...{ attended: 80, counted: 80, hours: 'pending', countAt: null },
    })
    expect(await behind.held(accountId)).toEqual({
      pending: 80,
      confirmed: 0,
      training: 0,
      entries: 1,
    })
  })

  test('D-10: below sixty percent nothing counts, and the list says why', async () => {
    const planted = await behind.activity(90)
    const [short, enough] = [await behind.person(), await behind.person()]
    await behind.came(planted, { ...short, from: 0, to: 53 })
    await behind.came(planted, { ...enough, from: 0, to: 54 })
    await behind.tick()
    expect((await behind.held(short.accountId)).entries).toBe(0)
    expect((await behind.held(enough.accountId)).pending).toBe(54)
    const { hours } = await behind.closing(planted.activity._id)
    const flags = hours.map(({ attended, flags: said }) => [attended, said])
    expect(flags.sort()).toEqual([
      [53, ['short']],
      [54, []],
    ])
  })

  test('R-15: residents are given no minutes', async () => {
    const planted = await behind.activity(90, { post: { for: 'resident' } })
    const { accountId } = await behind.person()
    await behind.came(planted, { accountId, from: 0, to: 90 })
    await behind.tick()
    expect(await behind.held(accountId)).toMatchObject({ pending: 0, entries: 0 })
  })

  test('D-12: time that counts elsewhere counts once, and comes back when it is free there', async () => {
    const from = Date.now() - 5 * 3_600_000
    const first = await behind.activity(60, { from })
    const second = await behind.activity(60, { from: from + 20 * 60_000 })
    const { accountId } = await behind.person()
    const one = await behind.came(first, { accountId, from: 0, to: 60 })
    await behind.tick()
    const two = await behind.came(second, { accountId, from: 0, to: 60 })
    await behind.tick()
    expect(await behind.held(accountId)).toMatchObject({ pending: 80 })
    const [row] = (await behind.closing(second.activity._id)).hours
    expect(row).toMatchObject({ attended: 60, counted: 20, flags: ['overlap'] })
    // The first turns out to have been left after half an hour, which is less than it asks for.
    await behind.database.update('attendances', one._id, {
      ...{ to: from + 30 * 60_000, countAt: Date.now() - 1 },
    })
    await behind.tick()
    await behind.tick()
    expect(await behind.held(accountId)).toMatchObject({ pending: 60 })
    expect((await behind.attendance(two._id)).counted).toBe(60)
    expect((await behind.attendance(one._id)).hours).toBe('none')
  })
})

describe('two people', () => {
  test('HRS-04, D-11: the leader confirms, another person verifies, and then it is in the account', async () => {
    const planted = await behind.activity(90)
    const id = planted.activity._id
    const { accountId } = await behind.person()
    const came = await behind.came(planted, { accountId, from: 0, to: 90 })
    await behind.tick()
    expect((await behind.closing(id)).missing.slice(0, 2)).toEqual(['leaderHours', 'stationHours'])
    expect(codeOf(await verify(id))).toBe('ACTIVITY.STATE')

    const confirmed = await confirm(id)
    expect(outputOf(confirmed).closing.missing[0]).toBe('stationHours')
    expect(confirmed.waves).toBeLessThanOrEqual(6)
    expect(await behind.held(accountId)).toMatchObject({ pending: 90, confirmed: 0 })
    const told = await behind.database.all<NoticeRecord>('notices', {
      kind: 'hoursWait',
      record: id,
    })
    expect(told).toHaveLength(2)

    const verified = await verify(id)
    expect(outputOf(verified).closing.missing[0]).toBe('record')
    expect(verified.waves).toBeLessThanOrEqual(6)
    await behind.tick()
    expect(await behind.held(accountId)).toEqual({
      pending: 0,
      confirmed: 90,
      training: 0,
      entries: 3,
    })
    expect(await behind.attendance(came._id)).toMatchObject({ hours: 'verified', phoneHash: null })
    const notices = await behind.database.all<NoticeRecord>('notices', { record: came._id })
    expect(notices.map(({ kind, params }) => ({ kind, params }))).toEqual([
      {
        kind: 'hoursVerified',
        params: { title: planted.activity.fields.plan.title, minutes: 90, training: false },
      },
    ])
  })

  test('HRS-04, HRS-10: nobody is verified past: what is not counted yet holds all of it up', async () => {
    const planted = await behind.activity(90)
    const id = planted.activity._id
    const [early, late] = [await behind.person(), await behind.person()]
    await behind.came(planted, { ...early, from: 0, to: 90 })
    await behind.tick()
    outputOf(await confirm(id))
    // As whoever verifies sees it who looked a moment before the leader confirmed.
    await behind.came(planted, { ...late, from: 0, to: 90 })
    expect(codeOf(await verify(id))).toBe('ACTIVITY.STATE')
    await behind.tick()
    outputOf(await confirm(id))
    outputOf(await verify(id))
    await behind.tick()
    for (const { accountId } of [early, late]) {
      expect(await behind.held(accountId)).toMatchObject({ pending: 0, confirmed: 90 })
    }
  })

  test('HRS-04, HRS-10: confirmed, verified and posted all at once, again and again, no minute is left out', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const planted = await behind.activity(90)
      const id = planted.activity._id
      const { accountId } = await behind.person()
      await behind.came(planted, { accountId, from: 0, to: 90 })
      await behind.cloud.faults({ latencyMs: 60 })
      await Promise.all([behind.tick(), confirm(id), verify(id)])
      await Promise.all([confirm(id), verify(id), behind.tick(), confirm(id), verify(id)])
      await Promise.all([behind.tick(), confirm(id), verify(id)])
      await behind.cloud.faults({})
      await confirm(id)
      await verify(id)
      await behind.tick()
      expect(await behind.held(accountId)).toMatchObject({ pending: 0, confirmed: 90 })
    }
  }, 60_000)

  test('D-11: whoever confirmed does not verify, whatever their role', async () => {
    const planted = await behind.activity()
    const id = planted.activity._id
    await behind.came(planted, { ...(await behind.person()), from: 0, to: 90 })
    await behind.tick()
    outputOf(await confirm(id, [], LEADERS.manager))
    expect((await behind.closing(id, LEADERS.manager)).mayVerify).toBe(false)
    expect((await behind.closing(id, LEADERS.second)).mayVerify).toBe(true)
    expect((await behind.closing(id, LEADERS.head)).mayVerify).toBe(false)
    expect(codeOf(await verify(id))).toBe('ACTIVITY.CONFLICT')
    expect(codeOf(await verify(id, LEADERS.head))).toBe('ACCESS.ROLE')
    expect(codeOf(await verify(id, LEADERS.staff))).toBe('OK')
  })

  test('ROL-17: only who leads it confirms; not before everybody has left', async () => {
    const planted = await behind.activity()
    const id = planted.activity._id
    const { accountId } = await behind.person()
    const here = { state: 'here', out: null, countAt: null } as const
    await behind.came(planted, { accountId, from: 0, to: 90, different: here })
    await behind.tick()
    expect((await behind.closing(id)).missing[0]).toBe('checks')
    expect(codeOf(await confirm(id))).toBe('ACTIVITY.STATE')
    expect(codeOf(await confirm(id, [], LEADERS.volunteer))).toBe('ACCESS.SCOPE')
  })

  test('HRS-04: sent back with the reason, the leader is told and confirms anew', async () => {
    const planted = await behind.activity()
    const id = planted.activity._id
    const came = await behind.came(planted, { ...(await behind.person()), from: 0, to: 90 })
    await behind.tick()
    outputOf(await confirm(id))
    const input = { activityId: id, reason: '有一位没来' }
    const returned = outputOf(await behind.call('returnHours', input, LEADERS.manager)).closing
    expect(returned.returned?.reason).toBe('有一位没来')
    expect(returned.missing[0]).toBe('leaderHours')
    expect((await behind.attendance(came._id)).hours).toBe('pending')
    expect(codeOf(await behind.call('returnHours', input, LEADERS.manager))).toBe('OK')
    expect(codeOf(await verify(id))).toBe('ACTIVITY.STATE')
    const told = await behind.database.all<NoticeRecord>('notices', {
      ...{ kind: 'hoursReturned', record: id },
    })
    expect(told.map((one) => one.accountId)).toEqual([behind.headId])
    expect(outputOf(await confirm(id)).closing.returned).toBeNull()
    expect(codeOf(await verify(id))).toBe('OK')
  })
})

describe('added minutes', () => {
  test('HRS-05: come on top with their reason, as an entry of their own, and never take any away', async () => {
    const planted = await behind.activity(90)
    const id = planted.activity._id
    const { accountId } = await behind.person()
    const came = await behind.came(planted, { accountId, from: 0, to: 70 })
    await behind.tick()
    const added = [{ signUpId: came._id, minutes: 20, reason: '提前布置，密码是 483920' }]
    outputOf(await confirm(id, added))
    const [row] = (await behind.closing(id)).hours
    expect(row).toMatchObject({ counted: 70, added: 20 })
    expect(row?.addedReason).not.toContain('483920')
    outputOf(await verify(id))
    await behind.tick()
    expect(await behind.held(accountId)).toMatchObject({ pending: 0, confirmed: 90 })
    const entries = await behind.entries(accountId)
    const rules = entries
      .filter(({ state }) => state === 'confirmed')
      .map((one) => [one.rule, one.amount])
    expect(rules.sort()).toEqual([
      ['HRS-04', 70],
      ['HRS-05', 20],
    ])
  })

  test('HRS-05: need a reason, are no longer than the slot, and are for who was there', async () => {
    const planted = await behind.activity(90)
    const id = planted.activity._id
    const came = await behind.came(planted, { ...(await behind.person()), from: 0, to: 90 })
    const short = await behind.came(planted, { ...(await behind.person()), from: 0, to: 20 })
    await behind.tick()
    const adding = (signUpId: string, minutes: number, reason: string) =>
      confirm(id, [{ signUpId, minutes, reason }])
    expect(codeOf(await adding(came._id, 10, ''))).toBe('ACTIVITY.REASON_NEEDED')
    expect(codeOf(await adding(came._id, 91, '路远'))).toBe('ACTIVITY.ADDED_TOO_MUCH')
    expect(codeOf(await adding(short._id, 10, '路远'))).toBe('ACTIVITY.STATE')
    expect(codeOf(await adding('sup_somebody-else', 10, '路远'))).toBe('ACTIVITY.NOT_FOUND')
    expect(codeOf(await adding(came._id, 0, '路远'))).toBe('REQUEST.INVALID')
    expect(codeOf(await adding(came._id, 90, '路远'))).toBe('OK')
    // Confirmed again without them, they are gone.
    outputOf(await confirm(id))
    expect((await behind.attendance(came._id)).added).toBe(0)
  })

  test('D-12: fit into the day they are of', async () => {
    const midnight = new Date(Date.now() - 3 * 86_400_000 + 8 * 3_600_000)
      .toISOString()
      .slice(0, 10)
    const from = Date.parse(`${midnight}T00:00:00+08:00`)
    const planted = await behind.activity(24 * 60 - 30, { from })
    const id = planted.activity._id
    const { accountId } = await behind.person()
    const came = await behind.came(planted, { accountId, from: 0, to: 24 * 60 - 30 })
    await behind.tick()
    outputOf(await confirm(id, [{ signUpId: came._id, minutes: 60, reason: '路远' }]))
    outputOf(await verify(id))
    await behind.tick()
    expect(await behind.held(accountId)).toMatchObject({ confirmed: 1440 })
    expect((await behind.attendance(came._id)).added).toBe(30)
  })
})
