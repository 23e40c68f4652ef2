/** Opinions, complaints and suggestions: what they are about, the seven steps, and who sees what. CMP-01 to CMP-16. */
import { Phone } from '../account/model'
import { Grade } from '../kit/grade'
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'

export const OPINION_TEXT_MAX = 500

/** What somebody wants: an answer, a change, to complain, or to say thanks. */
export const OPINION_KINDS = ['question', 'suggestion', 'complaint', 'praise'] as const
export const OpinionKind = z.enum(OPINION_KINDS)
export type OpinionKind = z.infer<typeof OpinionKind>

/** What it is about. */
export const OPINION_SUBJECTS = ['station', 'volunteer', 'app', 'other'] as const
export const OpinionSubject = z.enum(OPINION_SUBJECTS)
export type OpinionSubject = z.infer<typeof OpinionSubject>

/** How it came: written here, or collected by the station. CMP-03, CMP-10. */
export const OPINION_CHANNELS = ['app', 'talk', 'meeting', 'poll', 'phone', 'letter'] as const
export const OpinionChannel = z.enum(OPINION_CHANNELS)
export type OpinionChannel = z.infer<typeof OpinionChannel>

/** The seven steps of CMP-02, by what was done last; `answered` is a question that could be answered at once (CMP-04). */
export const OPINION_STATES = [
  'received',
  'accepted',
  'sorted',
  'decided',
  'fedBack',
  'calledBack',
  'filed',
  'withdrawn',
] as const
export const OpinionState = z.enum(OPINION_STATES)
export type OpinionState = z.infer<typeof OpinionState>

/** What its handlers do, in the order of the steps. */
export const OPINION_ACTS = [
  'accept',
  'answer',
  'sort',
  'decide',
  'feedBack',
  'callBack',
  'file',
] as const
export const OpinionAct = z.enum(OPINION_ACTS)
export type OpinionAct = z.infer<typeof OpinionAct>

/** What it concerns, once sorted. CMP-05. */
export const OPINION_TOPICS = [
  'safety',
  'service',
  'people',
  'hours',
  'place',
  'privacy',
  'app',
  'other',
] as const
export const OpinionTopic = z.enum(OPINION_TOPICS)
export type OpinionTopic = z.infer<typeof OpinionTopic>

/** Who handles the first steps: the station, or the association where the station is complained about or left out. */
export const OpinionLevel = z.enum(['station', 'association'])
export type OpinionLevel = z.infer<typeof OpinionLevel>

/** Who raised it, as far as they said; the columns of FRM-09. Everything may be left out. */
export const OpinionPerson = z.object({
  name: z.string().trim().min(1).max(20).optional(),
  gender: z.enum(['female', 'male']).optional(),
  workUnit: z.string().trim().max(40).optional(),
  phone: Phone.optional(),
})
export type OpinionPerson = z.infer<typeof OpinionPerson>

/** One step of an opinion's story, without anybody's number or full name. */
export const OpinionStep = z.object({
  kind: z.enum([
    'received',
    'added',
    'accepted',
    'answered',
    'sorted',
    'decided',
    'fedBack',
    'calledBack',
    'filed',
    'retaliation',
    'withdrawn',
  ]),
  at: z.int(),
  by: z.enum(['person', 'station', 'association', 'supervisor']),
  text: z.string().max(OPINION_TEXT_MAX),
})
export type OpinionStep = z.infer<typeof OpinionStep>

const common = {
  no: z.string(),
  kind: OpinionKind,
  subject: OpinionSubject,
  level: OpinionLevel,
  state: OpinionState,
  stationName: z.string(),
  receivedAt: z.int(),
  /** When the final result is there at the latest: five working days (CMP-06, D-15). */
  dueAt: z.int(),
  dueProvisional: z.boolean(),
  decidedAt: z.int().nullable(),
}

/** An opinion as who raised it sees it, by number and secret. Board 57. */
export const TrackedOpinion = z.object({
  ...common,
  stationPhone: z.string(),
  text: z.string(),
  coveredSecrets: z.int().min(0),
  grade: Grade.nullable(),
  steps: z.array(OpinionStep).max(100),
})
export type TrackedOpinion = z.infer<typeof TrackedOpinion>

/** An opinion in a queue: no words, no person. */
export const OpinionRow = z.object({ id: idOf('opinion'), ...common, retaliation: z.boolean() })
export type OpinionRow = z.infer<typeof OpinionRow>

/** An opinion as it is handled; who raised it is covered, and only said to those who decide. */
export const HandledOpinion = OpinionRow.extend({
  stationId: idOf('station').nullable(),
  text: z.string(),
  channel: OpinionChannel,
  topic: OpinionTopic.nullable(),
  /** The summary and the suggestion of step 3. */
  summary: z.string(),
  suggestion: z.string(),
  /** What is published of the solution; empty until then, and without anybody's name. CMP-06. */
  published: z.string(),
  maskedName: z.string().nullable(),
  maskedPhone: z.string().nullable(),
  needsTextReview: z.boolean(),
  grade: Grade.nullable(),
  archiveNo: z.string().nullable(),
  /** What the caller may do next. */
  next: z.array(OpinionAct),
  steps: z.array(OpinionStep).max(100),
})
export type HandledOpinion = z.infer<typeof HandledOpinion>

/** A row of the register, with the printed columns of FRM-09; the person covered unless they are asked for with a reason. */
export const RegisterRow = z.object({
  no: z.string(),
  /** 接待日期/时间. */
  receivedAt: z.int(),
  /** 接待人, covered, and 职务. */
  receivedBy: z.string(),
  post: z.string(),
  /** 群众姓名, 性别, 工作单位, 联系方式. */
  name: z.string(),
  gender: z.string(),
  workUnit: z.string(),
  contact: z.string(),
  /** 反映内容及意见建议, 处理落实情况, 反馈情况, 备注. */
  content: z.string(),
  handling: z.string(),
  feedback: z.string(),
  remarks: z.string(),
})
export type RegisterRow = z.infer<typeof RegisterRow>

/** A solution as everybody may read it. CMP-06. */
export const PublishedSolution = z.object({
  id: idOf('opinion'),
  stationName: z.string(),
  topic: OpinionTopic,
  text: z.string(),
  at: z.int(),
})
export type PublishedSolution = z.infer<typeof PublishedSolution>

/** Counts of a year. Rates are basis points of 10,000. */
export const OpinionFigures = z.object({
  received: z.int(),
  open: z.int(),
  decidedInTime: z.int(),
  decidedLate: z.int(),
  kinds: z.array(z.object({ kind: OpinionKind, count: z.int() })),
  /** The top two of five grades; null below 30 answers (D-22). */
  satisfaction: z.object({ basisPoints: z.int().nullable(), answers: z.int() }),
})
export type OpinionFigures = z.infer<typeof OpinionFigures>
