import { withSight } from './use-seen'

jest.mock('./storage', () => ({}))
jest.mock('./call', () => ({}))

test('keeps what was seen last of each question, and no more than so many', () => {
  const first = withSight({}, 'tea', { at: 1, output: 'a' }, 2)
  const second = withSight(first, 'film', { at: 2, output: 'b' }, 2)
  const again = withSight(second, 'tea', { at: 3, output: 'c' }, 2)
  expect(again).toEqual({ tea: { at: 3, output: 'c' }, film: { at: 2, output: 'b' } })
  expect(Object.keys(withSight(again, 'talk', { at: 4, output: 'd' }, 2))).toEqual(['talk', 'tea'])
})
