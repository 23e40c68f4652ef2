/** Made-up answers to a questionnaire: some people are content, some are not, few leave words. */
import type { Questionnaire } from '@shared/survey/model'
import type { Answers, Question } from '@shared/survey/question-model'
import { questionPath } from '@shared/survey/path-rules'
import type { Random } from './random'

const WORDS = [
  '多来小区讲讲，晚上来更方便。',
  '讲得清楚，听得懂。',
  '希望教教怎么设手机。',
  '群里老有人发链接，不知道真假。',
  '孩子打游戏充钱的事，多讲讲。',
] as const

/** A full set of answers along one way through the questionnaire; nobody here is under 14. */
export function answerAll(questionnaire: Questionnaire, random: Random): Answers {
  const answers: Answers = {}
  for (;;) {
    const next = questionPath(questionnaire, answers).find((question) => !(question.id in answers))
    if (!next) return withoutBlanks(answers)
    answers[next.id] = answerOne(next, random)
  }
}

function withoutBlanks(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''))
}

function answerOne(question: Question, random: Random): Answers[string] {
  switch (question.kind) {
    case 'single': {
      return random.pick(question.choices.filter((choice) => !choice.ends)).id
    }
    case 'multiple': {
      const first = random.pick(question.choices).id
      const second = random.pick(question.choices).id
      return second !== first && question.most > 1 ? [first, second] : [first]
    }
    case 'scale':
      return random.weighted([
        [5, 52],
        [4, 34],
        [3, 9],
        [2, 3],
        [1, 2],
      ] as const)
    case 'matrix': {
      const rows = question.rows.map(({ id }) => [id, random.pick(question.columns).id] as const)
      return Object.fromEntries(rows)
    }
    case 'ranking':
      return question.choices.slice(0, question.most).map(({ id }) => id)
    case 'number':
      return question.from + random.below(question.to - question.from + 1)
    case 'region': {
      const { places } = question
      const nearest = places.filter(({ id }) => !places.some(({ within }) => within === id))
      return random.pick(nearest).id
    }
    case 'text':
      return random.chance(0.15) || !question.optional ? random.pick(WORDS) : ''
  }
}
