/** What the association reads and writes of its stations and areas. Voice: docs/design.md §2. */
export const OVERVIEW_COPY = {
  title: '总览',
  sites: '在管站点',
  sitesUnit: '个',
  kinds: {
    station: '服务站',
    subStation: '分站',
    educationBase: '教育基地',
    scienceBase: '科普基地',
  },
  byKind: '各类站点的个数',
  paused: (count: number) => `${count} 个站停着`,
  pausedHint: '看看什么时候回来',
  stations: '站点',
  all: '看全部',
  none: { title: '还没有站点', text: '开了第一个站，就排在这里' },
  whose: '管人管事',
  areas: '地区和覆盖',
  areasHint: '哪些地方有站了，谁值班',
  holidays: '放假和补班',
  holidaysHint: '回电和答复的期限跟着它',
  roles: '谁有什么身份',
  rolesHint: '协会的人，发邀请',
  subsidies: '宣传补贴',
  gifts: '礼物和服务',
  giftsHint: '用宝盾和积分能换的',
  subsidiesHint: '冻结、核发票、打款',
  trends: '大家在问什么',
  trendsHint: '每个月，各地区问得最多的',
  alerts: '每周提醒',
  alertsHint: '写给所有地区的人看',
} as const

/** The holiday table, which the deadlines are counted by. D-28. */
export const HOLIDAYS_COPY = {
  title: '放假和补班',
  head: '哪几天放假，哪几天补班',
  text: '照国务院每年的通知填，期限会跟着改',
  years: '哪一年',
  year: (year: string) => `${year}年`,
  free: '放假',
  freePlaceholder: '一行一段，如 10月1日到7日',
  worked: '周末补班',
  workedHint: '没有就空着',
  workedPlaceholder: '如 10月10日',
  unread: '写成 10月1日到7日，一行一段',
  noDays: '写上放假的日子',
  unsound: '补班要在周末，和放假不重',
  save: '保存',
  saving: '正在保存',
} as const

export const WATCHED_COPY = {
  rosters: '看各站的名册',
  none: { title: '还没有您督导的地区', text: '协会加了地区，就排在这里' },
} as const

export const CERTIFICATION_COPY = {
  title: '评定',
  none: { title: '还没有要评的站', text: '开始评定以后，就排在这里' },
} as const

export const SITES_COPY = {
  title: '站点',
  open: '开新站',
  count: (count: number) => `${count} 个站点`,
} as const

export const OPENING_COPY = {
  title: '开新站',
  step: (step: number, total: number) => `第 ${step} 步，共 ${total} 步`,
  heads: ['叫什么，归哪里', '在哪儿，怎么找', '谁来办，怎么算'],
  name: '站名',
  namePlaceholder: '网安联·槐安里网络安全志愿服务站',
  nameRule: '站名这样写：网安联·地名加网络安全志愿服务站，基地加在后面',
  nameProblem: '写全站名',
  area: '归哪个地区',
  areaProblem: '选一个地区',
  noAreas: '还没有地区，先去加一个',
  kind: '是什么',
  kindProblem: '选一种',
  parent: '上一级是哪个站',
  parentProblem: '分站要选上一级',
  address: '地址',
  addressPlaceholder: '写到楼号门号',
  addressProblem: '写到楼号门号',
  phone: '电话',
  phonePlaceholder: '居民打得通的',
  phoneProblem: '写一个打得通的电话',
  placeKind: '在什么地方',
  host: '承办单位',
  hostHint: '可以不填',
  newlyDeveloped: '新发展的站',
  newlyHint: '计划只数新发展的',
  outside: '在地区外面',
  outsideHint: '也算进这个地区的计划',
  next: '下一步',
  before: '上一步',
  save: '开站',
  saving: '正在开站',
} as const

export const PLACE_WORDS = {
  community: '社区',
  enterprise: '企业单位',
  school: '学校',
  supermarket: '超市',
  hospital: '医院',
  park: '园区',
  village: '行政村',
  villageCollective: '村集体',
  plaza: '商业广场',
} as const

export const AREAS_COPY = {
  title: '地区和覆盖',
  none: { title: '还没有地区', text: '加一个，站点才有归处' },
  add: '加一个地区',
  population: (count: string) => `${count} 人住在这里`,
  noPopulation: '还没填住了多少人',
} as const

export const AREA_COPY = {
  title: '地区',
  add: '加一个地区',
  name: '地区叫什么',
  namePlaceholder: '如：槐安门街道',
  nameProblem: '写两个字以上',
  population: '住了多少人',
  populationProblem: '写一个整数',
  places: '有多少这样的地方',
  less: (what: string) => `${what}减一个`,
  more: (what: string) => `${what}加一个`,
  save: '保存',
  saving: '正在保存',
  coverage: '覆盖',
  coverageSentence: (covered: number, places: number) => `${places} 个地方，${covered} 个有站了`,
  coverageNone: '填了地方的个数，才算得出覆盖',
  of: (covered: number, places: number) => `${covered} / ${places} 个`,
  plan: '招募计划',
  planHint: '目标和现在的数',
  duty: '值班的站',
  dutyHint: '没选站的求助先到这里',
  dutyTitle: '让哪个站值班？',
  dutySaid: (name: string) => `${name}值班了`,
  close: '不换了',
} as const
