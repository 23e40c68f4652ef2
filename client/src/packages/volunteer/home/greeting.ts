import { minuteOfDay, type Instant } from '@shared/kit/time'

/** Two-character surnames that are common enough to get right. */
const DOUBLE_SURNAMES = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '夏侯',
  '皇甫',
  '东方',
  '尉迟',
  '慕容',
]

/** What a volunteer is called: the given name when it has two characters, else the whole name. docs/design.md §2. */
export function calledName(fullName: string): string {
  const surname = DOUBLE_SURNAMES.find((double) => fullName.startsWith(double))
  const given = fullName.slice(surname?.length ?? 1)
  return given.length === 2 ? given : fullName
}

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
