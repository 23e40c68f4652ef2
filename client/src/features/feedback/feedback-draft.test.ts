import { FeedbackAnswers, FEEDBACK_MARKS } from '@shared/activity/feedback-model'
import { answersOf, BLANK_FEEDBACK, partFrom, PART_KEYS, saysSomething } from './feedback-draft'

const { answers } = BLANK_FEEDBACK
const withAnswers = (change: Partial<FeedbackAnswers>) => ({
  ...BLANK_FEEDBACK,
  answers: { ...answers, ...change },
})

describe('the feedback form', () => {
  it('FRM-05: asks twelve five-point items and two choices in four parts, and chooses nothing beforehand', () => {
    expect(PART_KEYS).toEqual(['arrangement', 'content', 'staff', 'overall'])
    expect(Object.keys(answers.marks)).toHaveLength(12)
    expect([...Object.values(answers.marks), answers.length, answers.design]).toEqual(
      Array.from({ length: 14 }, () => null),
    )
    expect(saysSomething(BLANK_FEEDBACK)).toBe(false)
  })

  it('FRM-05: whatever was left out is sent as left out, and the server takes it', () => {
    const draft = withAnswers({ outOfTen: 9, words: { ...answers.words, staff: ' 讲得慢 ' } })
    const sent = answersOf(draft, false)
    expect(FeedbackAnswers.parse(sent)).toEqual(sent)
    expect(sent).toMatchObject({ outOfTen: 9, volunteerMarks: null, words: { staff: '讲得慢' } })
    expect(FEEDBACK_MARKS.every((mark) => sent.marks[mark] === null)).toBe(true)
  })

  it('EVA-03: only who helped is asked what volunteers are asked', () => {
    const draft = withAnswers({ volunteerMarks: { training: 4, gain: null, belonging: null } })
    expect(answersOf(draft, true).volunteerMarks).toMatchObject({ training: 4 })
    expect(answersOf(draft, false).volunteerMarks).toBeNull()
    expect(answersOf(BLANK_FEEDBACK, true).volunteerMarks).toEqual({
      ...{ training: null, gain: null, belonging: null },
    })
  })

  it.each([
    ['a mark', withAnswers({ marks: { ...answers.marks, rich: 3 } })],
    ['a choice', withAnswers({ length: 'right' })],
    ['a word', withAnswers({ words: { ...answers.words, overall: '好' } })],
    ['a mark out of ten', withAnswers({ outOfTen: 1 })],
  ])('FRM-05: %s alone is enough to send', (_what, draft) => {
    expect(saysSomething(draft)).toBe(true)
  })

  it('board 40: goes from part to part and no further than the ends', () => {
    expect(partFrom('arrangement', 1)).toBe('content')
    expect(partFrom('content', -1)).toBe('arrangement')
    expect([partFrom('arrangement', -1), partFrom('overall', 1)]).toEqual([undefined, undefined])
  })
})
