import { gateWords, isCounted, newPost, wantedOf, withWanted } from './posts'

const guests = { ...newPost('pst_guests', 'resident'), capacity: 30 }

test('R-22: a kind comes with the first who is wanted, and goes with the last', () => {
  const both = withWanted([guests], 'volunteer', 8, 'pst_helpers')
  expect(both.map((post) => [post.for, post.capacity, post.gate.minimumAge])).toEqual([
    ['resident', 30, 0],
    ['volunteer', 8, 16],
  ])
  expect(withWanted(both, 'resident', 0, '').map(({ id }) => id)).toEqual(['pst_helpers'])
  expect(withWanted(both, 'volunteer', 9, '').map(({ capacity }) => capacity)).toEqual([30, 9])
})

test('several posts of a kind are counted together, but not changed together', () => {
  const posts = [
    guests,
    { ...newPost('pst_b', 'volunteer'), capacity: 4 },
    newPost('pst_c', 'volunteer'),
  ]
  expect([wantedOf({ posts }, 'volunteer'), wantedOf({ posts }, 'resident')]).toEqual([5, 30])
  expect([isCounted({ posts }, 'volunteer'), isCounted({ posts }, 'resident')]).toEqual([
    false,
    true,
  ])
})

test('REG-07, TRN-03: what a post asks is said in a line', () => {
  expect(gateWords(newPost('', 'volunteer'))).toBe('满 16 岁，学完入门课')
  expect(gateWords(guests)).toBe('满了自动排队等位')
  const { gate } = newPost('', 'volunteer')
  const asks = { ...gate, minimumAge: 0, onDuty: false, tier: 'lecturer' as const, skills: ['law'] }
  expect(gateWords({ for: 'volunteer', gate: asks })).toBe('公益讲师，会 1 样本领')
  expect(gateWords({ for: 'volunteer', gate: { ...asks, tier: null, skills: [] } })).toBe(
    '谁都能来',
  )
})
