import { calledName } from '@client/features/account/called-name'
import { minuteOfDay, type Instant } from '@shared/kit/time'

const HOUR = 60

/** `上午好` by the clock in Shanghai. */
export function dayGreeting(now: Instant): string {
  const minute = minuteOfDay(now)
  if (minute < 5 * HOUR) return '夜深了'
  if (minute < 11 * HOUR) return '早上好'
  if (minute < 13 * HOUR) return '中午好'
  return minute < 18 * HOUR ? '下午好' : '晚上好'
}

/** `一鸣，下午好`. */
export function greeting(fullName: string | undefined, now: Instant): string {
  const words = dayGreeting(now)
  return fullName === undefined || fullName === '' ? words : `${calledName(fullName)}，${words}`
}
