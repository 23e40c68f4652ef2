/** Marked values are planted in every act of survey, ledger and desk; no log and no record may hold them. */
import { CALLBACK_CONSENT } from '@shared/survey/callback-model'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import {
  foldEverything,
  makeCampaign,
  makeQuestionnaire,
  makeSubmission,
  openSurvey,
  shortAnswers,
  submit,
  type Task,
} from '../../config/testing/campaigns'
import { everyRecord } from '../../config/testing/every-record'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { accountIdOf } from '../kit/caller'
import { questionnaireKey } from './records'
import { makeStartStamp } from './start-stamp'

const planted = {
  respondent: 'planted-openid-5K',
  volunteer: 'planted-volunteer-5K',
  browserId: 'planted-browser-5K-0123',
  name: 'planted-name-5K',
  words: 'planted-words-5K',
  card: '6222020200112233449',
  phone: '13666667777',
  callPhone: '13699998888',
  device: 'planted-device-5K',
  replayed: 'planted-replayed-5K',
  broken: 'planted-broken-5K',
}

const station = makeStation('near')
let cloud: LocalCloud
let database: RawDatabase
let shareCode: string

/** Plants the values in every act, in calls that pass and in calls that are refused. */
beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  await makeQuestionnaire(database)
  const campaign = await makeCampaign(database, 'running', { callbackPercent: 100 })
  await makeMember(cloud, database, {
    openId: planted.volunteer,
    displayName: planted.name,
    grants: [atStation('volunteer', station), atStation('stationManager', station)],
  })
  const asked = await cloud.call<Task>('survey', 'getTask', {}, planted.volunteer)
  shareCode = outputOf(asked).shareCode

  const opened = await openSurvey(cloud, planted.respondent, shareCode)
  const words = `${planted.words}，打 ${planted.phone}，卡号 ${planted.card}`
  const answers = shortAnswers({ q03: words })
  const { browserId, device } = planted
  const submission = makeSubmission(opened, { shareCode, answers, browserId, device })
  const { callKey: key } = outputOf(await submit(cloud, submission, planted.respondent))
  const offer = { id: clientId('callback'), responseId: submission.id, key, browserId }
  const agreed = { agreed: true, version: CALLBACK_CONSENT.version, phone: planted.callPhone }
  const offered = await cloud.call('survey', 'offerCallback', { ...offer, ...agreed })
  expect(codeOf(offered)).toBe('OK')
  const onWeb = { ...submission, id: makeSubmission(opened).id }
  expect(codeOf(await submit(cloud, onWeb))).toBe('OK')
  await foldEverything(cloud, database)
  const { volunteer } = planted
  const replies = [
    await cloud.call('ledger', 'getStatement', {}, volunteer),
    await cloud.call('desk', 'getDesk', { stationId: station._id }, volunteer),
  ]
  expect(replies.map(codeOf)).toEqual(['OK', 'OK'])

  const other = shortAnswers({ q03: planted.replayed })
  const refused = [
    await submit(cloud, { ...submission, answers: other }, planted.respondent),
    await submit(cloud, makeSubmission(opened, { answers: { q01: planted.words } }), volunteer),
    await submit(cloud, makeSubmission(opened, { startStamp: planted.words }), volunteer),
    await cloud.call('survey', 'offerCallback', { ...offer, ...agreed, id: clientId('callback') }),
    await cloud.call('survey', planted.words, { words }, planted.respondent),
    await cloud.call('ledger', 'getStatement', { before: planted.words }, volunteer),
    await cloud.call('desk', 'getDesk', { stationId: planted.words }, volunteer),
  ]
  expect(refused.map(codeOf)).not.toContain('OK')

  // An error nobody expected, with what was written in its message: a questionnaire whose jump goes back.
  const looping = { id: 'q01', chapter: 'portrait', kind: 'single', title: planted.broken }
  const choices = [{ id: 'again', label: planted.broken, goTo: 'q01' }]
  await database.update('questionnaires', 'qst_short.v1', { questions: [{ ...looping, choices }] })
  const fresh = await startOver(campaign._id)
  expect(codeOf(fresh)).toBe('INTERNAL.FAILED')
}, 60_000)
afterAll(() => cloud.stop())

/** An answer under a version that no instance has read yet. */
async function startOver(campaignId: string) {
  const [form] = await database.all('questionnaires')
  await database.insert('questionnaires', [{ ...form, _id: 'qst_short.v9', version: 9 }])
  const stamp = { at: Date.now(), questionnaireKey: questionnaireKey('qst_short', 9) }
  const opened = await openSurvey(cloud, 'looper')
  return submit(
    cloud,
    makeSubmission(opened, {
      startStamp: makeStartStamp(campaignId, stamp),
      answers: { q01: 'again' },
    }),
    'looper',
  )
}

describe('logs', () => {
  test('say what was called and how it ended', () => {
    expect(cloud.logs()).toContain('"action":"submitResponse"')
    expect(cloud.logs()).toContain('"code":"REQUEST.REPLAYED"')
    expect(cloud.logs()).toContain('"failure":"RangeError"')
  })

  test.each(Object.entries(planted))('never hold the %s', (_what, value) => {
    expect(cloud.logs()).not.toContain(value)
  })

  test('never hold a share code or an account', () => {
    expect(cloud.logs()).not.toContain(shareCode)
    expect(cloud.logs()).not.toContain(accountIdOf(planted.volunteer))
  })
})

describe('records', () => {
  const kept = ['respondent', 'volunteer', 'browserId', 'card', 'replayed'] as const
  test.each([...kept, 'callPhone', 'device'] as const)(
    'D-29, R-29: never hold the %s',
    async (what) => {
      const records = await everyRecord(database)
      expect(records).toContain(planted.words)
      expect(records).not.toContain(planted[what])
    },
  )

  test('D-29: nothing leads from an answer to the account of who answered', async () => {
    expect(await everyRecord(database)).not.toContain(accountIdOf(planted.respondent))
  })

  test('a share code shows the volunteer’s name masked', async () => {
    const codes = await database.all<{ inviter: string }>('share_codes')
    expect(codes.map(({ inviter }) => inviter)).toEqual(['p**'])
  })
})
