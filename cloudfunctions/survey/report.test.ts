import type { OutputOf } from '@shared/kit/contract'
import { DAY, MINUTE } from '@shared/kit/time'
import type { reportActions } from '@shared/survey/report-actions'
import type { ReportHead } from '@shared/survey/report-model'
import { foldEverything } from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type Called, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import {
  makeSettled,
  makeWinterQuestionnaire,
  WINTER,
  winterAnswers,
  WINTER_WORDS,
  type SettledSeed,
} from '../../config/testing/survey-reports'
import { countSlice } from './report-counting'
import type { RunRecord } from './report-records'
import { tellSlice } from './report-telling'
import type { ResponseRecord } from './records'

type Actions = typeof reportActions
type Chapter = OutputOf<Actions['readReport']>

const stations = [makeStation('huaianli'), makeStation('liuyin'), makeStation('qinghe')]
let cloud: LocalCloud
let database: RawDatabase
let named: string

beforeAll(async () => {
  // No tick goes on with a report in the middle of a test.
  cloud = await startLocalCloud({ timerEvery: DAY })
  database = openDatabase(cloud.adminUrl)
  await database.insert('areas', [
    { _id: 'are_one', name: '槐安门', population: 85_000, places: {} },
  ])
  await database.insert(
    'stations',
    stations.map((station) => ({ ...station, areaId: 'are_one' })),
  )
  await makeWinterQuestionnaire(database)
  const grants = [ASSOCIATION_STAFF]
  named = await makeMember(cloud, database, { openId: 'named', displayName: '周文', grants })
  await makeMember(cloud, database, { openId: 'staff', displayName: '李明', grants })
  await makeMember(cloud, database, {
    ...{
      openId: 'manager',
      displayName: '陈平',
      grants: [atStation('stationManager', stations[0]!)],
    },
  })
}, 60_000)
afterAll(() => cloud.stop())

function makeWinter(key: string, different: Partial<SettledSeed> = {}): Promise<SettledSeed> {
  return makeSettled(database, key, { ...WINTER, namedStaff: [named], ...different })
}

async function answer(
  campaign: SettledSeed,
  many: number,
  different: Partial<ResponseRecord> = {},
): Promise<ResponseRecord[]> {
  const records = winterAnswers(campaign, { many, stations, seed: 7, different })
  await database.insert('responses', records)
  return records
}

function call<Name extends keyof Actions>(
  action: Name,
  input: object,
  openId = 'named',
): Promise<Called<OutputOf<Actions[Name]>>> {
  return cloud.call('survey', action, input, openId)
}

/** Makes a report and waits until it is there. */
async function make(campaignId: string, openId = 'named'): Promise<ReportHead> {
  outputOf(await call('makeReport', { campaignId }, openId))
  for (;;) {
    await cloud.fireTimer('survey')
    const open = await database.all<RunRecord>('report_runs', { campaignId })
    if (open.every(({ state }) => state === 'done')) break
  }
  const { reports } = outputOf(await call('listReports', {}))
  const head = reports.find((one) => one.campaignId === campaignId)
  if (!head) throw new Error('no such report')
  return head
}

function chapter(campaignId: string, name: string, openId = 'named'): Promise<Called<Chapter>> {
  return call('readReport', { campaignId, chapter: name }, openId)
}

/** Everything that is told of a campaign. */
async function everything(campaignId: string): Promise<string> {
  const [run] = await database.all<RunRecord>('report_runs', { campaignId })
  const told = await database.all('report_tables', { runId: run?._id ?? '' })
  return JSON.stringify(told.sort((a, b) => String(a['_id']).localeCompare(String(b['_id']))))
}

test('SUR-05, AMB-08: counts what is valid when it is taken, and stands whatever happens later', async () => {
  const campaign = await makeWinter('counted')
  const answers = await answer(campaign, 400)
  await answer(campaign, 3, { rejection: { reason: '重复', by: 'acc_x', at: 1 } })
  await answer(campaign, 2, { beyondQuota: true })
  await foldEverything(cloud, database)
  const head = await make(campaign._id)
  expect(head).toMatchObject({ state: 'report', valid: 400, submitted: 405, reportFrom: 1 })
  const took = answers.map(({ at, openedAt }) => (at - openedAt) / 1000).sort((a, b) => a - b)
  expect(head.medianSeconds).toBe(took[199])
  const called = await chapter(campaign._id, 'portrait')
  expect(called.waves).toBeLessThanOrEqual(3)
  const [first] = outputOf(called).questions
  const ages = new Map<string, number>()
  for (const { ageGroup } of answers) ages.set(ageGroup, (ages.get(ageGroup) ?? 0) + 1)
  for (const { id, count } of first?.options ?? []) expect([id, count]).toEqual([id, ages.get(id)])
  const before = await everything(campaign._id)
  await database.update('responses', answers[0]?._id ?? '', {
    rejection: { reason: '重复', by: 'acc_x', at: 1 },
  })
  expect(outputOf(await call('makeReport', { campaignId: campaign._id })).state).toBe('report')
  await cloud.fireTimer('survey')
  expect(await everything(campaign._id)).toBe(before)
  expect(await database.all('report_runs', { campaignId: campaign._id })).toHaveLength(1)
})

test('R-32: what is told by groups has no count under ten, says how many it stands for, and names its hidden cells', async () => {
  const campaign = await makeWinter('groups')
  await answer(campaign, 90)
  await foldEverything(cloud, database)
  await make(campaign._id)
  const called = await call('readReportTable', {
    campaignId: campaign._id,
    question: 'q02',
    by: 'station',
  })
  expect(called.waves).toBeLessThanOrEqual(3)
  const { table } = outputOf(called)
  expect(table.groups.map(({ answered }) => answered)).toEqual([30, 30, 30])
  const cells = table.rows.flatMap((row) => row.cells)
  expect(table.hidden).toBe(cells.filter((cell) => cell === null).length)
  expect(table.hidden).toBeGreaterThan(0)
  expect(cells.every((cell) => cell === null || cell >= 10)).toBe(true)
  const csv = outputOf(
    await call('exportReportTable', { campaignId: campaign._id, question: 'q02', by: 'station' }),
  )
  expect(csv.text).toContain(table.sentence)
  expect(csv.text).toContain('不显示')
})

test('feature 40: a slice that runs twice, is cut off or loses its commit counts every answer once', async () => {
  const campaign = await makeWinter('crashed')
  await answer(campaign, 1100)
  await foldEverything(cloud, database)
  const input = { campaignId: campaign._id }
  const both = await Promise.all([call('makeReport', input), call('makeReport', input, 'staff')])
  expect(both.map((one) => outputOf(one).state)).toEqual(['running', 'running'])
  expect(codeOf(await chapter(campaign._id, 'portrait'))).toBe('SURVEY.REPORT_RUNNING')
  const [begun] = await database.all<RunRecord>('report_runs', input)
  if (!begun) throw new Error('no run')
  // Two runners at once, and one that comes back with what it knew before it was cut off.
  await Promise.all([countSlice(begun, 1), countSlice(begun, 1)])
  await countSlice(begun, 1)
  const [half] = await database.all<RunRecord>('report_runs', input)
  expect(half).toMatchObject({ state: 'counting', valid: 1000 })
  // What arrives after the cut is not in it, whatever its id.
  await answer(campaign, 5, { at: Date.now() + MINUTE })
  await cloud.faults({ conflicts: 0.4 })
  const head = await make(campaign._id)
  await cloud.faults({})
  expect(head).toMatchObject({ state: 'report', valid: 1100, submitted: 1100 })
  const [done] = await database.all<RunRecord>('report_runs', input)
  if (!done) throw new Error('no run')
  // Telling once more writes nothing else.
  const before = await everything(campaign._id)
  await tellSlice({ ...done, state: 'telling', told: 0, full: {}, spots: [] })
  expect(await everything(campaign._id)).toBe(before)
  const [first] = outputOf(await chapter(campaign._id, 'portrait')).questions
  expect(first?.answered).toBe(1100)
}, 120_000)

test('SUR-05: before the campaign is settled or below the line it is a preview for who was named', async () => {
  const campaign = await makeWinter('below', { reportFrom: 30 })
  await answer(campaign, 29)
  await foldEverything(cloud, database)
  const input = { campaignId: campaign._id }
  expect(codeOf(await call('makeReport', input, 'staff'))).toBe('SURVEY.TOO_FEW')
  expect(codeOf(await chapter(campaign._id, 'portrait'))).toBe('SURVEY.NO_REPORT')
  expect(await make(campaign._id)).toMatchObject({ state: 'preview', valid: 29 })
  expect(codeOf(await chapter(campaign._id, 'portrait', 'staff'))).toBe('SURVEY.NOT_NAMED')
  expect(codeOf(await call('getReportFile', { ...input, part: 0 }, 'staff'))).toBe(
    'SURVEY.NOT_NAMED',
  )
  expect(outputOf(await chapter(campaign._id, 'portrait')).head.state).toBe('preview')
  await answer(campaign, 1)
  await foldEverything(cloud, database)
  expect(await make(campaign._id, 'staff')).toMatchObject({ state: 'report', valid: 30 })
  expect(outputOf(await chapter(campaign._id, 'portrait', 'staff')).head.valid).toBe(30)
  const open = await makeWinter('unsettled', { settledAt: 0 })
  await answer(open, 12)
  await foldEverything(cloud, database)
  expect(codeOf(await call('makeReport', { campaignId: open._id }, 'staff'))).toBe(
    'SURVEY.NOT_SETTLED',
  )
  expect(codeOf(await call('makeReport', { campaignId: 'cmp_nowhere' }))).toBe(
    'SURVEY.CAMPAIGN_UNKNOWN',
  )
})

test('SUR-12, R-27: rows go to who was named, a page at a time, without who answered or what was said', async () => {
  const campaign = await makeWinter('rows')
  const answers = await answer(campaign, 510)
  await foldEverything(cloud, database)
  const input = { campaignId: campaign._id, after: null, reason: '核对分组的数字' }
  expect(codeOf(await call('exportRows', input, 'staff'))).toBe('SURVEY.NOT_NAMED')
  const called = await call('exportRows', input)
  expect(called.waves).toBeLessThanOrEqual(4)
  const first = outputOf(called)
  expect(first.rows).toBeLessThanOrEqual(500)
  let [text, rows, pages] = [first.text, first.rows, 1]
  for (let { next } = first; next !== null; pages += 1) {
    const page = outputOf(await call('exportRows', { ...input, after: next }))
    expect(Buffer.byteLength(page.text)).toBeLessThan(65_000)
    ;[text, rows, next] = [text + page.text, rows + page.rows, page.next]
  }
  expect(rows).toBe(answers.length)
  expect(text.trim().split('\r\n')).toHaveLength(answers.length + 1)
  for (const { _id, respondent } of answers) {
    expect(text).not.toContain(respondent)
    expect(text).not.toContain(_id)
  }
  const [head = ''] = first.text.split('\r\n')
  expect(WINTER_WORDS.length).toBeGreaterThan(0)
  for (const id of WINTER_WORDS) expect(head.split(',')).not.toContain(id)
  const codebook = outputOf(await call('exportCodebook', { campaignId: campaign._id })).text
  for (const column of head.split(',')) expect(codebook).toContain(`${column},`)
  const read = await database.all('audits', { action: 'survey.exportRows', actor: named })
  expect(read.filter(({ reason }) => reason === '核对分组的数字')).toHaveLength(pages)
})

test('SUR-06: the file is made once, comes in parts, and is a PDF with our own letters', async () => {
  const campaign = await makeWinter('paper')
  await answer(campaign, 120)
  await foldEverything(cloud, database)
  await make(campaign._id)
  const input = { campaignId: campaign._id }
  const first = outputOf(await call('getReportFile', { ...input, part: 0 }))
  const parts = [first.data]
  for (let part = 1; part < first.parts; part += 1) {
    const called = await call('getReportFile', { ...input, part })
    expect(called.waves).toBeLessThanOrEqual(3)
    parts.push(outputOf(called).data)
  }
  const bytes = Buffer.concat(parts.map((part) => Buffer.from(part, 'base64')))
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.subarray(-7).toString()).toContain('%%EOF')
  expect(bytes.includes('NotoSansSC')).toBe(true)
  expect(bytes.includes('Helvetica')).toBe(false)
  expect(codeOf(await call('getReportFile', { ...input, part: 200 }))).toBe('REQUEST.INVALID')
}, 60_000)

test('SUR-07: a station is given something to do, is told, and says what was done', async () => {
  const campaign = await makeWinter('followed')
  await answer(campaign, 60)
  await foldEverything(cloud, database)
  await make(campaign._id)
  const id = clientId('followUp')
  const [home, other] = stations
  const given = {
    ...{ id, campaignId: campaign._id, stationId: home?._id, about: '60 岁以上：差点被骗' },
    ...{ what: 'lecture', words: '下周讲一堂', dueAt: Date.now() + 7 * DAY },
  }
  expect(codeOf(await call('giveFollowUp', given, 'manager'))).toBe('ACCESS.ROLE')
  const called = await call('giveFollowUp', given, 'staff')
  expect(called.waves).toBeLessThanOrEqual(6)
  expect(outputOf(called)).toMatchObject({ id, state: 'open', stationName: home?.name })
  expect(outputOf(await call('giveFollowUp', given, 'staff')).id).toBe(id)
  expect(codeOf(await call('giveFollowUp', { ...given, stationId: other?._id }, 'staff'))).toBe(
    'REQUEST.REPLAYED',
  )
  expect(await database.all('notices', { kind: 'followUpGiven', record: id })).toHaveLength(1)
  const mine = await call('listFollowUps', { stationId: home?._id }, 'manager')
  expect(outputOf(mine).followUps.map((one) => one.id)).toEqual([id])
  expect(codeOf(await call('listFollowUps', { stationId: other?._id }, 'manager'))).toBe(
    'ACCESS.SCOPE',
  )
  const all = { campaignId: campaign._id }
  expect(codeOf(await call('listFollowUps', all, 'manager'))).toBe('ACCESS.SCOPE')
  expect(outputOf(await call('listFollowUps', all, 'staff')).followUps).toHaveLength(1)
  const done = await call('closeFollowUp', { id, result: '讲了，来了 30 位' }, 'manager')
  expect(outputOf(done)).toMatchObject({ state: 'done', result: '讲了，来了 30 位' })
  const nothing = { id: clientId('followUp'), result: '讲了，来了 30 位' }
  expect(codeOf(await call('closeFollowUp', nothing, 'staff'))).toBe('SURVEY.NO_FOLLOW_UP')
})
