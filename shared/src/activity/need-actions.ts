/** Needs: collected, matched with a reason that can be seen, answered. NEED-01 to NEED-08, NEED-12. */
import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { ACTIVITY_CATEGORIES, ACTIVITY_MODES, RECIPIENT_KEYS } from './categories'

const organisers = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const line = (most: number) => z.string().trim().max(most)

/** Four ways in which a need reaches us. NEED-01. */
export const NEED_WAYS = ['questionnaire', 'visit', 'meeting', 'online'] as const
export const NEED_STATES = ['open', 'planned', 'answered', 'declined'] as const

/** What is needed. NEED-03: number of people, knowledge, mode, form, time, place. */
export const NeedFields = z.object({
  about: z.enum(ACTIVITY_CATEGORIES),
  text: z.string().trim().min(4).max(300),
  recipients: z.array(z.enum(RECIPIENT_KEYS)).min(1).max(4),
  people: z.int().min(1).max(10_000),
  mode: z.enum(ACTIVITY_MODES),
  when: line(40),
  place: line(60),
})
export type NeedFields = z.infer<typeof NeedFields>

export const Need = NeedFields.extend({
  id: idOf('need'),
  stationId: idOf('station'),
  stationName: z.string(),
  way: z.enum(NEED_WAYS),
  state: z.enum(NEED_STATES),
  at: z.int(),
  /** The activity that answers it. */
  activityId: idOf('activity').nullable(),
  answer: z.string(),
  answeredAt: z.int().nullable(),
})
export type Need = z.infer<typeof Need>
const need = z.object({ need: Need })

/** Why somebody or something fits, in the order of weight. Each is shown. */
export const MATCH_REASONS = [
  'category',
  'skill',
  'tier',
  'team',
  'served',
  'recipients',
  'places',
  'soon',
] as const

export const needActions = {
  /** Says what is needed at a station; a member's own. NEED-12. */
  fileNeed: {
    access: { allow: 'member', limits: [{ per: 'caller', max: 10, windowSeconds: 86_400 }] },
    input: NeedFields.extend({ id: clientIdOf('need'), stationId: idOf('station') }),
    output: need,
  },
  /** A manager files what was told, seen or asked. NEED-01, NEED-04. */
  fileCollectedNeed: {
    access: organisers,
    input: NeedFields.extend({
      id: clientIdOf('need'),
      stationId: idOf('station'),
      way: z.enum(NEED_WAYS),
    }),
    output: need,
  },
  listOwnNeeds: {
    access: { allow: 'member' },
    input: z.object({}),
    output: z.object({ needs: z.array(Need).max(50) }),
  },
  /** A station's needs, the open ones first. */
  listNeeds: {
    access: organisers,
    input: z.object({
      stationId: idOf('station'),
      after: z.object({ state: z.string(), at: z.int(), id: z.string() }).optional(),
    }),
    output: z.object({ needs: z.array(Need).max(20), more: z.boolean() }),
  },
  /** Activities that would answer it and volunteers who could, best first, each with the reasons. Names are covered. NEED-05, NEED-06. */
  matchNeed: {
    access: organisers,
    input: z.object({ id: idOf('need') }),
    output: z.object({
      need: Need,
      activities: z
        .array(
          z.object({
            id: idOf('activity'),
            title: z.string(),
            from: z.int(),
            reasons: z.array(z.enum(MATCH_REASONS)),
          }),
        )
        .max(10),
      volunteers: z
        .array(
          z.object({
            volunteerNo: z.string(),
            maskedName: z.string(),
            reasons: z.array(z.enum(MATCH_REASONS)),
            /** The words behind the reasons: the skill, the tier, the team. */
            because: z.string(),
          }),
        )
        .max(20),
    }),
  },
  /** Answers it: with an activity, in words, or that we cannot, with the reason. Whoever asked is told. Errors: ACTIVITY.STATE, REASON_NEEDED. */
  answerNeed: {
    access: organisers,
    input: z.object({
      id: idOf('need'),
      state: z.enum(['planned', 'answered', 'declined']),
      activityId: idOf('activity').nullable(),
      answer: z.string().trim().min(2).max(200),
    }),
    output: need,
  },
} as const

/** Needs alone, for clients that need no more. */
export const needContract = defineContract('activity', needActions)
