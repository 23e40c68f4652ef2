import { MANUAL_WITHIN_MS } from '../activity/manual-rules'
import { PROOF_WORKING_DAYS } from '../badge/proof-rules'
import { DAY } from '../kit/time'
import { DAILY_CONFIRMED_MAX } from '../survey/rules'
import { CLAIM_WORKING_DAYS } from './claim-rules'
import { RECORD_RULES } from './rule-document'

const words = RECORD_RULES.chapters.flatMap(({ paragraphs }) => paragraphs)

test('HRS-12, PRF-05: the rules say what is counted with, and nothing else', () => {
  const numbers = words.flatMap((one) => one.match(/\d+/g) ?? []).map(Number)
  const counted = [1, DAILY_CONFIRMED_MAX, MANUAL_WITHIN_MS / DAY]
  expect(numbers).toEqual([...counted, CLAIM_WORKING_DAYS, PROOF_WORKING_DAYS, 10])
})

test('HRS-12: a sentence is short enough to be read aloud', () => {
  for (const one of words) {
    for (const sentence of one.split('。')) expect(sentence.length).toBeLessThanOrEqual(20)
  }
})
