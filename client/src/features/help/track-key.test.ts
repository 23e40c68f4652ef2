import { plainNumber, trackProblems } from './track-key'

it('RPT-01: a number is taken however it was typed', () => {
  expect(plainNumber(' ha 1121 0386 ')).toBe('HA11210386')
  expect(plainNumber('HA-1121-0386')).toBe('HA11210386')
})

it('names what is not filled in as it was given, and nothing else', () => {
  expect(trackProblems({ no: 'HA11210386', secret: '382910' })).toEqual({})
  expect(Object.keys(trackProblems({ no: 'HA112', secret: '382910' }))).toEqual(['no'])
  expect(Object.keys(trackProblems({ no: 'HA11210386', secret: '3829' }))).toEqual(['secret'])
})
