/** What is measured of one volunteer's answers. Secret; each measure is a number that checks weigh. */
import { HOUR, MINUTE, minuteOfDay } from '@shared/kit/time'
import { isShown } from '@shared/survey/path-rules'
import type { ShowRule } from '@shared/survey/question-model'
import { EXPECTED_MS_PER_QUESTION } from '@shared/survey/rules'
import {
  type Baseline,
  type Coded,
  codedOf,
  type JudgedAnswer,
  mean,
  type Reading,
  togetherness,
} from './quality-baseline'

/** The answers of one volunteer with what they are held against. */
export interface Judged {
  readonly reading: Reading
  readonly baseline: Baseline
  /** What does not go together in anybody's life. */
  readonly contradictions: readonly ShowRule[]
  /** In the order of arrival. */
  readonly answers: readonly JudgedAnswer[]
  readonly coded: readonly Coded[]
}

/** Reads the answers of one volunteer. */
export function judged(
  reading: Reading,
  baseline: Baseline,
  contradictions: readonly ShowRule[],
  answers: readonly JudgedAnswer[],
): Judged {
  const ordered = [...answers].sort((a, b) => a.at - b.at)
  const coded = ordered.map((one) => codedOf(reading, one.answers))
  return { reading, baseline, contradictions, answers: ordered, coded }
}

function share(values: readonly boolean[]): number {
  return values.length === 0 ? 0 : values.filter(Boolean).length / values.length
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function paceOf({ at, openedAt, answers }: JudgedAnswer): number {
  return (at - openedAt) / Math.max(1, Object.keys(answers).length)
}

/** Quicker than the questions can be read. D-06. */
export function fastShare({ answers }: Judged): number {
  return share(answers.map((one) => paceOf(one) < EXPECTED_MS_PER_QUESTION))
}

/** How even the pace is from answer to answer: the middle deviation of its logarithm. People differ by 0.25 and more. */
export function paceSpread({ answers }: Judged): number {
  const paces = answers.map((one) => Math.log(Math.max(1, paceOf(one))))
  const middle = median(paces)
  return median(paces.map((pace) => Math.abs(pace - middle)))
}

/** Whether one answer gives every grade the same, but for the one in the middle. */
export function isStraight({ grades: places }: Reading, row: Coded): boolean {
  const grades = places.flatMap((place) => row[place] ?? [])
  return grades.length >= 2 && new Set(grades).size === 1 && grades[0] !== 3
}

/** Every grade the same. */
export function straightShare({ reading, coded }: Judged): number {
  return share(coded.map((row) => isStraight(reading, row)))
}

/** At most so many of the latest answers are compared with each other. */
const MOST_COMPARED = 200

/** How many columns two answers differ in; null when too few were asked in both to say. */
function difference(one: Coded, other: Coded): number | null {
  let both = 0
  let different = 0
  one.forEach((value, place) => {
    const second = other[place]
    if (value === null || second === null || second === undefined) return
    both += 1
    if (value !== second) different += 1
  })
  return both < 10 ? null : different / both
}

/** For each answer, how much the nearest other of the volunteer differs; the share of those nearly the same. */
export function duplicateShare({ coded }: Judged): number {
  const compared = coded.slice(-MOST_COMPARED)
  return share(
    compared.map((one, place) =>
      compared.some((other, otherPlace) => {
        const apart = place === otherPlace ? null : difference(one, other)
        return apart !== null && apart <= 0.21
      }),
    ),
  )
}

/** Says what does not go together. */
export function contradictionShare({ answers, contradictions }: Judged): number {
  return share(answers.map((one) => contradictions.some((rule) => isShown(rule, one.answers))))
}

/** Beyond the third from one device: a family shares a phone. */
export function sharedDeviceShare({ answers }: Judged): number {
  const seen = new Map<string, number>()
  return share(
    answers.map(({ device }) => {
      if (device === null) return false
      const before = seen.get(device) ?? 0
      seen.set(device, before + 1)
      return before >= 3
    }),
  )
}

/** Between midnight and five, at least six of the volunteer's within the hour. */
export function nightBurstShare({ answers }: Judged): number {
  const isNight = (at: number) => minuteOfDay(at) < 5 * 60
  const night = answers.filter(({ at }) => isNight(at))
  const inBurst = (at: number) =>
    night.filter((other) => Math.abs(other.at - at) <= HOUR / 2).length >= 6
  return share(answers.map(({ at }) => isNight(at) && inBurst(at)))
}

/** Opened within a minute after the one before had been handed in, and not before: one hand after the other. */
export function relayShare({ answers }: Judged): number {
  const gaps = answers.slice(1).map((one, place) => one.openedAt - (answers[place]?.at ?? 0))
  return share(gaps.map((gap) => gap >= 0 && gap <= MINUTE))
}

/** How well the parts of the answers go together, as a share of how well they do in the whole campaign. */
export function togetherShare({ baseline, coded }: Judged): number {
  const own = mean(coded.map((row) => togetherness(baseline, row)))
  return baseline.together <= 0 ? 1 : own / baseline.together
}
