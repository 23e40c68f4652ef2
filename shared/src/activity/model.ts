/** Activities, their slots and posts, and who signs up. ACT-04 to ACT-14. */
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { TrainingFields } from '../training/model'
import { TRAINING_SUBJECT_KEYS } from '../training/catalogue'
import { ActivityPlan } from './plan-model'
import { REFUSALS } from './refusals'

/** `waiting`: with the association, for its content (AMB-49). */
export const ACTIVITY_STATES = [
  'draft',
  'waiting',
  'returned',
  'published',
  'cancelled',
  'over',
  'closed',
] as const
export const ActivityState = z.enum(ACTIVITY_STATES)
export type ActivityState = z.infer<typeof ActivityState>

/** First come, or chosen by the organiser; the notice says which. AMB-30, ACT-10. */
export const SelectionMode = z.enum(['firstCome', 'selected'])
export type SelectionMode = z.infer<typeof SelectionMode>

/** What a post asks of who takes it; an empty gate asks nothing. TRN-03, ACT-14. */
export const PostGate = z.object({
  minimumAge: z.int().min(0).max(80),
  /** The introductory lesson is passed: they serve already. */
  onDuty: z.boolean(),
  tier: z.enum(['publicist', 'lecturer', 'expert']).nullable(),
  skills: z.array(z.string().max(20)).max(6),
  /** Subjects of which a training was passed. TRN-03. */
  trainings: z.array(z.enum(TRAINING_SUBJECT_KEYS)).max(5),
})
export type PostGate = z.infer<typeof PostGate>

/** A post: for volunteers it brings minutes, for residents a seat. */
export const ActivityPost = z.object({
  id: idOf('post'),
  name: z.string().trim().min(2).max(12),
  task: z.string().trim().max(60),
  for: z.enum(['volunteer', 'resident']),
  capacity: z.int().min(1).max(500),
  gate: PostGate,
})
export type ActivityPost = z.infer<typeof ActivityPost>

/** When it takes place; people sign up for one slot and post each. ACT-09. */
export const ActivitySlot = z.object({
  id: z.string().regex(/^[0-9a-z]{1,8}$/),
  from: z.int(),
  to: z.int(),
})
export type ActivitySlot = z.infer<typeof ActivitySlot>

/** What an organiser writes: the plan, its slots and posts, and how people are taken. */
export const ActivityFields = z.object({
  plan: ActivityPlan,
  /** What makes it a training; its minutes are study time then. Null: an activity. */
  training: TrainingFields.nullable(),
  slots: z.array(ActivitySlot).min(1).max(12),
  posts: z.array(ActivityPost).min(1).max(8),
  selection: SelectionMode,
  /** Percent of the planned time that must be attended. D-10. */
  attendancePercent: z.int().min(50).max(100),
  /** Sign-up ends so many minutes before a slot; cancelling without notice ends 24 h before. */
  signUpEndsMinutes: z.int().min(0).max(10_080),
  /** Companions a resident may bring, such as family. */
  companionsMax: z.int().min(0).max(5),
})
export type ActivityFields = z.infer<typeof ActivityFields>

/** How full a slot is for volunteers and residents. */
export const Places = z.object({
  slotId: z.string(),
  postId: idOf('post'),
  capacity: z.int(),
  taken: z.int(),
  /** Whether somebody is in line, so that a new sign-up joins it. */
  hasLine: z.boolean(),
})
export type Places = z.infer<typeof Places>

/** A row of the list; 20 a page. */
export const ActivityRow = z.object({
  id: idOf('activity'),
  title: z.string(),
  stationId: idOf('station'),
  stationName: z.string(),
  areaId: idOf('area').nullable(),
  place: z.string(),
  categories: ActivityPlan.shape.categories,
  recipients: ActivityPlan.shape.recipients,
  mode: ActivityPlan.shape.mode,
  /** A training's kind. */
  training: TrainingFields.shape.kind.nullable(),
  state: ActivityState,
  from: z.int(),
  to: z.int(),
  slots: z.int(),
  /** Over all slots and posts of either kind. */
  volunteerPlaces: z.object({ capacity: z.int(), taken: z.int() }),
  residentPlaces: z.object({ capacity: z.int(), taken: z.int() }),
  companionsMax: z.int(),
})
export type ActivityRow = z.infer<typeof ActivityRow>

/** The states of a sign-up. `asked`: the organiser chooses; `waiting`: in line; `offered`: a place is held for them. */
export const SIGN_UP_STATES = [
  'asked',
  'confirmed',
  'waiting',
  'offered',
  'refused',
  'cancelled',
  'expired',
] as const
export const SignUpState = z.enum(SIGN_UP_STATES)
export type SignUpState = z.infer<typeof SignUpState>

/** One's own sign-up. */
export const OwnSignUp = z.object({
  id: idOf('signUp'),
  activityId: idOf('activity'),
  title: z.string(),
  /** A training's kind. */
  training: TrainingFields.shape.kind.nullable(),
  stationName: z.string(),
  place: z.string(),
  slot: ActivitySlot,
  postName: z.string(),
  for: z.enum(['volunteer', 'resident']),
  companions: z.int(),
  state: SignUpState,
  /** How many are in line before; only while waiting. */
  ahead: z.int().nullable(),
  /** Until when an offer stands. */
  offerUntil: z.int().nullable(),
  /** When the organiser answers at the latest. */
  dueAt: z.int().nullable(),
  refusal: z.object({ reason: z.enum(REFUSALS), note: z.string() }).nullable(),
  /** Why the activity was taken off; null while it takes place. */
  offReason: z.string().nullable(),
})
export type OwnSignUp = z.infer<typeof OwnSignUp>

/** A sign-up as the organiser sees it; the name is covered. */
export const SignUpRow = z.object({
  id: idOf('signUp'),
  maskedName: z.string(),
  volunteerNo: z.string().nullable(),
  slotId: z.string(),
  postId: idOf('post'),
  for: z.enum(['volunteer', 'resident']),
  companions: z.int(),
  state: SignUpState,
  askedAt: z.int(),
  dueAt: z.int().nullable(),
  /** Came without signing up, or in somebody's place. */
  how: z.enum(['self', 'family', 'leader', 'walkIn', 'substitute']),
})
export type SignUpRow = z.infer<typeof SignUpRow>
