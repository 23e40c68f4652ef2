/** What the answers of a campaign are like as a whole: what one volunteer's are held against. Secret; see docs/architecture.md. */
import { encodedAnswers, type Value } from '@shared/survey/codebook'
import type { Questionnaire } from '@shared/survey/model'
import type { Answers } from '@shared/survey/question-model'

/** An answer as the checks see it. Moments in epoch milliseconds of the server. */
export interface JudgedAnswer {
  readonly id: string
  readonly openedAt: number
  readonly at: number
  /** A keyed hash of the device; null when it is not known. */
  readonly device: string | null
  readonly answers: Answers
}

/** The columns of an answer that are one of a few values each; null: not asked. */
export type Coded = readonly Value[]

/** Which columns of a questionnaire the checks look at. */
export interface Reading {
  readonly columns: readonly string[]
  /** Of the columns, those that are grades. */
  readonly grades: readonly number[]
  readonly questionnaire: Questionnaire
}

const ONE_OF_FEW: readonly string[] = ['single', 'scale', 'matrix', 'region']

/** How the answers to a questionnaire are read. */
export function readingOf(questionnaire: Questionnaire): Reading {
  const questions = questionnaire.questions.filter(({ kind }) => ONE_OF_FEW.includes(kind))
  const columns = Object.keys(encodedAnswers({ questions }, {}))
  const isGrade = (column: string) =>
    questions.some(
      ({ id, kind }) => (kind === 'scale' || kind === 'matrix') && column.startsWith(id),
    )
  const grades = columns.flatMap((column, place) => (isGrade(column) ? [place] : []))
  return { columns, grades, questionnaire: { ...questionnaire, questions } }
}

/** An answer by its columns. */
export function codedOf({ questionnaire, columns }: Reading, answers: Answers): Coded {
  const row = encodedAnswers(questionnaire, answers)
  return columns.map((column) => row[column] ?? null)
}

/** How often values, and pairs of values, stand in answers. */
export interface Baseline {
  readonly answers: number
  readonly single: ReadonlyMap<string, number>
  readonly pairs: ReadonlyMap<string, number>
  /** How many answered a column, and both of two. */
  readonly asked: ReadonlyMap<string, number>
  /** How well the parts of its answers go together, in the middle. */
  readonly together: number
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

/** Counts a sample of a campaign. */
export function baselineOf(sample: readonly Coded[]): Baseline {
  const single = new Map<string, number>()
  const pairs = new Map<string, number>()
  const asked = new Map<string, number>()
  for (const coded of sample) {
    coded.forEach((value, place) => {
      if (value === null) return
      add(single, `${place}=${value}`)
      add(asked, String(place))
      for (let other = place + 1; other < coded.length; other += 1) {
        const second = coded[other]
        if (second === null || second === undefined) continue
        add(pairs, `${place}=${value},${other}=${second}`)
        add(asked, `${place},${other}`)
      }
    })
  }
  const counted = { answers: sample.length, single, pairs, asked, together: 0 }
  return { ...counted, together: mean(sample.map((coded) => togetherness(counted, coded))) }
}

/** The share of a value among those who were asked; never nothing, so that the unheard of is only rare. */
export function shareOf({ single, asked }: Baseline, place: number, value: Value): number {
  return ((single.get(`${place}=${value}`) ?? 0) + 0.5) / ((asked.get(String(place)) ?? 0) + 1)
}

/**
 * How well the parts of an answer go together, as they do in the answers of people: the mean, over pairs of columns, of
 * how much likelier both stand together than by chance. Above 0 for people; around 0 or below where each was drawn alone.
 */
export function togetherness(baseline: Baseline, coded: Coded): number {
  let sum = 0
  let pairs = 0
  for (let place = 0; place < coded.length; place += 1) {
    const first = coded[place]
    if (first === null || first === undefined) continue
    for (let other = place + 1; other < coded.length; other += 1) {
      const second = coded[other]
      if (second === null || second === undefined) continue
      const both = baseline.pairs.get(`${place}=${first},${other}=${second}`) ?? 0
      const asked = baseline.asked.get(`${place},${other}`) ?? 0
      const alone = shareOf(baseline, place, first) * shareOf(baseline, other, second)
      sum += Math.log((both + 3 * alone) / (asked + 3) / alone)
      pairs += 1
    }
  }
  return pairs === 0 ? 0 : sum / pairs
}
