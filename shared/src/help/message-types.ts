import type { FRAUD_TYPES } from './fraud-types'

type FraudType = (typeof FRAUD_TYPES)[number]

/** Words of each type: the type with the most of them is what a message resembles (D-31). */
const CUES: readonly (readonly [FraudType, RegExp])[] = [
  [
    'officials',
    /公安|民警|检察|法院|社保|医保|人社|海关|税务|交管|ETC|通信管理|反诈中心|疾控|专案组|涉嫌|洗钱|逮捕|安全账户|清查|机密|补贴|驾照/gi,
  ],
  [
    'credit',
    /征信|信用分|银保监|金融监管|央行|校园贷|借呗|花呗|金条|微粒贷|学生账户|学籍|不良信用|逾期记录|个人信用|洗白|注销|额度(?=.{0,8}(?:转|借|清))/g,
  ],
  [
    'loan',
    /贷款|放款|下款|抵押|秒批|黑户|额度|低息|借款|代办|停息|垫资|解冻金|快e贷|消费贷|信用贷|还贷|债务/gi,
  ],
  [
    'brushing',
    /做单|大单|小单|补单|任务|一单|派单|点赞|关注|刷|佣金|兼职|体验官|垫付|卡单|导师|点评|听歌|抢红包|返现|日入|本金/g,
  ],
  [
    'investment',
    /股|炒|带盘|带单|老师|内部消息|内幕|必涨|稳赚|保本|年化|虚拟币|合约|外汇|期货|原始股|理财|投资|收益|矿机|充值.{0,6}送|入金|出金|提现|所得税|养老|跟单|盘子|配售|汇通/g,
  ],
  [
    'gaming',
    /游戏|皮肤|账号|装备|代练|王者|钻石|代充|防沉迷|未成年|充值|主播|电竞|买号|卖号|冒领|礼包|绝版/g,
  ],
  [
    'logistics',
    /快递|客服|理赔|赔付|赔偿|退款|包裹|售后|会员|直播|共享屏幕|屏幕共享|百万保障|备用金|运费险|代理商|快件|退费|召回|双倍|三倍|扣\d|重派/g,
  ],
  [
    'dating',
    /亲爱的|宝贝|见面|结婚|单身|爱|老公|军医|部队|服役|交友|红娘|裸聊|同城|想你|认识.{0,3}月|未来|娶|缘分|小哥哥|真好看|美金|开矿|约见/g,
  ],
  [
    'acquaintance',
    /领导|局长|书记|张总|老板|班主任|家长群|表哥|老同学|换号|新号|换了?手机|手机(?:坏|丢|没电)|妈，|爸，|奶奶|姐，|房东|客户|合作方|垫一|借我|在吗|财务|验证码.{0,6}收|帮我|急需|货款/g,
  ],
  [
    'shopping',
    /二手|转让|代购|茅台|药酒|床垫|鸡蛋|中奖|一等奖|抽中|大奖|清仓|手表|油卡|购物|门票|演唱会|猫|犬|磁疗|体验|专家|海外|货到付款|发货|全款|跨境|电商|折扣|年卡|仓库|半价|根治|断根|治/g,
  ],
]

/** The type whose words stand in a message most; `unsure` when no type's do. */
export function likelyType(text: string): FraudType {
  let likely: FraudType = 'unsure'
  let most = 0
  for (const [type, cue] of CUES) {
    const count = new Set(text.match(cue) ?? []).size
    if (count > most) [likely, most] = [type, count]
  }
  return likely
}
