import { hoursWords } from './hours'

test('D-01: hours have one decimal and are never rounded up', () => {
  expect([0, 5, 6, 59, 60, 65, 66, 16_094].map(hoursWords)).toEqual([
    ...['0.0', '0.0', '0.1', '0.9', '1.0', '1.0', '1.1', '268.2'],
  ])
})
