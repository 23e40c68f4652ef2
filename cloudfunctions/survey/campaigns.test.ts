import type { CampaignPlan, KeptCampaign, ReportStaff } from '@shared/survey/campaign-model'
import { DAY } from '@shared/kit/time'
import {
  campaignPlan,
  makeCampaign,
  makeQuestionnaire,
  makeSubmission,
  openSurvey,
  submit,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type Called, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import type { AuditRecord } from '../kit/audit'
import type { CampaignRecord } from './records'

const station = makeStation('laid')
let cloud: LocalCloud
let database: RawDatabase
let staff: string
let colleague: string
let manager: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  await makeQuestionnaire(database)
  const member = (openId: string, grants = [ASSOCIATION_STAFF], displayName = '陈一鸣') =>
    makeMember(cloud, database, { openId, displayName, grants })
  staff = await member('staff')
  colleague = await member('colleague', [ASSOCIATION_STAFF], '李小快')
  manager = await member('manager', [atStation('stationManager', station)])
}, 30_000)
afterAll(() => cloud.stop())

function save(
  id: string,
  base: number,
  plan: CampaignPlan,
  openId = 'staff',
): Promise<Called<KeptCampaign>> {
  return cloud.call('survey', 'saveCampaign', { id, base, plan }, openId)
}

function announce(campaignId: string, base: number): Promise<Called<KeptCampaign>> {
  return cloud.call('survey', 'announceCampaign', { campaignId, base }, 'staff')
}

const recordOf = async (id: string) =>
  (await database.all<CampaignRecord>('campaigns', { _id: id }))[0]

/** A campaign that was laid down and opened an hour ago. */
async function opened(plan: Partial<CampaignPlan> = {}): Promise<KeptCampaign> {
  const id = clientId('campaign')
  const opensAt = Date.now() - DAY / 24
  await save(id, 0, campaignPlan({ opensAt, ...plan }))
  return outputOf(await announce(id, 1))
}

/** More than an instance remembers a campaign. */
const REACHES_ALL_MS = 11_000

test('SUR-02: nobody answers a draft; announced it opens by itself, everywhere within ten seconds', async () => {
  const id = clientId('campaign')
  await save(id, 0, campaignPlan({ opensAt: Date.now() - 1000 }))
  const draft = await cloud.call('survey', 'openQuestionnaire', {}, 'resident')
  expect(codeOf(draft)).toBe('SURVEY.NO_CAMPAIGN')
  const both = await Promise.all([announce(id, 1), announce(id, 1)])
  expect(both.map((one) => outputOf(one).state)).toEqual(['open', 'open'])
  expect(outputOf(await announce(id, 1)).rev).toBe(2)
  await new Promise((done) => setTimeout(done, REACHES_ALL_MS))
  const opened = await openSurvey(cloud, 'resident')
  expect(opened.campaign.id).toBe(id)
  expect(codeOf(await submit(cloud, makeSubmission(opened), 'resident'))).toBe('OK')
}, 30_000)

describe('laying a campaign down', () => {
  test('SUR-02: a new one is a draft of ten days with a salt that no reply tells, audited', async () => {
    const id = clientId('campaign')
    const plan = campaignPlan()
    const called = await save(id, 0, plan)
    expect(outputOf(called)).toMatchObject({
      ...{ id, state: 'draft', rev: 1, plan, questionnaireTitle: '三道题', namedStaff: 0 },
      ageGroups: [{ id: 'adult', label: '14 岁以上' }],
      totals: { total: 0, rejected: 0, beyondQuota: 0 },
    })
    expect(plan.closesAt - plan.opensAt).toBe(10 * DAY)
    expect(called.waves).toBeLessThanOrEqual(6)
    const record = await recordOf(id)
    expect(record?.salt).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(called.reply)).not.toContain(record?.salt ?? 'no salt')
    const audits = await database.all<AuditRecord>('audits', { target: id })
    expect(audits).toMatchObject([{ action: 'survey.saveCampaign', actor: staff }])
  })

  test('sent twice, and eight times at once, it is written once', async () => {
    const id = clientId('campaign')
    const plan = campaignPlan({ title: '同一份计划' })
    const called = await Promise.all(Array.from({ length: 8 }, () => save(id, 0, plan)))
    expect(called.map(codeOf)).toEqual(Array.from({ length: 8 }, () => 'OK'))
    expect(new Set(called.map((one) => outputOf(one).rev))).toEqual(new Set([1]))
    expect(await database.all('audits', { target: id })).toHaveLength(1)
  })

  test('of two who change the same one the second is told to look again', async () => {
    const id = clientId('campaign')
    const plan = campaignPlan()
    await save(id, 0, plan)
    const both = await Promise.all([
      save(id, 1, { ...plan, title: '改成这样' }),
      save(id, 1, { ...plan, title: '改成那样' }),
    ])
    expect(both.map(codeOf).sort()).toEqual(['OK', 'SURVEY.CHANGED'])
    expect((await recordOf(id))?.rev).toBe(2)
  })

  test.each<[string, Partial<CampaignPlan>]>([
    ['SURVEY.NOT_FROZEN', { questionnaireVersion: 2 }],
    ['SURVEY.NOT_FROZEN', { topics: ['qst_none.v1'] }],
    ['SURVEY.WINDOW', { closesAt: Date.now() - 1 }],
    ['SURVEY.WINDOW', { opensAt: Date.now() + 2 * DAY, closesAt: Date.now() + DAY }],
    ['REQUEST.INVALID', { callbackPercent: 21 }],
    ['REQUEST.INVALID', { callbackPercent: 4 }],
    [
      'REQUEST.INVALID',
      {
        quotas: [
          { key: 'one', most: 1 },
          { key: 'one', most: 2 },
        ],
      },
    ],
  ])('refuses with %s: %j', async (code, different) => {
    const id = clientId('campaign')
    expect(codeOf(await save(id, 0, campaignPlan(different)))).toBe(code)
    expect(await recordOf(id)).toBeUndefined()
  })

  test('ROL-05: is the association’s alone', async () => {
    const id = clientId('campaign')
    expect(codeOf(await save(id, 0, campaignPlan(), 'manager'))).toBe('ACCESS.ROLE')
    expect(codeOf(await save(id, 3, campaignPlan()))).toBe('SURVEY.CAMPAIGN_UNKNOWN')
  })
})

describe('once its window has begun', () => {
  test('SUR-02: title, goals, a later end and more room in quotas may change', async () => {
    const quotas = [{ key: 'adults', ageGroup: 'adult', most: 5 }]
    const { id, plan } = await opened({ quotas })
    const more = {
      ...plan,
      ...{ title: '再收两天', closesAt: plan.closesAt + 2 * DAY, volunteerGoal: 120 },
      ...{
        stationGoals: { [station._id]: 900 },
        quotas: [{ key: 'adults', ageGroup: 'adult', most: 8 }],
      },
    }
    const saved = await save(id, 2, more)
    expect(outputOf(saved).plan).toEqual(more)
    const words = await save(id, 3, { ...more, title: '再收两天吧' })
    expect(words.waves).toBeLessThanOrEqual(6)
    const sooner = { ...more, closesAt: Date.now() + DAY }
    expect(outputOf(await save(id, 4, sooner)).state).toBe('open')
  })

  test.each<[string, string, (plan: CampaignPlan) => Partial<CampaignPlan>]>([
    ['its beginning', 'SURVEY.CAMPAIGN_OPEN', ({ opensAt }) => ({ opensAt: opensAt - 1 })],
    [
      'a quota with less room',
      'SURVEY.CAMPAIGN_OPEN',
      () => ({ quotas: [{ key: 'all', most: 4 }] }),
    ],
    ['no quota any more', 'SURVEY.CAMPAIGN_OPEN', () => ({ quotas: [] })],
    ['who is called back', 'SURVEY.CAMPAIGN_OPEN', () => ({ callbackPercent: 20 })],
    ['how long answers wait', 'SURVEY.CAMPAIGN_OPEN', () => ({ settleAfterMs: DAY })],
    ['from when there is a report', 'SURVEY.CAMPAIGN_OPEN', () => ({ reportFrom: 1 })],
    ['an end that is over', 'SURVEY.WINDOW', () => ({ closesAt: Date.now() - 1 })],
  ])('refuses %s', async (_what, code, change) => {
    const { id, plan } = await opened({ quotas: [{ key: 'all', most: 5 }] })
    expect(codeOf(await save(id, 2, { ...plan, ...change(plan) }))).toBe(code)
    expect((await recordOf(id))?.rev).toBe(2)
  })

  test('a later end keeps the codes alive that hang on posters', async () => {
    const { id, plan } = await opened()
    await database.insert('share_codes', [
      { _id: 'OLDCODE1', campaignId: id, accountId: null, stationId: station._id, expiresAt: 5 },
    ])
    const closesAt = plan.closesAt + 3 * DAY
    outputOf(await save(id, 2, { ...plan, closesAt }))
    const [code] = await database.all<{ expiresAt: number }>('share_codes', { _id: 'OLDCODE1' })
    expect(code?.expiresAt).toBe(closesAt + DAY)
  })
})

describe('announcing', () => {
  test('is refused for what is over, changed meanwhile or not there', async () => {
    const id = clientId('campaign')
    await save(id, 0, campaignPlan())
    expect(codeOf(await announce(id, 4))).toBe('SURVEY.CHANGED')
    await database.update('campaigns', id, { closesAt: Date.now() - 1 })
    expect(codeOf(await announce(id, 1))).toBe('SURVEY.WINDOW')
    expect(codeOf(await announce(clientId('campaign'), 1))).toBe('SURVEY.CAMPAIGN_UNKNOWN')
  })
})

describe('named staff', () => {
  const name = (campaignId: string, accountId: string, named: boolean, openId = 'staff') =>
    cloud.call<{ staff: ReportStaff[] }>(
      'survey',
      'nameReportStaff',
      { campaignId, accountId, named },
      openId,
    )

  test('SUR-05: somebody else names, nobody oneself, and it is written down whom', async () => {
    const { _id } = await makeCampaign(database, 'named')
    expect(codeOf(await name(_id, staff, true))).toBe('SURVEY.OWN_NAME')
    const called = await name(_id, colleague, true)
    expect(outputOf(called).staff).toContainEqual({
      ...{ accountId: colleague, name: '李**', named: true, self: false },
    })
    expect(outputOf(await name(_id, colleague, true)).staff).toEqual(outputOf(called).staff)
    const audits = await database.all<AuditRecord>('audits', { target: _id })
    expect(audits).toMatchObject([{ action: 'survey.nameReportStaff', subject: colleague }])
    expect(outputOf(await name(_id, colleague, false)).staff.some(({ named }) => named)).toBe(false)
  })

  test('two named at once are both named', async () => {
    const { _id } = await makeCampaign(database, 'both')
    const third = await makeMember(cloud, database, {
      openId: 'third',
      grants: [ASSOCIATION_STAFF],
    })
    await Promise.all([name(_id, colleague, true), name(_id, third, true)])
    expect([...((await recordOf(_id))?.namedStaff ?? [])].sort()).toEqual([colleague, third].sort())
  })

  test('only the association’s own staff can be named', async () => {
    const { _id } = await makeCampaign(database, 'stranger')
    expect(codeOf(await name(_id, manager, true))).toBe('ACCESS.ROLE')
    expect(codeOf(await name('cmp_none', colleague, true))).toBe('SURVEY.CAMPAIGN_UNKNOWN')
  })
})

describe('the list', () => {
  test('tells every campaign with its state and what came, in three waves', async () => {
    const ago = { opensAt: Date.now() - 20 * DAY, closesAt: Date.now() - 10 * DAY }
    const { _id } = await makeCampaign(database, 'past', ago)
    const counts = { total: 9, rejected: 2, beyondQuota: 1 }
    await database.insert('survey_tallies', [{ _id: `${_id}.all`, counts }])
    const called = await cloud.call<{ campaigns: object[] }>('survey', 'listCampaigns', {}, 'staff')
    expect(outputOf(called).campaigns).toContainEqual({
      ...{ id: _id, title: '居民满意度', ...ago, state: 'closed', totals: counts },
    })
    expect(called.waves).toBeLessThanOrEqual(3)
  })

  test('a campaign says how full its quotas are', async () => {
    const quotas = [{ key: 'adults', ageGroup: 'adult', most: 5 }]
    const { _id } = await makeCampaign(database, 'full', { quotas })
    await database.insert('survey_tallies', [{ _id: `${_id}.q-adults`, counts: { total: 4 } }])
    const read = await cloud.call<KeptCampaign>(
      'survey',
      'readCampaign',
      { campaignId: _id },
      'staff',
    )
    expect(outputOf(read).taken).toEqual({ adults: 4 })
    expect(read.waves).toBeLessThanOrEqual(3)
  })
})
