/** Counts answers for a report. */
import { composed } from '@shared/survey/arrange-rules'
import type { Questionnaire } from '@shared/survey/model'
import { questionPath } from '@shared/survey/path-rules'
import {
  addToVector,
  countedQuestions,
  emptyVector,
  type CountedQuestion,
} from '@shared/survey/report-plan'
import type { Answers } from '@shared/survey/question-model'
import type { RawCounts } from '@shared/survey/report-told'
import type { Instant } from '@shared/kit/time'
import { questionnaireByKey } from './campaigns'
import { questionnaireKey, type CampaignRecord, type ResponseRecord } from './records'

/** So many counters lie in one record: with 80 stations it has 130 KB at most. */
const COUNTERS_A_RECORD = 120
/** Whoever takes longer has put the phone away; the half is found all the same. */
const LONGEST_SECONDS = 1800
/** Where no station stands for an answer. */
export const NO_STATION = 'none'

/** What is counted in a campaign, and in which record each question's counters lie. */
export interface CountPlan {
  readonly questions: readonly CountedQuestion[]
  /** The ids of the questions of each record. */
  readonly records: readonly (readonly string[])[]
  /** What somebody with these answers was asked: the main questions, and the topics that some answer belongs to. */
  readonly formOf: (answers: Answers) => Questionnaire
}

/** The plan of a campaign; undefined when a questionnaire of it is not there. */
export async function countPlan(
  { questionnaireId, questionnaireVersion, topics = [] }: CampaignRecord,
  at: Instant,
): Promise<CountPlan | undefined> {
  const keys = [questionnaireKey(questionnaireId, questionnaireVersion), ...topics]
  const found = await Promise.all(keys.map((key) => questionnaireByKey(key, at)))
  const [main, ...others] = found.flatMap((one) => one ?? [])
  return main && others.length === topics.length ? planOf(main, others) : undefined
}

export function planOf(main: Questionnaire, topics: readonly Questionnaire[]): CountPlan {
  const questions = countedQuestions(main, topics)
  const records: string[][] = [[]]
  let counters = 0
  for (const { id, slots } of questions) {
    if (counters > 0 && counters + slots.length > COUNTERS_A_RECORD) {
      records.push([])
      counters = 0
    }
    records[records.length - 1]?.push(id)
    counters += slots.length + 2
  }
  const forms = new Map<string, Questionnaire>()
  const formOf = (answers: Answers) => {
    const asked = topics.filter((topic) => topic.questions.some(({ id }) => id in answers))
    const key = asked.map(({ id }) => id).join()
    const form = forms.get(key) ?? composed(main, asked)
    forms.set(key, form)
    return form
  }
  return { questions, records, formOf }
}

/** What some answers add to the counts. */
export class Tally {
  readonly counts = new Map<string, { age: Vectors; station: Vectors }>()
  readonly seconds = new Map<string, number>()
  submitted = 0
  valid = 0

  constructor(private readonly plan: CountPlan) {}

  /** Adds an answer that arrived before the cut; only what counts is counted. SUR-04, feature 40. */
  add(response: ResponseRecord, cut: Instant): void {
    if (response.at > cut) return
    this.submitted += 1
    if (!response.folded || response.rejection || response.beyondQuota) return
    this.valid += 1
    const { answers, ageGroup, stationId, at, openedAt } = response
    const second = Math.min(LONGEST_SECONDS, Math.max(0, Math.round((at - openedAt) / 1000)))
    this.seconds.set(String(second), (this.seconds.get(String(second)) ?? 0) + 1)
    const asked = new Set(questionPath(this.plan.formOf(answers), answers).map(({ id }) => id))
    for (const question of this.plan.questions) {
      if (!asked.has(question.id)) continue
      const counts = this.counts.get(question.id) ?? { age: {}, station: {} }
      this.counts.set(question.id, counts)
      const answer = answers[question.id]
      addToVector(vectorIn(counts.age, ageGroup || NO_STATION, question), question, answer)
      addToVector(vectorIn(counts.station, stationId ?? NO_STATION, question), question, answer)
    }
  }
}

type Vectors = Record<string, number[]>

function vectorIn(vectors: Vectors, group: string, question: CountedQuestion): number[] {
  const vector = vectors[group] ?? emptyVector(question)
  vectors[group] = vector
  return vector
}

function bothVectors(
  one: RawCounts['age'],
  other: RawCounts['age'] = {},
): Record<string, readonly number[]> {
  const sum: Record<string, readonly number[]> = { ...one }
  for (const [group, vector] of Object.entries(other)) {
    const known = sum[group]
    sum[group] = known ? known.map((count, place) => count + (vector[place] ?? 0)) : vector
  }
  return sum
}

/** The counters of a question with what a tally adds. */
export function addedCounts(known: RawCounts | undefined, more: RawCounts | undefined): RawCounts {
  const before = known ?? { age: {}, station: {} }
  return {
    age: bothVectors(before.age, more?.age),
    station: bothVectors(before.station, more?.station),
  }
}

/** So long took the person in the middle, in seconds; null where nobody answered. R-04. */
export function medianOf(seconds: Readonly<Record<string, number>>): number | null {
  const sorted = Object.entries(seconds).sort(([a], [b]) => Number(a) - Number(b))
  const all = sorted.reduce((sum, [, many]) => sum + many, 0)
  let passed = 0
  for (const [second, many] of sorted) {
    passed += many
    if (passed * 2 >= all) return Number(second)
  }
  return null
}
