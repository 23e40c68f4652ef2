import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { CHAPTERS, QuestionId } from './question-model'
import {
  FollowUp,
  Grouping,
  HotSpot,
  ReportHead,
  ReportQuestion,
  ReportTable,
} from './report-model'

const association = { allow: ['associationStaff'], within: 'association' } as const
const keepers = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const ofCampaign = z.object({ campaignId: idOf('campaign') })

/** The report of a campaign, its rows, and what follows from it. SUR-05 to SUR-07, R-32. */
export const reportActions = {
  /** The campaigns with what there is of a report of each, newest first. */
  listReports: {
    access: association,
    input: z.object({}),
    output: z.object({ reports: z.array(ReportHead).max(50) }),
  },
  /**
   * Takes the numbers now: a timer counts the answers, then they stand as they are. Once the campaign is settled and from
   * 50,000 valid answers on (or what the campaign says) it is the report for the association, which is made once; before,
   * a preview for named staff. While it runs, or once the report stands, it changes nothing.
   * Errors: SURVEY.CAMPAIGN_UNKNOWN, TOO_FEW, NOT_SETTLED.
   */
  makeReport: { access: association, input: ofCampaign, output: ReportHead },
  /** One chapter of it. Errors: SURVEY.NO_REPORT, REPORT_RUNNING, NOT_NAMED. */
  readReport: {
    access: association,
    input: ofCampaign.extend({ chapter: z.enum(CHAPTERS) }),
    output: z.object({
      head: ReportHead,
      /** The chapters that have questions. */
      chapters: z.array(z.enum(CHAPTERS)),
      questions: z.array(ReportQuestion).max(60),
      hotSpots: z.array(HotSpot).max(12),
    }),
  },
  /** One question by groups. Errors: SURVEY.NO_REPORT, REPORT_RUNNING, NOT_NAMED. */
  readReportTable: {
    access: association,
    input: ofCampaign.extend({ question: QuestionId, by: Grouping }),
    output: z.object({ head: ReportHead, table: ReportTable }),
  },
  /** The report as a PDF, in parts of base64; the first call makes it. Errors: SURVEY.NO_REPORT, REPORT_RUNNING, NOT_NAMED. */
  getReportFile: {
    access: association,
    input: ofCampaign.extend({ part: z.int().min(0).max(200) }),
    output: z.object({ name: z.string(), parts: z.int().min(1), data: z.string() }),
  },
  /** A table of the report as CSV, with the sentence. Errors: SURVEY.NO_REPORT, REPORT_RUNNING, NOT_NAMED. */
  exportReportTable: {
    access: association,
    input: ofCampaign.extend({ question: QuestionId, by: Grouping }),
    output: z.object({ name: z.string(), text: z.string() }),
  },
  /**
   * Rows of answers without respondent, code, device or words, a page behind `after`; only for named staff, each page
   * is written down with its reason. Errors: SURVEY.NOT_NAMED.
   */
  exportRows: {
    access: association,
    input: ofCampaign.extend({
      after: z.string().max(130).nullable(),
      reason: z.string().trim().min(4).max(60),
    }),
    output: z.object({
      name: z.string(),
      text: z.string(),
      rows: z.int().min(0),
      next: z.string().nullable(),
    }),
  },
  /** What each column of the rows means, as CSV. Errors: SURVEY.CAMPAIGN_UNKNOWN. */
  exportCodebook: {
    access: association,
    input: ofCampaign,
    output: z.object({ name: z.string(), text: z.string() }),
  },
  /** What is done where it is needed: of a station, or of a campaign for the association. */
  listFollowUps: {
    access: keepers,
    input: z.union([z.object({ stationId: idOf('station') }), ofCampaign]),
    output: z.object({ followUps: z.array(FollowUp).max(100) }),
  },
  /** Gives a station something to do for a hot spot; it is told. Errors: SURVEY.CAMPAIGN_UNKNOWN, SURVEY.NO_REPORT. */
  giveFollowUp: {
    access: association,
    input: ofCampaign.extend({
      id: clientIdOf('followUp'),
      stationId: idOf('station'),
      about: z.string().trim().min(4).max(80),
      what: FollowUp.shape.what,
      words: z.string().trim().max(100),
      dueAt: z.int(),
    }),
    output: FollowUp,
  },
  /** Says what was done. Errors: SURVEY.NO_FOLLOW_UP. */
  closeFollowUp: {
    access: keepers,
    input: z.object({ id: idOf('followUp'), result: z.string().trim().min(4).max(200) }),
    output: FollowUp,
  },
} as const

export const reportContract = defineContract('survey', reportActions)
