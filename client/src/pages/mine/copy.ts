/** What 我的 says beside the words of its features. Voice: docs/design.md §2. */
export const MINE_PAGE_COPY = {
  title: '我的',
  reports: '我的求助',
  reportsNone: '平平安安最好',
  reportsCount: (count: number) => `${count} 件`,
  file: '我的志愿者资料',
  fileHint: '技能、转站、队伍、退出',
  tiers: '宣传员和公益讲师',
  inbox: '消息',
  unread: (count: number) => `${count} 条新的`,
  consents: '隐私与授权',
  settings: '设置',
  settingsHint: '字号、深色',
  join: '想帮帮邻居？',
  joinText: '报名当志愿者，两步就好',
  persona: '换个人试试',
  personaHint: '只在本机演示时有',
} as const
