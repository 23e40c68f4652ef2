/** What we can and cannot do, and whom else one can turn to. Voice: docs/design.md §2. Features 26 and 29. */
export const LINES_COPY = {
  title: '还能找谁',
  question: '我们能做什么',
  notPolice: '我们不是公安，是街坊里的志愿者。',
  can: '能帮您的',
  cans: ['听您说，看看哪里不对', '说清下一步先做什么', '帮您转给该管的部门', '进度都写给您看'],
  cannot: '做不了的',
  cannots: ['不能立案，不能抓人', '不能冻结账户，不能追钱', '不收钱，不要验证码和密码'],
  lines: '该打哪个电话',
  support: '心里难受，也有人听',
  checked: (day: string) => `${day}核对过`,
  about: (purpose: string, keeper: string, site = '') => `${purpose}。${keeper}。${site}`,
  copied: '网址复制好了',
  notCopied: '没复制上，请抄下来',
  recover: '说能帮您追回钱、先收费的，别信',
} as const
