import { secondsWords } from './seconds-words'

test.each([
  [0, '0 秒'],
  [59, '59 秒'],
  [60, '1 分钟'],
  [130, '2 分 10 秒'],
])('R-04: %i seconds are said as %s', (seconds, words) => {
  expect(secondsWords(seconds)).toBe(words)
})
