import { answered, BLANK_LESSON, complete, firstOpen, withoutWrong } from './lesson-session'

const allAs = (choice: number) => ({ answers: BLANK_LESSON.answers.map(() => choice) })
const result = (rights: readonly boolean[]) => ({
  marks: rights.map((right) => ({ right, why: '' })),
  passed: false,
  onDuty: false,
})

describe('answering the introductory lesson (board 34c)', () => {
  it('chooses nothing for anybody, and is not complete before each question is answered', () => {
    expect(new Set(BLANK_LESSON.answers)).toEqual(new Set([null]))
    expect(complete(answered(BLANK_LESSON, 0, 2))).toBeUndefined()
    expect(complete(allAs(1))).toEqual([1, 1, 1, 1, 1])
  })

  it('goes on where one stopped', () => {
    const two = answered(answered(BLANK_LESSON, 0, 2), 1, 0)
    expect(firstOpen(two)).toBe(2)
    expect(firstOpen(allAs(0))).toBe(4)
  })

  it('keeps what was right when it is answered again, and opens the rest', () => {
    const again = withoutWrong(allAs(3), result([true, false, true, false, true]))
    expect(again.answers).toEqual([3, null, 3, null, 3])
    expect(firstOpen(again)).toBe(1)
  })
})
