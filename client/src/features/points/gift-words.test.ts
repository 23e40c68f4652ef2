import {
  changeWords,
  codeFrom,
  codeWords,
  pointsOf,
  priceWords,
  scannedWords,
  stockWords,
} from './gift-words'

test('D-01, PTS-01: minutes are points with one decimal, rounded down minute by minute', () => {
  expect([0, 5, 6, 47, 59, 60, 61, 66].map(pointsOf)).toEqual([
    ...['0.0', '0.0', '0.1', '0.7', '0.9', '1.0', '1.0', '1.1'],
  ])
  expect(pointsOf(14_892)).toBe('248.2')
  expect(pointsOf(-30)).toBe('−0.5')
  expect(pointsOf(90_000)).toBe('1,500.0')
})

test('D-08: each balance has its own unit', () => {
  expect(priceWords('baodun', 1240)).toBe('1,240 宝盾')
  expect(priceWords('timePoints', 120)).toBe('2 积分')
  expect(changeWords('timePoints', 47)).toBe('+0.7')
  expect(changeWords('timePoints', -1200)).toBe('−20.0')
  expect(changeWords('baodun', -600)).toBe('−600')
  expect([1, 5, 6].map((minutes) => changeWords('timePoints', minutes))).toEqual([
    ...['+0.01', '+0.08', '+0.1'],
  ])
})

test('PTS-10: what is left is said in its own measure', () => {
  expect(stockWords({ stock: 12, unit: '个' })).toBe('剩 12 个')
  expect(stockWords({ stock: 0, unit: '件' })).toBe('换完了')
})

test('PTS-10: a code is the same scanned, read out and typed; other texts are none', () => {
  for (const text of [scannedWords('44710926'), codeWords('44710926'), ' 4471 0926 ']) {
    expect(codeFrom(text)).toBe('44710926')
  }
  for (const text of ['4471092', '447109266', 'https://a.cn/44710926', 'o.sup_1.i.1.2', '']) {
    expect(codeFrom(text)).toBeUndefined()
  }
})
