import { trackProblems } from './track-key'

it('names what is not filled in as it was given, and nothing else', () => {
  expect(trackProblems({ no: 'HA11210386', secret: '382910' })).toEqual({})
  expect(Object.keys(trackProblems({ no: 'HA112', secret: '382910' }))).toEqual(['no'])
  expect(Object.keys(trackProblems({ no: 'HA11210386', secret: '3829' }))).toEqual(['secret'])
})
