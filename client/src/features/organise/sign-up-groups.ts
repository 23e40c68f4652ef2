/** Who signed up, as an organiser looks through them: to be decided, coming, in line; and each at the post they asked for. */
import type { ActivityPost, SignUpRow } from '@shared/activity/model'

export const STANDINGS = ['asked', 'confirmed', 'waiting'] as const
export type Standing = (typeof STANDINGS)[number]

export function standingOf({ state }: Pick<SignUpRow, 'state'>): Standing | undefined {
  if (state === 'offered') return 'waiting'
  return STANDINGS.find((standing) => standing === state)
}

export interface PostGroup {
  readonly post: ActivityPost
  readonly rows: readonly SignUpRow[]
  /** Places that are taken, with those who are brought along. */
  readonly taken: number
}

/** The rows of one standing by post, in the order of the plan; posts of nobody are there, too: people can be added. */
export function groupsOf(
  posts: readonly ActivityPost[],
  rows: readonly SignUpRow[],
  standing: Standing,
): PostGroup[] {
  return posts.map((post) => {
    const own = rows.filter(({ postId }) => postId === post.id)
    const coming = own.filter((row) => standingOf(row) === 'confirmed')
    return {
      post,
      rows: own.filter((row) => standingOf(row) === standing),
      taken: coming.reduce((sum, { companions }) => sum + 1 + companions, 0),
    }
  })
}

/** How many there are of each standing. */
export function countsOf(rows: readonly SignUpRow[]): Readonly<Record<Standing, number>> {
  const count = (standing: Standing) => rows.filter((row) => standingOf(row) === standing).length
  return { asked: count('asked'), confirmed: count('confirmed'), waiting: count('waiting') }
}
