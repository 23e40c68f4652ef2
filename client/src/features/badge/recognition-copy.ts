/** What mutual recognition of stars says. Voice: docs/design.md §2. BDG-06. */
import type { OwnRecognition } from '@shared/badge/recognition-model'
import { STAR_NAMES } from '@shared/badge/star-rules'
import type { TagProps } from '@client/ui/tag'
import { longDate } from './long-date'

type State = OwnRecognition['state']

/** How a state is called, and how it looks. */
export const RECOGNITION_TAGS: Readonly<Record<State, { label: string; tone: TagProps['tone'] }>> =
  {
    draft: { label: '没交完', tone: 'plain' },
    waiting: { label: '等答复', tone: 'wait' },
    deciding: { label: '马上有结果', tone: 'wait' },
    accepted: { label: '互认', tone: 'good' },
    refused: { label: '没有互认', tone: 'bad' },
    withdrawn: { label: '收回了', tone: 'plain' },
    ended: { label: '不再算', tone: 'plain' },
  }

const starOf = (star: number) => STAR_NAMES[star] ?? ''

export const RECOGNISED_COPY = {
  title: '互认的星级',
  from: (scheme: string) => `${scheme}评的`,
  until: (date: string) => `算到 ${longDate(date)}`,
  apart: '只认星级，时长不带过来，和上面分开',
  counts: (star: number) => `问起星级，算高的：${starOf(star)}`,
  ask: '别处评过星？可以互认',
  see: '看互认的星级',
} as const

export const RECOGNITIONS_COPY = {
  title: '星级互认',
  head: '别处评的星，这里也认',
  text: '只认星级，时长不带过来。两边都有就算高的。',
  ask: '申请互认',
  noSchemes: { title: '还没有可以互认的', text: '名单由志愿者协会定' },
  noFile: { title: '先成为志愿者', text: '有了志愿者档案，才能申请互认' },
  list: '认哪几家',
  scheme: (runBy: string, since: string) => `${runBy}，${longDate(since)}起认`,
  row: (star: number, scheme: string) => `${scheme} ${starOf(star)}`,
  due: (date: string) => `最晚 ${date}答复`,
  until: (date: string) => `算到 ${longDate(date)}`,
  number: (no: string) => `编号 ${no}`,
  lapsed: '到期了，还有效可以再申请',
  withdraw: '收回申请',
  giveUp: '不再互认',
  withdrawAsk: '收回这份申请？',
  giveUpAsk: '不再互认这颗星？',
  withdrawEffect: '照片会删掉。以后可以再申请。',
  stay: '先不',
  withdrawn: '收回了，照片也删了',
  share: '让别处认这里的星',
  shareHint: '给对方看记录证明，对方自己查真伪',
} as const

export const ASK_COPY = {
  title: '申请互认',
  head: '照证书填',
  scheme: '哪一家评的',
  star: '几星',
  starOf,
  givenOn: '哪天评的',
  validUntil: '有效到哪天',
  pick: '选日期',
  number: '证书编号',
  numberPlaceholder: '照证书写全',
  evidence: '证书照片',
  evidenceHint: '盖住和星级无关的信息',
  addPhoto: '加照片',
  photo: '证书照片',
  covered: '已盖住',
  remove: '去掉这张照片',
  missing: '先加一张照片',
  noScheme: '先选哪一家',
  noStar: '先选几星',
  noDates: '两个日期都要选',
  wrongDates: '有效期要晚于评定日，还没过期',
  noNumber: '先写证书编号',
  send: '交给协会',
  sending: '正在交',
  note: '五个工作日内答复',
  brushTitle: '盖住别的信息',
  question: '和星级无关的涂掉',
  hint: '留下名字、编号和日期。',
  use: '就用这张',
} as const

export const QUEUE_COPY = {
  title: '星级互认',
  of: '看哪些',
  waiting: '等答复',
  decided: '办过的',
  row: (name: string, star: number) => `${name}，${starOf(star)}`,
  due: (scheme: string, date: string) => `${scheme}，最晚 ${date}`,
  none: { title: '没有等答复的', text: '有人申请，会在这里' },
  noneDecided: { title: '还没有办过的', text: '认了的、没认的，会在这里' },
  schemes: '认哪几家',
  schemesHint: '加一家，或者不再认',
  older: { more: '再看早些的', loading: '正在找', failed: '早些的没打开，再点一次' },
} as const

export const READ_COPY = {
  title: '看一份互认',
  facts: {
    scheme: '哪一家',
    thresholds: '那边怎么评',
    star: '那边几星',
    own: '这里几星',
    given: '评定日期',
    until: '有效到',
    number: '证书编号',
    volunteerNo: '志愿者编号',
  },
  starOf: (star: number) => (star === 0 ? '还没到一星' : starOf(star)),
  evidence: '证书照片',
  arriving: '照片还没到齐',
  alt: '盖住了部分信息的证书照片',
  gone: '照片已经删了',
  taken: '这个编号已经认给别人，先查一查',
  own: '自己的申请，请别人来办',
  apart: '只认星级。时长不带过来',
  accept: '互认',
  accepting: '正在记',
  accepted: '认了，马上告诉本人',
  refuse: '不认',
  refuseTitle: '为什么不认？',
  refuseText: '本人会看到原因。',
  refusePlaceholder: '例如：那边查不到这个编号',
  refused: '记好了，本人会看到原因',
  deciding: '已经定了，马上办好',
  until: (date: string) => `算到 ${longDate(date)}，到期自动停`,
  undo: '撤销',
  takenBack: '撤回来了，还没告诉本人',
  revoke: '撤销互认',
  revokeTitle: '为什么撤销？',
  revokePlaceholder: '例如：那边取消了这颗星',
  revoked: '撤销了，不再算',
} as const

export const SCHEMES_COPY = {
  title: '认哪几家',
  head: '互认名单',
  text: '评星办法相当的才放上来。时长一律不认。',
  add: '加一家',
  none: { title: '名单还是空的', text: '加上一家，志愿者才能申请' },
  ended: '不再认',
  edit: '改这一家',
  name: '叫什么',
  namePlaceholder: '例如：市志愿者星级评定',
  runBy: '谁办的',
  runByPlaceholder: '例如：市志愿者联合会',
  thresholds: '多少小时评几星',
  thresholdsPlaceholder: '例如：100、300、600、1000、1500 小时',
  since: '从哪天起认',
  pick: '选日期',
  endedSwitch: '不再认这一家',
  endedHint: '已经认的照样算到期满',
  problem: '每一样都要填',
  save: '存好',
  saving: '正在存',
} as const
