/** How people answer the winter questionnaire: each has a nature, and all the answers come from it. */
import type { Answers, Question } from '@shared/survey/question-model'
import { winterQuestionnaire } from '../content/winter-questionnaire'
import { type Chance, leaning } from './chance'

/** What somebody is like; around 0 is like most. */
export interface Nature {
  readonly age: (typeof AGES)[number]
  readonly content: number
  readonly skill: number
  readonly worry: number
}

const AGES = ['from14', 'from18', 'from30', 'from45', 'from60'] as const

/** What the people around a volunteer have in common. */
export interface Neighbourhood {
  readonly ages: readonly (readonly [Nature['age'], number])[]
  readonly content: number
  readonly skill: number
}

/** The people an ordinary volunteer knows: a bit younger or older, a bit more or less content than elsewhere. */
export function neighbourhood(chance: Chance): Neighbourhood {
  return {
    ages: AGES.map((age) => [age, chance.around(age === 'from14' ? 0.4 : 1, 0.6)] as const),
    content: 0.35 * chance.normal(),
    skill: 0.35 * chance.normal(),
  }
}

/** A class at school: all of one age, alike in much. */
export function schoolClass(chance: Chance): Neighbourhood {
  return {
    ages: [['from14', 1]],
    content: 0.5 * chance.normal(),
    skill: 0.4 + 0.3 * chance.normal(),
  }
}

/** Somebody of a neighbourhood. */
export function person(around: Neighbourhood, chance: Chance): Nature {
  const age = chance.weighted(around.ages)
  return {
    age,
    content: around.content + chance.normal(),
    skill: around.skill + chance.normal() - 0.4 * (AGES.indexOf(age) - 2),
    worry: chance.normal(),
  }
}

const WORDS = [
  '没有',
  '挺好的',
  '多来小区讲讲',
  '希望教教老人',
  '讲得清楚',
  '暂时没有',
  '少打骚扰电话',
]
/** Half of people who may write a word write one of these; the rest have something of their own to say. */
const OWN_WORDS = ['楼下', '孩子', '群里', '快递', '老人', '手机', '短信', '晚上', '周末', '银行卡']

/** What somebody answers. One in forty of what does not fit together slips through. */
export function answersOf(nature: Nature, chance: Chance): Answers {
  return answerEach(
    (question, before) =>
      sensible(question.id, before, nature, chance) ?? answerTo(question, nature, chance),
  )
}

/** Answers what is asked, question by question along the jumps; what is left out stays out. */
export function answerEach(
  answer: (question: Question, before: Answers) => Answers[string],
): Answers {
  const answers: Answers = {}
  let jump: string | undefined
  for (const question of winterQuestionnaire.questions) {
    if (jump !== undefined && question.id !== jump) continue
    const given = answer(question, answers)
    answers[question.id] = given
    jump =
      question.kind === 'single' ? question.choices.find(({ id }) => id === given)?.goTo : undefined
  }
  return withoutBlanks(answers)
}

function withoutBlanks(answers: Answers): Answers {
  const kept = Object.entries(answers).filter(([, answer]) =>
    Array.isArray(answer) ? answer.length > 0 : answer !== '',
  )
  return Object.fromEntries(kept)
}

/** What follows from what was said before, for people who know their own life. */
function sensible(
  id: string,
  before: Answers,
  { age }: Nature,
  chance: Chance,
): Answers[string] | undefined {
  if (id === 'q01') return age
  if (chance.chance(0.025)) return undefined
  if (id === 'q10') {
    if (age === 'from14') return chance.chance(0.9) ? 'school' : 'college'
    if (age === 'from18') return chance.chance(0.35) ? 'college' : 'notNow'
    return 'notNow'
  }
  if (id === 'q11' && before.q05 === 'hour') return 'hour'
  if (id === 'q24' && before.q17 === 'none') return 'neverHeard'
  if (id === 'q24' && before.q09 === 'never') {
    return chance.weighted([
      ['remembered', 6],
      ['forgotten', 3],
      ['neverHeard', 1],
    ] as const)
  }
  return undefined
}

function answerTo(question: Question, nature: Nature, chance: Chance): Answers[string] {
  if (question.kind === 'single') return choose(question, nature, chance)
  if (question.kind === 'multiple') {
    const picked = question.choices
      .map(({ id }) => ({ id, wish: pull(question.id, id, nature) - 0.3 + chance.normal() }))
      .filter(({ wish }) => wish > 0)
      .sort((a, b) => b.wish - a.wish)
      .slice(0, question.most)
      .map(({ id }) => id)
    return picked.length > 0 || question.optional ? picked : [choose(question, nature, chance)]
  }
  if (question.kind === 'scale') {
    const mood = question.id === 'q08' ? nature.content - 0.5 * nature.worry : nature.content
    return Math.min(5, Math.max(1, Math.round(3.8 + 0.75 * mood + 0.6 * chance.normal())))
  }
  if (!chance.chance(0.18)) return ''
  return chance.chance(0.5)
    ? chance.pick(WORDS)
    : `${chance.pick(OWN_WORDS)}${chance.pick(OWN_WORDS)}${chance.pick(WORDS)}`
}

function choose(
  question: Question & {
    readonly choices: readonly { readonly id: string; readonly ends?: boolean | undefined }[]
  },
  nature: Nature,
  chance: Chance,
): string {
  const weighted = question.choices
    .filter(({ ends }) => !ends)
    .map(({ id }) => [id, Math.exp(1.2 * pull(question.id, id, nature))] as const)
  return chance.weighted(weighted)
}

/** How much somebody leans to a choice: what everybody likes, and what goes with their nature. */
function pull(question: string, choice: string, { content, skill, worry }: Nature): number {
  const lean = (trait: string) => leaning(`${question}.${choice}.${trait}`)
  return (
    0.7 * lean('all') +
    0.7 * content * lean('content') +
    0.8 * skill * lean('skill') +
    0.6 * worry * lean('worry')
  )
}
