/** A day of answers leaves a service record, however often it is settled. */
import { MINUTE } from '@shared/kit/time'
import { foldEverything, makeCampaign } from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { many } from '../../config/testing/survey-books'
import type { KeptServiceRecord } from '../kit/service-records'
import type { SurveyDayRecord } from '../kit/survey-days'
import type { ResponseRecord } from './records'

const station = makeStation('huaianli')
const DAY = '2026-11-20'
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  await makeCampaign(database, 'days')
}, 60_000)
afterAll(() => cloud.stop())

async function settled(length: number): Promise<string> {
  const grants = [atStation('volunteer', station)]
  const account = await makeMember(cloud, database, { openId: clientId('response'), grants })
  await database.insert('responses', answers(account, length))
  await foldEverything(cloud, database)
  return account
}

function answers(volunteerId: string, length: number): ResponseRecord[] {
  const who = { volunteerId, stationId: station._id, campaignId: 'cmp_days' }
  return many(length, who).map((one, index) => {
    const _id = clientId('response')
    return { ...one, _id, respondent: _id, contentHash: _id, at: one.at + index * MINUTE }
  })
}

const recordsOf = (accountId: string) =>
  database.all<KeptServiceRecord>('service_records', { accountId })

async function settleAgain(account: string): Promise<void> {
  const [day] = await database.all<SurveyDayRecord>('survey_days', { volunteerId: account })
  await database.update('survey_days', day?._id ?? '', {
    ...{ changes: (day?.changes ?? 0) + 1, dueAt: Date.now() - 1 },
  })
  await foldEverything(cloud, database)
}

test('R-03, HRS-02: a settled day is one record with its facts, and stands on the entries of its minutes', async () => {
  const account = await settled(61)
  const [record, ...more] = await recordsOf(account)
  expect(more).toEqual([])
  expect(record).toMatchObject({
    ...{ kind: 'survey', minutes: 60, pending: 1, stationId: station._id, day: DAY },
    ...{ organiser: station.name, place: station.areaName, corrections: 0, claim: null },
    counts: { services: 1, serviceMinutes: 60, surveyMinutes: 60, answers: 60 },
  })
  const entries = await database.all<{ _id: string }>('ledger_entries', {
    ...{ account, state: 'confirmed' },
  })
  expect(record?.entries).toEqual(entries.map(({ _id }) => _id))
})

test('HRS-10: settled again with nothing new it stays untouched; what is rejected leaves a trace', async () => {
  const account = await settled(5)
  const [before] = await recordsOf(account)
  await settleAgain(account)
  expect(await recordsOf(account)).toEqual([before])
  const [answer] = await database.all<ResponseRecord>('responses', { volunteerId: account })
  const rejection = { reason: '一个人答的', by: 'acc_boss', at: 1 }
  await database.update('responses', answer?._id ?? '', { rejection })
  await settleAgain(account)
  const [after] = await recordsOf(account)
  expect(after).toMatchObject({ minutes: 4, corrections: 1, counts: { answers: 4 } })
  expect(after?.history).toMatchObject([{ before: 5, minutes: 4, by: 'timer:survey.settle' }])
  expect(after?.proofLookAt).toBeGreaterThan(0)
  expect(after?.entries).toHaveLength(2)
})

test('R-15: where no minute is the person’s there is no record', async () => {
  const account = await settled(0)
  expect(await recordsOf(account)).toEqual([])
})
