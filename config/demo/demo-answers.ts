/** Made-up answers to a questionnaire: some people are content, some are not, few leave words. */
import type { Answers, Question, Questionnaire } from '@shared/survey/model'
import { questionPath } from '@shared/survey/rules'
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
    case 'text':
      return random.chance(0.15) || !question.optional ? random.pick(WORDS) : ''
  }
}
