/** Lets the secret checks of the survey judge made-up campaigns, and counts what they find. */
import { instantOf } from '@shared/kit/time'
import {
  baselineOf,
  codedOf,
  readingOf,
  type JudgedAnswer,
} from '../../cloudfunctions/survey/quality-baseline'
import { qualityScore, type QualityScore } from '../../cloudfunctions/survey/quality-checks'
import { judged } from '../../cloudfunctions/survey/quality-measures'
import { winterContradictions } from '../content/winter-contradictions'
import { winterQuestionnaire } from '../content/winter-questionnaire'
import type { CrowdAnswer, CrowdVolunteer, Way } from '../crowds/crowd'

/** The day on which the made-up campaigns open. */
const OPENS_AT = instantOf('2026-11-19')
/** As many answers as the checks take of a campaign to know what it is like. */
const SAMPLE = 1000

export interface JudgedVolunteer extends QualityScore {
  readonly way: Way
  readonly answers: number
}

function asJudged({ id, openedAt, at, device, answers }: CrowdAnswer): JudgedAnswer {
  return { id, openedAt: OPENS_AT + openedAt, at: OPENS_AT + at, device, answers }
}

/** Every volunteer of a campaign with what the checks say. */
export function judgeCrowd(crowd: readonly CrowdVolunteer[]): JudgedVolunteer[] {
  const reading = readingOf(winterQuestionnaire)
  const all = crowd.flatMap(({ answers }) => answers)
  const every = Math.ceil(all.length / SAMPLE)
  const sample = all.filter((_, place) => place % every === 0)
  const baseline = baselineOf(sample.map(({ answers }) => codedOf(reading, answers)))
  return crowd.map(({ way, answers }) => ({
    ...{ way, answers: answers.length },
    ...qualityScore(judged(reading, baseline, winterContradictions, answers.map(asJudged))),
  }))
}
