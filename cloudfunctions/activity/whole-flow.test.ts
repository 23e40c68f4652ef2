/** One activity from its plan to the archive, by nothing but the acts that people use; only the clock is moved. */
import type { activityContract } from '@shared/activity/contract'
import type { ActivityFields } from '@shared/activity/model'
import type { FeedbackAnswers } from '@shared/activity/feedback-model'
import { FEEDBACK_MARKS } from '@shared/activity/feedback-model'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { DAY, HOUR, MINUTE } from '@shared/kit/time'
import { makePlan } from '../../config/testing/activities'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId, makePhotoParts } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { makeVolunteer, type Volunteer } from '../../config/testing/volunteers'
import type { EntryRecord } from '../kit/ledger'
import type { AttendanceRecord } from '../kit/attendance'
import type { ActivityRecord, SeatsRecord, SignUpRecord } from './records'

type Actions = typeof activityContract.actions

const station = makeStation('whole-flow')
const gate = { minimumAge: 0, onDuty: false, tier: null, skills: [], trainings: [] }
const phone = (who: string) => `${who}000000000000`.slice(0, 16)
let cloud: LocalCloud
let database: RawDatabase
let helper: Volunteer

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  const grants = [atStation('stationManager', station)]
  await makeMember(cloud, database, { openId: 'manager', grants })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  for (const openId of ['early', 'next']) await makeMember(cloud, database, { openId })
  helper = await makeVolunteer(cloud, database, { station })
}, 60_000)
afterAll(() => cloud.stop())

async function act<Name extends keyof Actions>(
  action: Name,
  input: InputOf<Actions[Name]>,
  openId: string,
): Promise<OutputOf<Actions[Name]>> {
  const called = await cloud.call<OutputOf<Actions[Name]>>('activity', action, input, openId)
  if (!called.reply.ok) throw new Error(`${action}: ${codeOf(called)}`)
  return outputOf(called)
}
const tick = () => cloud.fireTimer('activity')

/** Moves the activity, and all that hangs on its time, so that it begins so long from now. */
async function begins(id: string, inMs: number): Promise<void> {
  const [activity] = await database.all<ActivityRecord>('activities', { _id: id })
  if (!activity) throw new Error('no such activity')
  const by = Date.now() + inMs - activity.from
  const { fields } = activity
  const slots = fields.slots.map((slot) => ({ ...slot, from: slot.from + by, to: slot.to + by }))
  const [from, to] = [activity.from + by, activity.to + by]
  await database.update('activities', id, { fields: { ...fields, slots }, from, to })
  for (const { _id } of await database.all<SeatsRecord>('seats', { activityId: id })) {
    await database.update('seats', _id, { from })
  }
  for (const { _id } of await database.all<SignUpRecord>('sign_ups', { activityId: id })) {
    await database.update('sign_ups', _id, { from, to })
  }
  for (const one of await database.all<AttendanceRecord>('attendances', { activityId: id })) {
    const moved = { slot: { from, to }, from: one.from + by, to: one.to + by }
    const came = one.in && { in: { ...one.in, at: one.in.at + by } }
    await database.update('attendances', one._id, { ...moved, ...came })
  }
}

function fieldsFor(headId: string): ActivityFields {
  const from = Date.now() + 10 * DAY
  const post = (name: string, who: 'volunteer' | 'resident', capacity: number) => ({
    ...{ id: clientId('post'), name, task: '', for: who, capacity, gate },
  })
  return {
    ...{ plan: makePlan(headId), training: null },
    slots: [{ id: 'a', from, to: from + 90 * MINUTE }],
    posts: [post('帮忙', 'volunteer', 3), post('听讲', 'resident', 1)],
    ...{ selection: 'firstCome', attendancePercent: 60, signUpEndsMinutes: 0, companionsMax: 0 },
  }
}

/** Written, handed in, judged by somebody else. */
async function publish(): Promise<{ activityId: string; posts: ActivityFields['posts'] }> {
  const activityId = clientId('activity')
  const fields = fieldsFor(helper.accountId)
  const input = { id: activityId, stationId: station._id, teamId: null, fields }
  await act('saveActivity', input, 'manager')
  await act('submitActivity', { id: activityId }, 'manager')
  await act('reviewActivity', { id: activityId, version: 1, publish: true }, 'staff')
  return { activityId, posts: fields.posts }
}

/** One of them gives back; whoever was in line has the place. */
async function signUpAll(activityId: string, [helping, coming]: ActivityFields['posts']) {
  const place = (post: { id: string } | undefined) => ({
    ...{ activityId, slotId: 'a', postId: post?.id ?? '', companions: 0, oldEnough: false },
    agreed: false,
  })
  const helps = await act('signUp', place(helping), helper.openId)
  const early = await act('signUp', place(coming), 'early')
  const next = await act('signUp', place(coming), 'next')
  expect([helps, early, next].map(({ signUp }) => signUp.state)).toEqual([
    'confirmed',
    'confirmed',
    'waiting',
  ])
  await act('cancelSignUp', { signUpId: early.signUp.id, reason: '' }, 'early')
  await database.update('sign_ups', early.signUp.id, { settleAt: Date.now() - 1 })
  await tick()
  const taken = await act('answerOffer', { signUpId: next.signUp.id, take: true }, 'next')
  expect(taken.signUp.state).toBe('confirmed')
  return { helpId: helps.signUp.id, nextId: next.signUp.id }
}

/** In by the site's code and by one's own, out by the site's; what happens is written down. */
async function holdIt(activityId: string, nextId: string): Promise<void> {
  const slot = { activityId, slotId: 'a' }
  const scan = async (way: 'in' | 'out') => {
    const { codes } = await act('getSiteCodes', { ...slot, way }, 'manager')
    const input = { code: codes[0] ?? '', phone: phone('helper'), mark: null, offline: null }
    return act('checkSelf', input, helper.openId)
  }
  await begins(activityId, -5 * MINUTE)
  expect((await scan('in')).attendance.state).toBe('here')
  const own = await act('getOwnCodes', { signUpId: nextId, phone: phone('next') }, 'next')
  const shown = { ...slot, code: own.codes[0] ?? '', checkId: clientId('check') }
  expect((await act('checkByLeader', shown, 'manager')).row.state).toBe('here')
  const happened = { kind: 'illness', what: '有人头晕', done: '扶到一边，喝水' } as const
  const incident = { id: clientId('incident'), activityId, at: Date.now() - 1, ...happened }
  await act('recordIncident', { ...incident, reportedTo: '', hurt: 0 }, 'manager')
  await begins(activityId, -88 * MINUTE)
  expect((await scan('out')).attendance.state).toBe('left')
}

const answers: FeedbackAnswers = {
  marks: Object.fromEntries(FEEDBACK_MARKS.map((mark) => [mark, 5])) as FeedbackAnswers['marks'],
  ...{ volunteerMarks: null, length: 'right', design: 'good', outOfTen: 9 },
  words: { arrangement: '', content: '', staff: '', overall: '' },
}

/** Counted, confirmed and verified by two people, recorded, thanked for, filed. */
async function closeIt(activityId: string): Promise<void> {
  await begins(activityId, -2 * HOUR)
  for (const { _id, countAt } of await database.all<AttendanceRecord>('attendances')) {
    const forgot = { closeAt: Date.now() - 1 }
    await database.update('attendances', _id, countAt === null ? forgot : { countAt: 1 })
  }
  await tick()
  await tick()
  for (const openId of [helper.openId, 'next']) {
    await act('giveFeedback', { activityId, answers }, openId)
  }
  await act('confirmHours', { activityId, added: [] }, helper.openId)
  await act('verifyHours', { activityId }, 'manager')
  await tick()
  const record = { recipients: '长辈', recipientCount: 1, content: '讲了三件真事', quality: 5 }
  await act('saveRecord', { activityId, record: { ...record, qualityNote: '' } }, 'manager')
  const [data = ''] = makePhotoParts(1)
  const picture = { photoId: clientId('photo'), people: 'none', part: 0, parts: 1, data } as const
  await act('addActivityPhoto', { activityId, ...picture }, 'manager')
  const learnt = { practice: '先讲真事', problems: '', people: '', deeds: '', followUp: '' }
  await act('saveSummary', { activityId, summary: { ...learnt, goalsMet: 'all' } }, 'manager')
  const thanks = { way: 'message', text: '谢谢', next: '' } as const
  await act('thankVolunteers', { activityId, ...thanks }, 'manager')
}

test('ACT-03, ACT-25, ACT-22, ACT-41, D-11: planned, judged, signed up for, held, counted by two people, recorded and filed', async () => {
  const { activityId, posts } = await publish()
  const { nextId } = await signUpAll(activityId, posts)
  await holdIt(activityId, nextId)
  await closeIt(activityId)
  const { closing } = await act('getClosing', { activityId }, 'manager')
  expect(closing.missing).toEqual([])
  expect(closing.hours.map(({ hours, counted }) => [hours, counted > 0])).toEqual([
    ['verified', true],
  ])
  expect(closing.feedback.answers).toBe(2)
  const filed = await act('closeActivity', { activityId, class: 'longTerm' }, 'manager')
  expect(filed.closing.archive?.no).toMatch(/^\d{4}-HD-0001$/)
  const paper = await act('exportPaper', { activityId, paper: 'record' }, 'manager')
  expect(paper.csv).toContain('讲了三件真事')
  const entries = await database.all<EntryRecord>('ledger_entries', { account: helper.accountId })
  const minutes = entries
    .filter(({ state, kind }) => state === 'confirmed' && kind === 'serviceMinutes')
    .reduce((sum, { amount }) => sum + amount, 0)
  expect(minutes).toBe(closing.hours[0]?.counted)
}, 60_000)
