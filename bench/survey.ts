/**
 * `npm run -s bench:survey`: a campaign of 500,000 answers of 5,000 volunteers in 80 stations on the local CloudBase.
 * `-- --answers 50000` makes a smaller one. The past is written in bulk by the rules of the acts (survey-history.ts);
 * what is measured goes through the acts. A line a number, with its goal where it has one.
 */
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { DAY, HOUR, instantOf, localDate } from '@shared/kit/time'
import { winterContradictions } from '../config/content/winter-contradictions'
import { winterQuestionnaire } from '../config/content/winter-questionnaire'
import { openBulk } from '../config/testing/bulk'
import { makeCampaign } from '../config/testing/campaigns'
import { openDatabase } from '../config/testing/database'
import { answerPool, makePeople, pastDay } from '../config/testing/history-people'
import { daysBefore, SurveyHistory } from '../config/testing/survey-history'
import { measureFold, measureReport, measureSettlement } from './survey-jobs'
import { measurePages, measureSubmits, type Scene } from './survey-acts'
import { startBenchCloud, type BenchCloud } from './survey-cloud'

const { values } = parseArgs({ options: { answers: { type: 'string', default: '500000' } } })
const ANSWERS = Number(values.answers)
const VOLUNTEERS = Math.min(5000, ANSWERS / 10)
const STATIONS = 80
const DAYS = 11
const POOL = 20_000
/** One volunteer in fifty brings all answers on one day, far beyond the day's limit. D-04. */
const EAGER = 50

function say(what: string, value: string | number, goal = ''): void {
  console.log(`${what.padEnd(58)} ${String(value).padStart(12)}  ${goal}`)
}

/** Writes the past: one answer of everybody on the first day; then the rest of so many, up to yesterday. */
async function writePast({ cloud }: BenchCloud, answers: number): Promise<Scene> {
  const database = openDatabase(cloud.adminUrl)
  const bulk = openBulk(cloud)
  const today = localDate(Date.now())
  const days = daysBefore(today, DAYS)
  const [first = today] = days
  const campaign = await makeCampaign(database, 'bench', {
    ...{ opensAt: instantOf(first), closesAt: instantOf(today) + 2 * DAY, settleAfterMs: DAY },
    ...{ questionnaireId: winterQuestionnaire.id, questionnaireVersion: 1 },
  })
  const form = { _id: `${winterQuestionnaire.id}.v1`, ...winterQuestionnaire }
  await database.insert('questionnaires', [{ ...form, contradictions: winterContradictions }])
  const size = { stations: STATIONS, volunteers: VOLUNTEERS }
  const { staffAccount, ...people } = await makePeople(cloud, bulk, campaign, size)
  const { volunteers } = people
  await database.update('campaigns', campaign._id, { namedStaff: [staffAccount] })
  const pool = answerPool(1, POOL)
  const history = new SurveyHistory(bulk, campaign._id, DAY)
  const write = async (place: number, manyOf: (at: number) => number, dueAt: number | null) => {
    const asked = volunteers.map((volunteer, at) => ({ volunteer, many: manyOf(at) }))
    await history.writeDay(pastDay(pool, instantOf(days[place] ?? today), asked), dueAt)
  }
  await write(0, () => 1, null)
  const left = Math.round(answers / VOLUNTEERS) - 1
  for (let place = 1; place < DAYS && left > 0; place += 1) {
    const share = Math.floor((left * place) / (DAYS - 1)) - Math.floor((left * (place - 1)) / 10)
    const manyOf = (at: number) => (at % EAGER !== 0 ? share : place === 1 ? left : 0)
    // Yesterday's wait: they are settled when that is measured.
    await write(place, manyOf, place === DAYS - 1 ? Date.now() + 12 * HOUR : null)
  }
  await history.close(Date.now())
  return { cloud, database, campaign, answers, pool, ...people }
}

async function main(): Promise<void> {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const small = await startBenchCloud()
  // The large one is second: this process speaks to the database that it opened last.
  const large = await startBenchCloud(small.cloud.settings)
  try {
    const few = await writePast(small, VOLUNTEERS)
    const many = await writePast(large, ANSWERS)
    say(`written in bulk, ${ANSWERS} answers with all that follows`, `${seconds()} s`)
    say(`memory of the local cloud at ${few.answers} answers`, `${small.memory()} MB`)
    say(`memory of the local cloud at ${many.answers} answers`, `${large.memory()} MB`)
    await measurePages(few, many, say)
    await small.stop()
    await measureSubmits(many, say)
    await measureFold(many, say)
    await measureReport(many, say)
    await measureSettlement(many, say)
    say('memory of the local cloud at the end', `${large.memory()} MB`)
    say('load of the machine over a minute', loadavg()[0]?.toFixed(2) ?? '')
    say('the whole run', `${seconds()} s`)
  } finally {
    await Promise.all([small.stop(), large.stop()])
  }
}

void main()
