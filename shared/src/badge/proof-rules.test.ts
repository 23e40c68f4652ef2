import type { ProofLine } from './proof-model'
import { LatinName, ProofNumber } from './proof-model'
import {
  isProvable,
  isSameLine,
  numberIn,
  overlapping,
  plainName,
  proofHours,
  proofNumber,
  sumOfLines,
} from './proof-rules'
import { PROOF_USES, proofDay, proofPeriod, proofSentence } from './proof-words'

const line: ProofLine = {
  ...{ recordId: 'srv_rules', kind: 'activity', day: '2026-03-14', title: '防骗宣传' },
  ...{ content: '', organiser: '槐安里服务站', minutes: 120, manual: false },
}

test.each([
  [0, '0.0'],
  [5, '0.0'],
  [6, '0.1'],
  [59, '0.9'],
  [60, '1.0'],
  [16_093, '268.2'],
  [16_097, '268.2'],
  [16_098, '268.3'],
])('D-01: %i minutes are %s hours on a proof: one decimal, rounded down', (minutes, hours) => {
  expect(proofHours(minutes)).toBe(hours)
})

test('PRF-08: a number is read however it is typed, and found in what a code says', () => {
  expect(proofNumber(2026, 427)).toBe('HAZ-2026-00427')
  expect(proofNumber(2026, 123_456)).toBe('HAZ-2026-123456')
  expect(ProofNumber.parse(' haz-2026-00427 ')).toBe('HAZ-2026-00427')
  expect(ProofNumber.safeParse('HAZ-2026-427').success).toBe(false)
  expect(numberIn('packages/public/verify/index?no=HAZ-2026-00427')).toBe('HAZ-2026-00427')
  expect(numberIn('https://a.example/#/packages/public/verify/index?no=haz-2026-123456')).toBe(
    'HAZ-2026-123456',
  )
  expect(numberIn('HAZ-2026-1234567')).toBeUndefined()
  expect(plainName(' 陈　一 鸣')).toBe('陈一鸣')
})

test('D-11, AMB-06: the sum says answers and 补录 apart', () => {
  const lines: ProofLine[] = [
    { ...line, day: '2026-11-02', kind: 'survey', minutes: 47 },
    line,
    { ...line, day: '2026-05-01', manual: true, minutes: 59 },
  ]
  const sum = sumOfLines(lines)
  expect(sum).toEqual({
    ...{ lines: 3, services: 2, minutes: 226, surveyMinutes: 47, manual: 1 },
    ...{ from: '2026-03-14', to: '2026-11-02' },
  })
  expect(sumOfLines([])).toMatchObject({ minutes: 0, from: '', to: '' })
  expect(proofSentence(sum, '槐安里服务站')).toBe(
    '2026年3月至11月，经槐安里服务站核验的志愿服务：活动 2 场，收问卷 1 天，服务 3.7 小时，其中问卷时长 0.7 小时，其中 1 条是补录。',
  )
})

test('PRF-03: days and months are said as people say them', () => {
  expect(proofPeriod({ from: '2026-03-01', to: '2026-03-31' })).toBe('2026年3月')
  expect(proofPeriod({ from: '2025-11-01', to: '2026-03-31' })).toBe('2025年11月至2026年3月')
  expect(proofDay('2026-11-05')).toBe('2026年11月5日')
})

test('PRF-04: the four uses and the recommendation for study abroad are named', () => {
  expect(PROOF_USES).toEqual(['积分入户', '入学', '公租房', '实践证明', '留学推荐'])
})

test('R-11: only what is verified and not said to be wrong is proven', () => {
  const fine = { minutes: 60, pending: 0, claim: null }
  const claim = (state: 'open' | 'more' | 'changed' | 'kept') => ({ id: 'clm_rules', state })
  expect(isProvable(fine)).toBe(true)
  expect(isProvable({ ...fine, minutes: 0 })).toBe(false)
  expect(isProvable({ ...fine, pending: 1 })).toBe(false)
  expect(isProvable({ ...fine, claim: claim('open') })).toBe(false)
  expect(isProvable({ ...fine, claim: claim('more') })).toBe(false)
  expect(isProvable({ ...fine, claim: claim('kept') })).toBe(true)
  expect(isProvable({ ...fine, claim: claim('changed') })).toBe(true)
})

test('D-12: what lies in another one’s time is told, also over several; one after the other is not', () => {
  const at = (from: number, to: number) => ({ from, to })
  const answers = { from: null, to: null }
  expect(overlapping([at(0, 10), at(10, 20), answers, answers])).toBe(0)
  expect(overlapping([at(5, 6), at(0, 10), at(7, 12), at(11, 13)])).toBe(3)
})

test('HRS-10: a line is the same as long as nothing it says has changed', () => {
  expect(isSameLine(line, line)).toBe(true)
  for (const change of [
    { minutes: 60 },
    { manual: true },
    { day: '2026-03-15' },
    { title: '课' },
  ]) {
    expect(isSameLine(line, { ...line, ...change })).toBe(false)
  }
})

test('R-29: a Latin spelling is letters, as a passport has them, and nothing else', () => {
  for (const fine of ['CHEN Yiming', 'LYU, Zhixing', "O'Brien-Li Mei", ' Ouyang Anran ']) {
    expect(LatinName.parse(fine)).toBe(fine.trim())
  }
  for (const wrong of ['陈一鸣', 'C', '-Chen', 'Chen 1', 'chen@example.org', '']) {
    expect(LatinName.safeParse(wrong).success).toBe(false)
  }
})
