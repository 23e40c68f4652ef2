/** What people think of an activity: once each, without a name, and sums alone from five answers on. */
import type { FeedbackAnswers } from '@shared/activity/feedback-model'
import { FEEDBACK_MARKS } from '@shared/activity/feedback-model'
import { DAY, HOUR } from '@shared/kit/time'
import { plantSignUp, type PlantedActivity } from '../../config/testing/activities'
import { Behind, LEADERS } from '../../config/testing/closings'
import { codeOf, outputOf } from '../../config/testing/replies'
import type { FeedbackRecord } from './closing-records'
import type { SignUpRecord } from './records'

let behind: Behind

beforeAll(async () => {
  behind = await Behind.begin()
}, 60_000)
afterAll(() => behind.cloud.stop())

function answers(mark: number, different: Partial<FeedbackAnswers> = {}): FeedbackAnswers {
  const marks = Object.fromEntries(FEEDBACK_MARKS.map((name) => [name, mark]))
  return {
    marks: marks as FeedbackAnswers['marks'],
    volunteerMarks: null,
    ...{ length: 'right', design: 'good', outOfTen: 9 },
    words: { arrangement: '', content: '', staff: '', overall: '' },
    ...different,
  }
}

const give = (activityId: string, said: FeedbackAnswers, openId: string) =>
  behind.call('giveFeedback', { activityId, answers: said }, openId)
const kept = ({ activity }: PlantedActivity) =>
  behind.database.all<FeedbackRecord>('feedbacks', { activityId: activity._id })

/** So many people say what they think. */
async function many(activityId: string, marks: readonly number[], different: object = {}) {
  for (const mark of marks) {
    const { openId } = await behind.person()
    outputOf(await give(activityId, answers(mark, different), openId))
  }
}

test('FRM-05, D-29: is kept once a person, and nothing of it leads to them', async () => {
  const planted = await behind.activity()
  const { _id } = planted.activity
  const { openId, accountId } = await behind.person()
  const words = { ...answers(5).words, overall: '我的卡号是 6222021234567894123' }
  const said = answers(5, { words })
  const first = await give(_id, said, openId)
  expect(codeOf(first)).toBe('OK')
  expect(first.waves).toBeLessThanOrEqual(6)
  expect(codeOf(await give(_id, said, openId))).toBe('OK')
  expect(codeOf(await give(_id, answers(1), openId))).toBe('ACTIVITY.ALREADY_SAID')
  const [record, ...others] = await kept(planted)
  expect(others).toEqual([])
  expect(record).toMatchObject({ for: 'resident', answers: { outOfTen: 9 } })
  const text = JSON.stringify(record)
  expect(text).not.toContain('6222021234567894123')
  expect(text).not.toContain(accountId.slice(4))
})

test('EVA-03: volunteers who have a place are asked for more, and nobody else’s answer to it is kept', async () => {
  const planted = await behind.activity()
  const [helper, guest] = [await behind.person(), await behind.person()]
  await plantSignUp(behind.database, planted, { accountId: helper.accountId, maskedName: '王**' })
  const more = { volunteerMarks: { training: 4, gain: 5, belonging: 5 } }
  for (const { openId } of [helper, guest]) {
    outputOf(await give(planted.activity._id, answers(4, more), openId))
  }
  const said = (await kept(planted)).map((one) => [one.for, one.answers.volunteerMarks])
  expect(said).toEqual(
    expect.arrayContaining([
      ['volunteer', more.volunteerMarks],
      ['resident', null],
    ]),
  )
})

test('FRM-05: from the start until seven days behind the end, of what took place', async () => {
  const { openId } = await behind.person()
  const code = async (seed: Parameters<Behind['activity']>[1]) =>
    codeOf(await give((await behind.activity(60, seed)).activity._id, answers(4), openId))
  expect(await code({ from: Date.now() + HOUR })).toBe('ACTIVITY.FEEDBACK_TIME')
  expect(await code({ from: Date.now() - 1000 })).toBe('OK')
  expect(await code({ from: Date.now() - 7 * DAY - HOUR - 1000 })).toBe('ACTIVITY.FEEDBACK_TIME')
  expect(await code({ from: Date.now() - 7 * DAY })).toBe('OK')
  expect(await code({ record: { state: 'cancelled' } })).toBe('ACTIVITY.NOT_FOUND')
})

test('FRM-05, EVA-01, EVA-02, D-22, AMB-26: four answers show only how many; five show means, choices and words in no order', async () => {
  const { activity } = await behind.activity()
  await many(activity._id, [5, 5, 4, 2], { words: { ...answers(1).words, content: '乙' } })
  await behind.tick()
  const nothing = { means: null, choices: null, satisfied: null, outOfTen: null, words: null }
  expect((await behind.closing(activity._id)).feedback).toEqual({ answers: 4, ...nothing })
  await many(activity._id, [4], { outOfTen: 4, words: { ...answers(1).words, overall: '甲' } })
  const { feedback } = await behind.closing(activity._id)
  expect(feedback).toMatchObject({
    ...{ answers: 5, outOfTen: 8, satisfied: { top: 4, of: 5 } },
    choices: { 'length:right': 5, 'design:good': 5 },
    words: ['乙', '乙', '乙', '乙', '甲'].sort(),
  })
  expect(feedback.means?.venue).toBe(4)
  expect(feedback.means).not.toHaveProperty('training')
})

test('R-26, D-17: once it is filed the sums stay, and who said what is gone, with the recipients’ names', async () => {
  const planted = await behind.activity(60)
  const { _id } = planted.activity
  await behind.came(planted, { ...(await behind.person()), from: 0, to: 60 })
  const guest = { accountId: null, maskedName: '李**', for: 'resident' as const }
  const resident = await plantSignUp(behind.database, planted, guest)
  await many(_id, [5, 5, 5, 5, 5])
  await behind.settle(_id)
  await behind.fillIn(_id)
  const input = { activityId: _id, class: 'shortTerm' as const }
  outputOf(await behind.call('closeActivity', input, LEADERS.manager))
  const { feedback } = await behind.closing(_id)
  await behind.database.update('activities', _id, { 'closing.tidyAt': Date.now() - 1 })
  await behind.tick()
  expect(await kept(planted)).toEqual([])
  expect((await behind.closing(_id)).feedback).toEqual(feedback)
  const [signUp] = await behind.database.all<SignUpRecord>('sign_ups', { _id: resident._id })
  expect(signUp).toMatchObject({ maskedName: '', name: null })
  const { openId } = await behind.person()
  expect(codeOf(await give(_id, answers(1), openId))).toBe('ACTIVITY.FEEDBACK_TIME')
})
