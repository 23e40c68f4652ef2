import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { CampaignPlan, CampaignRow, Giveaway, KeptCampaign, ReportStaff } from './campaign-model'
import { Campaign } from './model'

const association = { allow: ['associationStaff'], within: 'association' } as const
const keepers = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const ofCampaign = z.object({ campaignId: idOf('campaign') })
const Many = z.int().min(1).max(100_000)

/** What the association lays down about a campaign, and what stations are given for it. SUR-02, SUR-11, feature 36. */
export const campaignActions = {
  /** All campaigns with how much came of them, the last to close first. */
  listCampaigns: {
    access: association,
    input: z.object({}),
    output: z.object({ campaigns: z.array(CampaignRow).max(50) }),
  },
  /** One of them, whole. Errors: SURVEY.CAMPAIGN_UNKNOWN. */
  readCampaign: { access: association, input: ofCampaign, output: KeptCampaign },
  /**
   * Writes a campaign down: a new one is a draft. `base` is the `rev` it was read at, 0 for a new one; the same again
   * changes nothing. Once its window has begun only title, goals, end and more room in quotas may change.
   * Errors: SURVEY.NOT_FROZEN, SURVEY.WINDOW, SURVEY.CAMPAIGN_OPEN, SURVEY.CHANGED.
   */
  saveCampaign: {
    access: association,
    input: z.object({ id: idOf('campaign'), base: z.int().min(0), plan: CampaignPlan }),
    output: KeptCampaign,
  },
  /**
   * Lets a draft open by itself when its window begins. Again it changes nothing.
   * Errors: SURVEY.CAMPAIGN_UNKNOWN, SURVEY.WINDOW, SURVEY.CHANGED.
   */
  announceCampaign: {
    access: association,
    input: ofCampaign.extend({ base: z.int().min(1) }),
    output: KeptCampaign,
  },
  /** Who of the association sees previews and rows of a campaign. Errors: SURVEY.CAMPAIGN_UNKNOWN. */
  listReportStaff: {
    access: association,
    input: ofCampaign,
    output: z.object({ staff: z.array(ReportStaff).max(200) }),
  },
  /** Names somebody, or takes that back; nobody names oneself. Errors: SURVEY.CAMPAIGN_UNKNOWN, SURVEY.OWN_NAME, ACCESS.ROLE. */
  nameReportStaff: {
    access: association,
    input: ofCampaign.extend({ accountId: idOf('account'), named: z.boolean() }),
    output: z.object({ staff: z.array(ReportStaff).max(200) }),
  },
  /**
   * The code of a station for its poster and its page: it credits the station and no volunteer (D-02). Of the campaign
   * that runs, or opens next. Errors: SURVEY.NO_CAMPAIGN.
   */
  getStationCode: {
    access: keepers,
    input: z.object({ stationId: idOf('station') }),
    output: z.object({
      campaign: Campaign,
      shareCode: z.string(),
      stationName: z.string(),
      total: z.int().min(0),
      goal: z.int().min(1),
    }),
  },
  /** What is there to give away: of one campaign, or at a station for the one that runs or opens next. */
  listGiveaways: {
    access: keepers,
    input: z.union([z.object({ stationId: idOf('station') }), ofCampaign]),
    output: z.object({
      campaign: Campaign.nullable(),
      giveaways: z.array(Giveaway).max(1000),
    }),
  },
  /**
   * Gives a station so many of an item, or takes what it has left back (`count` below zero). The client makes the id, so
   * a retry counts once. Errors: SURVEY.CAMPAIGN_UNKNOWN, SURVEY.OUT_OF_STOCK, REQUEST.REPLAYED.
   */
  allotGiveaway: {
    access: association,
    input: ofCampaign.extend({
      id: clientIdOf('handOut'),
      stationId: idOf('station'),
      item: z.string().trim().min(1).max(20),
      count: z
        .int()
        .min(-100_000)
        .max(100_000)
        .refine((count) => count !== 0),
    }),
    output: Giveaway,
  },
  /**
   * Counts what was handed out, or put back: so many, to nobody in particular and for no answer (R-20, AMB-46). Never
   * more than there is. Errors: SURVEY.CAMPAIGN_UNKNOWN, SURVEY.OUT_OF_STOCK, REQUEST.REPLAYED.
   */
  handOutGiveaway: {
    access: keepers,
    input: z.object({
      id: clientIdOf('handOut'),
      giveawayId: idOf('giveaway'),
      way: z.enum(['handOut', 'putBack']),
      count: Many,
    }),
    output: Giveaway,
  },
} as const

/** Campaigns alone, for clients that need no more. */
export const campaignContract = defineContract('survey', campaignActions)
