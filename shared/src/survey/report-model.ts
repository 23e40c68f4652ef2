/** The report of a campaign: six chapters, tables that tell nothing of a few, hot spots. SUR-06, SUR-07, R-32. */
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { CHAPTERS, OptionId, QuestionId } from './question-model'

/** A count, or null where it is hidden: under ten, or one that would give such a one away. */
export const ToldCount = z.int().min(0).nullable()

/** By what a question is told apart. */
export const GROUPINGS = ['age', 'area', 'station'] as const
export const Grouping = z.enum(GROUPINGS)
export type Grouping = z.infer<typeof Grouping>

/** How often one answer was given. `last`: its share in the campaign compared with, in basis points. */
export const ReportOption = z.object({
  id: z.string().max(50),
  label: z.string().max(60),
  count: ToldCount,
  last: z.int().nullable(),
})
export type ReportOption = z.infer<typeof ReportOption>

/** One question of the report: a chart, its table, and a sentence. */
export const ReportQuestion = z.object({
  id: QuestionId,
  kind: z.enum(['single', 'multiple', 'scale', 'matrix', 'ranking', 'number', 'region', 'text']),
  title: z.string().max(60),
  chapter: z.enum(CHAPTERS),
  /** How many answered it; null under ten. */
  answered: ToldCount,
  /** The choices, grades, bands of numbers or places; for a matrix or a ranking `row/column` pairs; none for words. */
  options: z.array(ReportOption).max(120),
  /** For grades and numbers, in tenths; null where it would tell of a few. */
  meanTenths: z.int().nullable(),
  sentence: z.string().max(160),
})
export type ReportQuestion = z.infer<typeof ReportQuestion>

/** A table of one question by groups. Every column says how many it stands for. */
export const ReportTable = z.object({
  question: QuestionId,
  title: z.string().max(60),
  by: Grouping,
  groups: z.array(
    z.object({ id: z.string().max(130), label: z.string().max(40), answered: ToldCount }),
  ),
  rows: z.array(
    z.object({
      id: z.string().max(50),
      label: z.string().max(60),
      answered: ToldCount,
      cells: z.array(ToldCount),
    }),
  ),
  /** How many cells are hidden. */
  hidden: z.int().min(0),
  sentence: z.string().max(160),
})
export type ReportTable = z.infer<typeof ReportTable>

/** Where a group says something clearly more often than everybody. Only of counts that are told. */
export const HotSpot = z.object({
  question: QuestionId,
  option: OptionId,
  optionLabel: z.string().max(40),
  by: Grouping,
  group: z.string().max(130),
  groupLabel: z.string().max(40),
  /** In basis points of the group, and of everybody. */
  share: z.int(),
  shareOfAll: z.int(),
  answered: z.int().min(10),
})
export type HotSpot = z.infer<typeof HotSpot>

/** What was frozen, when, and by whom it may be read. */
export const ReportHead = z.object({
  campaignId: idOf('campaign'),
  title: z.string().max(40),
  opensAt: z.int(),
  closesAt: z.int(),
  /** Valid answers in it, and all that arrived. AMB-08. */
  valid: z.int().min(0),
  submitted: z.int().min(0),
  /** From so many valid ones on it is a report; below it is a preview for named staff. */
  reportFrom: z.int().min(1),
  state: z.enum(['none', 'running', 'preview', 'report']),
  /** When its numbers were taken; null before. */
  at: z.int().nullable(),
  /** Half of the people took longer than this, in seconds. R-04. */
  medianSeconds: z.int().nullable(),
  /** The campaign compared with: the last that asked the same. */
  comparedWith: z.string().max(40).nullable(),
})
export type ReportHead = z.infer<typeof ReportHead>

/** What is done where it is needed most. SUR-07. */
export const FollowUp = z.object({
  id: idOf('followUp'),
  campaignId: idOf('campaign'),
  stationId: idOf('station'),
  stationName: z.string().max(40),
  /** 70 岁以上：差点被骗. */
  about: z.string().max(80),
  what: z.enum(['lecture', 'visit', 'oneToOne', 'material']),
  words: z.string().max(100),
  dueAt: z.int(),
  state: z.enum(['open', 'done']),
  result: z.string().max(200).nullable(),
  doneAt: z.int().nullable(),
})
export type FollowUp = z.infer<typeof FollowUp>
