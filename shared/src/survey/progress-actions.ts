import { defineContract } from '../kit/contract'
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { Campaign } from './campaign-head'
import { ANOMALIES } from './progress-rules'

const Count = z.int().min(0)
const Scope = z.string().max(40)

/** One station in a campaign, with what somebody should look at. */
export const StationProgress = z.object({
  id: idOf('station'),
  name: Scope,
  areaId: idOf('area').nullable(),
  goal: Count,
  valid: Count,
  submitted: Count,
  today: z.int(),
  /** Answers whose minutes are not settled yet, of any campaign. */
  waiting: Count,
  /** Volunteers whose answers wait for a look. */
  reviews: Count,
  anomalies: z.array(z.enum(ANOMALIES)),
})
export type StationProgress = z.infer<typeof StationProgress>

/** An area in a campaign. The share of its people who answered is in basis points. SUR-13, STA-24. */
export const AreaProgress = z.object({
  id: idOf('area'),
  name: Scope,
  goal: Count,
  valid: Count,
  population: Count,
  share: z.int().min(0).nullable(),
})
export type AreaProgress = z.infer<typeof AreaProgress>

/** How campaigns go. SUR-13. */
export const progressActions = {
  /**
   * How far a campaign is, at a station or in the whole association: read from what is folded, never by counting
   * answers. Without an id the one that runs. Errors: SURVEY.NO_CAMPAIGN, SURVEY.CAMPAIGN_UNKNOWN.
   */
  readProgress: {
    access: { allow: ['stationManager', 'associationStaff'], within: 'station' },
    input: z.object({
      campaignId: idOf('campaign').optional(),
      stationId: idOf('station').optional(),
    }),
    output: z.object({
      campaign: Campaign,
      goal: Count,
      /** All that arrived: those that count, rejected ones, and second ones of a person, which are not kept. AMB-08. */
      submitted: Count,
      valid: Count,
      rejected: Count,
      repeated: Count,
      /** Of those that count, those whose minutes are not settled yet. */
      waiting: Count,
      today: z.int(),
      /** What counts, by the day it came; late ones on the day after the window. */
      days: z.array(z.object({ day: z.string(), answers: z.int() })).max(120),
      pace: z.object({ due: Count, ahead: z.int(), aheadTenths: z.int() }),
      /** Where it ends if it goes on so, eight times of ten between `low` and `high`; null when it cannot be said. */
      forecast: z.object({ total: Count, low: Count, high: Count }).nullable(),
      /** Service minutes of its answers that are confirmed. HRS-02. */
      minutes: z.int(),
      /** What the stations would get for what counts now, in fen; never told by person. SUR-08, R-20. */
      expectedFen: Count,
      /** How many answers the report has, and from how many on it is one; of the whole association only. SUR-05. */
      report: z.object({ from: z.int().min(1), valid: Count }).nullable(),
      /** Those with something unusual first; of the whole association only. */
      stations: z.array(StationProgress).max(1000),
      areas: z.array(AreaProgress).max(100),
      foldedAt: z.int(),
      /** Answers and facts that are not in these numbers yet. */
      unfolded: Count,
    }),
  },
} as const

export const progressContract = defineContract('survey', progressActions)
