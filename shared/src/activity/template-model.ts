/** What a template of an activity is made of. ACT-43. */
import type { ActivityFields, ActivityPost } from './model'
import type { ActivityPlan, SafetyPlan } from './plan-model'
import type { TrainingFields } from '../training/model'

/** Who is wanted, and what is asked of them. */
export interface TemplatePost
  extends
    Pick<ActivityPost, 'name' | 'task' | 'for' | 'capacity'>,
    Pick<ActivityPost['gate'], 'minimumAge' | 'onDuty' | 'tier'> {}

/**
 * What is the same each time an activity of its kind is held. Place, risks and guarantees are not in it: whoever holds
 * the activity writes them for the very place.
 */
export interface ActivityTemplate {
  readonly key: string
  /** What it is called where one chooses. */
  readonly name: string
  /** Minutes after midnight. */
  readonly starts: number
  readonly ends: number
  /** What makes it a training; none: an activity. */
  readonly training?: TrainingFields
  readonly plan: Pick<
    ActivityPlan,
    | 'title'
    | 'purpose'
    | 'content'
    | 'categories'
    | 'forms'
    | 'recipients'
    | 'expectedRecipients'
    | 'conditions'
    | 'publicity'
    | 'evaluation'
  >
  readonly schedule: ActivityPlan['schedule']
  readonly preparation: NonNullable<ActivityPlan['preparation']>
  readonly safety: Pick<SafetyPlan, 'dangers' | 'emergencyTrigger' | 'emergencyPlan' | 'equipment'>
  readonly adaptations: string
  readonly posts: readonly TemplatePost[]
  readonly companionsMax: ActivityFields['companionsMax']
}

/** `9:15` as minutes after midnight. */
export function at(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** A timed part of the day. */
export function part(
  clock: string,
  what: string,
  who = '',
  materials = '',
): ActivityTemplate['schedule'][number] {
  return { fromMinute: at(clock), what, who, materials }
}

/** What is done so many days before. */
export function before(
  daysBefore: number,
  what: string,
  who = '站长',
): ActivityTemplate['preparation'][number] {
  return { daysBefore, what, who }
}

/** Volunteers of 16 years who know what the introductory lesson says. */
export function helpers(name: string, task: string, capacity: number): TemplatePost {
  return { name, task, for: 'volunteer', capacity, minimumAge: 16, onDuty: true, tier: null }
}

/** Seats for whoever comes. */
export function guests(capacity: number): TemplatePost {
  return {
    ...{ name: '居民', task: '', for: 'resident', capacity },
    ...{ minimumAge: 0, onDuty: false, tier: null },
  }
}

/** What is done when something happens, where people meet in a room. */
export const INDOORS: ActivityTemplate['safety'] = {
  dangers: [],
  emergencyTrigger: '有人受伤、不舒服，或者人挤在门口',
  emergencyPlan:
    '先停下来，请大家坐着等。受伤或不舒服的，打 120，会急救的人陪着。要离开就分两路走，两位志愿者守门口。负责人当场告诉站里。',
  equipment: '急救包，饮用水',
}

/** The same in the open. */
export const OUTDOORS: ActivityTemplate['safety'] = {
  dangers: [],
  emergencyTrigger: '下雨、大风、太热，或有人受伤、起争执',
  emergencyPlan:
    '先收展板和线，人退到室内。受伤或中暑的，打 120，移到阴凉处。有人起争执，不对着吵，打 110。负责人当场告诉站里，改天再办。',
  equipment: '急救包，饮用水，雨具',
}

/** The same at somebody's home. */
export const AT_HOMES: ActivityTemplate['safety'] = {
  dangers: [],
  emergencyTrigger: '家里人不舒服、不愿意接着办，或志愿者觉得不安全',
  emergencyPlan:
    '两人一起离开，不单独留下。有人不舒服，打 120，再告诉家里人。遇到不对的人和事，打 110。出门马上告诉负责人，负责人告诉站里。',
  equipment: '工作证，联系电话单',
}
