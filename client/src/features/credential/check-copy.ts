import { friendlyDate, localDate, type Instant } from '@shared/kit/time'

/** What the check of a badge's file says. Voice: docs/design.md §2. */
export const CHECK_COPY = {
  title: '查徽章',
  question: '查徽章真假',
  anybody: '不用登录，谁都能查',
  pick: '选徽章文件',
  pickHint: '结尾是 .jws 的那个',
  paste: '或者贴上文件里的字',
  placeholder: 'eyJ 开头的一长串',
  picked: '文件选好了',
  off: '先选文件，或者贴上里面的字',
  keeps: '查过不留名，文件也不留',
  look: '查一查',
  looking: '正在查',
  valid: '这份是真的',
  validText: '由这里发出，现在还有效',
  revoked: '这份已收回',
  revokedText: '以前发过，现在不能再用',
  facts: {
    title: '得到的',
    did: '为什么',
    issuer: '谁发的',
    at: '得到日期',
    issued: '带走日期',
    revoked: '收回日期',
  },
  day: (at: Instant) => `${localDate(at).slice(0, 4)}年${friendlyDate(at)}`,
  noName: '文件里没有姓名，是谁的请问本人',
  notFalse: '收回不代表作假，是记录更正了',
  again: '再查一个',
} as const
