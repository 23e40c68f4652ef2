/** The ten fraud types of D-31, and what is none of them (RPT-06). */
export const FRAUD_TYPES = [
  'brushing',
  'investment',
  'shopping',
  'logistics',
  'loan',
  'credit',
  'acquaintance',
  'officials',
  'dating',
  'gaming',
  'unsure',
  'otherConcern',
] as const

/** The plain rows of the category screen (board 02). */
export const CATEGORIES = [
  'strangeCall',
  'suspiciousLink',
  'investmentOffer',
  'partTimeJob',
  'shoppingRefund',
  'pretendedFriend',
  'loanOrCredit',
  'onlineRomance',
  'gameTrade',
  'healthProducts',
  'otherConcern',
  'unsure',
] as const

/** The names people read (D-31). */
export const FRAUD_TYPE_NAMES: Readonly<Record<(typeof FRAUD_TYPES)[number], string>> = {
  brushing: '刷单返利',
  investment: '虚假投资理财',
  shopping: '虚假购物服务',
  logistics: '冒充电商物流客服',
  loan: '虚假贷款',
  credit: '虚假征信',
  acquaintance: '冒充领导熟人',
  officials: '冒充公检法',
  dating: '婚恋交友',
  gaming: '网游交易',
  unsure: '不确定',
  otherConcern: '其他网络问题',
}

/** The type each plain row starts with; the handler may correct it (D-31). */
export const TYPE_OF_CATEGORY: Readonly<
  Record<(typeof CATEGORIES)[number], (typeof FRAUD_TYPES)[number]>
> = {
  strangeCall: 'officials',
  suspiciousLink: 'unsure',
  investmentOffer: 'investment',
  partTimeJob: 'brushing',
  shoppingRefund: 'logistics',
  pretendedFriend: 'acquaintance',
  loanOrCredit: 'loan',
  onlineRomance: 'dating',
  gameTrade: 'gaming',
  healthProducts: 'shopping',
  otherConcern: 'otherConcern',
  unsure: 'unsure',
}
