/** What the timers do beneath it: the fold of answers and of facts, and the settlement of days. */
import type { OutputOf } from '@shared/kit/contract'
import type { reportActions } from '@shared/survey/report-actions'
import { outputOf } from '../config/testing/replies'
import { byClients } from './measures'
import type { Say, Scene } from './survey-acts'

type Reports = OutputOf<(typeof reportActions)['listReports']>

/** Pace of the busiest hour, which the fold must keep up with. */
const PEAK_PER_SECOND = 112
const NIGHT_HOURS = 8
const SETTLING_MS = 40_000
const CLIENTS = 16

async function unfolded({ database }: Scene, source: string): Promise<number> {
  return (await database.all(source, { folded: false })).length
}

/** Fires a timer until nothing is left to fold; records a second. */
async function foldAll(scene: Scene, domain: string, source: string): Promise<[number, number]> {
  const many = await unfolded(scene, source)
  let spent = 0
  for (let left = many; left > 0; left = await unfolded(scene, source)) {
    const began = performance.now()
    await scene.cloud.fireTimer(domain)
    spent += performance.now() - began
  }
  return [many, (many / spent) * 1000]
}

/** Folds what the submits left. */
export async function measureFold(scene: Scene, say: Say): Promise<void> {
  const [answers, pace] = await foldAll(scene, 'survey', 'responses')
  say(`fold of ${answers} answers, answers a second`, pace.toFixed(0), `≥ ${PEAK_PER_SECOND}`)
  const [facts, second] = await foldAll(scene, 'desk', 'facts')
  say(`fold of their ${facts} facts, answers a second`, ((second * answers) / facts).toFixed(0))
}

const REPORT_PARTS = ['report_runs', 'report_counts', 'report_tables'] as const

/** A report by somebody who is named for previews: how long its numbers take, and its largest record. */
export async function measureReport(scene: Scene, say: Say): Promise<void> {
  const { cloud, database, campaign, staff } = scene
  const began = performance.now()
  const ofCampaign = { campaignId: campaign._id }
  outputOf(await cloud.call('survey', 'makeReport', ofCampaign, staff))
  for (let state = 'running'; state === 'running';) {
    await cloud.fireTimer('survey')
    const reports = await cloud.call<Reports>('survey', 'listReports', {}, staff)
    state = outputOf(reports).reports[0]?.state ?? 'none'
  }
  say('a report of all answers', `${((performance.now() - began) / 1000).toFixed(1)} s`)
  const records = await Promise.all(REPORT_PARTS.map((name) => database.all(name)))
  const sizes = records.flat().map((record) => Buffer.byteLength(JSON.stringify(record)))
  say(`largest of its ${sizes.length} records`, `${Math.round(Math.max(...sizes) / 1024)} KB`)
}

/** Has the days of yesterday settled for so long, and says how long all answers of the campaign would take. */
export async function measureSettlement(scene: Scene, say: Say): Promise<void> {
  const { cloud, database, answers: all } = scene
  const waiting = await database.all<{ _id: string; folded: number; dueAt: number }>(
    'survey_days',
    {
      turn: 0,
    },
  )
  const due = waiting.filter(({ folded }) => folded > 1).slice(0, 4000)
  await byClients(
    CLIENTS,
    due.map(
      ({ _id }) =>
        () =>
          database.update('survey_days', _id, { dueAt: 1 }),
    ),
  )
  const undone = async () => {
    const left = await database.all<{ _id: string }>('survey_days', { dueAt: 1 })
    return new Set(left.map(({ _id }) => _id))
  }
  const began = performance.now()
  let left = await undone()
  while (left.size > 0 && performance.now() - began < SETTLING_MS) {
    await cloud.fireTimer('survey')
    left = await undone()
  }
  const seconds = (performance.now() - began) / 1000
  const done = due.filter(({ _id }) => !left.has(_id))
  const answers = done.reduce((sum, { folded }) => sum + folded, 0)
  const pace = answers / seconds
  say(`settlement of ${done.length} days, answers a second`, pace.toFixed(0))
  const hours = (all / pace / 3600).toFixed(1)
  say(`settlement of ${all} answers at that pace`, `${hours} h`, `≤ ${NIGHT_HOURS} h`)
}
