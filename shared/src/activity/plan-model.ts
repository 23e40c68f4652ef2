/** What an activity plan says. ACT-01 (twelve items a–l), ACT-02, R-18, R-22. */
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import {
  ACTIVITY_CATEGORIES,
  ACTIVITY_MODES,
  RECIPIENT_KEYS,
  SERVICE_FORM_KEYS,
} from './categories'
import { AGREEMENT_CASES, DANGERS } from './safety-rules'

const line = (most: number) => z.string().trim().max(most)
const said = (most: number) => z.string().trim().min(2).max(most)

/** A timed part of the day. ACT-43. */
export const ScheduleItem = z.object({
  fromMinute: z.int().min(0).max(1440),
  what: said(40),
  who: line(20).default(''),
  materials: line(40).default(''),
})

/** What is done before the day, so many days ahead. ACT-43. */
export const PreparationItem = z.object({
  daysBefore: z.int().min(0).max(90),
  what: said(40),
  who: line(20).default(''),
})

/** Risks, what is done against them, and who answers for it. ACT-19, ACT-20, SAF-02, SAF-07, SAF-08. */
export const SafetyPlan = z.object({
  dangers: z.array(z.enum(DANGERS)).max(DANGERS.length),
  /** In words people understand: what may happen. R-18. */
  risks: line(200),
  precautions: line(200),
  /** What starts the emergency plan, what is done, and where to go. */
  emergencyTrigger: line(60),
  emergencyPlan: line(300),
  /** Who leads in an emergency, and who reports. ROL-17. */
  emergencyHeadId: idOf('account').nullable(),
  /** The nearest hospital, or who gives first aid. */
  medical: line(60),
  /** The drill before it, and the safety training of a large event (SAF-10); a day, when held. */
  drillOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  equipment: line(100),
})
export type SafetyPlan = z.infer<typeof SafetyPlan>

/** A compulsory agreement, insurance and filing, as far as they are settled. ACT-06, ACT-16, ACT-17, SAF-03. */
export const Safeguards = z.object({
  agreementCases: z.array(z.enum(AGREEMENT_CASES)).max(AGREEMENT_CASES.length),
  /** The policy's number, insurer and last day; null: none was bought. */
  insurance: z
    .object({
      policyNo: said(40),
      insurer: said(30),
      until: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      /** Its main content was agreed with the volunteers first. */
      agreed: z.boolean(),
    })
    .nullable(),
  /** A major activity is filed with its department before it is held: with whom, under which number. */
  major: z.boolean(),
  filing: z.object({ department: said(30), no: said(40) }).nullable(),
  /** What is given: transport, meals, water. SAF-12, R-18. */
  provisions: line(100),
  /** Equipment, place and people adapted to special groups. ACT-39. */
  adaptations: line(200),
})
export type Safeguards = z.infer<typeof Safeguards>

/** The plan: everything a reviewer reads, and what of it everybody may read. */
export const ActivityPlan = z.object({
  title: said(24),
  /** a purpose, c content. */
  purpose: line(200),
  content: line(500),
  categories: z.array(z.enum(ACTIVITY_CATEGORIES)).min(1).max(5),
  forms: z.array(z.enum(SERVICE_FORM_KEYS)).min(1).max(4),
  mode: z.enum(ACTIVITY_MODES),
  /** f recipients. */
  recipients: z.array(z.enum(RECIPIENT_KEYS)).min(1).max(4),
  expectedRecipients: z.int().min(0).max(100_000),
  /** e place; the address of a room, or how to join online. */
  place: line(60),
  placeHint: line(60).default(''),
  stepFree: z.boolean(),
  /** b who else holds it; the station is the organiser. ACT-02. */
  partners: line(60).default(''),
  /** d flow. */
  schedule: z.array(ScheduleItem).max(20),
  preparation: z.array(PreparationItem).max(20).optional(),
  /** What the conditions and guarantees of taking part are.. */
  conditions: line(200),
  /** h safeguards, i funds in fen, j emergency, k publicity, l evaluation. */
  safety: SafetyPlan,
  safeguards: Safeguards,
  fundsFen: z.int().min(0).max(100_000_000),
  fundsUse: line(200),
  publicity: line(200),
  evaluation: line(200),
  /** Who answers for it, and who keeps the record. ROL-17. */
  headId: idOf('account'),
  recorderId: idOf('account').nullable(),
})
export type ActivityPlan = z.infer<typeof ActivityPlan>

/** The accounts that a plan names: who answers for it, leads in an emergency, and keeps the record; each once. ROL-17. */
export function leaderIdsOf({
  headId,
  recorderId,
  safety,
}: Pick<ActivityPlan, 'headId' | 'recorderId' | 'safety'>): string[] {
  const named = [headId, safety.emergencyHeadId, recorderId]
  return [...new Set(named.filter((id) => id !== null))]
}
