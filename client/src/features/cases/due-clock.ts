import { DAY, friendlyMinutes, HOUR, MINUTE, type Instant } from '@shared/kit/time'

export interface DueClock {
  /** `还剩 40 分钟`, `已超 20 分钟`. */
  readonly words: string
  /** `late` after the deadline, `soon` in its last hour. */
  readonly urgency: 'late' | 'soon' | 'calm'
}

/** To the minute while minutes count, then whole hours, then whole days: nobody reads 51 小时 7 分. */
function span(milliseconds: number): string {
  if (milliseconds >= 2 * DAY) return `${Math.floor(milliseconds / DAY)} 天`
  if (milliseconds >= 12 * HOUR) return `${Math.floor(milliseconds / HOUR)} 小时`
  return friendlyMinutes(Math.max(1, Math.ceil(milliseconds / MINUTE)))
}

/** How long until the first contact is due (D-16), or since it was. */
export function dueClock(dueAt: Instant, now: Instant): DueClock {
  const left = dueAt - now
  if (left <= 0) {
    const over = Math.floor(-left / MINUTE) * MINUTE
    return { words: over < MINUTE ? '刚到时限' : `已超 ${span(over)}`, urgency: 'late' }
  }
  return { words: `还剩 ${span(left)}`, urgency: left <= HOUR ? 'soon' : 'calm' }
}
