/** The end of a campaign: settled when nothing of it is open, and thirty days later nobody can be told apart in it. */
import { DAY, HOUR, MINUTE } from '@shared/kit/time'
import { CALLBACK_CONSENT } from '@shared/survey/callback-model'
import {
  makeCampaign,
  makeQuestionnaire,
  shortAnswers,
  submit,
  type CampaignSeed,
  type Submission,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { takeSettings } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { contentHash, encryptField } from '../kit/crypto'
import type { SurveyDayRecord } from '../kit/survey-days'
import { callKeyOf } from './callback-key'
import type { CallbackRecord } from './callback-records'
import { questionnaireKey, type CampaignRecord, type ResponseRecord } from './records'
import { respondentOf } from './response'
import { makeStartStamp } from './start-stamp'

const PHONE = '13812342071'
const VOLUNTEER = 'acc_collector'
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  // The timers fire when a test says so.
  cloud = await startLocalCloud({ timerEvery: DAY })
  takeSettings(cloud)
  database = openDatabase(cloud.adminUrl)
  await makeQuestionnaire(database)
}, 30_000)
afterAll(() => cloud.stop())

let made = 0

/** A campaign that closed so long ago. */
function closed(since: number, different: Partial<CampaignSeed> = {}): Promise<CampaignSeed> {
  const closesAt = Date.now() - since
  const window = { opensAt: closesAt - 10 * DAY, closesAt }
  return makeCampaign(database, `end${made++}`, { ...window, callbackPercent: 100, ...different })
}

async function campaignOf({ _id }: CampaignSeed): Promise<CampaignRecord> {
  const [record] = await database.all<CampaignRecord>('campaigns', { _id })
  if (!record) throw new Error('no such campaign')
  return record
}

/** Whether the campaign is settled after the next tick. */
async function isSettled(campaign: CampaignSeed): Promise<boolean> {
  await cloud.fireTimer('survey')
  return Boolean((await campaignOf(campaign)).settledAt)
}

/** An answer that was kept while the campaign ran, and what its phone would send again. */
async function answered(campaign: CampaignSeed, openId: string, folded = true) {
  const at = campaign.closesAt - HOUR
  const stamp = { at: at - MINUTE, questionnaireKey: questionnaireKey('qst_short', 1) }
  const submission: Submission = {
    ...{ id: clientId('response'), campaignId: campaign._id, version: 1, deviceAt: at },
    ...{ startStamp: makeStartStamp(campaign._id, stamp), answers: shortAnswers() },
  }
  const { id: _id, campaignId, answers, deviceAt } = submission
  const response: ResponseRecord = {
    ...{ _id, at, campaignId, version: 1, ageGroup: 'adult', answers, openedAt: stamp.at },
    respondent: respondentOf(campaign.salt, openId, submission),
    contentHash: contentHash({ campaignId, version: 1, answers }),
    ...{ deviceAt, late: false, fast: false, textVerdict: 'pass', stationId: 'stn_near' },
    ...{ volunteerId: null, shareRef: null, satisfaction: 5, day: '2026-01-01', folded },
  }
  await database.insert('responses', [response])
  return submission
}

async function offered(campaign: CampaignSeed, state: CallbackRecord['state'] = 'waiting') {
  const _id = clientId('callback')
  const [responseId, at] = [clientId('response'), Date.now()]
  const callback: CallbackRecord = {
    ...{ _id, campaignId: campaign._id, responseId, stationId: null, volunteerId: null, at },
    phone: state === 'waiting' ? encryptField(PHONE, `${_id}.phone`) : null,
    consent: { version: CALLBACK_CONSENT.version, givenAt: at },
    ...{ state, outcome: null, words: null, by: null },
  }
  await database.insert('survey_callbacks', [callback])
  return callback
}

function day(campaign: CampaignSeed, dueAt: number | null): SurveyDayRecord {
  return {
    ...{ _id: `${VOLUNTEER}.${campaign._id}`, volunteerId: VOLUNTEER, day: '2026-01-01' },
    ...{ folded: 0, lastAt: 1, changes: 0, turn: 0, dueAt, minutes: {}, beyond: 'waiting' },
    waiting: { [campaign._id]: 0 },
  }
}

describe('a campaign is settled', () => {
  test('D-03: a day and a moment after it closed, not before, and never as a draft', async () => {
    const early = await closed(DAY + 30_000)
    const draft = await closed(5 * DAY, { state: 'draft' })
    const over = await closed(DAY + 2 * MINUTE)
    expect(await isSettled(over)).toBe(true)
    expect(await isSettled(early)).toBe(false)
    expect(await isSettled(draft)).toBe(false)
    const { settledAt } = await campaignOf(over)
    await cloud.fireTimer('survey')
    expect((await campaignOf(over)).settledAt).toBe(settledAt)
  })

  test('D-03: when a day of it is not due any more; those of other campaigns do not keep it', async () => {
    const [campaign, other] = [await closed(3 * DAY), await closed(-DAY)]
    const due = Date.now() + DAY
    await database.insert('survey_days', [day(campaign, due), day(other, due)])
    expect(await isSettled(campaign)).toBe(false)
    await database.update('survey_days', day(campaign, due)._id, { dueAt: null })
    expect(await isSettled(campaign)).toBe(true)
  })

  test.each([
    ['a person is to look', { state: 'open' }, { state: 'cleared' }],
    ['a decision is being done', { state: 'deciding' }, { state: 'decided' }],
    [
      'an appeal is open',
      { state: 'decided', appeal: { state: 'open', at: 1 } },
      { appeal: { state: 'refused', at: 1 } },
    ],
  ])('feature 6: not while %s', async (_what, open, done) => {
    const campaign = await closed(3 * DAY)
    const _id = `${campaign._id}.${VOLUNTEER}`
    const about = { _id, campaignId: campaign._id, volunteerId: VOLUNTEER, stationId: null }
    // A decision without answers to reject is left to the tests of decisions: none is applied here.
    const review = { ...about, score: 1, signs: [], answers: 30, at: 1, decision: null }
    await database.insert('survey_reviews', [{ ...review, ...open }])
    expect(await isSettled(campaign)).toBe(false)
    await database.update('survey_reviews', _id, done)
    expect(await isSettled(campaign)).toBe(true)
  })
})

describe('thirty days after settlement', () => {
  test('D-29: salt and numbers are gone, and what calls brought stays', async () => {
    const campaign = await closed(40 * DAY)
    expect(await isSettled(campaign)).toBe(true)
    const [waiting, called] = [await offered(campaign), await offered(campaign, 'called')]
    const settledAt = (age: number) => ({ settledAt: Date.now() - age })
    await database.update('campaigns', campaign._id, settledAt(30 * DAY - MINUTE))
    await cloud.fireTimer('survey')
    expect((await campaignOf(campaign)).salt).toBe(campaign.salt)
    await database.update('campaigns', campaign._id, settledAt(30 * DAY + 1))
    for (let turn = 0; turn < 2; turn++) await cloud.fireTimer('survey')
    expect((await campaignOf(campaign)).salt).toBe('')
    const numbers = await database.all<CallbackRecord>('survey_callbacks', {
      campaignId: campaign._id,
    })
    const states = new Map(numbers.map(({ _id, state, phone }) => [_id, { state, phone }]))
    expect(states.get(waiting._id)).toEqual({ state: 'over', phone: null })
    expect(states.get(called._id)).toEqual({ state: 'called', phone: null })
  })

  test('D-29: a late answer is refused and nothing of it kept; one that was kept is still told so', async () => {
    const campaign = await closed(40 * DAY)
    const kept = await answered(campaign, 'early-bird')
    const late = await answered(campaign, 'late-comer')
    await database.update('campaigns', campaign._id, { salt: '', settledAt: 1 })
    const again = outputOf(await submit(cloud, kept, 'early-bird'))
    expect(again).toEqual({ outcome: 'recorded', late: false, mayCall: false })
    const changed = { ...kept, answers: shortAnswers({ q02: 1 }) }
    expect(codeOf(await submit(cloud, changed, 'early-bird'))).toBe('REQUEST.REPLAYED')
    const other = { ...late, id: clientId('response') }
    expect(codeOf(await submit(cloud, other, 'somebody'))).toBe('SURVEY.CLOSED')
    const answers = await database.all<ResponseRecord>('responses', { campaignId: campaign._id })
    expect(answers.map(({ respondent }) => respondent)).not.toContain('')
    expect(answers).toHaveLength(2)
  })

  test('R-26: no number can be left any more, and one that was taken back says so', async () => {
    const campaign = await closed(40 * DAY)
    const { id: responseId } = await answered(campaign, 'somebody')
    await database.update('campaigns', campaign._id, { salt: '', settledAt: 1 })
    const { version } = CALLBACK_CONSENT
    const offer = { id: clientId('callback'), responseId, key: callKeyOf(responseId), phone: PHONE }
    const called = await cloud.call('survey', 'offerCallback', { ...offer, agreed: true, version })
    expect(codeOf(called)).toBe('SURVEY.NO_CALL')
    const over = await offered(campaign, 'over')
    const key = callKeyOf(over.responseId)
    const taken = await cloud.call('survey', 'withdrawCallback', { id: over._id, key })
    expect(outputOf(taken)).toEqual({ state: 'over' })
  })
})

test('D-03: an answer that is not folded yet keeps its campaign open', async () => {
  const campaign = await closed(3 * DAY)
  await answered(campaign, 'unfolded', false)
  // Somebody else holds the fold, so that this tick does not do it.
  const until = Date.now() + DAY
  const [lease] = await database.all<{ _id: string }>('leases', { _id: 'survey.fold' })
  if (lease) await database.update('leases', lease._id, { until, holder: 'another' })
  else await database.insert('leases', [{ _id: 'survey.fold', until, holder: 'another' }])
  expect(await isSettled(campaign)).toBe(false)
  await database.update('leases', 'survey.fold', { until: 0 })
  expect(await isSettled(campaign)).toBe(true)
})
