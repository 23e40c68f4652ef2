import { dueTime } from '@shared/help/case-words'
import { type FirstContact } from '@shared/help/model'
import { type Instant } from '@shared/kit/time'

export interface ContactPromise {
  readonly title: string
  readonly hint: string
  /** Nobody is on duty: 110 and 96110 come first (D-16). */
  readonly callFirst: boolean
}

/**
 * Who gets in touch by when, in words (D-16). Without a number nobody can call back:
 * then the promise is that the station reads it, and the way to the answer is the tracking number.
 */
export function contactPromise(
  contact: FirstContact,
  hasPhone: boolean,
  now: Instant,
): ContactPromise {
  const due = dueTime(contact.dueAt, now)
  const what = hasPhone ? `${due} 前给您回电` : `${due} 前有人看`
  const hint = hasPhone ? '不会问您要验证码、密码' : '没留电话，请用查询号看进度'
  if (contact.staffedNow) return { title: what, hint, callFirst: false }
  const back =
    contact.staffedFrom === undefined
      ? '服务站现在没人值班'
      : `${dueTime(contact.staffedFrom, now)} 有人值班`
  return { title: back, hint: what, callFirst: true }
}
