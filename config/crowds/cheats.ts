/** Volunteers who do not ask people: a tool fills in, one answer is copied, or one person fills in again and again. */
import { HOUR, MINUTE } from '@shared/kit/time'
import type { Answers, Question } from '@shared/survey/question-model'
import { winterQuestionnaire } from '../content/winter-questionnaire'
import { type Chance, leaning } from './chance'
import type { Draft } from './crowd'
import { honestDrafts } from './honest'
import { answerEach, answersOf, neighbourhood, person, type Nature } from './people'
import { scattered, sessionsOf, startAtNight, startByDay } from './times'

/** Half of those who cheat ask some people, too. */
function besides(made: readonly Draft[], chance: Chance): Draft[] {
  const honest = chance.chance(0.5) ? Math.round(made.length * chance.between(0.1, 0.8)) : 0
  return honest > 0 ? [...made, ...honestDrafts(honest, chance)] : [...made]
}

function deviceFrom(pool: number, chance: Chance): string {
  return pool === 0 ? chance.letters(10) : `farm${chance.below(pool)}`
}

/** A tool with a chosen mix, speed and hours. Each question is drawn for itself: nobody stands behind the answers. */
export function botAnswers(chance: Chance): Draft[] {
  const many = 25 + chance.below(160)
  const mix = mixOf(chance)
  const slowest = chance.chance(0.75) ? chance.between(60, 240) : chance.between(15, 55)
  const quickest = slowest * chance.between(0.5, 0.85)
  const pool = chance.chance(0.35) ? 1 + chance.below(4) : 0
  const start = chance.chance(0.4) ? startAtNight(chance) : startByDay(chance)
  const apart = chance.between(0.5, 8)
  const uneven = chance.between(0.05, 0.6)
  const made = Array.from({ length: many }, (_, index): Draft => {
    const openedAt = start + (index + uneven * (chance.unit() - 0.5)) * apart * MINUTE
    return {
      openedAt: Math.round(openedAt),
      at: Math.round(openedAt + chance.between(quickest, slowest) * 1000),
      device: deviceFrom(pool, chance),
      answers: drawn(mix, chance),
      made: true,
    }
  })
  return besides(made, chance)
}

/** How often a tool gives each choice of each question. */
type Mix = (question: string, choice: string) => number

/** Some guess what people say, some leave the tool at even shares, most are in between; all like good grades. */
function mixOf(chance: Chance): Mix {
  const guess = chance.unit()
  const own = chance.letters(6)
  return (question, choice) =>
    Math.exp(
      guess * 0.85 * leaning(`${question}.${choice}.all`) +
        0.5 * leaning(`${own}${question}${choice}`),
    )
}

const GRADES = [1, 2, 3, 4, 5]
const GRADE_LIKING = [0.2, 0.4, 2, 5, 4]

function drawn(mix: Mix, chance: Chance): Answers {
  return answerEach((question) => drawnOne(question, mix, chance))
}

function drawnOne(question: Question, mix: Mix, chance: Chance): Answers[string] {
  const weigh = (ids: readonly string[]) => ids.map((id) => [id, mix(question.id, id)] as const)
  if (question.kind === 'single') {
    return chance.weighted(weigh(question.choices.filter(({ ends }) => !ends).map(({ id }) => id)))
  }
  if (question.kind === 'multiple') {
    const picked = new Set<string>()
    const many = 1 + chance.below(question.most)
    const ids = question.choices.map(({ id }) => id)
    while (picked.size < many) picked.add(chance.weighted(weigh(ids)))
    return ids.filter((id) => picked.has(id))
  }
  if (question.kind === 'scale') {
    return chance.weighted(GRADES.map((grade, place) => [grade, GRADE_LIKING[place] ?? 1] as const))
  }
  return chance.chance(0.3) ? chance.pick(['很好', '满意', '没有', '继续努力']) : ''
}

/** A few whole answers, handed in again and again with a little changed. */
export function copiedAnswers(chance: Chance): Draft[] {
  const many = 15 + chance.below(90)
  const around = neighbourhood(chance)
  const templates = Array.from({ length: 1 + chance.below(4) }, () =>
    answersOf(person(around, chance), chance),
  )
  const changes = chance.between(0, 4)
  const pool = chance.chance(0.5) ? 1 + chance.below(8) : 0
  const seconds = chance.between(35, 120)
  const made = sessionsOf(many, 1 + chance.below(4), chance).flatMap((part) =>
    scattered(startByDay(chance), part, chance.between(0.7, 4), chance).map((openedAt): Draft => {
      const template = chance.pick(templates)
      return {
        openedAt: Math.round(openedAt),
        at: Math.round(openedAt + chance.around(seconds, 0.3) * 1000),
        device: deviceFrom(pool, chance),
        answers: changed(template, chance.below(Math.round(changes) + 1), chance),
        made: true,
      }
    }),
  )
  return besides(made, chance)
}

/** The same answers with so many single choices or grades put elsewhere. */
function changed(template: Answers, changes: number, chance: Chance): Answers {
  const answers = { ...template }
  for (let left = changes; left > 0; left -= 1) {
    const question = chance.pick(winterQuestionnaire.questions)
    if (answers[question.id] === undefined || question.id === 'q10') continue
    if (question.kind === 'scale') answers[question.id] = 1 + chance.below(5)
    if (question.kind === 'single') {
      answers[question.id] = chance.pick(question.choices.filter(({ ends }) => !ends)).id
    }
  }
  return answers
}

/** One person who plays many: quicker each time, from a phone or a few, in the evening or at night. */
export function selfAnswers(chance: Chance): Draft[] {
  const many = 10 + chance.below(50)
  const own = person(neighbourhood(chance), chance)
  const pool = 1 + chance.below(5)
  const weary = chance.between(0.1, 0.6)
  const first = chance.between(3, 6)
  const practised = chance.between(1.2, 2.4)
  const made: Draft[] = []
  for (const part of sessionsOf(many, 1 + chance.below(3), chance)) {
    let at = chance.chance(0.3) ? startAtNight(chance) : startByDay(chance)
    for (let left = part; left > 0; left -= 1) {
      const openedAt = Math.round(at + chance.around(8, 0.7) * 1000)
      const answers = playedBy(own, weary, chance)
      const pace = Math.max(practised, first * 0.92 ** made.length) * chance.around(1, 0.2)
      at = openedAt + pace * Object.keys(answers).length * 1000
      made.push({
        openedAt,
        at: Math.round(at),
        device: `farm${chance.below(pool)}`,
        answers,
        made: true,
      })
      if (chance.chance(0.05)) at += chance.between(0.1, 1) * HOUR
    }
  }
  return besides(made, chance)
}

/** Another age, the own opinions a little changed, and often the same grade all the way. */
function playedBy(own: Nature, weary: number, chance: Chance): Answers {
  const played: Nature = {
    age: chance.pick(['from18', 'from30', 'from45', 'from60'] as const),
    content: own.content + 0.3 * chance.normal(),
    skill: own.skill + 0.3 * chance.normal(),
    worry: own.worry + 0.3 * chance.normal(),
  }
  const answers = answersOf(played, chance)
  if (!chance.chance(weary)) return answers
  const grade = chance.chance(0.8) ? 5 : 4
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      typeof answer === 'number' ? grade : answer,
    ]),
  )
}
