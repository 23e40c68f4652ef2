/** 补录: entered by one person, confirmed by another, in the account once, and said so for ever. */
import { DAY, localDate, MINUTE } from '@shared/kit/time'
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
import { makePhotoParts } from '../../config/testing/reports'
import { accountIdOf } from '../kit/caller'
import type { NoticeRecord } from '../kit/notices'
import { activityServiceId, type KeptServiceRecord } from '../kit/service-records'
import { surveyDayId, type SurveyDayRecord } from '../kit/survey-days'

type Verdict = 'confirm' | 'return'

let behind: Behind

beforeAll(async () => {
  behind = await Behind.begin()
}, 60_000)
afterAll(() => behind.cloud.stop())
afterEach(async () => {
  expect(await behind.differences()).toEqual([])
})

const decide = (id: string, verdict: Verdict, openId: string = LEADERS.second, reason?: string) =>
  behind.call('decideManual', { id, verdict, ...(reason ? { reason } : {}) }, openId)
const undo = (id: string, openId: string = LEADERS.second) =>
  behind.call('undoManual', { id }, openId)
const read = async (id: string, openId: string = LEADERS.second) =>
  outputOf(await behind.call('readManual', { id }, openId)).manual
const told = (accountId: string, kind: string) =>
  behind.database.all<NoticeRecord>('notices', { accountId, kind })

async function serviceRecord(signUpId: string): Promise<KeptServiceRecord | undefined> {
  const _id = activityServiceId(signUpId)
  return (await behind.database.all<KeptServiceRecord>('service_records', { _id }))[0]
}

/** Somebody was on the list of an activity of an hour, and nobody checked them in. */
async function missed() {
  const planted = await postedActivity(behind)
  return { planted, person: await makeMissing(behind, planted) }
}

describe('two people', () => {
  test('D-11, HRS-04, ACT-24: entered by one, confirmed by another, it is in the account, marked for ever', async () => {
    const { planted, person } = await missed()
    const before = await behind.counted('manualMinutes')
    const manual = await submitted(behind, planted, person)
    expect(manual).toMatchObject({
      ...{ state: 'waiting', minutes: 60, planned: 60, reason: 'offline', onList: true },
      ...{ own: true, mayDecide: false, sameTime: [], thisYear: 0, decision: null },
    })
    const seen = await read(manual.id)
    expect(seen).toMatchObject({ own: false, mayDecide: true, photos: [{ complete: true }] })
    const second = accountIdOf(LEADERS.second)
    expect(await told(second, 'manualWaits')).toHaveLength(1)

    outputOf(await decide(manual.id, 'confirm'))
    expect(await behind.held(person.accountId)).toMatchObject({ confirmed: 0, entries: 0 })
    await takeEffect(behind, manual.id)
    expect(await behind.held(person.accountId)).toEqual({
      ...{ pending: 0, confirmed: 60, training: 0, entries: 1 },
    })
    const [entry] = await behind.entries(person.accountId)
    expect(entry).toMatchObject({ actor: second, rule: 'HRS-04' })
    expect(entry?.evidence).toContain('manual')
    const { signUpId } = await manualRecord(behind, manual.id)
    expect(await serviceRecord(signUpId)).toMatchObject({
      ...{ accountId: person.accountId, minutes: 60, pending: 0, manual: true },
      ...{ title: planted.activity.fields.plan.title, entries: [entry?._id] },
    })
    expect(await behind.counted('manualMinutes')).toBe(before + 60)
    expect(await told(person.accountId, 'manualConfirmed')).toMatchObject([
      { params: { title: manual.title, minutes: 60 } },
    ])
    expect(await told(person.accountId, 'hoursVerified')).toEqual([])
    const rows = (await behind.closing(planted.activity._id)).hours
    expect(rows).toMatchObject([{ counted: 60, hours: 'verified', flags: ['manual'] }])
  })

  test('D-11: who entered it, and whoever it is about, cannot confirm it; nobody enters their own', async () => {
    const { planted, person } = await missed()
    const manual = await submitted(behind, planted, person)
    expect(codeOf(await decide(manual.id, 'confirm', LEADERS.manager))).toBe(
      'ACTIVITY.MANUAL_SECOND',
    )
    // The second manager is a volunteer of the station as well.
    const second = accountIdOf(LEADERS.second)
    await behind.database.update('manual_hours', manual.id, { accountId: second })
    expect((await read(manual.id)).mayDecide).toBe(false)
    expect(codeOf(await decide(manual.id, 'confirm'))).toBe('ACTIVITY.MANUAL_OWN')
    const own = await makeMissing(behind, planted)
    const file = `vol_${own.accountId.slice(4)}`
    await behind.database.update('volunteers', file, { accountId: second })
    expect(codeOf(await enter(behind, planted, own, 60, LEADERS.second))).toBe(
      'ACTIVITY.MANUAL_OWN',
    )
    expect(codeOf(await decide(manual.id, 'confirm', LEADERS.staff))).toBe('OK')
  })

  test('D-11: where nobody else manages the station, the association is told', async () => {
    const { planted, person } = await missed()
    const grants = await behind.database.all<{ _id: string; accountId: string }>('grants', {
      scopeId: behind.station._id,
      role: 'stationManager',
    })
    const second = accountIdOf(LEADERS.second)
    const others = grants.filter(({ accountId }) => accountId === second)
    for (const { _id } of others) await behind.database.update('grants', _id, { endedAt: 1 })
    const manual = await submitted(behind, planted, person)
    for (const { _id } of others) await behind.database.update('grants', _id, { endedAt: null })
    const staff = accountIdOf(LEADERS.staff)
    expect(await told(staff, 'manualWaits')).toMatchObject([{ record: manual.id }])
  })

  test('D-11: without evidence nobody gets it to confirm', async () => {
    const { planted, person } = await missed()
    const { manual } = outputOf(await enter(behind, planted, person))
    const submit = () => behind.call('submitManual', { id: manual.id }, LEADERS.manager)
    expect(codeOf(await submit())).toBe('ACTIVITY.MANUAL_EVIDENCE')
    const [first = ''] = makePhotoParts(2)
    const half = { id: manual.id, photoId: 'pho_01JABCDEFGHJKMNPQRSTVWXYZ0', part: 0, parts: 2 }
    outputOf(await behind.call('addManualPhoto', { ...half, data: first }, LEADERS.manager))
    expect(codeOf(await submit())).toBe('ACTIVITY.MANUAL_EVIDENCE')
    expect(codeOf(await decide(manual.id, 'confirm'))).toBe('ACTIVITY.STATE')
    await evidence(behind, manual.id)
    expect(outputOf(await submit()).manual.photos).toHaveLength(1)
    expect(outputOf(await submit()).manual.state).toBe('waiting')
  })

  test('R-29, D-30: evidence lies encrypted, and only the station and the association read it', async () => {
    const { planted, person } = await missed()
    const { manual } = outputOf(await enter(behind, planted, person))
    const { photoId, data } = await evidence(behind, manual.id)
    const part = { id: manual.id, photoId, part: 0 }
    expect(outputOf(await behind.call('getManualPhoto', part, LEADERS.second)).data).toBe(data)
    outputOf(await behind.call('readManual', { id: manual.id }, LEADERS.second))
    for (const action of ['activity.getManualPhoto', 'activity.readManual']) {
      const looks = await behind.database.all('audits', { action, target: manual.id })
      expect(looks).toMatchObject([{ subject: person.accountId }])
    }
    const [kept] = await behind.database.all('manual_photos', { manual: manual.id })
    expect(JSON.stringify(kept)).not.toContain(data.slice(100, 140))
    expect(codeOf(await behind.call('getManualPhoto', part, person.openId))).toBe('ACCESS.ROLE')
    const other = { ...part, id: `${manual.id}x` }
    expect(codeOf(await behind.call('getManualPhoto', other, LEADERS.second))).toBe(
      'ACTIVITY.NOT_FOUND',
    )
  })
})

describe('a word that is taken back', () => {
  test('D-34: taken back in time nothing came of it; later it cannot be', async () => {
    const { planted, person } = await missed()
    const { id } = await submitted(behind, planted, person)
    outputOf(await decide(id, 'confirm'))
    expect(codeOf(await undo(id, LEADERS.staff))).toBe('NOTICE.UNDO_OVER')
    expect(outputOf(await undo(id)).manual).toMatchObject({ state: 'waiting', decision: null })
    await behind.tick()
    expect(await behind.held(person.accountId)).toMatchObject({ entries: 0 })
    outputOf(await decide(id, 'confirm'))
    await takeEffect(behind, id)
    expect(codeOf(await undo(id))).toBe('NOTICE.UNDO_OVER')
  })

  test('D-11: returned with a reason it goes back, is entered again, and counts once', async () => {
    const { planted, person } = await missed()
    const { id } = await submitted(behind, planted, person)
    expect(codeOf(await decide(id, 'return'))).toBe('ACTIVITY.REASON_NEEDED')
    outputOf(await decide(id, 'return', LEADERS.second, '签到表上没有名字'))
    await takeEffect(behind, id)
    const returned = await read(id, LEADERS.manager)
    expect(returned).toMatchObject({
      state: 'returned',
      decision: { verdict: 'return', reason: '签到表上没有名字', own: false },
    })
    const { enteredBy } = await manualRecord(behind, id)
    expect((await told(enteredBy, 'manualReturned')).map(({ record }) => record)).toContain(id)
    const [kept] = returned.photos
    const what = { ...planted.place, volunteerNo: person.volunteerNo, minutes: 50 }
    const again = { ...what, reason: 'mistake' as const, photos: kept ? [kept.id] : [] }
    const { activityId, slotId, volunteerNo, minutes, reason, photos } = again
    const input = { activityId, slotId, volunteerNo, minutes, reason, photos }
    const { manual } = outputOf(await behind.call('enterManual', input, LEADERS.manager))
    expect(manual).toMatchObject({ id, state: 'draft', minutes: 50, photos: [{ complete: true }] })
    outputOf(await behind.call('submitManual', { id }, LEADERS.manager))
    outputOf(await decide(id, 'confirm'))
    await takeEffect(behind, id)
    expect(await behind.held(person.accountId)).toMatchObject({ confirmed: 50, entries: 1 })
  })

  test('D-11: taken back by who entered it, its pictures are gone', async () => {
    const { planted, person } = await missed()
    const { id } = await submitted(behind, planted, person)
    const withdraw = () => behind.call('withdrawManual', { id }, LEADERS.manager)
    expect(outputOf(await withdraw()).manual).toMatchObject({ state: 'withdrawn', photos: [] })
    expect(outputOf(await withdraw()).manual.state).toBe('withdrawn')
    expect(await behind.database.all('manual_photos', { manual: id })).toEqual([])
    expect(codeOf(await decide(id, 'confirm'))).toBe('ACTIVITY.STATE')
  })

  test('D-17: what nobody hands on is forgotten after thirty days', async () => {
    const { planted, person } = await missed()
    const { manual } = outputOf(await enter(behind, planted, person))
    await evidence(behind, manual.id)
    const { lookAt } = await manualRecord(behind, manual.id)
    expect((lookAt ?? 0) - Date.now()).toBeGreaterThan(29 * DAY)
    await takeEffect(behind, manual.id)
    expect((await manualRecord(behind, manual.id)).state).toBe('withdrawn')
    expect(await behind.database.all('manual_photos', { manual: manual.id })).toEqual([])
  })

  test('D-17: what went back and is entered no more loses its pictures, too', async () => {
    const { planted, person } = await missed()
    const { id } = await submitted(behind, planted, person)
    const back = { id, verdict: 'return', reason: '照片看不清' } as const
    outputOf(await behind.call('decideManual', back, LEADERS.second))
    await takeEffect(behind, id)
    const { state, lookAt } = await manualRecord(behind, id)
    expect(state).toBe('returned')
    expect((lookAt ?? 0) - Date.now()).toBeGreaterThan(29 * DAY)
    await takeEffect(behind, id)
    expect((await manualRecord(behind, id)).state).toBe('withdrawn')
    expect(await behind.database.all('manual_photos', { manual: id })).toEqual([])
  })
})

describe('once', () => {
  test('HRS-10, D-11: entered by two, decided twice and posted by two ticks at once, it counts once', async () => {
    const { planted, person } = await missed()
    const both = await Promise.all([
      enter(behind, planted, person),
      enter(behind, planted, person, 60, LEADERS.second),
    ])
    expect(both.map(codeOf)).toEqual(['OK', 'OK'])
    expect(new Set(both.map((one) => outputOf(one).manual.id)).size).toBe(1)
    const { id } = outputOf(both[0]).manual
    await evidence(behind, id)
    outputOf(await behind.call('submitManual', { id }, LEADERS.manager))
    expect(codeOf(await enter(behind, planted, person))).toBe('ACTIVITY.STATE')
    const said = await Promise.all([
      ...[LEADERS.manager, LEADERS.second, LEADERS.staff].map((who) => decide(id, 'confirm', who)),
    ])
    expect(said.map(codeOf).filter((code) => code === 'OK')).toHaveLength(1)
    await behind.database.update('manual_hours', id, { lookAt: Date.now() - 1 })
    await Promise.all([behind.tick(), behind.tick()])
    await takeEffect(behind, id)
    expect((await manualRecord(behind, id)).state).toBe('confirmed')
    expect(await behind.held(person.accountId)).toMatchObject({ confirmed: 60, entries: 1 })
  })

  test('D-11: nothing is entered where there are minutes already, and none is added when they came meanwhile', async () => {
    const { planted, person } = await missed()
    const { id } = await submitted(behind, planted, person)
    const { signUpId } = await manualRecord(behind, id)
    const later = await behind.activity(60, { from: planted.activity.from })
    await behind.came(later, { accountId: person.accountId, from: 0, to: 60 })
    await behind.settle(later.activity._id)
    expect((await read(id)).sameTime).toMatchObject([{ minutes: 60 }])
    outputOf(await decide(id, 'confirm'))
    await takeEffect(behind, id)
    expect(await read(id)).toMatchObject({
      state: 'returned',
      decision: { verdict: 'return', reason: '这段时间已经有别的时长' },
    })
    expect(await behind.held(person.accountId)).toMatchObject({ confirmed: 60, entries: 3 })
    expect(await behind.database.all('attendances', { _id: signUpId })).toEqual([])
    expect(codeOf(await enter(behind, later, person))).toBe('ACTIVITY.MANUAL_KNOWN')
  })

  test('D-12: time that counts elsewhere is not entered again, what is left of it is, and it is said why', async () => {
    const { planted, person } = await missed()
    const other = await behind.activity(20, { from: planted.activity.from })
    await behind.came(other, { accountId: person.accountId, from: 0, to: 20 })
    await behind.settle(other.activity._id)
    expect(codeOf(await enter(behind, planted, person))).toBe('ACTIVITY.MANUAL_TAKEN')
    expect(codeOf(await enter(behind, planted, person, 40))).toBe('OK')
  })

  test('D-12: what was entered by hand takes the time of another activity as every other does', async () => {
    const { planted, person } = await missed()
    const { id } = await submitted(behind, planted, person)
    outputOf(await decide(id, 'confirm'))
    await takeEffect(behind, id)
    const other = await behind.activity(90, { from: planted.activity.from - 30 * MINUTE })
    await behind.came(other, { accountId: person.accountId, from: 0, to: 90 })
    await behind.settle(other.activity._id)
    expect(await behind.held(person.accountId)).toMatchObject({ confirmed: 90 })
  })

  test('D-12: answers that came at that time are settled again, and bring the person nothing', async () => {
    const { planted, person } = await missed()
    const { id } = await submitted(behind, planted, person)
    const day = localDate(planted.activity.from)
    const _id = surveyDayId(person.accountId, day)
    const settled = { volunteerId: person.accountId, day, folded: 1, lastAt: planted.activity.from }
    await behind.database.insert('survey_days', [
      { _id, ...settled, changes: 1, turn: 1, dueAt: null, minutes: {}, waiting: {} },
    ])
    outputOf(await decide(id, 'confirm'))
    await takeEffect(behind, id)
    const [again] = await behind.database.all<SurveyDayRecord>('survey_days', { _id })
    expect(again).toMatchObject({ changes: 2 })
    expect(again?.dueAt).not.toBeNull()
    const { signUpId } = await manualRecord(behind, id)
    const { from, to } = await behind.attendance(signUpId)
    expect({ from, to }).toEqual({ from: planted.activity.from, to: planted.activity.to })
  })
})
