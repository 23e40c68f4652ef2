/** What everybody reads of the stations. Voice: docs/design.md §2. */
export const DIRECTORY_COPY = {
  title: '服务站',
  count: (stations: number, bases: number) =>
    bases === 0 ? `${stations} 个站` : `${stations} 个站，${bases} 个教育基地`,
  which: '看哪些站',
  all: '全部',
  openNow: '现在开着',
  bases: '教育基地',
  stepFree: '没有台阶',
  list: '服务站',
  none: { title: '还没有服务站', text: '开了新站，就排在这里' },
  noneOfThese: { title: '这一类现在没有', text: '换一类看看' },
  map: '地图上的服务站，下面都列着',
} as const

export const OPEN_COPY = {
  open: '开着',
  shut: '休息',
  paused: '停着',
  until: (time: string) => `到 ${time}`,
  from: (moment: string) => `${moment} 开`,
  backOn: (date: string) => `${date} 回来`,
  noDate: '回来的日子还没定',
  openUntil: (time: string) => `开着，到 ${time}`,
  shutUntil: (moment: string) => `休息，${moment} 开`,
} as const

export const PUBLIC_STATION_COPY = {
  title: '服务站',
  answers: '今年问卷',
  copies: '份',
  service: '今年服务',
  hoursUnit: '小时',
  minutesUnit: '分钟',
  volunteers: '志愿者',
  people: '位',
  satisfaction: (sample: string) => `满意，${sample} 人打分`,
  percent: '%',
  hours: '开门时间',
  coming: '最近的活动',
  everyWorkday: (from: string, to: string) => `工作日 ${from}–${to}`,
  phone: '电话',
  stepFree: '没有台阶，或有电梯',
  map: '看地图',
  tiers: '讲师和宣传员',
  tiersCount: (lecturers: number, publicists: number) =>
    `讲师 ${lecturers} 位，宣传员 ${publicists} 位`,
  subStations: '分站',
  teams: '队伍',
  call: '打电话',
  help: '我要求助',
  pausedNote: '这个站停着，求助转给值班的站',
} as const
