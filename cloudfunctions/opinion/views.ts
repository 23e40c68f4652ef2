/** An opinion as each side may see it. */
import { maskPhone } from '@shared/kit/mask'
import type { HandledOpinion, OpinionRow, OpinionStep, TrackedOpinion } from '@shared/opinion/model'
import { nextActs, type OpinionPart } from '@shared/opinion/rules'
import { maskNumbers } from '../kit/mobile-numbers'
import { readPerson } from './person'
import type { OpinionPersonRecord, OpinionRecord, OpinionStepRecord } from './records'
import type { Sight } from './standing'

/** What a station sees of the steps of an opinion that went around it. */
const TOLD_AFTERWARDS: readonly OpinionStep['kind'][] = ['received', 'decided', 'filed']

function common(opinion: OpinionRecord) {
  const { no, kind, subject, level, state, stationName } = opinion
  const { receivedAt, dueAt, dueProvisional, decidedAt } = opinion
  return {
    ...{ no, kind, subject, level, state, stationName },
    ...{ receivedAt, dueAt, dueProvisional, decidedAt },
  }
}

/**
 * For who raised it. Of one that the station wrote down, whose slip went through its hands, nothing of having been
 * treated worse is shown. CMP-14.
 */
export function trackedOpinion(opinion: OpinionRecord): TrackedOpinion {
  const { stationPhone, text, coveredSecrets, grade, channel } = opinion
  const steps = opinion.steps.filter(({ kind }) => channel === 'app' || kind !== 'retaliation')
  return {
    ...common(opinion),
    ...{ stationPhone, text, coveredSecrets, grade },
    steps: steps.map(shownStep),
  }
}

/** For a list: no words, no person. That somebody was treated worse is not said to the station. */
export function opinionRow(opinion: OpinionRecord, sight: Exclude<Sight, 'none'>): OpinionRow {
  const retaliation = sight === 'whole' && opinion.retaliation
  return { id: opinion._id, ...common(opinion), retaliation }
}

/** What a view is made from. */
export interface Viewed {
  readonly opinion: OpinionRecord
  readonly person: OpinionPersonRecord | undefined
  readonly sight: Exclude<Sight, 'none'>
  readonly part: OpinionPart
}

/**
 * For who handles it. Who raised it is said, covered, to those who decide and to nobody else; of what went around its
 * station the station is told the result alone. CMP-14, R-28.
 */
export function handledOpinion({ opinion, person, sight, part }: Viewed): HandledOpinion {
  const { stationId, channel, topic, published, archiveNo } = opinion
  const around = sight === 'station' && opinion.level === 'association'
  const { summary, suggestion, grade } = opinion
  const text = wordsFor(sight, opinion.text)
  const told = part.decides && !part.tookIn ? person : undefined
  const phone = told && readPerson(told).phone
  return {
    ...opinionRow(opinion, sight),
    ...{ stationId, channel, topic, published, archiveNo },
    ...(around
      ? { text: '', summary: '', suggestion: '', grade: null }
      : { text, summary, suggestion, grade }),
    maskedName: told?.maskedName ?? null,
    maskedPhone: phone === undefined ? null : maskPhone(phone),
    needsTextReview: !around && opinion.textVerdict !== 'pass',
    next: nextActs(opinion, part),
    steps: stepsFor(opinion, sight, around),
  }
}

function stepsFor({ steps }: OpinionRecord, sight: Sight, around: boolean): OpinionStep[] {
  if (sight === 'whole') return steps.map(shownStep)
  const shown = steps.filter(({ kind }) =>
    around ? TOLD_AFTERWARDS.includes(kind) : kind !== 'retaliation',
  )
  return shown.map((step) => ({ ...shownStep(step), text: wordsFor(sight, step.text) }))
}

/** Words as somebody reads them: a mobile number in them may be that of who wrote them. */
function wordsFor(sight: Sight, words: string): string {
  return sight === 'station' ? maskNumbers(words) : words
}

function shownStep({ kind, at, by, text }: OpinionStepRecord): OpinionStep {
  return { kind, at, by, text }
}
