import { defineErrors } from '../kit/errors'

export const ledgerErrors = defineErrors('LEDGER', {
  NO_RECORD: '没找到这条记录，回到列表再选',
  NOTHING_CONFIRMED: '这条还没核验，核验后才能更正',
  SAME_MINUTES: '和现在一样，不用更正',
  DAY_FULL: '这一天加起来超过 24 小时了',
  NO_GIFT: '这一样现在不能换，看看别的',
  GIFT_CHANGED: '别人刚改过，刷新看看再定',
  SOLD_OUT: '刚好换完了，看看别的',
  YEAR_LIMIT: '今年已经换够了，明年再来',
  NOT_ENOUGH: '还差一点，攒够了再来',
  NO_STOCK: '剩下的没有这么多，再数一数',
  NOT_FIT: '东西看过能用，才能摆上来',
  NO_PICKUP: '没找到这一份，回到列表再选',
  PICKUP_OVER: '这一份已经有结果了，刷新看看',
  NO_CODE: '没找到这个码，请再念一遍',
  OTHER_STATION: '这一份要到别的服务站拿',
  OWN_PICKUP: '自己换的，请同事来交',
  NO_POOL: '先选一个服务站，再看互助池',
  POOL_SHORT: '池里不够这么多，少用一些',
  NO_AID: '没找到这一次，回到列表再选',
})
