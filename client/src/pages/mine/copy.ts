/** What 我的 says beside the words of its features. Voice: docs/design.md §2. */
export const MINE_PAGE_COPY = {
  serving: '我的志愿服务',
  servingHint: '时长、星级、积分、资料',
  join: '想帮帮邻居？',
  joinText: '报名当志愿者，两步就好',
} as const
