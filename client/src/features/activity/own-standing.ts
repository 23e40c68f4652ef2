/** How one's own sign-ups stand, in words, and what can be done about them. */
import { CHECK_IN_OPENS_MS, CHECK_OUT_ENDS_MS } from '@shared/activity/check-rules'
import { FEEDBACK_OPEN_MS } from '@shared/activity/feedback-model'
import type { OwnSignUp } from '@shared/activity/model'
import { REFUSAL_WORDS } from '@shared/activity/refusals'
import { clockTime, DAY, friendlyDate, localDate, type Instant } from '@shared/kit/time'
import { DETAIL_COPY, MINE_COPY } from './copy'

/** The three lists of one's own: to come, in line, over. */
export const TABS = ['going', 'waiting', 'over'] as const
export type Tab = (typeof TABS)[number]

const IN_LINE: readonly OwnSignUp['state'][] = ['waiting', 'offered', 'asked']

/** Whether it can still be given back. */
export function canLeave({ state, offReason }: OwnSignUp): boolean {
  return offReason === null && (state === 'confirmed' || IN_LINE.includes(state))
}

/** Those of a list. What one gave back is gone; what was refused or taken off stays to be read with those to come. */
export function ofTab(signUps: readonly OwnSignUp[], tab: Tab): readonly OwnSignUp[] {
  if (tab === 'over') return signUps
  if (tab === 'waiting')
    return signUps.filter((own) => canLeave(own) && IN_LINE.includes(own.state))
  return signUps.filter((own) => {
    const { state, offReason } = own
    return offReason !== null || (state !== 'cancelled' && !IN_LINE.includes(state))
  })
}

/** How it stands, in words, with the reason where it is no. */
export interface Standing {
  readonly tone: 'good' | 'wait' | 'note' | 'plain'
  readonly label: string
}

export function standingOf(signUp: OwnSignUp, now: Instant): Standing {
  const { state, companions, ahead, offerUntil, dueAt, refusal, offReason, slot } = signUp
  if (offReason !== null) return { tone: 'plain', label: DETAIL_COPY.cancelled(offReason) }
  if (state === 'confirmed' && slot.to < now) return { tone: 'plain', label: MINE_COPY.went }
  if (state === 'confirmed') return { tone: 'good', label: MINE_COPY.people(companions + 1) }
  if (state === 'asked') {
    const label = dueAt === null ? MINE_COPY.askedSoon : MINE_COPY.asked(friendlyDate(dueAt))
    return { tone: 'note', label }
  }
  if (state === 'waiting') return { tone: 'wait', label: MINE_COPY.ahead(ahead ?? 0) }
  if (state === 'offered') {
    return { tone: 'good', label: MINE_COPY.offered(clockTime(offerUntil ?? 0)) }
  }
  if (state === 'refused' && refusal) {
    const said = refusal.note === '' ? REFUSAL_WORDS[refusal.reason] : refusal.note
    return { tone: 'plain', label: said }
  }
  return { tone: 'plain', label: MINE_COPY[state] }
}

/** Whether its day has come, or check-in is open on the evening before: then one can check in, and out for a while after it. */
export function canCheckIn({ state, slot, offReason }: OwnSignUp, now: Instant): boolean {
  if (state !== 'confirmed' || offReason !== null) return false
  const hasCome = localDate(now) >= localDate(slot.from) || now >= slot.from - CHECK_IN_OPENS_MS
  return hasCome && now <= slot.to + CHECK_OUT_ENDS_MS
}

/** Whether one can say how it was: from its start until a week behind it. ACT-33. */
export function canSay({ state, slot, offReason }: OwnSignUp, now: Instant): boolean {
  if (state !== 'confirmed' || offReason !== null) return false
  return slot.from <= now && now <= slot.to + FEEDBACK_OPEN_MS
}

/** Whether giving it back needs a reason: less than a day before it begins. */
export function isLate({ state, slot }: OwnSignUp, now: Instant): boolean {
  return state === 'confirmed' && now > slot.from - DAY
}

/** The next one that is certain: what goes on now, or comes first. The list stands in order. */
export function nextOwn(signUps: readonly OwnSignUp[], now: Instant): OwnSignUp | undefined {
  return signUps.find(
    (own) => canCheckIn(own, now) || (own.state === 'confirmed' && own.slot.from > now),
  )
}

/** Those that are certain and still begin today. */
export function ownToday(signUps: readonly OwnSignUp[], now: Instant): readonly OwnSignUp[] {
  return signUps.filter(
    ({ state, slot }) =>
      state === 'confirmed' && slot.from > now && localDate(slot.from) === localDate(now),
  )
}
