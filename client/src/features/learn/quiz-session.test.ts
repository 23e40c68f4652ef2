import {
  answered,
  BLANK_QUIZ,
  complete,
  draftName,
  firstOpen,
  placesOf,
  SKIPPED,
  withoutWrong,
} from './quiz-session'

const result = (rights: readonly boolean[]) => ({
  marks: rights.map((right) => ({ right, answer: 0, why: '' })),
  passed: false,
  reward: 'none' as const,
})

describe('answering a quiz (boards 56b, 56c)', () => {
  it('chooses nothing for anybody, and hands in only when every question was looked at', () => {
    expect(new Set(BLANK_QUIZ.answers)).toEqual(new Set([null]))
    expect(complete(answered(BLANK_QUIZ, 0, 2))).toBeUndefined()
    expect(complete({ answers: [2, 0, 1] })).toEqual([2, 0, 1])
  })

  it('KNW-02: what somebody does not know is handed in as that', () => {
    const skipped = answered({ answers: [2, null, 1] }, 1, SKIPPED)
    expect(firstOpen(skipped)).toBe(2)
    expect(complete(skipped)).toEqual([2, null, 1])
  })

  it('goes on where one stopped; today’s question leads to the second', () => {
    expect(firstOpen(BLANK_QUIZ)).toBe(0)
    expect(firstOpen(answered(BLANK_QUIZ, 0, 1))).toBe(1)
  })

  it('keeps what was right when it is answered again, and opens the rest', () => {
    const again = withoutWrong({ answers: [2, SKIPPED, 1] }, result([true, false, false]))
    expect(again.answers).toEqual([2, null, null])
    expect(placesOf(result([true, false, false]))).toEqual({ right: [1], wrong: [2, 3] })
  })

  it('begins anew when the lesson has other questions', () => {
    const [old, next] = [1, 2].map((version) => draftName({ id: 'police-call', version }))
    expect(old).not.toBe(next)
  })
})
