/** What is said before somebody signs up: how people are taken, what counts, and what happens when one cannot come. */
import { minutesToAttend } from '@shared/activity/attendance-rules'
import type { ActivityPost, ActivitySlot } from '@shared/activity/model'
import type { PublicActivity } from '@shared/activity/signing-actions'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { TRAINING_SUBJECTS } from '@shared/training/catalogue'
import { SKILL_WORDS } from '@shared/volunteer/words'
import type { IconName } from '@client/ui/icon'
import { GATE_COPY, TERMS_COPY } from './copy'
import { signUpEnds } from './sign-up-choice'

export interface Term {
  readonly icon: IconName
  readonly text: string
}

/** For a slot and, where somebody helps, a post. D-10, D-13, D-15, ACT-10, GAP-16. */
export function termsOf(
  activity: PublicActivity,
  slot: ActivitySlot | undefined,
  post: ActivityPost | undefined,
  now: Instant,
): readonly Term[] {
  const { selection, attendancePercent } = activity
  const isChosen = selection === 'selected'
  const helps = post?.for === 'volunteer' && slot
  return [
    { icon: 'users', text: isChosen ? TERMS_COPY.chosen : TERMS_COPY.firstCome },
    ...(slot ? [{ icon: 'clock', text: endWords(activity, slot, now) } as const] : []),
    ...(helps
      ? [
          {
            icon: 'scan',
            text: TERMS_COPY.attendance(minutesToAttend(slot, attendancePercent)),
          } as const,
        ]
      : []),
    { icon: 'calendar', text: TERMS_COPY.leave },
    { icon: 'edit', text: TERMS_COPY.late },
    { icon: 'info', text: TERMS_COPY.missed },
  ]
}

function endWords(activity: PublicActivity, slot: ActivitySlot, now: Instant): string {
  return TERMS_COPY.ends(friendlyTime(signUpEnds(activity, slot), now))
}

/** What a post asks for, in a line; empty when it asks for nothing. TRN-03, REG-07, R-19. */
export function gateWords({ for: whom, gate }: ActivityPost): string {
  const { minimumAge, tier, skills, trainings } = gate
  if (whom === 'resident') return minimumAge > 0 ? GATE_COPY.askedAge(minimumAge) : ''
  const names: Readonly<Record<string, string>> = SKILL_WORDS
  const able = skills.map((skill) => names[skill] ?? skill)
  const subjects = trainings.map((subject) => TRAINING_SUBJECTS[subject])
  return [
    GATE_COPY.volunteers,
    ...(minimumAge > 0 ? [GATE_COPY.age(minimumAge)] : []),
    ...(tier ? [GATE_COPY.tier[tier]] : []),
    ...(able.length > 0 ? [GATE_COPY.skills(able.join('、'))] : []),
    ...(subjects.length > 0 ? [GATE_COPY.trainings(subjects.join('、'))] : []),
  ].join('，')
}
