import type { LessonId } from '@shared/learn/lesson-ids'

/** Which choice is right, from 0, and why. */
export interface QuizAnswer {
  readonly right: number
  readonly why: string
}

/** The answers to one lesson's questions. A lesson whose questions change gets another version, here and there. */
export interface QuizKey {
  readonly version: number
  readonly answers: readonly [QuizAnswer, QuizAnswer, QuizAnswer]
}

/** Kept from the client: what is right, and why, is told with the marks. KNW-02. */
export const QUIZ_KEYS: Readonly<Record<LessonId, QuizKey>> = {
  'police-call': {
    version: 1,
    answers: [
      { right: 1, why: '自己拨出去的 110，才是真的 110' },
      { right: 0, why: '真的文书，民警会当面给您看' },
      { right: 2, why: '越叫您瞒着家里人，越要说出来' },
    ],
  },
  'health-goods': {
    version: 1,
    answers: [
      { right: 2, why: '吃药停药，只听看病的医生' },
      { right: 0, why: '送您的就是您的，不买也不失礼' },
      { right: 1, why: '有凭据，打 12315 才说得清' },
    ],
  },
  'sure-profit': {
    version: 1,
    answers: [
      { right: 1, why: '先给点甜头，是常见的开头' },
      { right: 2, why: '正规平台不会叫您先交钱再取钱' },
      { right: 0, why: '面对面的柜台，看得见也问得清' },
    ],
  },
  'grandchild-call': {
    version: 1,
    answers: [
      { right: 0, why: '名字和声音都能学，老号码学不来' },
      { right: 1, why: '上门取现金的事，先问 110' },
      { right: 2, why: '答不上暗号，就再核实一遍' },
    ],
  },
  'warm-friend': {
    version: 1,
    answers: [
      { right: 2, why: '没见过面的人，借钱都先放一放' },
      { right: 0, why: '替人收钱转钱，可能也要担责' },
      { right: 1, why: '这样的事不怪您，说出来就轻了' },
    ],
  },
  'code-is-key': {
    version: 1,
    answers: [
      { right: 1, why: '验证码就像家门钥匙' },
      { right: 2, why: '发到您手机上的，就只归您用' },
      { right: 0, why: '快一步改掉，就少一分风险' },
    ],
  },
  'lost-phone': {
    version: 1,
    answers: [
      { right: 0, why: '停了卡，验证码就收不到了' },
      { right: 2, why: '当面拿到手，再谢也不晚' },
      { right: 1, why: '本子放家里，丢了手机也找得到' },
    ],
  },
  'card-sms': {
    version: 1,
    answers: [
      { right: 2, why: '真有事，电话和窗口都问得到' },
      { right: 0, why: '来电和短信号码都可能不是真的' },
      { right: 1, why: '号码就印在卡的背面' },
    ],
  },
  'like-for-cash': {
    version: 1,
    answers: [
      { right: 1, why: '补一单之后，还会有下一单' },
      { right: 0, why: '一个群里，可能只有您一个新人' },
      { right: 2, why: '收钱的不是工作' },
    ],
  },
  'skin-trade': {
    version: 1,
    answers: [
      { right: 2, why: '交了一笔，还会要下一笔' },
      { right: 1, why: '自己走进去的门，才是正门' },
      { right: 0, why: '号给出去，绑定也可能被改掉' },
    ],
  },
  'campus-loan': {
    version: 1,
    answers: [
      { right: 1, why: '吓人的合同，谁都能做出来' },
      { right: 0, why: '学校有助学贷款，也有补助' },
      { right: 2, why: '通讯录里是别人的号码' },
    ],
  },
  'student-credit': {
    version: 1,
    answers: [
      { right: 1, why: '借出来的钱，要还的是您' },
      { right: 2, why: '带身份证，自己就能查' },
      { right: 0, why: '验证码跳出来，他也看得到' },
    ],
  },
  'lend-card': {
    version: 1,
    answers: [
      { right: 2, why: '卖卡借卡违法，还会影响以后用卡' },
      { right: 0, why: '来路不清的钱，先不动' },
      { right: 1, why: '早一天停，早一天安心' },
    ],
  },
  'parcel-claim': {
    version: 1,
    answers: [
      { right: 1, why: '单号会从别处流出去' },
      { right: 0, why: '开了共享，等于把手机递过去' },
      { right: 2, why: '怎么付的，就怎么退回来' },
    ],
  },
  'class-fee': {
    version: 1,
    answers: [
      { right: 0, why: '头像和名字，谁都改得了' },
      { right: 2, why: '晚半天交，不会耽误孩子' },
      { right: 1, why: '认清每个人，别人就混不进来' },
    ],
  },
  'free-skin': {
    version: 1,
    answers: [
      { right: 1, why: '孩子不怕了，才说得清经过' },
      { right: 0, why: '说出来不挨骂，下次才会早说' },
      { right: 2, why: '多一步输密码，就多一次停一停' },
    ],
  },
  'course-refund': {
    version: 1,
    answers: [
      { right: 2, why: '退钱给您的事，您不用出钱' },
      { right: 0, why: '章和文件，图片都能做' },
      { right: 1, why: '交得少，凭据齐，心里有底' },
    ],
  },
  'child-photo': {
    version: 1,
    answers: [
      { right: 1, why: '名字加学校，别人就找得到孩子' },
      { right: 1, why: '平时和孩子约好，只跟登记的人走' },
      { right: 0, why: '相机设置里有一项，叫位置' },
    ],
  },
  'child-pay': {
    version: 1,
    answers: [
      { right: 2, why: '卡不在里面，就点不走钱' },
      { right: 0, why: '官方有未成年人退费的入口' },
      { right: 1, why: '代办要您的账号和身份证，更不安心' },
    ],
  },
  'scared-child': {
    version: 1,
    answers: [
      { right: 1, why: '一句话记得住，用得上' },
      { right: 2, why: '不怪他，下次他才会马上说' },
      { right: 0, why: '孩子点不开，别人也指挥不了' },
    ],
  },
  'boss-in-group': {
    version: 1,
    answers: [
      { right: 2, why: '生意等得起，这一通电话' },
      { right: 0, why: '多一双眼睛，就多一道门' },
      { right: 1, why: '越早打，越来得及' },
    ],
  },
  'shop-loan': {
    version: 1,
    answers: [
      { right: 2, why: '正规贷款的利息，放款以后才还' },
      { right: 0, why: '让钱从您卡里过，责任也过来了' },
      { right: 1, why: '开户行知道您的店，问得最清' },
    ],
  },
  'big-order': {
    version: 1,
    answers: [
      { right: 1, why: '让您垫的那一家，也是他给的号码' },
      { right: 2, why: '截图能做，余额做不了' },
      { right: 0, why: '号码自己查，不用他给的' },
    ],
  },
  'live-member': {
    version: 1,
    answers: [
      { right: 1, why: '开没开通，自己的软件里看得到' },
      { right: 0, why: '断了网，他就看不到也点不了' },
      { right: 2, why: '有一个人把关，就不会忙中出错' },
    ],
  },
  'pay-code': {
    version: 1,
    answers: [
      { right: 1, why: '自己软件里的码，才进自己的账' },
      { right: 2, why: '名字不对，就是码不对' },
      { right: 0, why: '照片和时间，民警用得上' },
    ],
  },
  'partner-project': {
    version: 1,
    answers: [
      { right: 1, why: '前面的分红，可能就是您自己的钱' },
      { right: 2, why: '没人再来，钱就断了' },
      { right: 0, why: '名字和法人，网站上免费查' },
    ],
  },
}
