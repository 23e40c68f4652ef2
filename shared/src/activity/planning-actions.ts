import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { ActivityFields, ActivityRow, ActivityState } from './model'

/** Who organises: a station's manager, a team's leader, the association. */
const organisers = {
  allow: ['teamLeader', 'stationManager', 'associationStaff'],
  within: 'station',
} as const
/** The association reviews what stations write; a station reviews its sub-stations'. AMB-49. */
const reviewers = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const reason = z.string().trim().min(2).max(100)
const id = idOf('activity')
const before = z.object({ at: z.int(), id: z.string() }).optional()

/** Somebody whom a plan may name, with the covered name. */
export const Organiser = z.object({ accountId: idOf('account'), maskedName: z.string() })
export type Organiser = z.infer<typeof Organiser>

/** An activity as its organisers and reviewers see it. */
export const KeptActivity = z.object({
  id,
  stationId: idOf('station'),
  stationName: z.string(),
  teamId: idOf('team').nullable(),
  seriesId: z.string().nullable(),
  fields: ActivityFields,
  state: ActivityState,
  version: z.int(),
  /** Of the eight things a recruitment notice must say, those that are missing. R-22, REG-18. */
  missing: z.array(z.string()),
  reviewDueAt: z.int().nullable(),
  returned: z.object({ reason: z.string(), at: z.int() }).nullable(),
  /** Whom the plan names as head, emergency lead and recorder, with covered names; who is gone is left out. ROL-17. */
  leaders: z.array(Organiser).max(3),
})
export type KeptActivity = z.infer<typeof KeptActivity>
const kept = z.object({ activity: KeptActivity })

export const planningActions = {
  /**
   * Saves a plan as far as it is written; a published one only in what review does not read (place hint, schedule).
   * Whom it names serves at the station. Errors: ACTIVITY.STATE, SLOT_TIME, NOT_SERVING. ACT-01, ACT-02, ROL-17.
   */
  saveActivity: {
    access: organisers,
    input: z.object({
      id: clientIdOf('activity'),
      stationId: idOf('station'),
      teamId: idOf('team').nullable(),
      fields: ActivityFields,
    }),
    output: kept,
  },
  /** Who has this number and serves at the station, so that a plan may name them. Errors: ACTIVITY.NOT_SERVING. ACT-27, ROL-17. */
  findOrganiser: {
    access: { ...organisers, limits: [{ per: 'caller', max: 30, windowSeconds: 600 }] },
    input: z.object({
      stationId: idOf('station'),
      volunteerNo: z.string().trim().min(1).max(20),
    }),
    output: z.object({ organiser: Organiser }),
  },
  /** Hands a plan in for review; everything compulsory is there. Errors: ACTIVITY.INCOMPLETE, STATE. ACT-05, R-18, R-22. */
  submitActivity: { access: organisers, input: z.object({ id }), output: kept },
  /** The plans that wait for the caller's review, the most pressing first. */
  listReviews: {
    access: reviewers,
    input: z.object({ after: z.object({ dueAt: z.int(), id }).optional() }),
    output: z.object({ activities: z.array(KeptActivity).max(20), more: z.boolean() }),
  },
  /** Publishes a plan, or returns it with the reason; never one's own. Errors: ACTIVITY.STATE, REASON_NEEDED, CONFLICT. ACT-05, D-15. */
  reviewActivity: {
    access: reviewers,
    input: z.object({ id, version: z.int(), publish: z.boolean(), reason: reason.optional() }),
    output: kept,
  },
  /** Takes an activity off; everybody who signed up is told why. Errors: ACTIVITY.STATE. */
  cancelActivity: { access: organisers, input: z.object({ id, reason }), output: kept },
  /** The same again on further days, each an activity of its own; one review for all. ACT-09. */
  repeatActivity: {
    access: organisers,
    input: z.object({
      id,
      /** The ids of the new ones, made by the client, with the first day of each. */
      copies: z
        .array(
          z.object({ id: clientIdOf('activity'), on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }),
        )
        .min(1)
        .max(26),
    }),
    output: z.object({ made: z.int() }),
  },
  /** A station's activities in any state, newest first. */
  listKeptActivities: {
    access: organisers,
    input: z.object({ stationId: idOf('station'), before }),
    output: z.object({ activities: z.array(ActivityRow).max(20), more: z.boolean() }),
  },
  getKeptActivity: { access: organisers, input: z.object({ id }), output: kept },
} as const

/** Planning and review alone, for clients that need no more. */
export const planningContract = defineContract('activity', planningActions)
