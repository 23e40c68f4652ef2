/** What is done behind an activity: deadlines, record, pictures, summary, thanks, and the file with its number. */
import { archiveNo, closingDues } from '@shared/activity/closing-rules'
import { HOLIDAYS } from '@shared/kit/holidays'
import { DAY, localDate } from '@shared/kit/time'
import { Behind, LEADERS } from '../../config/testing/closings'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId, makePhotoParts } from '../../config/testing/reports'
import { makeTraining } from '../../config/testing/trainings'
import type { AuditRecord } from '../kit/audit'
import type { FactRecord } from '../kit/facts'
import type { NoticeRecord } from '../kit/notices'
import type { ActivityPhotoRecord } from './closing-records'

let behind: Behind

beforeAll(async () => {
  behind = await Behind.begin()
}, 60_000)
afterAll(() => behind.cloud.stop())

/** One of which everything is done but the file. */
async function finished(minutes = 60, seed: Parameters<Behind['activity']>[1] = {}) {
  const planted = await behind.activity(minutes, seed)
  await behind.came(planted, { ...(await behind.person()), from: 0, to: minutes })
  await behind.settle(planted.activity._id)
  await behind.fillIn(planted.activity._id)
  return planted
}

const close = (activityId: string, openId: string = LEADERS.manager) =>
  behind.call('closeActivity', { activityId, class: 'longTerm' }, openId)
const factOf = async (id: string) =>
  (await behind.database.all<FactRecord>('facts', { _id: `fct_closed.${id}` }))[0]

describe('when it is over', () => {
  test('AMB-27, D-14, R-08, ACT-26, ACT-28, ACT-29, AMB-04: its four clocks run from the end of the last slot; the first of ours leads', async () => {
    const { activity } = await behind.activity()
    const early = await behind.call('getClosing', { activityId: activity._id }, LEADERS.head)
    expect(codeOf(early)).toBe('ACTIVITY.STATE')
    await behind.tick()
    const called = await behind.call('getClosing', { activityId: activity._id }, LEADERS.head)
    expect(called.waves).toBeLessThanOrEqual(3)
    const { closing } = outputOf(called)
    expect(closing).toMatchObject({ state: 'over', endedAt: activity.to })
    expect(closing.dues).toEqual(closingDues(activity.to, HOLIDAYS))
    expect(closing.record).toMatchObject({
      ...{ content: activity.fields.plan.content, recipients: '长辈', quality: null },
      ...{ headName: '王**', recorderName: '' },
    })
    const { dueAt } = (await behind.record(activity._id)).closing ?? {}
    expect(dueAt).toBe(Math.min(closing.dues.results.at, closing.dues.record.at))
  })

  test('ACT-27, ROL-17: its record names the head, and whom the plan named to keep it', async () => {
    const recorder = await behind.person()
    await behind.database.update('accounts', recorder.accountId, { displayName: '李建国' })
    const { activity } = await behind.activity()
    const plan = { ...activity.fields.plan, recorderId: recorder.accountId }
    await behind.database.update('activities', activity._id, { 'fields.plan': plan })
    await behind.tick()
    const called = await behind.call('getClosing', { activityId: activity._id }, LEADERS.head)
    const { record } = outputOf(called).closing
    expect(record).toMatchObject({ headName: '王**', recorderName: '李**' })
  })

  test('R-15: what was taken off has no record, and what goes on is not over', async () => {
    const off = await behind.activity(60, { record: { state: 'cancelled', listed: false } })
    const on = await behind.activity(60, { from: Date.now() - 600_000 })
    await behind.tick()
    for (const { activity } of [off, on]) {
      expect((await behind.record(activity._id)).closing).toBeNull()
      expect(codeOf(await close(activity._id))).toBe('ACTIVITY.STATE')
    }
  })

  test('D-14, MSG-03: head and managers are told once, two days before the first deadline', async () => {
    const { activity } = await behind.activity()
    const told = () =>
      behind.database.all<NoticeRecord>('notices', { kind: 'closingDue', record: activity._id })
    await behind.tick()
    expect(await told()).toEqual([])
    const { closing } = await behind.record(activity._id)
    expect(closing?.warnAt).toBe((closing?.dueAt ?? 0) - 2 * DAY)
    await behind.database.update('activities', activity._id, { 'closing.warnAt': Date.now() - 1 })
    await behind.tick()
    await behind.tick()
    expect(await told()).toHaveLength(3)
  })

  test('D-28: deadlines by a year that is not known are put right once it is', async () => {
    const { activity } = await behind.activity()
    await behind.tick()
    const { closing } = await behind.record(activity._id)
    // As if it had ended in a year that nobody knows yet.
    const endedAt = Date.parse('2031-09-29T12:00:00+08:00')
    const dues = closingDues(endedAt, {})
    await behind.database.update('activities', activity._id, {
      closing: { ...closing, endedAt, dues, dueAt: dues.record.at, provisional: true },
    })
    await behind.tick()
    expect((await behind.record(activity._id)).closing?.provisional).toBe(true)
    const year = { holidays: ['2031-10-01', '2031-10-02', '2031-10-03'], makeUpWorkdays: [] }
    await behind.database.insert('holiday_years', [
      { _id: '2031', ...year, savedAt: 1, savedBy: 'acc_staff' },
    ])
    await behind.tick()
    const right = (await behind.record(activity._id)).closing
    expect(right?.provisional).toBe(false)
    expect(right?.dues).toEqual(closingDues(endedAt, { '2031': year }))
    expect(right?.dues.results.at).toBeGreaterThan(dues.results.at)
  })
})

describe('record, summary and thanks', () => {
  test('ACT-27, R-03, R-07, ACT-30: are saved as far as they are written, secrets taken out', async () => {
    const { activity } = await behind.activity()
    const activityId = activity._id
    await behind.tick()
    const record = {
      ...{ recipients: '长辈', recipientCount: 28, quality: 4, qualityNote: '问得多' },
      content: '有人念出卡号 6222021234567894123，马上拦住。',
    }
    const saved = await behind.call('saveRecord', { activityId, record }, LEADERS.head)
    expect(saved.waves).toBeLessThanOrEqual(6)
    expect(outputOf(saved).closing.missing).not.toContain('record')
    expect(outputOf(saved).closing.record.content).not.toContain('6222021234567894123')
    const summary = {
      ...{ practice: '先讲故事再问。', problems: '话筒坏了', people: '', deeds: '', followUp: '' },
      goalsMet: null,
    }
    const half = await behind.call('saveSummary', { activityId, summary }, LEADERS.head)
    expect(outputOf(half).closing.missing).toContain('summary')
    const whole = { activityId, summary: { ...summary, goalsMet: 'all' as const } }
    const done = outputOf(await behind.call('saveSummary', whole, LEADERS.manager))
    expect(done.closing.missing).not.toContain('summary')
    const stranger = await behind.call('saveSummary', whole, LEADERS.volunteer)
    expect(codeOf(stranger)).toBe('ACCESS.SCOPE')
  })

  test('ACT-32: thanks by message reach each volunteer once, who reads what was written', async () => {
    const planted = await behind.activity()
    const activityId = planted.activity._id
    const [helper, other] = [await behind.person(), await behind.person()]
    await behind.came(planted, { ...helper, from: 0, to: 90 })
    await behind.tick()
    const thanks = { way: 'message' as const, text: '谢谢您耐心讲。', next: '下月还有一场' }
    outputOf(await behind.call('thankVolunteers', { activityId, ...thanks }, LEADERS.head))
    await behind.tick()
    await behind.tick()
    const told = await behind.database.all<NoticeRecord>('notices', {
      ...{ kind: 'thanked', record: activityId },
    })
    expect(told.map(({ accountId }) => accountId)).toEqual([helper.accountId])
    const read = outputOf(await behind.call('readThanks', { activityId }, helper.openId))
    expect(read.thanks).toEqual(thanks)
    const none = await behind.call('readThanks', { activityId }, other.openId)
    expect(codeOf(none)).toBe('ACTIVITY.NOT_FOUND')
  })
})

describe('pictures', () => {
  const send = (activityId: string, sent: object) =>
    behind.cloud.call('activity', 'addActivityPhoto', { activityId, ...sent }, LEADERS.head)

  test('ACT-26, AMB-42: come in parts, lie encrypted, are seen again and can be taken away', async () => {
    const { activity } = await behind.activity()
    const activityId = activity._id
    await behind.tick()
    const photoId = clientId('photo')
    const parts = makePhotoParts(2)
    const part = (index: number) => ({
      ...{ photoId, people: 'agreed', part: index, parts: 2, data: parts[index] ?? '' },
    })
    const first = await send(activityId, part(1))
    expect(first.waves).toBeLessThanOrEqual(6)
    expect((await behind.closing(activityId)).missing).toContain('photos')
    outputOf(await send(activityId, part(0)))
    outputOf(await send(activityId, part(0)))
    const { photos, missing } = await behind.closing(activityId)
    expect(photos).toMatchObject([{ id: photoId, complete: true, people: 'agreed' }])
    expect(missing).not.toContain('photos')
    const kept = await behind.database.all<ActivityPhotoRecord>('activity_photos', { activityId })
    expect(JSON.stringify(kept)).not.toContain(parts[0])
    const asked = { activityId, photoId, part: 0 }
    const seen = outputOf(await behind.call('getActivityPhoto', asked, LEADERS.head))
    expect(seen.data).toBe(parts[0])
    const other = await behind.call('getActivityPhoto', asked, LEADERS.volunteer)
    expect(codeOf(other)).toBe('ACCESS.SCOPE')
    const gone = { activityId, photoId }
    expect(
      outputOf(await behind.call('removeActivityPhoto', gone, LEADERS.head)).closing.photos,
    ).toEqual([])
    expect(await behind.database.all('activity_photos', { activityId })).toEqual([])
    expect(codeOf(await behind.call('removeActivityPhoto', gone, LEADERS.head))).toBe('OK')
  })

  test('ACT-26: are pictures, at most nine', async () => {
    const { activity } = await behind.activity()
    const activityId = activity._id
    await behind.tick()
    const text = { photoId: clientId('photo'), people: 'none', part: 0, parts: 1, data: 'aGVsbG8h' }
    expect(codeOf(await send(activityId, text))).toBe('ACTIVITY.NOT_A_PHOTO')
    for (let turn = 0; turn < 9; turn++) await behind.photo(activityId)
    const [data = ''] = makePhotoParts(1)
    const tenth = { ...text, photoId: clientId('photo'), data }
    expect(codeOf(await send(activityId, tenth))).toBe('ACTIVITY.PHOTOS')
  })
})

describe('the file', () => {
  test('ACT-29, ARC-09, ARC-16: is made when every step is done, with a number and a class, once', async () => {
    const half = await behind.activity()
    await behind.tick()
    const refused = await close(half.activity._id)
    expect(codeOf(refused)).toBe('ACTIVITY.INCOMPLETE')
    const { activity } = await finished()
    const called = await close(activity._id)
    expect(called.waves).toBeLessThanOrEqual(6)
    const { closing } = outputOf(called)
    const year = localDate(activity.to).slice(0, 4)
    expect(closing).toMatchObject({
      ...{ state: 'closed', missing: [] },
      archive: { no: archiveNo(year, 'HD', 1), class: 'longTerm' },
    })
    expect(outputOf(await close(activity._id)).closing.archive).toEqual(closing.archive)
    expect(await factOf(activity._id)).toMatchObject({
      counts: { activities: 1, securityActivities: 1, recipients: 28 },
      countedAt: activity.from,
    })
    const late = await behind.call(
      'thankVolunteers',
      { activityId: activity._id, way: 'phone', text: '', next: '' },
      LEADERS.head,
    )
    expect(codeOf(late)).toBe('ACTIVITY.STATE')
  })

  test('ARC-19, TRN-15: numbers run from 1 for each kind and are never given twice, even all at once', async () => {
    const all = []
    for (let turn = 0; turn < 4; turn++) all.push(await finished())
    const training = await finished(60, { fields: { training: makeTraining() } })
    const closed = await Promise.all(
      [...all, training].map(({ activity }, turn) =>
        close(activity._id, turn % 2 ? LEADERS.manager : LEADERS.second),
      ),
    )
    const numbers = closed.map((one) => outputOf(one).closing.archive?.no ?? '')
    const year = localDate(training.activity.to).slice(0, 4)
    expect(numbers[4]).toBe(archiveNo(year, 'PX', 1))
    expect(numbers.slice(0, 4).sort()).toEqual(
      [2, 3, 4, 5].map((one) => archiveNo(year, 'HD', one)),
    )
    const { counts } = (await factOf(training.activity._id)) ?? {}
    expect(counts).toEqual({ trainings: 1, recipients: 28 })
  })

  test('HRS-04: waits until the hours are really in the accounts', async () => {
    const planted = await behind.activity()
    const activityId = planted.activity._id
    await behind.came(planted, { ...(await behind.person()), from: 0, to: 90 })
    await behind.tick()
    await behind.fillIn(activityId)
    outputOf(await behind.call('confirmHours', { activityId, added: [] }, LEADERS.head))
    outputOf(await behind.call('verifyHours', { activityId }, LEADERS.manager))
    expect(codeOf(await close(activityId))).toBe('ACTIVITY.INCOMPLETE')
    await behind.tick()
    expect(codeOf(await close(activityId))).toBe('OK')
  })
})

describe('lists and papers', () => {
  test('ACT-26: what is over and not filed, the most pressing first, in three waves', async () => {
    const { activity } = await behind.activity()
    await behind.tick()
    const input = { stationId: behind.station._id }
    const called = await behind.call('listClosings', input, LEADERS.manager)
    expect(called.waves).toBeLessThanOrEqual(3)
    const { rows } = outputOf(called)
    const dues = rows.map(({ due }) => due.at)
    expect(dues).toEqual([...dues].sort((a, b) => a - b))
    const row = rows.find(({ activityId }) => activityId === activity._id)
    expect(row?.missing[0]).toBe('leaderHours')
    const heads = outputOf(await behind.call('listClosings', input, LEADERS.head)).rows
    expect(heads.map(({ activityId }) => activityId)).toContain(activity._id)
    expect(outputOf(await behind.call('listClosings', input, LEADERS.volunteer)).rows).toEqual([])
  })

  test('FRM-04, FRM-06, FRM-08, AMB-58: papers have the printed fields, names covered, and leave a trace', async () => {
    const { activity } = await finished(60, { fields: { training: makeTraining() } })
    const paper = async (name: 'signIn' | 'record' | 'training') =>
      outputOf(
        await behind.call('exportPaper', { activityId: activity._id, paper: name }, LEADERS.head),
      ).csv.split('\r\n')
    const sheet = await paper('signIn')
    expect(sheet.slice(-3)).toEqual(['序号,姓名,志愿者编号', '1,王**,HA-000001', ''])
    const labels = (lines: string[]) => lines.flatMap((line) => line.split(',')[0] || [])
    expect(labels(await paper('record'))).toEqual([
      ...['活动时间', '活动地点', '活动主题', '主办单位', '服务参加人数', '记录人'],
      ...['服务参加人员', '服务对象类型', '服务人次', '活动内容', '活动图片', '活动总结'],
    ])
    const training = await paper('training')
    expect(labels(training)).toEqual([
      ...['培训主题', '培训导师', '培训地点', '培训时间', '培训人员', '培训人数'],
      ...['培训内容（要点）', '培训图片', '培训小结', '记录员', '整理时间'],
    ])
    expect(training).toContain('培训人员,王** HA-000001')
    const rows = await behind.database.all<AuditRecord>('audits', {
      ...{ action: 'activity.exportPaper', target: activity._id },
    })
    expect(rows.map(({ reason }) => reason).sort()).toEqual(['record', 'signIn', 'training'])
  })

  test('FRM-08, TRN-10: only a training has a training record', async () => {
    const { activity } = await behind.activity()
    await behind.tick()
    const asked = { activityId: activity._id, paper: 'training' as const }
    expect(codeOf(await behind.call('exportPaper', asked, LEADERS.head))).toBe('ACTIVITY.STATE')
  })
})
