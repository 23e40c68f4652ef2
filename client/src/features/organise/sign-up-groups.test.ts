import type { SignUpRow } from '@shared/activity/model'
import { newPost } from './posts'
import { groupsOf, standingOf } from './sign-up-groups'

const posts = [newPost('pst_guests', 'resident'), newPost('pst_helpers', 'volunteer')]
const row = (id: string, state: SignUpRow['state'], companions = 0): SignUpRow => ({
  ...{ id, maskedName: '王**', volunteerNo: null, slotId: 'a', postId: 'pst_guests' },
  ...{ for: 'resident', companions, state, askedAt: 0, dueAt: null, how: 'self' },
})
const rows = [row('a', 'confirmed', 2), row('b', 'asked'), row('c', 'offered'), row('d', 'waiting')]

test('ACT-11: people stand at their posts by what becomes of them; companions take places, too', () => {
  expect(groupsOf(posts, rows, 'confirmed').map(({ post, taken }) => [post.id, taken])).toEqual([
    ['pst_guests', 3],
    ['pst_helpers', 0],
  ])
  const [guests] = groupsOf(posts, rows, 'waiting')
  expect(guests?.rows.map(({ id }) => id)).toEqual(['c', 'd'])
})

test('whoever is gone stands nowhere', () => {
  expect(
    (['refused', 'cancelled', 'expired'] as const).map((state) => standingOf({ state })),
  ).toEqual([...[undefined, undefined, undefined]])
})
