/** What 我的 says beside the words of its features. Voice: docs/design.md §2. */
export const MINE_PAGE_COPY = {
  title: '我的',
  reports: '我的求助',
  reportsNone: '平平安安最好',
  reportsCount: (count: number) => `${count} 件`,
  persona: '换个人试试',
  personaHint: '只在本机演示时有',
} as const
