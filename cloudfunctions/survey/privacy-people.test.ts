/**
 * Who answered, from which device and place, and the number left for a call, planted in every act of quality and
 * call-backs; no log, no record and no reply may tell them, but for the one reply that is there to be dialled.
 */
import { CALLBACK_CONSENT } from '@shared/survey/callback-model'
import {
  foldEverything,
  makeCampaign,
  makeQuestionnaire,
  makeSubmission,
  openSurvey,
  shortAnswers,
  type Submission,
  type Submitted,
  type Task,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { everyRecord } from '../../config/testing/every-record'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { accountIdOf } from '../kit/caller'

const planted = {
  respondent: 'planted-openid-8R',
  second: 'planted-openid-9R',
  browserId: 'planted-browser-8R-0456',
  device: 'planted-device-8R|Android 14|1080x2400',
  address: '203.0.113.177',
  phone: '13855556666',
  otherPhone: '13877778888',
  spoken: '13899990000',
}
type What = keyof typeof planted

const station = makeStation('near')
let cloud: LocalCloud
let database: RawDatabase
/** Every reply, with the act that gave it. */
const replies: { readonly act: string; readonly text: string }[] = []

/** Calls an act from the planted place and keeps its reply. */
async function act<T>(action: string, input: object, openId?: string): Promise<T> {
  const answer = await fetch(`${cloud.origin}/functions/survey`, {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', 'x-dev-address': planted.address },
      ...(openId === undefined ? {} : { 'x-dev-openid': openId }),
    },
    body: JSON.stringify({ action, input }),
  })
  const text = await answer.text()
  replies.push({ act: action, text })
  return JSON.parse(text) as T
}

interface Reply<T> {
  readonly ok: boolean
  readonly output: T
}

async function answered(submission: Submission, openId?: string): Promise<Submitted> {
  const reply = await act<Reply<Submitted>>('submitResponse', submission, openId)
  expect(reply.ok).toBe(true)
  return reply.output
}

/** A person answers twice, leaves a number, is called; one without WeChat leaves another and takes it back. */
async function answerAndOffer(campaignId: string, shareCode: string): Promise<void> {
  const opened = await openSurvey(cloud, planted.respondent, shareCode)
  const from = { shareCode, device: planted.device }
  const first = makeSubmission(opened, { ...from, answers: shortAnswers({ q03: planted.spoken }) })
  const { callKey: key = '' } = await answered(first, planted.respondent)
  const again = { ...first, id: clientId('response') }
  expect((await answered(again, planted.respondent)).outcome).toBe('alreadyAnswered')
  const words = { agreed: true, version: CALLBACK_CONSENT.version }
  const id = clientId('callback')
  const offer = { id, responseId: first.id, key, phone: planted.phone, ...words }
  await act('offerCallback', offer, planted.respondent)
  await act('offerCallback', { ...offer, phone: planted.otherPhone }, planted.respondent)
  await act('offerCallback', { ...offer, key: 'x'.repeat(key.length) }, planted.respondent)

  const web = makeSubmission(opened, { ...from, browserId: planted.browserId })
  const { callKey = '' } = await answered(web)
  const theirs = { ...offer, id: clientId('callback'), responseId: web.id, key: callKey }
  const { browserId } = planted
  await act('offerCallback', { ...theirs, phone: planted.otherPhone, browserId })
  await act('withdrawCallback', { id: theirs.id, key: callKey, browserId })

  const third = makeSubmission(opened, from)
  const { callKey: last = '' } = await answered(third, planted.second)
  const kept = { ...offer, id: clientId('callback'), responseId: third.id, key: last }
  await act('offerCallback', kept, planted.second)
  await act('listCallbacks', { campaignId, stationId: station._id }, 'manager')
  await act('readCallbackPhone', { id }, 'manager')
  const said = { id, outcome: 'matches', words: `打 ${planted.spoken} 问的` }
  await act('recordCallback', said, 'manager')
}

/** What people who look at answers see, and what a volunteer does of their own. */
async function lookAndDecide(campaignId: string, volunteerId: string): Promise<void> {
  const key = { campaignId, volunteerId }
  const review = { _id: `${campaignId}.${volunteerId}`, ...key, stationId: station._id }
  const looked = { state: 'open', score: 1, signs: [], answers: 3, at: Date.now(), decision: null }
  await database.insert('survey_reviews', [{ ...review, ...looked }])
  for (const who of ['manager', 'staff']) {
    await act('listAnswerReviews', { stationId: station._id }, who)
    await act('readReview', key, who)
  }
  const reason = `打 ${planted.spoken} 说没答过`
  await act('decideReview', { ...key, rejected: 'all', because: 'callback', reason }, 'staff')
  await database.update('survey_reviews', review._id, { 'decision.appliesAt': 1 })
  await cloud.fireTimer('survey')
  await act('readQuality', { campaignId }, 'volunteer')
  await act('appealReview', { campaignId, words: `请打 ${planted.spoken} 再问` }, 'volunteer')
  await act('listAppeals', { stationId: station._id }, 'manager')
  await act('decideAppeal', { ...key, granted: true, reason }, 'manager')
  await cloud.fireTimer('survey')
  await act('getTask', {}, 'volunteer')
}

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  await makeQuestionnaire(database)
  const { _id } = await makeCampaign(database, 'running', { callbackPercent: 100 })
  const people = {
    volunteer: [atStation('volunteer', station)],
    manager: [atStation('stationManager', station)],
    staff: [ASSOCIATION_STAFF],
  }
  for (const [openId, grants] of Object.entries(people)) {
    await makeMember(cloud, database, { openId, grants })
  }
  const asked = await cloud.call<Task>('survey', 'getTask', {}, 'volunteer')
  expect(codeOf(asked)).toBe('OK')
  await answerAndOffer(_id, outputOf(asked).shareCode)
  await foldEverything(cloud, database)
  await lookAndDecide(_id, accountIdOf('volunteer'))
}, 90_000)
afterAll(() => cloud.stop())

const everything = Object.entries(planted) as [What, string][]

test('the walk reached every act: each was called, and those that are for somebody answered', () => {
  const answering = new Set(
    replies.filter(({ text }) => text.includes('"ok":true')).map((one) => one.act),
  )
  expect([...answering].sort()).toEqual([
    ...['appealReview', 'decideAppeal', 'decideReview', 'getTask', 'listAnswerReviews'],
    ...[
      'listAppeals',
      'listCallbacks',
      'offerCallback',
      'readCallbackPhone',
      'readQuality',
      'readReview',
    ],
    ...['recordCallback', 'submitResponse', 'withdrawCallback'],
  ])
})

describe('D-29, R-29: nowhere in the open', () => {
  test.each(everything)('no log holds the %s', (_what, value) => {
    expect(cloud.logs()).not.toContain(value)
  })

  test.each(everything)('no record holds the %s', async (_what, value) => {
    expect(await everyRecord(database)).not.toContain(value)
  })

  test.each(everything)(
    'no reply holds the %s, but the one number that is to be dialled',
    (what, value) => {
      const telling = replies.filter(({ text }) => text.includes(value)).map((one) => one.act)
      expect(telling).toEqual(what === 'phone' ? ['readCallbackPhone'] : [])
    },
  )

  test('R-25: no account of who answered is anywhere, nor leads a record to it', async () => {
    const said = [
      ...replies.map(({ text }) => text),
      cloud.logs(),
      await everyRecord(database),
    ].join()
    expect(said).not.toContain(accountIdOf(planted.respondent))
    expect(said).not.toContain(accountIdOf(planted.second))
  })
})

test('R-29: a number that waits is there encrypted, and is gone once it was called or taken back', async () => {
  const kept = await database.all<{ state: string; phone: object | null }>('survey_callbacks')
  expect(kept.map(({ state, phone }) => [state, phone !== null]).sort()).toEqual([
    ['called', false],
    ['waiting', true],
    ['withdrawn', false],
  ])
})

test('D-29: the device is a hash of the campaign, the same for answers from the same one', async () => {
  const answers = await database.all<{ device?: string }>('responses')
  expect(answers.map(({ device }) => device?.length)).toEqual([64, 64, 64])
  expect(new Set(answers.map(({ device }) => device)).size).toBe(1)
})
