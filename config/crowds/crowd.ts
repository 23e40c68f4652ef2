/** A made-up campaign: honest volunteers, and among them three kinds who are not. Who is which is known. */
import type { Answers } from '@shared/survey/question-model'
import { chanceOf, type Chance } from './chance'
import { botAnswers, copiedAnswers, selfAnswers } from './cheats'
import { honestAnswers } from './honest'

/** One answer as the campaign sees it, in epoch milliseconds; `made`: by nobody who was asked. */
export interface CrowdAnswer {
  readonly id: string
  readonly volunteerId: string
  readonly areaId: string
  readonly at: number
  readonly openedAt: number
  readonly device: string
  readonly answers: Answers
  readonly made: boolean
}

/** How a volunteer got their answers. */
export const WAYS = ['honest', 'bot', 'copies', 'self'] as const
export type Way = (typeof WAYS)[number]

export interface CrowdVolunteer {
  readonly id: string
  readonly areaId: string
  readonly way: Way
  readonly answers: readonly CrowdAnswer[]
}

/** How an answer comes about, before it has a place in the campaign. */
export type Draft = Pick<CrowdAnswer, 'at' | 'openedAt' | 'device' | 'answers' | 'made'>

const AREAS = 3
const HONEST = 150
const OF_EACH_WAY = 10

const MAKERS: Readonly<Record<Way, (chance: Chance) => readonly Draft[]>> = {
  honest: honestAnswers,
  bot: botAnswers,
  copies: copiedAnswers,
  self: selfAnswers,
}

/** The campaign of a seed: 150 honest volunteers and 10 of each other way, in three areas. */
export function makeCrowd(seed: number): CrowdVolunteer[] {
  const ways = WAYS.flatMap((way) =>
    Array.from({ length: way === 'honest' ? HONEST : OF_EACH_WAY }, () => way),
  )
  return ways.map((way, index) => {
    const chance = chanceOf(seed * 100_003 + index)
    const [id, areaId] = [`vol${index}`, `area${index % AREAS}`]
    const drafts = [...MAKERS[way](chance)].sort((a, b) => a.at - b.at)
    const answers = drafts.map((draft, place) => ({
      ...{ id: `${id}-${place}`, volunteerId: id, areaId },
      ...draft,
      device: `${id}-${draft.device}`,
    }))
    return { id, areaId, way, answers }
  })
}
