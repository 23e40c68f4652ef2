/** What the demo's stations hold: activities and trainings in every state, by days from the day of seeding. */
import type { ActivityCategory, RECIPIENT_GROUPS } from '@shared/activity/categories'
import type { ActivityFields, ActivityState } from '@shared/activity/model'
import type { TrainingFields } from '@shared/training/model'

export interface ActivityStory {
  readonly id: string
  /** The station's key. */
  readonly at: 'huaianli' | 'liuyin' | 'qinghewan'
  readonly title: string
  readonly purpose: string
  readonly content: string
  readonly place: string
  readonly category: ActivityCategory
  readonly recipients: keyof typeof RECIPIENT_GROUPS
  /** Days from today, and when it begins and ends, in minutes of that day. */
  readonly day: number
  readonly from: number
  readonly to: number
  readonly state: ActivityState
  /** How far it is behind its end: hours still to be checked, checked by the leader, or all done. */
  readonly behind?: 'hours' | 'verify' | 'filed'
  readonly selection?: ActivityFields['selection']
  readonly training?: TrainingFields
  /** Places of either kind, and how many of them are taken. */
  readonly volunteers: readonly [places: number, taken: number]
  readonly residents: readonly [places: number, taken: number]
  /** How many are in line, or wait for the organiser's choice. */
  readonly waiting?: number
  /** People of the persona switch who have a place, or are first in line. */
  readonly also?: readonly ('resident' | 'volunteer' | 'lecturer')[]
  /** Why it was returned, or taken off. */
  readonly reason?: string
}

const MORNING = { from: 9 * 60 + 30, to: 11 * 60 } as const
const AFTERNOON = { from: 14 * 60 + 30, to: 16 * 60 } as const
const EVENING = { from: 19 * 60, to: 20 * 60 + 30 } as const

const FIRST_AID: TrainingFields = {
  ...{
    kind: 'post',
    subject: 'safety',
    lecturerName: '周启明',
    methods: ['demonstration', 'cases'],
  },
  ...{ outcomes: ['会按压止血', '会说清地址叫救护车'], role: '活动现场的安全员' },
  ...{
    recipients: '来活动的长辈多',
    risks: '楼梯、人多、天热',
    passing: 'attendance',
    lessonId: null,
  },
}

const HOME: readonly ActivityStory[] = [
  {
    ...{ id: 'fake-service', at: 'huaianli', title: '五个假客服，听到就挂' },
    ...{ purpose: '认得出假客服', content: '放五段真录音，说说哪句话露了馅。' },
    ...{ place: '服务站二楼', category: 'antiFraud', recipients: 'elderly', day: -12, ...MORNING },
    ...{ state: 'closed', behind: 'filed', volunteers: [6, 5], residents: [30, 18] },
    also: ['resident', 'lecturer'],
  },
  {
    ...{ id: 'safe-stairs', at: 'huaianli', title: '急救和现场安全', training: FIRST_AID },
    ...{ purpose: '每场活动有人会急救', content: '止血、包扎、叫救护车，每人练一遍。' },
    ...{ place: '服务站二楼', category: 'networkTraining', recipients: 'residents' },
    ...{ day: -9, ...AFTERNOON, state: 'closed', behind: 'filed' },
    ...{ volunteers: [20, 8], residents: [0, 0] },
  },
  {
    ...{ id: 'red-packets', at: 'huaianli', title: '群里的红包能不能点' },
    ...{ purpose: '不点来路不明的链接', content: '看十个红包，分出真假，再教怎么举报。' },
    ...{ place: '活动室', category: 'securityPublicity', recipients: 'residents' },
    ...{ day: -2, ...EVENING, state: 'over', behind: 'hours' },
    ...{ volunteers: [5, 4], residents: [30, 12] },
    also: ['resident'],
  },
  {
    ...{ id: 'phone-clinic', at: 'huaianli', title: '手机门诊：带手机来问' },
    ...{ purpose: '手机设得安全', content: '一对一看设置：支付密码、陌生链接、骚扰电话。' },
    ...{ place: '服务站一楼', category: 'goingOnline', recipients: 'elderly', day: 4, ...MORNING },
    ...{ state: 'published', volunteers: [8, 6], residents: [12, 12], waiting: 4 },
    also: ['resident'],
  },
  {
    ...{ id: 'door-to-door', at: 'huaianli', title: '进楼门送防骗提示' },
    ...{ purpose: '独居长辈都有人提醒', content: '两人一组，挨户送提示，听听他们遇到过什么。' },
    ...{ place: '槐安里 1 到 6 号楼', category: 'antiFraud', recipients: 'elderly' },
    ...{ day: 6, ...AFTERNOON, state: 'published', selection: 'selected' },
    ...{ volunteers: [10, 4], residents: [0, 0], waiting: 3, also: ['volunteer'] },
  },
  {
    ...{ id: 'holiday', at: 'huaianli', title: '寒假家长课：孩子和游戏充值' },
    ...{ purpose: '家里先说好充值的事', content: '看三个真事，设好支付限额。' },
    ...{ place: '活动室', category: 'civilisedUse', recipients: 'parents', day: 14, ...EVENING },
    ...{ state: 'waiting', volunteers: [4, 0], residents: [30, 0] },
  },
  {
    ...{ id: 'market-stand', at: 'huaianli', title: '集市摆摊：扫码先看三秒' },
    ...{ purpose: '扫码前先停一停', content: '摆两张桌子，现场拆三个假码。' },
    ...{
      place: '北市场门口',
      category: 'securityPublicity',
      recipients: 'shops',
      day: 11,
      ...MORNING,
    },
    ...{ state: 'returned', volunteers: [6, 0], residents: [60, 0] },
    reason: '在市场门口要写清谁看路、谁管人流',
  },
  {
    ...{ id: 'spring', at: 'huaianli', title: '开春第一课' },
    ...{ purpose: '', content: '', place: '活动室', category: 'networkTraining' },
    ...{ recipients: 'residents', day: 30, ...MORNING, state: 'draft' },
    ...{ volunteers: [4, 0], residents: [30, 0] },
  },
]

const OTHERS: readonly ActivityStory[] = [
  {
    ...{ id: 'shopkeepers', at: 'liuyin', title: '店主防骗早课' },
    ...{ purpose: '收款码不被换', content: '每天开门看三眼：码、机、单。' },
    ...{ place: '柳荫街议事厅', category: 'antiFraud', recipients: 'shops', day: -7, ...MORNING },
    ...{ state: 'closed', behind: 'filed', volunteers: [4, 3], residents: [20, 9] },
  },
  {
    ...{ id: 'night-reading', at: 'liuyin', title: '夜读会：看懂借钱合同' },
    ...{ purpose: '不背不明白的债', content: '逐句念一份合同，圈出坑人的话。' },
    ...{
      place: '柳荫街服务站',
      category: 'antiFraud',
      recipients: 'residents',
      day: 5,
      ...EVENING,
    },
    ...{ state: 'published', volunteers: [4, 2], residents: [24, 6] },
  },
  {
    ...{ id: 'passwords', at: 'liuyin', title: '改一次好密码' },
    ...{ purpose: '密码不重样', content: '带手机来，一起改三个最要紧的密码。' },
    ...{ place: '柳荫街服务站', category: 'techniqueGuidance', recipients: 'residents' },
    ...{ day: 16, ...AFTERNOON, state: 'waiting', volunteers: [4, 0], residents: [20, 0] },
  },
  {
    ...{ id: 'riverside', at: 'qinghewan', title: '河边宣传走一圈' },
    ...{ purpose: '边走边说三件事', content: '沿河走两公里，停三站，每站讲一件真事。' },
    ...{ place: '清河湾步道', category: 'securityPublicity', recipients: 'residents', day: -3 },
    ...{ ...AFTERNOON, state: 'over', behind: 'verify', volunteers: [6, 4], residents: [0, 0] },
  },
  {
    ...{ id: 'grandchildren', at: 'qinghewan', title: '祖孙课：一起认假短信' },
    ...{ purpose: '家里两代人都认得出', content: '孩子念，长辈猜，猜错的再讲一遍。' },
    ...{ place: '清河湾活动室', category: 'antiFraud', recipients: 'minors', day: 8, ...MORNING },
    ...{ state: 'published', volunteers: [5, 3], residents: [20, 11] },
  },
  {
    ...{ id: 'open-air', at: 'qinghewan', title: '露天电影前讲十分钟' },
    ...{ purpose: '多一些人听到', content: '电影开场前讲一件真事。' },
    ...{ place: '清河湾广场', category: 'securityPublicity', recipients: 'residents' },
    ...{ day: 2, ...EVENING, state: 'cancelled', volunteers: [3, 2], residents: [80, 5] },
    reason: '天气预报有大风',
  },
]

export const ACTIVITY_STORIES: readonly ActivityStory[] = [...HOME, ...OTHERS]
