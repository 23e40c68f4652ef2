import { frameOf, type Frame } from '@shared/survey/report-groups'
import { REPORT_FROM } from '@shared/survey/campaign-model'
import type { CountedQuestion } from '@shared/survey/report-plan'
import { clearestSpots, spotsOf, type ScoredSpot } from '@shared/survey/report-spots'
import { toldQuestion } from '@shared/survey/report-told'
import type { Full } from '@shared/survey/report-totals'
import { AREAS, STATIONS } from '../kit/stations'
import { among, below, find, get, insert, updateWhere } from '../kit/store'
import { countPlan, medianOf, NO_STATION, type CountPlan } from './report-count'
import {
  COUNTS,
  RUNS,
  TOLD_QUESTIONS,
  TOLD_TABLES,
  toldQuestionId,
  toldTableId,
  type CountRecord,
  type RunRecord,
} from './report-records'
import { CAMPAIGNS, type CampaignRecord } from './records'

/** So many questions a slice: of the largest some take a third of a second. */
const QUESTIONS = 5
const MOST = 1000
/** The middle one of fewer would be one person's time. */
const LEAST_TIMES = 30

/** Tells the next questions of a run; true when more is to do. What it writes is the same each time it is cut off. */
export async function tellSlice(run: RunRecord): Promise<boolean> {
  const campaign = await get(CAMPAIGNS, run.campaignId)
  const plan = campaign && (await countPlan(campaign, run.at))
  if (!campaign || !plan) throw new Error('a report of a campaign that is not there')
  const { frame } = run
  if (!frame) return begin(run, campaign, plan)
  const next = plan.questions.slice(run.told, run.told + QUESTIONS)
  if (next.length === 0) return finish(run, campaign)
  const full = new Map(Object.entries(run.full))
  const spots: ScoredSpot[] = [...run.spots]
  for (const [place, question] of next.entries()) {
    const told = await tellOne({ ...run, frame }, plan, question, { full, place: run.told + place })
    full.set(question.id, told.full)
    spots.push(...told.spots)
  }
  await updateWhere(
    RUNS,
    { _id: run._id, told: run.told },
    {
      told: run.told + next.length,
      full: Object.fromEntries(full),
      spots: clearestSpots(spots),
    },
  )
  return true
}

function readCounts({ _id }: RunRecord, number: number): Promise<CountRecord | undefined> {
  return get(COUNTS, `${_id}.${number}`)
}

/** Freezes the groups with their names, and with what is compared. */
async function begin(run: RunRecord, campaign: CampaignRecord, plan: CountPlan): Promise<boolean> {
  const [first] = plan.questions
  const counts = first && (await readCounts(run, 0))?.counts[first.id]
  if (!first || !counts) throw new Error('a report without counts')
  const peopleIn = (vectors: Readonly<Record<string, readonly number[]>>, id: string) =>
    vectors[id]?.[0] ?? 0
  const names = new Map(first.slots.map(({ id, label }) => [id, label]))
  const ages = [...names.keys(), NO_STATION].flatMap((id) => {
    const people = peopleIn(counts.age, id)
    return people > 0 ? [{ id, label: names.get(id) ?? '没说年龄', people }] : []
  })
  const ids = Object.keys(counts.station).sort()
  const found = await find(STATIONS, { _id: among(ids) }, { limit: MOST })
  const areaIds = found.flatMap(({ areaId }) => areaId ?? [])
  const areas = await find(AREAS, { _id: among([...areaIds, NO_STATION]) }, { limit: MOST })
  const stations = ids.map((id) => {
    const station = found.find(({ _id }) => _id === id)
    const area = areas.find(({ _id }) => _id === station?.areaId)
    const people = peopleIn(counts.station, id)
    const [areaId, areaLabel] = area ? [area._id, area.name] : [NO_STATION, '没有片区']
    return { id, label: (station?.name ?? '没有站点').slice(0, 40), people, areaId, areaLabel }
  })
  const frame: Frame = frameOf(ages, stations)
  const chapters = [...new Set(plan.questions.map(({ chapter }) => chapter))]
  const comparedWith = await lastReport(campaign)
  await updateWhere(RUNS, { _id: run._id, frame: null }, { frame, chapters, comparedWith })
  return true
}

/** The report of the last earlier campaign with the same questionnaire. */
async function lastReport({
  questionnaireId,
  closesAt,
}: CampaignRecord): Promise<RunRecord['comparedWith']> {
  const earlier = await find(
    CAMPAIGNS,
    { questionnaireId, closesAt: below(closesAt) },
    { order: [['closesAt', 'desc']], limit: 20 },
  )
  if (earlier.length === 0) return null
  const ids = earlier.map(({ _id }) => _id)
  const runs = await find(RUNS, { campaignId: among(ids), kind: 'report' }, { limit: MOST })
  for (const { _id, title } of earlier) {
    const run = runs.find(({ campaignId }) => campaignId === _id)
    if (run) return { runId: run._id, title }
  }
  return null
}

async function tellOne(
  run: RunRecord & { readonly frame: Frame },
  { questions, records }: CountPlan,
  question: CountedQuestion,
  { full, place }: { full: ReadonlyMap<string, Full>; place: number },
): Promise<{ full: Full; spots: ScoredSpot[] }> {
  const { _id: runId, comparedWith, frame } = run
  const number = records.findIndex((ids) => ids.includes(question.id))
  const [counts, last] = await Promise.all([
    readCounts(run, number),
    comparedWith && get(TOLD_QUESTIONS, toldQuestionId(comparedWith.runId, question.id)),
  ])
  const raw = counts?.counts[question.id] ?? { age: {}, station: {} }
  const ageQuestion = questions[0]?.id ?? ''
  const told = toldQuestion(question, raw, { frame, ageQuestion, full, last: last?.question })
  const { id, chapter } = question
  await Promise.all([
    insert(TOLD_QUESTIONS, {
      ...{ _id: toldQuestionId(runId, id), runId, chapter, place, question: told.question },
    }),
    ...told.tables.map((table) =>
      insert(TOLD_TABLES, { _id: toldTableId(runId, id, table.by), runId, table }),
    ),
  ])
  return { full: told.full, spots: spotsOf(question, told.question, told.tables) }
}

/**
 * Whether it is the report for all who may read one: from so many valid answers on, and once nothing of the campaign is
 * open any more, so that it is made once. SUR-05, AMB-10.
 */
export function kindOf(
  valid: number,
  { reportFrom = REPORT_FROM, settledAt }: Pick<CampaignRecord, 'reportFrom' | 'settledAt'>,
): 'report' | 'preview' {
  return settledAt && valid >= reportFrom ? 'report' : 'preview'
}

async function finish(run: RunRecord, campaign: CampaignRecord): Promise<boolean> {
  const { seconds = {} } = (await readCounts(run, 0)) ?? {}
  await updateWhere(
    RUNS,
    { _id: run._id, state: 'telling' },
    {
      state: 'done',
      kind: kindOf(run.valid, campaign),
      medianSeconds: run.valid < LEAST_TIMES ? null : medianOf(seconds),
    },
  )
  return true
}
