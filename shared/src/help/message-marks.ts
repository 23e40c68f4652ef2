/** What in a message a careful neighbour would point at, and what to say about it. */
export interface MessageMark {
  /** What is pointed at, beside the words that were found. */
  readonly name: string
  /** What the real office, shop or friend does or never does; it never says who is lying. */
  readonly reason: string
  /** What to do about it now. */
  readonly todo: string
  /** `alone` is enough by itself, `together` counts beside another, `beside` is only told with those. */
  readonly weight: 'alone' | 'together' | 'beside'
  /** Whether money is asked for, so that 110 and 96110 stand on the screen. */
  readonly money: boolean
}

export type MarkId =
  | 'secret'
  | 'safeAccount'
  | 'payFirst'
  | 'transfer'
  | 'link'
  | 'plainLink'
  | 'app'
  | 'screen'
  | 'silence'
  | 'gain'
  | 'task'
  | 'crime'
  | 'shame'
  | 'threat'
  | 'deadline'
  | 'otherChat'
  | 'offPlatform'
  | 'compensation'
  | 'easyLoan'
  | 'creditFix'
  | 'cure'
  | 'newNumber'
  | 'office'

/** In the order they are shown: what costs the most first. */
export const MESSAGE_MARKS: Readonly<Record<MarkId, MessageMark>> = {
  safeAccount: {
    name: '要把钱挪到别的账户',
    reason: '民警和银行不会叫您挪钱',
    todo: '钱留在原来的卡里不动',
    weight: 'alone',
    money: true,
  },
  screen: {
    name: '要看您的手机屏幕',
    reason: '真客服不会让您共享屏幕',
    todo: '不共享，已开的马上关掉',
    weight: 'alone',
    money: true,
  },
  secret: {
    name: '要您的卡号、密码或验证码',
    reason: '银行和公家单位都不会来要',
    todo: '不填、不念、不转发',
    weight: 'alone',
    money: true,
  },
  payFirst: {
    name: '要您先交一笔钱',
    reason: '正规的地方，不会先收钱再办',
    todo: '一分钱都先不交',
    weight: 'alone',
    money: true,
  },
  transfer: {
    name: '要您转钱或垫钱',
    reason: '真熟人不怕您打个电话问',
    todo: '先打他原来的号码问一句',
    weight: 'alone',
    money: true,
  },
  shame: {
    name: '拿照片或视频逼您',
    reason: '给了一次，往往还会再要',
    todo: '不给钱，截图后打 110',
    weight: 'alone',
    money: true,
  },
  crime: {
    name: '说您牵涉到案子',
    reason: '民警办案不在电话、微信里办',
    todo: '挂断，自己打 110 问',
    weight: 'alone',
    money: false,
  },
  silence: {
    name: '叫您别告诉别人',
    reason: '真的单位不怕您问家里人',
    todo: '马上说给一位家里人听',
    weight: 'alone',
    money: false,
  },
  task: {
    name: '让您做任务、做单',
    reason: '正规兼职不会让您先垫钱',
    todo: '不做单，不补单',
    weight: 'alone',
    money: true,
  },
  gain: {
    name: '好处大得少见',
    reason: '正规的买卖，没人敢保证赚',
    todo: '先不动心，问问家里人',
    weight: 'alone',
    money: true,
  },
  easyLoan: {
    name: '说贷款特别容易',
    reason: '正规贷款要查资料，不先收钱',
    todo: '要借钱，去银行网点问',
    weight: 'alone',
    money: true,
  },
  creditFix: {
    name: '说能改您的征信',
    reason: '征信有错，银行免费更正',
    todo: '带身份证去网点查一查',
    weight: 'alone',
    money: true,
  },
  compensation: {
    name: '说要赔您、退您钱',
    reason: '真退款会原路退回，不用操作',
    todo: '回到买东西的软件里查',
    weight: 'alone',
    money: true,
  },
  cure: {
    name: '说能包治百病',
    reason: '正规的药不会说包治',
    todo: '药照常吃，先问医生',
    weight: 'alone',
    money: true,
  },
  offPlatform: {
    name: '要您绕开平台付钱',
    reason: '正规商家只在平台里收款',
    todo: '只在平台里买、里头付',
    weight: 'alone',
    money: true,
  },
  app: {
    name: '要您下载软件',
    reason: '真客服不会发软件让您装',
    todo: '不下载，装了就断网卸掉',
    weight: 'alone',
    money: false,
  },
  link: {
    name: '网址不像官方的',
    reason: '公家的网址以 gov.cn 结尾',
    todo: '不点开，也不填东西',
    weight: 'alone',
    money: false,
  },
  otherChat: {
    name: '要换个地方聊',
    reason: '真单位不会拉您加好友、进群',
    todo: '不加好友，不扫码进群',
    weight: 'together',
    money: false,
  },
  newNumber: {
    name: '说自己是谁，号却是新的',
    reason: '真熟人的老号码打得通',
    todo: '打他原来的号码问一句',
    weight: 'together',
    money: false,
  },
  threat: {
    name: '说不办会有坏事',
    reason: '真要停用，会提前书面通知',
    todo: '不慌，自己打官方电话问',
    weight: 'together',
    money: false,
  },
  deadline: {
    name: '催您快点',
    reason: '真有事，不差这一会儿',
    todo: '放下手机，过十分钟再看',
    weight: 'together',
    money: false,
  },
  plainLink: {
    name: '让您点一个网址',
    reason: '官方网址，自己去搜最稳妥',
    todo: '不从这条消息里点',
    weight: 'beside',
    money: false,
  },
  office: {
    name: '自称公家单位或客服',
    reason: '真有事，打官方电话问得到',
    todo: '从官网或卡背面找电话',
    weight: 'beside',
    money: false,
  },
}
