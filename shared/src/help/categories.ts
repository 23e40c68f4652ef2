import type { Category } from './model'

/** The plain rows of the category screen (board 02), in the order people read them: the commonest first, 我也说不清 last. */
export const CATEGORY_ROWS = [
  {
    category: 'strangeCall',
    name: '陌生来电',
    hint: '自称公安、客服、银行的人',
    icon: 'phone',
  },
  {
    category: 'suspiciousLink',
    name: '可疑短信或链接',
    hint: '让您点开、扫码、填卡号',
    icon: 'sms',
  },
  {
    category: 'investmentOffer',
    name: '带您投资赚钱',
    hint: '网友荐股、群里老师、稳赚不赔',
    icon: 'rise',
  },
  {
    category: 'partTimeJob',
    name: '刷单、兼职',
    hint: '先做小任务，再让您垫钱',
    icon: 'clipboard',
  },
  {
    category: 'shoppingRefund',
    name: '网购、快递退款',
    hint: '说要赔您钱，让您下载软件',
    icon: 'parcel',
  },
  {
    category: 'pretendedFriend',
    name: '冒充亲友或领导',
    hint: '说换了号码，急着用钱',
    icon: 'users',
  },
  {
    category: 'healthProducts',
    name: '保健品、养老项目',
    hint: '先送礼品，再让您交大钱',
    icon: 'heart',
  },
  {
    category: 'loanOrCredit',
    name: '贷款、征信',
    hint: '放款或消记录，先收您的钱',
    icon: 'bank',
  },
  {
    category: 'onlineRomance',
    name: '网上交友',
    hint: '没见过面，就谈到了钱',
    icon: 'smile',
  },
  {
    category: 'gameTrade',
    name: '游戏买卖',
    hint: '卖账号、送皮肤、交钱解冻',
    icon: 'cart',
  },
  {
    category: 'otherConcern',
    name: '别的网络问题',
    hint: '信息泄露、谣言、孩子沉迷',
    icon: 'info',
  },
  {
    category: 'unsure',
    name: '我也说不清',
    hint: '志愿者听您慢慢讲',
    icon: 'question',
  },
] as const satisfies readonly {
  readonly category: Category
  readonly name: string
  readonly hint: string
  readonly icon: string
}[]
export type CategoryRow = (typeof CATEGORY_ROWS)[number]

/** The row of a category. */
export function categoryRow(category: Category): CategoryRow {
  const row = CATEGORY_ROWS.find((candidate) => candidate.category === category)
  if (row === undefined) throw new RangeError(`no row for the category ${category}`)
  return row
}
