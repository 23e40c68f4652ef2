/** What every station is for, as its public page says it. STA-02, STA-03. */

/** Three platforms and one channel: law, service, care; and a way that is open. 003 §四. */
export const STATION_FUNCTIONS = [
  { name: '普法', icon: 'lecture' },
  { name: '服务', icon: 'hand' },
  { name: '关爱', icon: 'heart' },
  { name: '畅通', icon: 'mega' },
] as const

/** What it stands for. */
export const STATION_CREED = '公益服务网络，志愿守护安全'

/** What it works for: conflicts settled nearby, nothing unsafe happens, no service is missing. */
export const STATION_GOALS = ['有难处，就近解决', '网上办事，平平安安', '要帮忙，总有人在'] as const
