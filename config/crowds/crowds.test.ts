import { checkAnswers } from '@shared/survey/path-rules'
import { winterQuestionnaire } from '../content/winter-questionnaire'
import { precision, recall } from '../corpora/measures'
import { makeCrowd, WAYS } from './crowd'
import { HELD_OUT_SEEDS, qualityFigures } from './quality-figures'

const crowd = makeCrowd(1)

describe('a made-up campaign', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(JSON.stringify(makeCrowd(1))).toBe(JSON.stringify(crowd))
    expect(JSON.stringify(makeCrowd(2))).not.toBe(JSON.stringify(crowd))
  })

  test('D-03: holds only whole answers to the questionnaire, each handed in after it was opened', () => {
    for (const { answers } of crowd) {
      for (const answer of answers) {
        const { complete, problems } = checkAnswers(winterQuestionnaire, answer.answers)
        if (!complete) throw new Error(`${answer.id}: ${JSON.stringify(problems)}`)
        expect(answer.at).toBeGreaterThan(answer.openedAt)
      }
    }
  })

  test('knows who made answers up: nobody honest, everybody else some', () => {
    for (const way of WAYS) {
      const made = crowd
        .filter((volunteer) => volunteer.way === way)
        .map(({ answers }) => answers.filter((answer) => answer.made).length)
      expect(made.every((many) => (way === 'honest' ? many === 0 : many > 0))).toBe(true)
    }
  })
})

describe('the checks on a campaign their rules never saw', () => {
  test('feature 6: find nearly all who cheat, and ask to look at nearly nobody honest', () => {
    const { all, byWay } = qualityFigures(HELD_OUT_SEEDS.slice(0, 1))
    expect(recall(all)).toBeGreaterThanOrEqual(0.95)
    expect(precision(all)).toBeGreaterThanOrEqual(0.9)
    const honest = byWay.find(({ way }) => way === 'honest')
    expect(honest?.looked).toBeLessThanOrEqual(2)
  })
})
