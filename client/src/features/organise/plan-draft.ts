/** A plan being written: what a new one starts with, and its parts as plain answers. */
import type { ActivityFields } from '@shared/activity/model'
import { addDays, clockTime, instantOf, localDate, MINUTE, type Instant } from '@shared/kit/time'

/** What a new plan starts with: next week, in the morning, at the station. Nothing of it is published unread. */
export function blankFields(now: Instant, accountId: string, postId: string): ActivityFields {
  const day = addDays(localDate(now), 7)
  return {
    training: null,
    plan: {
      ...{
        title: '新活动',
        purpose: '',
        content: '',
        categories: ['antiFraud'],
        forms: ['onSite'],
      },
      ...{ mode: 'onSite', recipients: ['residents'], expectedRecipients: 30, place: '' },
      ...{ placeHint: '', stepFree: false, partners: '', schedule: [], conditions: '' },
      ...{ fundsFen: 0, fundsUse: '', publicity: '', evaluation: '' },
      ...{ headId: accountId, recorderId: null },
      safety: {
        ...{ dangers: [], risks: '', precautions: '', emergencyTrigger: '', emergencyPlan: '' },
        ...{ emergencyHeadId: accountId, medical: '', drillOn: null, equipment: '' },
      },
      safeguards: {
        ...{ agreementCases: [], insurance: null, major: false, filing: null },
        ...{ provisions: '', adaptations: '' },
      },
    },
    slots: [{ id: 'a', from: instantOf(day, 9 * 60 + 30), to: instantOf(day, 11 * 60) }],
    posts: [
      {
        ...{ id: postId, name: '居民', task: '', for: 'resident', capacity: 30 },
        gate: { minimumAge: 0, onDuty: false, tier: null, skills: [], trainings: [] },
      },
    ],
    ...{ selection: 'firstCome', attendancePercent: 60, signUpEndsMinutes: 0, companionsMax: 2 },
  }
}

/** Day and hours as people write them. */
export interface WhenWords {
  readonly day: string
  readonly from: string
  readonly to: string
}

/** Of the first slot. */
export function whenWords({ slots }: Pick<ActivityFields, 'slots'>): WhenWords {
  const [slot] = slots
  if (!slot) return { day: '', from: '', to: '' }
  return { day: localDate(slot.from), from: clockTime(slot.from), to: clockTime(slot.to) }
}

const DAY_FORM = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const CLOCK = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/

/** Whether this is a day of the calendar. */
export function isDay(word: string): boolean {
  return DAY_FORM.test(word) && localDate(instantOf(word)) === word
}

function minuteOf(clock: string): number | undefined {
  const [, hours, minutes] = CLOCK.exec(clock.trim()) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** The first slot as written; undefined while it is no time, over already, or ends before it begins. */
export function slotOf(
  { day, from, to }: WhenWords,
  now: Instant,
): { readonly from: Instant; readonly to: Instant } | undefined {
  const [begin, end] = [minuteOf(from), minuteOf(to)]
  if (!isDay(day.trim()) || begin === undefined || end === undefined) return undefined
  const slot = { from: instantOf(day.trim(), begin), to: instantOf(day.trim(), end) }
  return slot.from > now && slot.to - slot.from >= 10 * MINUTE ? slot : undefined
}

/** How many of either kind are wanted; a post of none is left out. */
export function withPeople(
  fields: ActivityFields,
  wanted: { readonly volunteer: number; readonly resident: number; readonly minimumAge: number },
  newIds: Readonly<Record<'volunteer' | 'resident', string>>,
): ActivityFields {
  const kept = fields.posts.filter((post) => wanted[post.for] > 0)
  const posts = (['volunteer', 'resident'] as const).flatMap((who) => {
    if (wanted[who] === 0) return []
    const known = kept.find((post) => post.for === who)
    const name = who === 'volunteer' ? '志愿者' : '居民'
    const gate = { minimumAge: 0, onDuty: false, tier: null, skills: [], trainings: [] }
    const post = known ?? { id: newIds[who], name, task: '', for: who, capacity: 1, gate }
    const minimumAge = who === 'volunteer' ? wanted.minimumAge : post.gate.minimumAge
    const others = kept.filter((one) => one.for === who && one !== known)
    return [{ ...post, capacity: wanted[who], gate: { ...post.gate, minimumAge } }, ...others]
  })
  return { ...fields, posts }
}

/** How many of either kind are wanted now. */
export function peopleOf({ posts }: ActivityFields) {
  const first = (who: 'volunteer' | 'resident') => posts.find((post) => post.for === who)
  return {
    volunteer: first('volunteer')?.capacity ?? 0,
    resident: first('resident')?.capacity ?? 0,
    minimumAge: first('volunteer')?.gate.minimumAge ?? 16,
  }
}
