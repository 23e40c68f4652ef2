import type { CampaignRow, Giveaway, KeptCampaign } from '@shared/survey/campaign-model'
import { DAY, instantOf } from '@shared/kit/time'
import { frozenOf, sorted } from './campaign-lists'
import { byStation, leftOf } from './giveaway-words'
import { newPlan } from './plan-words'
import { partHint } from './plan-rows'

const NOW = instantOf('2026-11-20')
const row = (id: string, state: CampaignRow['state'], opensAt = NOW): CampaignRow => ({
  ...{ id: `cmp_${id}`, title: id, state, opensAt, closesAt: opensAt + 10 * DAY },
  totals: { total: 0, rejected: 0, beyondQuota: 0 },
})

test('SUR-02: the running one stands apart, what comes next by its beginning, what is over behind', () => {
  const { running, planned, past } = sorted([
    row('later', 'draft', NOW + 9 * DAY),
    row('next', 'planned', NOW + DAY),
    row('now', 'open'),
    row('done', 'settled'),
    row('over', 'closed'),
  ])
  const ids = (rows: readonly CampaignRow[]) => rows.map(({ title }) => title)
  expect([ids(running), ids(planned), ids(past)]).toEqual([
    ['now'],
    ['next', 'later'],
    ['done', 'over'],
  ])
})

test('PTS-12: what is left of each item, station by station', () => {
  const item = (key: string, stationId: string, handedOut: number): Giveaway => ({
    ...{ id: `gvw_${key}`, stationId, stationName: stationId, item: key, allotted: 9, handedOut },
  })
  const all = [item('bag', 'stn_a', 4), item('fan', 'stn_b', 9), item('book', 'stn_a', 0)]
  const stations = byStation(all).map(({ name, items }) => [name, items.map(leftOf)])
  expect(stations).toEqual([
    ['stn_a', [5, 9]],
    ['stn_b', [0]],
  ])
})

test('only frozen questionnaires can be asked: the newest of each, and the one that is asked already', () => {
  const version = (number: number) => ({
    version: number,
    title: '冬季',
    questions: 9,
    campaigns: [],
  })
  const known = { title: '冬季', topic: false, letter: 'q', questions: 9, draft: null }
  const rows = [
    { ...known, id: 'qst_winter', versions: [version(3), version(2), version(1)] },
    { ...known, id: 'qst_written', versions: [] },
  ]
  const versions = (chosen?: { id: string; version: number }) =>
    frozenOf(rows, chosen).map(({ id, version: number }) => [id, number])
  expect(versions()).toEqual([['qst_winter', 3]])
  expect(versions({ id: 'qst_winter', version: 1 })).toEqual([
    ['qst_winter', 3],
    ['qst_winter', 1],
  ])
})

test('each part of a plan says in a line what was laid down', () => {
  const plan = {
    ...newPlan({ id: 'qst_winter', version: 1 }, NOW),
    ...{ stationGoals: { stn_a001: 900 }, topics: ['qst_a001.v1', 'qst_b001.v1'], topicsEach: 1 },
    quotas: [
      { key: 'q1', most: 5 },
      { key: 'q2', most: 5 },
    ],
  }
  const kept: KeptCampaign = {
    ...{ ...row('now', 'open'), rev: 1, plan, questionnaireTitle: '冬季问卷', ageGroups: [] },
    ...{ taken: { q1: 5, q2: 4 }, namedStaff: 0 },
  }
  expect(partHint('basics', kept)).toBe('11月21日 00:00 开始，共 10 天')
  expect(partHint('questions', kept)).toBe('冬季问卷，2 份专题里答 1 份')
  expect(partHint('goals', kept)).toBe('每站 800 份，每人 100 份，1 处单独定')
  expect(partHint('quotas', kept)).toBe('2 个，1 个满了')
  expect(partHint('after', kept)).toBe('隔 1 天核定，每 100 人回访 10 位，满 50000 份出报告')
})
