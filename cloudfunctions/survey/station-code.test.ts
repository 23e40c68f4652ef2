import type { OutputOf } from '@shared/kit/contract'
import { DAY } from '@shared/kit/time'
import type { campaignActions } from '@shared/survey/campaign-actions'
import {
  foldEverything,
  makeCampaign,
  makeQuestionnaire,
  makeSubmission,
  openSurvey,
  submit,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import type { ResponseRecord, ShareCodeRecord } from './records'

type StationCode = OutputOf<(typeof campaignActions)['getStationCode']>

const station = makeStation('poster')
const other = makeStation('other')
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station, other])
  await makeQuestionnaire(database)
  await makeCampaign(database, 'drafted', { state: 'draft' })
  await makeCampaign(database, 'next', {
    opensAt: Date.now() + DAY,
    closesAt: Date.now() + 9 * DAY,
  })
  await makeCampaign(database, 'running', { stationGoals: { [station._id]: 1200 } })
  const grants = [atStation('stationManager', station)]
  await makeMember(cloud, database, { openId: 'manager', grants })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  await makeMember(cloud, database, {
    ...{ openId: 'volunteer', grants: [atStation('volunteer', station)] },
  })
}, 30_000)
afterAll(() => cloud.stop())

const ask = (stationId = station._id, openId = 'manager') =>
  cloud.call<StationCode>('survey', 'getStationCode', { stationId }, openId)

test('D-02: a station has one code a campaign, in four waves, however often it is asked for', async () => {
  const called = await Promise.all([ask(), ask(), ask(), ask(station._id, 'staff')])
  const codes = called.map((one) => outputOf(one))
  expect(new Set(codes.map(({ shareCode }) => shareCode)).size).toBe(1)
  expect(codes[0]).toMatchObject({
    campaign: { id: 'cmp_running' },
    ...{ stationName: station.name, total: 0, goal: 1200 },
  })
  expect((await ask()).waves).toBeLessThanOrEqual(4)
  expect(await database.all<ShareCodeRecord>('share_codes')).toMatchObject([
    { accountId: null, stationId: station._id, campaignId: 'cmp_running', inviter: '' },
  ])
  const another = outputOf(await ask(other._id, 'staff'))
  expect(another).toMatchObject({ stationName: other.name, goal: 800 })
  expect(another.shareCode).not.toBe(codes[0]?.shareCode)
})

test('D-02: an answer by it counts for the station and gives nobody a minute', async () => {
  const { shareCode } = outputOf(await ask())
  const opened = await openSurvey(cloud, 'resident', shareCode)
  expect(opened.invitedBy).toEqual({ name: '', stationName: station.name })
  const submission = makeSubmission(opened, { shareCode })
  expect(codeOf(await submit(cloud, submission, 'resident'))).toBe('OK')
  await foldEverything(cloud, database)
  const [answer] = await database.all<ResponseRecord>('responses', { _id: submission.id })
  expect(answer).toMatchObject({ stationId: station._id, volunteerId: null })
  expect(await database.all('ledger_entries')).toEqual([])
  expect(outputOf(await ask())).toMatchObject({ total: 1 })
})

test('D-02: a code that nobody signed costs the credit, never the answer', async () => {
  const { shareCode } = outputOf(await ask())
  const forged = `${shareCode.slice(0, -1)}${shareCode.endsWith('0') ? '1' : '0'}`
  const opened = await openSurvey(cloud, 'careful', forged)
  expect(opened.invitedBy).toBeNull()
  const submission = makeSubmission(opened, { shareCode: forged })
  expect(codeOf(await submit(cloud, submission, 'careful'))).toBe('OK')
  const [answer] = await database.all<ResponseRecord>('responses', { _id: submission.id })
  expect(answer).toMatchObject({ stationId: null, volunteerId: null })
})

test('ROL-04: a manager has the code of the own station alone, a volunteer none', async () => {
  expect(codeOf(await ask(other._id))).toBe('ACCESS.SCOPE')
  expect(codeOf(await ask(station._id, 'volunteer'))).toBe('ACCESS.ROLE')
  expect(codeOf(await ask('stn_nowhere', 'staff'))).toBe('ACCESS.SCOPE')
})
