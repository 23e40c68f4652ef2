/** What the screens of service minutes say. Voice: docs/design.md §2. */
export const RECORDS_COPY = {
  title: '服务记录',
  confirmed: '已核验',
  pending: (minutes: string) => `还有 ${minutes}等站长核验`,
  nothingPending: '没有等核验的',
  minutes: '分钟',
  hours: '小时',
  states: { confirmed: '已核验', pending: '待核验' },
  manual: '补录',
  older: { more: '再看早些的', loading: '正在找', failed: '早些的没打开，再点一次' },
  empty: { title: '还没有服务记录', text: '收到一份问卷，就记一分钟' },
  slow: '网络有点慢，正在打开',
  failed: '记录没打开',
  offline: { title: '现在没有网', text: '记录都在，连上网再看' },
  again: '再试一次',
} as const

export const SUMMARY_COPY = {
  confirmed: '累计服务',
  pending: '等站长核验',
  verified: '都核验过了',
  apart: '核验后才算进去',
  nothing: '没有等的',
} as const

/** What an entry was for. */
export const SOURCE_WORDS = {
  surveyed: (count: number) => `收问卷 ${count} 份`,
  attended: '参加一场活动',
  other: (count: number) => `服务 ${count} 次`,
  reversed: (count: number) => `冲回 ${count} 条`,
} as const

/** How an entry was counted, by its rule. */
export const RULE_WORDS = {
  known: {
    'HRS-02': '1 份记 1 分钟',
    'HRS-04': '签到到签退',
    'HRS-05': '站长加的',
    'D-12': '算在活动里了',
  },
  unfinished: '还没列完',
  named: (rule: string, version: number) => `按规则 ${rule} 第 ${version} 版`,
} as const
