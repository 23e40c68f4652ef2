import { keyProblems, plainNumber } from './track-key'

it('CMP-02: the number is taken however it was typed', () => {
  expect(plainNumber(' yj 1117 0042 ')).toBe('YJ11170042')
  expect(plainNumber('YJ-1117-0042')).toBe('YJ11170042')
})

it('names what is not filled in as it was given, and nothing else', () => {
  expect(keyProblems({ no: 'YJ11170042', secret: '382910' })).toEqual({})
  expect(Object.keys(keyProblems({ no: 'HA11170042', secret: '382910' }))).toEqual(['no'])
  expect(Object.keys(keyProblems({ no: 'YJ11170042', secret: '3829' }))).toEqual(['secret'])
})
