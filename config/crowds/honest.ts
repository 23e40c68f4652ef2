/** Volunteers who ask people: in groups, at the door, at a stall with one tablet, in a class, on a night shift. */
import type { Chance } from './chance'
import type { Draft } from './crowd'
import { answersOf, neighbourhood, person, schoolClass, type Neighbourhood } from './people'
import { scattered, sessionsOf, startAtNight, startByDay } from './times'

/** How an honest volunteer goes about it. */
interface Manner {
  readonly around: Neighbourhood
  readonly start: (chance: Chance) => number
  /** Minutes between two answers. */
  readonly apart: number
  /** How many answers in a hundred come from the one tablet of a stall. */
  readonly onTablet: number
  /** Seconds a question, in the middle. */
  readonly pace: number
}

/** The rarer manners look like cheating from afar: they must not be taken for it. */
function mannerOf(chance: Chance): Manner {
  const around = neighbourhood(chance)
  const usual = { around, start: startByDay, apart: chance.between(1, 25), onTablet: 0, pace: 5.5 }
  return chance.weighted([
    [usual, 86],
    [{ ...usual, apart: 4, onTablet: 0.6 }, 6],
    [{ ...usual, around: schoolClass(chance), apart: 0.4, pace: 4 }, 5],
    [{ ...usual, start: startAtNight, apart: 6 }, 3],
  ] as const)
}

/** What one honest volunteer collects. */
export function honestAnswers(chance: Chance): Draft[] {
  return honestDrafts(Math.round(Math.min(160, Math.max(4, chance.around(32, 0.8)))), chance)
}

/** So many answers of people who were asked. */
export function honestDrafts(many: number, chance: Chance): Draft[] {
  const manner = mannerOf(chance)
  return sessionsOf(many, 1 + chance.below(8), chance).flatMap((part) =>
    scattered(manner.start(chance), part, manner.apart, chance).map((openedAt) =>
      honestDraft(openedAt, manner, chance),
    ),
  )
}

function honestDraft(openedAt: number, { around, onTablet, pace }: Manner, chance: Chance): Draft {
  const answers = answersOf(person(around, chance), chance)
  const perQuestion = chance.chance(0.02) ? chance.between(1.4, 2.6) : chance.around(pace, 0.4)
  // One in twenty is called away in the middle.
  const away = chance.chance(0.05) ? chance.around(600, 0.8) : 0
  const seconds = perQuestion * Object.keys(answers).length + away
  return {
    openedAt,
    at: openedAt + Math.round(seconds * 1000),
    // A family shares a phone now and then.
    device: chance.chance(onTablet)
      ? 'tablet'
      : chance.chance(0.06)
        ? `home${chance.below(9)}`
        : chance.letters(10),
    answers: chance.chance(0.02) ? straight(answers) : answers,
    made: false,
  }
}

/** Somebody honest who could not be bothered: every grade the same. */
function straight(answers: Draft['answers']): Draft['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, typeof answer === 'number' ? 3 : answer]),
  )
}
