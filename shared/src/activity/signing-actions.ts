import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { defineContract } from '../kit/contract'
import { TRAINING_KIND_KEYS } from '../training/catalogue'
import { TrainingFields } from '../training/model'
import { ACTIVITY_CATEGORIES, RECIPIENT_KEYS } from './categories'
import { comingActions, open } from './coming'
import { ActivityPost, ActivityRow, ActivitySlot, OwnSignUp, Places, SignUpRow } from './model'
import { REFUSALS } from './refusals'

const organisers = {
  allow: ['teamLeader', 'stationManager', 'associationStaff'],
  within: 'station',
} as const
const id = idOf('activity')
const note = z.string().trim().max(100).default('')
const own = z.object({ signUp: OwnSignUp })
const place = { activityId: id, slotId: ActivitySlot.shape.id, postId: idOf('post') }
const rows = z.object({ rows: z.array(SignUpRow).max(500) })

/** What everybody may read of an activity. R-22: time, place, content, conditions, number, how, risks, guarantees. */
export const PublicActivity = ActivityRow.extend({
  purpose: z.string(),
  content: z.string(),
  conditions: z.string(),
  risks: z.string(),
  provisions: z.string(),
  placeHint: z.string(),
  stepFree: z.boolean(),
  /** What makes it a training; null: an activity. Boards 41, 41b. */
  trainingFields: TrainingFields.nullable(),
  slotTimes: z.array(ActivitySlot),
  /** With the least age that counts for each, not only the one that the organiser wrote. REG-07. */
  posts: z.array(ActivityPost),
  places: z.array(Places),
  selection: z.enum(['firstCome', 'selected']),
  attendancePercent: z.int(),
  /** Sign-up for a slot ends so many minutes before it begins. */
  signUpEndsMinutes: z.int(),
  /** How many are in line, over all slots and posts. */
  waiting: z.int(),
  needsAgreement: z.boolean(),
  insured: z.boolean(),
  stationPhone: z.string(),
  cancelledReason: z.string().nullable(),
})
export type PublicActivity = z.infer<typeof PublicActivity>

export const signingActions = {
  ...comingActions,
  /** Published activities from now on, soonest first, 20 a page. ACT-07. */
  listActivities: {
    access: open,
    input: z.object({
      kind: z.enum(['activity', 'training']).default('activity'),
      areaId: idOf('area').optional(),
      stationId: idOf('station').optional(),
      category: z.enum(ACTIVITY_CATEGORIES).optional(),
      recipients: z.enum(RECIPIENT_KEYS).optional(),
      /** Of trainings: one kind. */
      training: z.enum(TRAINING_KIND_KEYS).optional(),
      words: z.string().trim().max(20).optional(),
      until: z.int().optional(),
      after: z.object({ from: z.int(), id }).optional(),
    }),
    output: z.object({ activities: z.array(ActivityRow).max(20), more: z.boolean() }),
  },
  /** One of them, with how full it is. Errors: ACTIVITY.NOT_FOUND. */
  getActivity: { access: open, input: z.object({ id }), output: PublicActivity },
  /**
   * Signs the caller up for a slot and a post, with companions; once. At most 4 waves. First come: confirmed, or in line;
   * chosen: asked. Errors: ACTIVITY.ENDED, OVERLAP, AGE, GATE, ROLE,
   * COMPANIONS, AGREEMENT, FULL, NOT_FOUND. ACT-08, ACT-10.
   */
  signUp: {
    access: { allow: 'member', limits: [{ per: 'caller', max: 30, windowSeconds: 600 }] },
    input: z.object({
      ...place,
      companions: z.int().min(0).max(5).default(0),
      /** Residents say so themselves, where a post has a minimum age: nobody asks for their birthday. */
      oldEnough: z.boolean().default(false),
      /** The agreement was read and agreed to, where one is needed. ACT-16, ACT-17. */
      agreed: z.boolean().default(false),
    }),
    output: own,
  },
  /**
   * Gives the place back; after ten seconds it goes to the next in line. Free until 24 h before, then with a reason.
   * Errors: ACTIVITY.STATE, TOO_LATE, REASON_NEEDED. D-34.
   */
  cancelSignUp: {
    access: { allow: 'member' },
    input: z.object({ signUpId: idOf('signUp'), reason: note }),
    output: own,
  },
  /** Takes a cancellation back within ten seconds, with the same place. Errors: ACTIVITY.STATE. D-34. */
  undoCancel: {
    access: { allow: 'member' },
    input: z.object({ signUpId: idOf('signUp') }),
    output: own,
  },
  /** Takes an offered place, or leaves it to the next. Errors: ACTIVITY.OFFER_OVER, NOT_WAITING. D-13. */
  answerOffer: {
    access: { allow: 'member' },
    input: z.object({ signUpId: idOf('signUp'), take: z.boolean() }),
    output: own,
  },
  /** The caller's sign-ups: those to come, soonest first, or those that are over. */
  listOwnSignUps: {
    access: { allow: 'member' },
    input: z.object({ over: z.boolean().default(false) }),
    output: z.object({ signUps: z.array(OwnSignUp).max(100) }),
  },

  /** The activities of a station in which people wait to be chosen, the most pressing first. ACT-11, D-15. */
  listUnanswered: {
    access: organisers,
    input: z.object({ stationId: idOf('station') }),
    output: z.object({
      activities: z
        .array(
          z.object({
            activityId: id,
            title: z.string(),
            from: z.int(),
            people: z.int(),
            dueAt: z.int().nullable(),
          }),
        )
        .max(50),
    }),
  },
  /** Who signed up, in order. */
  listSignUps: {
    access: organisers,
    input: z.object({ activityId: id, slotId: ActivitySlot.shape.id.optional() }),
    output: rows,
  },
  /**
   * Takes people or refuses them, up to 50 at once, each on its own; approving stops where places end. A refusal says
   * why. Undone within 10 s by the opposite decision. Errors inside: as `outcome`. ACT-11, ACT-12.
   */
  decideSignUps: {
    access: organisers,
    input: z.object({
      activityId: id,
      decisionId: clientIdOf('decision'),
      take: z.array(idOf('signUp')).max(50),
      refuse: z.array(z.object({ id: idOf('signUp'), reason: z.enum(REFUSALS), note })).max(50),
    }),
    output: z.object({
      results: z.array(
        z.object({
          id: idOf('signUp'),
          outcome: z.enum(['confirmed', 'refused', 'full', 'changed']),
        }),
      ),
    }),
  },
  /**
   * Puts people on the list whom a leader brings, or who came without signing up: volunteers by number, residents by
   * name. Each by itself, in order, as places last. A volunteer still fits the post. Where a written agreement is needed,
   * everybody has signed it on paper: `agreed`. Errors: ACTIVITY.AGREEMENT, ENDED, NOT_FOUND. REG-35, ACT-17, feature 59.
   */
  addPeople: {
    access: organisers,
    input: z.object({
      ...place,
      agreed: z.boolean().default(false),
      people: z
        .array(
          z.object({
            id: clientIdOf('signUp'),
            volunteerNo: z.string().trim().max(20).optional(),
            name: z.string().trim().min(1).max(20).optional(),
          }),
        )
        .min(1)
        .max(20),
    }),
    output: z.object({
      results: z.array(
        z.object({
          id: z.string(),
          outcome: z.enum(['added', 'already', 'unknown', 'unfit', 'busy', 'full']),
        }),
      ),
    }),
  },
  /** Lets another volunteer take somebody's place, who has signed what is needed. Errors: ACTIVITY.STATE, ALREADY, OVERLAP, GATE, AGREEMENT. */
  substitute: {
    access: organisers,
    input: z.object({
      signUpId: idOf('signUp'),
      volunteerNo: z.string().trim().max(20),
      agreed: z.boolean().default(false),
      reason: z.string().trim().min(2).max(100),
    }),
    output: rows,
  },
} as const

/** Finding and signing up alone, for clients that need no more. */
export const signingContract = defineContract('activity', signingActions)
