import { friendlyDate, localDate, type Instant } from '@shared/kit/time'

/** What taking a badge, a star or an award along says. Voice: docs/design.md §2. */
export const TAKE_COPY = {
  title: '带走',
  star: '带走这颗星',
  award: '带走这份表彰',
  got: (did: string, at: Instant) =>
    `${did}，${localDate(at).slice(0, 4)}年${friendlyDate(at)}得到`,
  inside: '文件里有什么',
  issuer: '谁发的',
  name: '您的名字',
  phone: '您的电话',
  none: '没有',
  format: '格式',
  standard: 'Open Badges 3.0',
  check: '拿到的人，能在“查徽章”里查真假',
  revoked: '记录更正后收回了，也查得到',
  make: '做成文件',
  making: '正在做',
  made: '文件做好了',
  take: process.env.TARO_ENV === 'weapp' ? '发到聊天里' : '存下来',
  taking: '正在交给您',
  taken: '已经交给您了',
} as const
