/** What people wait for: an answer handed in, beside a bare insert, and the pages of desk and task. */
import type { Answers } from '@shared/survey/question-model'
import type { CampaignSeed } from '../config/testing/campaigns'
import { makeSubmission, openSurvey, submit } from '../config/testing/campaigns'
import type { RawDatabase } from '../config/testing/database'
import type { BenchVolunteer } from '../config/testing/history-people'
import type { LocalCloud } from '../config/testing/local-cloud'
import { outputOf } from '../config/testing/replies'
import { clientId } from '../config/testing/reports'
import { atRate, byClients, median, percentile, type Timed } from './measures'

export interface Scene {
  readonly cloud: LocalCloud
  readonly database: RawDatabase
  readonly campaign: CampaignSeed
  /** How many there are. */
  readonly answers: number
  readonly volunteers: readonly BenchVolunteer[]
  /** What made-up people answer. */
  readonly pool: readonly Answers[]
  readonly manager: string
  readonly staff: string
}

export type Say = (what: string, value: string | number, goal?: string) => void

const CLIENTS = 16
const RUNS = 5
const EACH = 1000
const WARM = 300
const LOOKS = 100
const PEAK_PER_SECOND = 112
const PEAK_SECONDS = 10

const PAGES = ['desk', 'task'] as const
type Page = (typeof PAGES)[number]

/** Calls for the desk of a station, or for the tasks of volunteers. */
function pageCalls(page: Page, { cloud, volunteers, manager }: Scene, many: number) {
  const [stationId] = volunteers.map((one) => one.stationId)
  return Array.from({ length: many }, (_, at) => async () => {
    if (page === 'desk') outputOf(await cloud.call('desk', 'getDesk', { stationId }, manager))
    else {
      const who = volunteers[(at * 7) % volunteers.length]
      outputOf(await cloud.call('survey', 'getTask', {}, who?.openId))
    }
  })
}

/** Desk and task where there are few answers and where there are many, one call at a time, by turns. */
export async function measurePages(few: Scene, many: Scene, say: Say): Promise<void> {
  for (const page of PAGES) {
    const look = (scene: Scene, times: number) => byClients(1, pageCalls(page, scene, times))
    for (const scene of [few, many]) await look(scene, WARM)
    const [small, large]: [number[], number[]] = [[], []]
    for (let run = 0; run < RUNS; run += 1) {
      small.push(...(await look(few, LOOKS)).times)
      large.push(...(await look(many, LOOKS)).times)
    }
    say(`${page}: median at ${few.answers} answers`, `${median(small).toFixed(2)} ms`)
    say(`${page}: median at ${many.answers} answers`, `${median(large).toFixed(2)} ms`)
    say(`${page}: ratio`, (median(large) / median(small)).toFixed(2), '≤ 1.2')
  }
}

/** Answers of residents nobody has seen yet, one a call; the waves of each are noted. */
async function residents(
  { cloud, volunteers, pool }: Scene,
  many: number,
  seed: number,
  waves: number[],
): Promise<(() => Promise<void>)[]> {
  const opened = await openSurvey(cloud, 'bench-first')
  return Array.from({ length: many }, (_, at) => {
    const answers = pool[(seed * EACH + at) % pool.length]
    const volunteer = volunteers[(seed * 31 + at * 17) % volunteers.length]
    if (!answers || !volunteer) throw new RangeError('a benchmark needs volunteers')
    const submission = makeSubmission(opened, { answers, shareCode: volunteer.shareCode })
    return async () => {
      const called = await submit(cloud, submission, `bench-resident-${seed}-${at}`)
      const { outcome } = outputOf(called)
      if (outcome !== 'recorded') throw new Error(`an answer was ${outcome}`)
      waves.push(called.waves)
    }
  })
}

/** As many bare inserts of a document like those that the submits leave. */
async function bareInserts({ cloud, database }: Scene): Promise<(() => Promise<void>)[]> {
  const [sample] = await database.all('responses', { folded: false })
  return Array.from({ length: EACH }, () => {
    const record = { ...sample, _id: clientId('response') }
    return async () => {
      const answer = await fetch(`${cloud.origin}/functions/raw`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-dev-openid': 'bench-raw' },
        body: JSON.stringify({ record }),
      })
      const reply = (await answer.json()) as { ok: boolean }
      if (!reply.ok) throw new Error('a bare insert failed')
    }
  })
}

const perSecond = ({ times, seconds }: Timed) => times.length / seconds

/** Submits beside bare inserts by turns, then submits at the pace of the busiest hour. */
export async function measureSubmits(scene: Scene, say: Say): Promise<void> {
  const waves: number[] = []
  await byClients(CLIENTS, await residents(scene, 200, 99, []))
  await byClients(CLIENTS, (await bareInserts(scene)).slice(0, 200))
  const submits: Timed[] = []
  const inserts: Timed[] = []
  for (let run = 0; run < RUNS; run += 1) {
    submits.push(await byClients(CLIENTS, await residents(scene, EACH, run, waves)))
    inserts.push(await byClients(CLIENTS, await bareInserts(scene)))
  }
  const [ours, bare] = [median(submits.map(perSecond)), median(inserts.map(perSecond))]
  say(`submits a second, ${CLIENTS} clients, median of ${RUNS} × ${EACH}`, ours.toFixed(0))
  say('bare inserts a second, the same clients, by turns', bare.toFixed(0))
  const each = (runs: readonly Timed[]) => runs.map((run) => perSecond(run).toFixed(0)).join(' ')
  say('each run of both', '', `${each(submits)} beside ${each(inserts)}`)
  say('ratio of submits to bare inserts', (ours / bare).toFixed(2), '≥ 0.5')
  say('waves of a submit at most', Math.max(...waves), '≤ 2')
  const people = await residents(scene, PEAK_PER_SECOND * PEAK_SECONDS, 77, waves)
  const peak = await atRate(PEAK_PER_SECOND, people)
  const title = `a submit at ${PEAK_PER_SECOND} a second for ${PEAK_SECONDS} s`
  say(`${title}, p50`, `${percentile(peak, 50).toFixed(1)} ms`)
  say(`${title}, p99`, `${percentile(peak, 99).toFixed(1)} ms`)
}
