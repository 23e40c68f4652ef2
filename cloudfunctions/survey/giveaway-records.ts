import type { Instant } from '@shared/kit/time'
import { collection } from '../kit/store'

/** What a station has to give away of one item in a campaign; what is left is `allotted` less `handedOut`. PTS-12. */
export interface GiveawayRecord {
  readonly _id: string
  readonly campaignId: string
  readonly stationId: string
  readonly stationName: string
  readonly item: string
  readonly allotted: number
  readonly handedOut: number
}
export const GIVEAWAYS = collection<GiveawayRecord>('survey_giveaways')

/** One count of it: never who got something, nor for what. R-20, AMB-46. */
export interface HandOutRecord {
  /** Made by the client, so that a retry counts once. */
  readonly _id: string
  readonly giveawayId: string
  readonly way: 'allot' | 'handOut' | 'putBack'
  /** Of `allot` below zero where it was taken back. */
  readonly count: number
  /** The account that counted. */
  readonly by: string
  readonly at: Instant
}
export const HAND_OUTS = collection<HandOutRecord>('survey_handouts')
