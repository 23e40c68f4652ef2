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

/** Counts of pairs, by the numbers of both. */
class Pairs {
  private readonly counts: Uint32Array

  constructor(private readonly size: number) {
    this.counts = new Uint32Array(size * size)
  }

  add(one: number, other: number): void {
    this.counts[one * this.size + other] = this.of(one, other) + 1
  }

  of(one: number, other: number): number {
    return this.counts[one * this.size + other] ?? 0
  }
}

/** How often values, and pairs of values, stand in answers. By numbers: a thousand answers have a million pairs. */
export interface Baseline {
  readonly answers: number
  /** The number of each value that was seen, by column; 0 has none. */
  readonly numbers: readonly ReadonlyMap<Value, number>[]
  /** How often two values stand in one answer; a value with itself: how often it stands at all. */
  readonly both: Pairs
  /** How many answered both of two columns; a column with itself: how many answered it. */
  readonly asked: Pairs
  /** How well the parts of its answers go together, in the middle. */
  readonly together: number
}

/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

/** What one answer says in a column: the number of its value, 0 for one that was not seen. */
interface Given {
  readonly place: number
  readonly number: number
}

function givenIn(numbers: Baseline['numbers'], coded: Coded): Given[] {
  const given: Given[] = []
  coded.forEach((value, place) => {
    if (value !== null) given.push({ place, number: numbers[place]?.get(value) ?? 0 })
  })
  return given
}

/** Numbers the values that stand in a sample, from 1 on; tells how many there are. */
function numbered(sample: readonly Coded[]): { numbers: Map<Value, number>[]; many: number } {
  const columns = Math.max(0, ...sample.map((coded) => coded.length))
  const numbers = Array.from({ length: columns }, () => new Map<Value, number>())
  let many = 0
  for (const coded of sample) {
    coded.forEach((value, place) => {
      if (value === null || numbers[place]?.has(value)) return
      many += 1
      numbers[place]?.set(value, many)
    })
  }
  return { numbers, many }
}

/** Counts a sample of a campaign. */
export function baselineOf(sample: readonly Coded[]): Baseline {
  const { numbers, many } = numbered(sample)
  const both = new Pairs(many + 1)
  const asked = new Pairs(numbers.length)
  for (const coded of sample) {
    const given = givenIn(numbers, coded)
    given.forEach((first, at) => {
      for (const second of given.slice(at)) {
        both.add(first.number, second.number)
        asked.add(first.place, second.place)
      }
    })
  }
  const counted = { answers: sample.length, numbers, both, asked, together: 0 }
  return { ...counted, together: mean(sample.map((coded) => togetherness(counted, coded))) }
}

/** The share of a value among those who were asked; never nothing, so that the unheard of is only rare. */
function shareOf({ both, asked }: Baseline, { place, number }: Given): number {
  return (both.of(number, number) + 0.5) / (asked.of(place, place) + 1)
}

/**
 * How well the parts of an answer go together, as they do in the answers of people: the mean, over pairs of columns, of
 * how much likelier both stand together than by chance. Above 0 for people; around 0 or below where each was drawn alone.
 */
export function togetherness(baseline: Baseline, coded: Coded): number {
  const given = givenIn(baseline.numbers, coded).map((one) => ({
    ...one,
    share: shareOf(baseline, one),
  }))
  let sum = 0
  let pairs = 0
  given.forEach((first, at) => {
    for (const second of given.slice(at + 1)) {
      const both = baseline.both.of(first.number, second.number)
      const asked = baseline.asked.of(first.place, second.place)
      const alone = first.share * second.share
      sum += Math.log((both + 3 * alone) / (asked + 3) / alone)
      pairs += 1
    }
  })
  return pairs === 0 ? 0 : sum / pairs
}
