import { type FraudType } from '@shared/help/model'

/** One thing to do now; `call` draws a call button beside it. */
export interface TenMinuteStep {
  readonly todo: string
  readonly why: string
  readonly call?: '110' | '96110'
}

/**
 * What a concern looks like in plain words, and what to do in the next ten minutes (D-31).
 * It never says who is lying: it says what the real office never does (docs/design.md §2).
 */
export interface FraudCard {
  /** How the other side usually talks. */
  readonly theySay: readonly string[]
  readonly realOneNever: string
  /** The line behind 记住：, at most 14 characters. */
  readonly remember: string
  /** Two to four steps of this concern; `tenMinuteSteps` puts the money step in front. */
  readonly steps: readonly TenMinuteStep[]
}

const STOP_CARD: TenMinuteStep = { todo: '填过卡号？打银行电话停卡', why: '号码看银行卡背面' }
const STOP_SCREEN_SHARING: TenMinuteStep = {
  todo: '关掉屏幕共享和那个软件',
  why: '找不到在哪关，就先关机',
}

export const FRAUD_CARDS: Readonly<Record<FraudType, FraudCard>> = {
  brushing: {
    theySay: ['点赞、关注一下就给钱', '先垫小钱，做满三单一起返', '这单做错了，补一单才能提'],
    realOneNever: '正规兼职不会让您先垫钱',
    remember: '先垫钱的兼职，别做',
    steps: [
      { todo: '任务停在这里，不再补单', why: '说补一单就能提，也别补' },
      { todo: '退群之前，先截图', why: '群名、聊天、网址都留好' },
      { todo: '断开网，再卸掉那个软件', why: '卸之前把账户页也截下来' },
    ],
  },
  investment: {
    theySay: ['跟着老师买，稳赚不赔', '内部消息，只告诉您', '想取钱，先交税和保证金'],
    realOneNever: '证券公司不会让您转钱给个人',
    remember: '说稳赚的，先别信',
    steps: [
      { todo: '不再充值，不交保证金', why: '说交了才能取，也先不交' },
      { todo: '截下账户页和转账记录', why: '网址、群名、账号都要' },
      { todo: '打 96110，问问这个平台', why: '把名字念给接线的人听', call: '96110' },
    ],
  },
  shopping: {
    theySay: ['私下转给我，便宜一半', '先交定金，才给您留', '先送礼品，再请您听课'],
    realOneNever: '正规商家不会绕开平台收款',
    remember: '平台外收钱，别付',
    steps: [
      { todo: '不补差价，不交运费押金', why: '货没到手，先不确认收货' },
      { todo: '回到原来的订单申请退款', why: '不点对方发来的退款链接' },
      { todo: '留好商品页、聊天和收据', why: '商家名字和地址也拍下来' },
      { todo: '买的是保健品？药照常吃', why: '要停药，先问医生' },
    ],
  },
  logistics: {
    theySay: ['快递丢了，赔您双倍', '不取消会员，每月都扣钱', '下载会议软件，我来教您'],
    realOneNever: '真客服不会让您共享屏幕',
    remember: '退款只走原订单',
    steps: [
      STOP_SCREEN_SHARING,
      { todo: '回到买东西的软件查订单', why: '退款只在原来的订单里办' },
      STOP_CARD,
      { todo: '改掉支付密码', why: '换一部手机改更稳妥' },
    ],
  },
  loan: {
    theySay: ['没有抵押，马上放款', '卡号填错了，交钱解冻', '先走一遍流水，才能放款'],
    realOneNever: '正规贷款，放款前不收钱',
    remember: '放款前先收钱，不贷',
    steps: [
      { todo: '不交解冻费、保证金', why: '合同写了也先不交' },
      { todo: '给过身份证、卡号？问银行', why: '打卡背面的电话，听他们的' },
      { todo: '留好合同、聊天和软件名', why: '先截图，再删软件' },
    ],
  },
  credit: {
    theySay: ['不注销账户，影响征信', '我来帮您消掉记录', '把钱转到核对账户，再退您'],
    realOneNever: '改征信不用转账',
    remember: '征信有错，找银行',
    steps: [
      { todo: '挂断电话，不照着操作', why: '他让您借的钱，先别动' },
      STOP_SCREEN_SHARING,
      { todo: '借出来的钱还在？问银行', why: '打卡背面的电话，先别转走' },
      { todo: '征信自己去查', why: '带身份证，到银行网点问' },
    ],
  },
  acquaintance: {
    theySay: ['我换号码了，先加上', '急用钱，帮我垫一下', '我在开会，别打电话'],
    realOneNever: '真熟人不怕您打个电话问',
    remember: '转账前，先打老号码',
    steps: [
      { todo: '打他原来的号码问一句', why: '不通，就找他家里人或同事' },
      { todo: '不发验证码，不发密码', why: '谁来要都不给' },
      { todo: '告诉家里人和同事一声', why: '他也可能去找他们' },
      { todo: '留好聊天和语音', why: '志愿者和民警会用到' },
    ],
  },
  officials: {
    theySay: ['您牵涉到一个案子', '这事要保密，别告诉家里人', '把钱转到安全账户'],
    realOneNever: '民警不会在电话里让您转钱',
    remember: '没有安全账户这回事',
    steps: [
      { todo: '挂断电话，不回拨', why: '再打来，也不用接' },
      STOP_SCREEN_SHARING,
      { todo: '马上告诉一位家里人', why: '越叫您保密，越要说' },
      STOP_CARD,
    ],
  },
  dating: {
    theySay: ['等见了面，我们就成家', '我有门路，带您一起挣', '路上出了事，先借我一点'],
    realOneNever: '真心相处的人，不会先谈钱',
    remember: '没见面，先不谈钱',
    steps: [
      { todo: '不跟着投钱，不帮他收款', why: '帮人收款，可能也要担责' },
      { todo: '说要公开照片？先打 110', why: '给了还会再要', call: '110' },
      { todo: '跟信得过的人说一说', why: '遇到这样的事，不怪您' },
      { todo: '留好聊天、账号和照片', why: '先截图，再拉黑' },
    ],
  },
  gaming: {
    theySay: ['加个好友，私下卖便宜', '账号冻住了，交钱解冻', '扫码就送皮肤'],
    realOneNever: '正规平台不收解冻费',
    remember: '买卖只走官方平台',
    steps: [
      { todo: '不交解冻费、保证金', why: '说马上退回，也先不交' },
      { todo: '改掉游戏密码和支付密码', why: '绑定的手机号也看一眼' },
      { todo: '孩子用过手机？看看账单', why: '慢慢问，别吓着孩子' },
      { todo: '留好订单号和聊天', why: '找平台和民警都用得上' },
    ],
  },
  unsure: {
    theySay: ['快一点，晚了就来不及', '这事别跟家里人说', '点一下链接就行'],
    realOneNever: '真的单位不会催您马上转钱',
    remember: '拿不准，先问一声',
    steps: [
      { todo: '不回复，不再点那个链接', why: '对方再打来，直接挂断' },
      STOP_CARD,
      { todo: '留好短信和截图，别删', why: '志愿者和民警会用到' },
    ],
  },
  otherConcern: {
    theySay: ['转给更多人，不转不吉利', '交点钱，就帮您删掉', '借我用一下您的卡和账号'],
    realOneNever: '正规平台不会收钱删帖',
    remember: '先留证据，再找人问',
    steps: [
      { todo: '先截图，再关掉页面', why: '网址和时间也要看得见' },
      { todo: '改掉相关账号的密码', why: '几处用同一个，都要改' },
      { todo: '不转发，不借卡和账号', why: '借出去，可能也要担责' },
      { todo: '有人身危险？马上打 110', why: '想不开、被威胁，也请打', call: '110' },
    ],
  },
}

const SEND_NOTHING: TenMinuteStep = {
  todo: '一分钱都不要转',
  why: '已经转了就马上打 110',
  call: '110',
}
const CALL_POLICE: TenMinuteStep = {
  todo: '还没打 110？现在就打',
  why: '报时间、金额、对方账号',
  call: '110',
}

/** The checklist of the result page: three to five steps, what concerns money first. */
export function tenMinuteSteps(
  fraudType: FraudType,
  moneyMoved: boolean,
): readonly TenMinuteStep[] {
  return [moneyMoved ? CALL_POLICE : SEND_NOTHING, ...FRAUD_CARDS[fraudType].steps]
}
