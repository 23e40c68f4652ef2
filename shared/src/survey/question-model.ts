import * as z from '../kit/zod'

/** The six chapters of the report (SUR-06). */
export const CHAPTERS = [
  'portrait',
  'internetUse',
  'studentUse',
  'lawEducation',
  'securityKnowledge',
  'problems',
] as const

/** A letter and two or three digits; a topic's questions have another letter than the main questionnaire's. */
export const QuestionId = z.string().regex(/^[a-z]\d{2,3}$/)
export const OptionId = z.string().regex(/^[a-z][A-Za-z0-9]{0,23}$/)

/** How little there may be of a question: nothing while it is written, enough to be read once it is asked. */
interface Least {
  /** Letters of the question itself, and of each choice, row, column or place. */
  readonly title: number
  readonly label: number
  readonly places: number
}

/** One choice. `goTo` jumps forward to that question; `ends` closes the questionnaire kindly, keeping nothing (D-29). */
function choiceOf({ label }: Least) {
  return z.object({
    id: OptionId,
    label: z.string().min(label).max(40),
    goTo: QuestionId.optional(),
    ends: z.boolean().optional(),
    /** Of several: it excludes every other one, as 都没有 does. */
    alone: z.boolean().optional(),
    /** Stays where it stands when the others are shuffled, as 其他 does. */
    stays: z.boolean().optional(),
  })
}

/**
 * What an earlier question must have brought, for a question to be shown: a choice among these, none of these, or a
 * grade or number between two. A question that was not answered meets no clause.
 */
export const Clause = z.union([
  z.object({ question: QuestionId, anyOf: z.array(OptionId).min(1).max(20) }),
  z.object({ question: QuestionId, noneOf: z.array(OptionId).min(1).max(20) }),
  z.object({ question: QuestionId, from: z.int(), to: z.int() }),
])
export type Clause = z.infer<typeof Clause>

/** When a question is shown. */
export const ShowRule = z.object({
  match: z.enum(['all', 'any']),
  clauses: z.array(Clause).min(1).max(8),
})
export type ShowRule = z.infer<typeof ShowRule>

/** Whether its choices come in another order for everybody. */
const shuffled = z.boolean().optional()
const gradeWord = z.string().max(12)

/** What a question of any kind has. */
function askedOf({ title }: Least) {
  return {
    id: QuestionId,
    chapter: z.enum(CHAPTERS),
    title: z.string().min(title).max(60),
    hint: z.string().max(40).optional(),
    /** Whether it may be left out. */
    optional: z.boolean().optional(),
    /** Asked only then; always, when it says nothing. */
    showIf: ShowRule.optional(),
  }
}

/** A question as data, in one of eight kinds. */
function questionOf(least: Least) {
  const label = z.string().min(least.label).max(40)
  const choices = z.array(choiceOf(least)).min(2).max(20)
  const asked = askedOf(least)
  return z.discriminatedUnion('kind', [
    z.object({ ...asked, ...{ kind: z.literal('single'), shuffled }, choices }),
    z.object({
      ...asked,
      ...{ kind: z.literal('multiple'), shuffled, choices },
      /** How many may be picked, and must be. */
      most: z.int().min(1).max(20),
      least: z.int().min(1).max(20).optional(),
    }),
    z.object({
      ...asked,
      kind: z.literal('scale'),
      low: gradeWord,
      /** What grades 2, 3 and 4 are called, where each of five is an answer in words of its own. */
      middle: z.tuple([gradeWord, gradeWord, gradeWord]).optional(),
      high: gradeWord,
      /** The first and the last grade, 1 and 5 unless said; the last is the best. */
      from: z.int().min(0).max(1).optional(),
      to: z.int().min(3).max(10).optional(),
    }),
    z.object({
      ...asked,
      ...{ kind: z.literal('matrix'), shuffled },
      rows: z
        .array(z.object({ id: OptionId, label }))
        .min(2)
        .max(12),
      /** From the least to the most. */
      columns: z
        .array(z.object({ id: OptionId, label: gradeWord.min(least.label) }))
        .min(2)
        .max(7),
    }),
    z.object({
      ...asked,
      ...{ kind: z.literal('ranking'), shuffled },
      choices: z
        .array(z.object({ id: OptionId, label, stays: z.boolean().optional() }))
        .min(2)
        .max(12),
      /** How many are put in order, the first the most important. */
      most: z.int().min(2).max(12),
    }),
    z.object({
      ...asked,
      kind: z.literal('number'),
      from: z.int().min(-1_000_000).max(1_000_000),
      to: z.int().min(-1_000_000).max(1_000_000),
      unit: z.string().min(1).max(8).optional(),
    }),
    z.object({
      ...asked,
      kind: z.literal('text'),
      most: z.int().min(1).max(300),
      /** One line instead of a page. */
      short: z.boolean().optional(),
    }),
    /** Where somebody lives or works, as near as the questionnaire asks; never a coordinate. */
    z.object({
      ...asked,
      kind: z.literal('region'),
      places: z
        .array(z.object({ id: OptionId, label, within: OptionId.optional() }))
        .min(least.places)
        .max(400),
    }),
  ])
}

/** A question that can be asked. */
export const Question = questionOf({ title: 4, label: 1, places: 2 })
export type Question = z.infer<typeof Question>
/** A question that is still written: words of it may be missing. */
export const UnfinishedQuestion = questionOf({ title: 0, label: 0, places: 0 })
export type QuestionKind = Question['kind']
/** The question of one kind. */
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>
export type Choice = QuestionOf<'single'>['choices'][number]
/** A place to choose; `within` names the one it lies in, which stands before it. */
export type Place = QuestionOf<'region'>['places'][number]

/**
 * Answers by question id: a choice's or place's id, several in order, a grade or number, words, or for a matrix the
 * column of each row.
 */
export const Answers = z.record(
  QuestionId,
  z.union([
    OptionId,
    z.array(OptionId).max(20),
    z.int().min(-1_000_000).max(1_000_000),
    z.string().max(300),
    z.record(OptionId, OptionId),
  ]),
)
export type Answers = z.infer<typeof Answers>
export type Answer = Answers[string]
