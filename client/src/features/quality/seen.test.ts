import { instantOf } from '@shared/kit/time'
import { QualityReason, type Review } from '@shared/survey/review-model'
import { QUEUE_COPY, SIGN_WORDS } from './copy'
import { factsOf, spanOf, tagOf } from './seen'

const sign = (reason: QualityReason) => ({ reason, version: 1, strength: 1 })
const noon = instantOf('2026-11-20', 12 * 60)
const seen = {
  ...{ from: noon, to: noon + 480_000, fast: 3, quickest: [12, 14, 16], leastSeconds: 18 },
  devices: 3,
}
const review = (reasons: QualityReason[]): Pick<Review, 'signs' | 'seen'> => ({
  signs: reasons.map(sign),
  seen,
})

test('feature 6: what was seen is told with its numbers, and how many devices there were', () => {
  expect(factsOf(review(['fast', 'relay'])).map(({ words }) => words)).toEqual([
    '最快 12、14、16 秒，最少要 18 秒',
    '上一份刚交，下一份就打开',
    '3 部不同的手机',
  ])
  expect(factsOf(review(['oneDevice'])).map(({ words }) => words)).toEqual(['好几份来自同一部手机'])
  expect(tagOf(review(['fast', 'relay']))).toBe('太快')
  expect(tagOf(review([]))).toBeUndefined()
})

test('feature 6: no sign accuses anybody', () => {
  for (const reason of QualityReason.options) {
    const { tag, words } = SIGN_WORDS[reason]
    expect(`${tag}${words}`).not.toMatch(/作假|造假|刷|骗|异常|违规|可疑|作弊/)
    expect(words.length).toBeLessThanOrEqual(20)
  }
  expect(QUEUE_COPY.machine).toContain('机器只提醒')
})

test.each([
  [noon, noon, '11月20日 12:00'],
  [noon, noon + 480_000, '11月20日 12:00–12:08'],
  [noon, noon + 86_400_000, '11月20日–11月21日'],
])('when answers came is one moment, one day or some days', (from, to, words) => {
  expect(spanOf({ from, to })).toBe(words)
})
