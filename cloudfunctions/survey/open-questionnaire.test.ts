import { DAY } from '@shared/kit/time'
import {
  makeCampaign,
  makeQuestionnaire,
  openSurvey,
  SHORT_QUESTIONNAIRE,
  type Opened,
  type Task,
} from '../../config/testing/campaigns'
import { openDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import { readStartStamp } from './start-stamp'

const station = makeStation('huaianli')
let cloud: LocalCloud
let shareCode: string

beforeAll(async () => {
  cloud = await startLocalCloud()
}, 30_000)
afterAll(() => cloud.stop())

test('SURVEY.NO_CAMPAIGN while none runs, though one was and one will be', async () => {
  const database = openDatabase(cloud.adminUrl)
  const at = Date.now()
  await makeCampaign(database, 'past', { opensAt: at - 9 * DAY, closesAt: at - DAY })
  await makeCampaign(database, 'planned', { opensAt: at + DAY, closesAt: at + 9 * DAY })
  const called = await cloud.call('survey', 'openQuestionnaire', {}, 'resident')
  expect(codeOf(called)).toBe('SURVEY.NO_CAMPAIGN')
})

describe('the questionnaire of the running campaign', () => {
  beforeAll(async () => {
    // Another cloud: an instance remembers for ten seconds that no campaign ran.
    await cloud.stop()
    cloud = await startLocalCloud({ settings: cloud.settings })
    const database = openDatabase(cloud.adminUrl)
    await database.insert('stations', [station])
    await makeQuestionnaire(database)
    await makeCampaign(database, 'running')
    await makeMember(cloud, database, {
      openId: 'volunteer',
      displayName: '陈一鸣',
      grants: [atStation('volunteer', station)],
    })
    shareCode = outputOf(await cloud.call<Task>('survey', 'getTask', {}, 'volunteer')).shareCode
  }, 30_000)

  test('D-03: comes with a stamp of the server’s time, in at most two waves', async () => {
    const before = Date.now()
    const called = await cloud.call<Opened>('survey', 'openQuestionnaire', {}, 'resident')
    const { campaign, questionnaire, startStamp, invitedBy } = outputOf(called)
    expect(questionnaire).toEqual(SHORT_QUESTIONNAIRE)
    expect(Object.keys(campaign).sort()).toEqual(['closesAt', 'id', 'opensAt', 'title'])
    expect(invitedBy).toBeNull()
    const opened = readStartStamp(startStamp, campaign.id)
    expect(opened?.at).toBeGreaterThanOrEqual(before)
    expect(opened?.at).toBeLessThanOrEqual(Date.now())
    expect(called.waves).toBeLessThanOrEqual(2)
  })

  test('SUR-10: a good code names who asks, masked, and a bad one nobody', async () => {
    expect(await openSurvey(cloud, 'resident', shareCode)).toMatchObject({
      invitedBy: { name: '陈**', stationName: station.name },
    })
    const forged = shareCode.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    for (const code of [forged, '', 'x', '陈一鸣的码']) {
      expect((await openSurvey(cloud, 'resident', code)).invitedBy).toBeNull()
    }
  })

  test('the campaign’s salt and the volunteer’s account stay inside', async () => {
    const reply = JSON.stringify(await openSurvey(cloud, 'resident', shareCode))
    expect(reply).not.toMatch(/salt|acc_|accountId/)
  })
})
