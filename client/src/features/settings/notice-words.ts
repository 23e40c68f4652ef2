import type { Notice } from '@shared/notice/model'
import { NOTICE_PLACES, type NoticeKind } from '@shared/notice/catalogue'
import { wordsOfNotice } from '@shared/notice/words'
import { addDays, clockTime, friendlyDate, localDate } from '@shared/kit/time'
import type { IconName } from '@client/ui/icon'
import type { WiconTone } from '@client/ui/wicon'

/** What is looked at: everything, what waits for the reader, or what is only told. */
export type NoticeFilter = 'all' | 'toDo' | 'news'

export interface NoticeGroup {
  /** `今天`, `昨天`, `11月20日`. */
  readonly day: string
  readonly notices: readonly Notice[]
}

/** The messages of a filter. */
export function filterNotices(notices: readonly Notice[], filter: NoticeFilter): Notice[] {
  return notices.filter(({ kind, params }) => {
    const { toDo } = wordsOfNotice(kind, params)
    return filter === 'all' || (filter === 'toDo') === toDo
  })
}

/** By day, newest first; the messages come so already. */
export function groupByDay(notices: readonly Notice[], now: number): NoticeGroup[] {
  const today = localDate(now)
  const groups: { day: string; notices: Notice[] }[] = []
  for (const notice of notices) {
    const date = localDate(notice.at)
    const day =
      date === today ? '今天' : date === addDays(today, -1) ? '昨天' : friendlyDate(notice.at)
    const last = groups.at(-1)
    if (last?.day === day) last.notices.push(notice)
    else groups.push({ day, notices: [notice] })
  }
  return groups
}

const PICTURE: Readonly<Partial<Record<NoticeKind, { icon: IconName; tone: WiconTone }>>> = {
  applicationApproved: { icon: 'check', tone: 'good' },
  onDuty: { icon: 'check', tone: 'good' },
  restored: { icon: 'check', tone: 'good' },
  transferAccepted: { icon: 'check', tone: 'good' },
  correctionDone: { icon: 'check', tone: 'good' },
  teamJoined: { icon: 'users', tone: 'good' },
  tierPassed: { icon: 'medal', tone: 'reward' },
  applicationReturned: { icon: 'edit', tone: 'wait' },
  lessonWaits: { icon: 'learn', tone: 'wait' },
  guardianWaits: { icon: 'family', tone: 'wait' },
  reviewsDue: { icon: 'clock', tone: 'wait' },
  suspended: { icon: 'pause', tone: 'wait' },
}

/** What a message looks like in the list. */
export function pictureOf(kind: NoticeKind): { readonly icon: IconName; readonly tone: WiconTone } {
  return PICTURE[kind] ?? { icon: 'bell', tone: 'brand' }
}

/** The time on its day, `14:05`. */
export const timeOf = (notice: Notice): string => clockTime(notice.at)

/** The page it opens. */
export const placeOf = (notice: Notice) => NOTICE_PLACES[notice.kind]
