import { Callout } from '@client/ui/callout'
import { dueTime, isOpen } from '@shared/help/case-words'
import type { CaseStatus } from '@shared/help/model'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { STATUS_WORDS } from './case-words'
import { HANDLE_COPY } from './copy'
import { dueClock } from './due-clock'

export interface ClockBannerProps {
  readonly of: {
    readonly status: CaseStatus
    readonly dueAt: Instant
    readonly firstContactAt: Instant | null
  }
  readonly now: Instant
}

/** The first contact: how long is left, how long it is over, or when it was. D-16. */
export function ClockBanner({ of: { firstContactAt, dueAt, status }, now }: ClockBannerProps) {
  if (!isOpen(status)) {
    const { icon, label } = STATUS_WORDS[status]
    return <Callout block tone="sunken" icon={icon} lead={label} />
  }
  if (firstContactAt !== null) {
    const words = HANDLE_COPY.contacted(friendlyTime(firstContactAt, now))
    return <Callout block tone="good" icon="phone" lead={words} />
  }
  const clock = dueClock(dueAt, now)
  const late = clock.urgency === 'late'
  const words = late ? HANDLE_COPY.lateSince : HANDLE_COPY.dueBefore
  return (
    <Callout
      block
      tone={late ? 'bad' : 'wait'}
      icon="clock"
      lead={words(dueTime(dueAt, now), clock.words)}
    />
  )
}
