import { DAY, HOUR } from '@shared/kit/time'
import {
  makeCampaign,
  makeQuestionnaire,
  makeSubmission,
  openSurvey,
  SHORT_QUESTIONNAIRE,
  shortAnswers,
  submit,
  type CampaignSeed,
  type Opened,
  type Submission,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { takeSettings } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { questionnaireKey } from './records'
import { makeStartStamp } from './start-stamp'

let cloud: LocalCloud
let database: RawDatabase
let opened: Opened

beforeAll(async () => {
  cloud = await startLocalCloud()
  takeSettings(cloud)
  database = openDatabase(cloud.adminUrl)
  await makeQuestionnaire(database)
  await makeCampaign(database, 'running')
  opened = await openSurvey(cloud, 'resident')
}, 30_000)
afterAll(() => cloud.stop())

async function kept(): Promise<number> {
  return (await database.all('responses')).length
}

/** The code with which an answer is refused, and that nothing was kept of it. */
async function refusal(submission: Submission, openId = 'resident'): Promise<string> {
  const before = await kept()
  const code = codeOf(await submit(cloud, submission, openId))
  expect(await kept()).toBe(before)
  return code
}

function stamped({ _id }: CampaignSeed, at: number, version = 1): Partial<Submission> {
  const key = questionnaireKey('qst_short', version)
  return { campaignId: _id, startStamp: makeStartStamp(_id, { at, questionnaireKey: key }) }
}

describe('D-03: an answer out of time is refused', () => {
  test('SURVEY.CLOSED after the close, when it was opened after it', async () => {
    const closed = await makeCampaign(database, 'closed', { closesAt: Date.now() - HOUR })
    const late = makeSubmission(opened, stamped(closed, Date.now()))
    expect(await refusal(late)).toBe('SURVEY.CLOSED')
  })

  test('SURVEY.CLOSED more than a day after the close, whenever it was opened', async () => {
    const past = await makeCampaign(database, 'past', {
      opensAt: Date.now() - 9 * DAY,
      closesAt: Date.now() - DAY - 1000,
    })
    const late = makeSubmission(opened, stamped(past, past.closesAt - 1))
    expect(await refusal(late)).toBe('SURVEY.CLOSED')
  })

  test('SURVEY.NOT_OPEN before the window', async () => {
    const planned = await makeCampaign(database, 'planned', { opensAt: Date.now() + HOUR })
    const early = makeSubmission(opened, stamped(planned, Date.now()))
    expect(await refusal(early)).toBe('SURVEY.NOT_OPEN')
  })

  test('a retry of an answer that is kept is no refusal, even after the close', async () => {
    const campaign = await makeCampaign(database, 'closing', {
      opensAt: Date.now() - 9 * DAY,
      closesAt: Date.now() - DAY + 2000,
    })
    const opening = stamped(campaign, campaign.closesAt - 1)
    const submission = makeSubmission(opened, opening)
    expect(outputOf(await submit(cloud, submission, 'retrier'))).toMatchObject({ late: true })
    await new Promise((done) => setTimeout(done, campaign.closesAt + DAY + 1 - Date.now()))
    expect(await refusal(makeSubmission(opened, opening))).toBe('SURVEY.CLOSED')
    expect(outputOf(await submit(cloud, submission, 'retrier')).outcome).toBe('recorded')
  }, 30_000)
})

describe('an answer that does not fit is refused', () => {
  test('D-03: SURVEY.BAD_STAMP for a stamp that we did not sign, or for another campaign', async () => {
    const other = await makeCampaign(database, 'other')
    const { startStamp } = opened
    const earlier = startStamp.replace(/^[^~]+/, (Date.now() - DAY).toString(36))
    const stamps = ['', 'stamp', `${startStamp}0`, earlier, startStamp.replace('.v1', '.v2')]
    for (const one of stamps) {
      expect(await refusal(makeSubmission(opened, { startStamp: one }))).toBe('SURVEY.BAD_STAMP')
    }
    const moved = makeSubmission(opened, { campaignId: other._id })
    expect(await refusal(moved)).toBe('SURVEY.BAD_STAMP')
  })

  test('SURVEY.VERSION_CHANGED when the campaign asks another version by now', async () => {
    await database.insert('questionnaires', [
      { _id: 'qst_short.v2', ...SHORT_QUESTIONNAIRE, version: 2 },
    ])
    const renewed = await makeCampaign(database, 'renewed', { questionnaireVersion: 2 })
    const old = makeSubmission(opened, stamped(renewed, Date.now()))
    expect(await refusal(old)).toBe('SURVEY.VERSION_CHANGED')
    const mixed = makeSubmission(opened, { ...stamped(renewed, Date.now(), 2), version: 1 })
    expect(await refusal(mixed)).toBe('SURVEY.VERSION_CHANGED')
  })

  test('SURVEY.NO_CAMPAIGN when the campaign is not there', async () => {
    const gone = { ...(await makeCampaign(database, 'short-lived')), _id: 'cmp_gone' }
    expect(await refusal(makeSubmission(opened, stamped(gone, Date.now())))).toBe(
      'SURVEY.NO_CAMPAIGN',
    )
  })

  test('D-03: SURVEY.INCOMPLETE names each question to mend, and nothing that was written', async () => {
    const called = await submit(
      cloud,
      makeSubmission(opened, { answers: { q01: 'martian', q99: 'what was written' } }),
      'resident',
    )
    if (called.reply.ok) throw new Error('an incomplete answer was taken')
    expect(called.reply.error.code).toBe('SURVEY.INCOMPLETE')
    expect(Object.keys(called.reply.error.fields ?? {}).sort()).toEqual([
      'answers.q01',
      'answers.q99',
    ])
    expect(JSON.stringify(called.reply)).not.toContain('what was written')
    expect(await refusal(makeSubmission(opened, { answers: {} }))).toBe('SURVEY.INCOMPLETE')
    const six = makeSubmission(opened, { answers: { q01: 'adult', q02: 6 } })
    expect(await refusal(six)).toBe('SURVEY.INCOMPLETE')
  })

  test('REQUEST.REPLAYED for other content, or another person, under the same id', async () => {
    const submission = makeSubmission(opened)
    expect(outputOf(await submit(cloud, submission, 'first')).outcome).toBe('recorded')
    const other = { ...submission, answers: shortAnswers({ q02: 1 }) }
    expect(await refusal(other, 'first')).toBe('REQUEST.REPLAYED')
    expect(await refusal(submission, 'somebody else')).toBe('REQUEST.REPLAYED')
  })

  test('REQUEST.TOO_LARGE for 100 KB', async () => {
    const huge = makeSubmission(opened, { answers: { q03: '长'.repeat(34_000) } })
    expect(await refusal(huge)).toBe('REQUEST.TOO_LARGE')
  })

  test.each([
    ['no input', undefined],
    ['an id of another kind', { id: 'rpt_01M808JJ24VVQSR1TKCZB29QPJ' }],
    ['an id the client did not make', { id: 'rsp_1' }],
    ['a filter for an id', { id: { $ne: null } }],
    ['answers that are a list', { answers: ['q01'] }],
    ['a question that cannot be', { answers: { __proto: 'x' } }],

    ['half a grade', { answers: { q01: 'adult', q02: 4.5 } }],
    ['a share code of a page', { shareCode: 'X'.repeat(33) }],
  ])('REQUEST.INVALID for %s', async (_what, different) => {
    const before = await kept()
    const input = different && { ...makeSubmission(opened), ...different }
    const called = await cloud.call('survey', 'submitResponse', input, 'resident')
    expect(codeOf(called)).toBe('REQUEST.INVALID')
    expect(await kept()).toBe(before)
  })

  test('REQUEST.UNKNOWN_ACTION for what the contract does not name', async () => {
    for (const action of ['deleteResponse', 'constructor', '__proto__']) {
      expect(codeOf(await cloud.call('survey', action, {}, 'resident'))).toBe(
        'REQUEST.UNKNOWN_ACTION',
      )
    }
  })
})

test('REQUEST.TOO_MANY: one caller hands in 300 times a minute, and nobody else suffers', async () => {
  const submission = makeSubmission(opened, { startStamp: 'none' })
  const tries = Array.from({ length: 700 }, () => submit(cloud, submission, 'hasty'))
  const codes = (await Promise.all(tries)).map(codeOf)
  const refused = codes.filter((code) => code === 'REQUEST.TOO_MANY').length
  // A minute may end in the middle, and four instances let three calls each by uncounted.
  expect(refused).toBeGreaterThanOrEqual(700 - 2 * (300 + 12))
  expect(codes.filter((code) => code === 'SURVEY.BAD_STAMP')).toHaveLength(700 - refused)
  expect(codeOf(await submit(cloud, submission, 'calm'))).toBe('SURVEY.BAD_STAMP')
}, 60_000)
