import { plainNumber } from './plain-number'

it('RPT-01: the number of a case is taken however it was typed', () => {
  expect(plainNumber(' ha 1121 0386 ')).toBe('HA11210386')
  expect(plainNumber('HA-1121-0386')).toBe('HA11210386')
})

it('CMP-02: the number of an opinion is taken however it was typed', () => {
  expect(plainNumber(' yj 1117 0042 ')).toBe('YJ11170042')
  expect(plainNumber('YJ-1117-0042')).toBe('YJ11170042')
})
