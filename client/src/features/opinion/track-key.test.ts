import { keyProblems } from './track-key'

it('names what is not filled in as it was given, and nothing else', () => {
  expect(keyProblems({ no: 'YJ11170042', secret: '382910' })).toEqual({})
  expect(Object.keys(keyProblems({ no: 'HA11170042', secret: '382910' }))).toEqual(['no'])
  expect(Object.keys(keyProblems({ no: 'YJ11170042', secret: '3829' }))).toEqual(['secret'])
})
