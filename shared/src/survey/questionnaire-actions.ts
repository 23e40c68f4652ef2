import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { FoundDraftProblem, QuestionnaireForm } from './draft-rules'
import { Campaign } from './model'

const association = { allow: ['associationStaff'], within: 'association' } as const
const id = idOf('questionnaire')
/** How often a draft was changed; 0 while there is none. */
const rev = z.int().min(0)
const version = z.int().min(1)
const problems = z.array(FoundDraftProblem)

/** One version that can be asked and never changes, and the campaigns that ask it. */
export const FrozenVersion = z.object({
  version,
  title: z.string(),
  questions: z.int(),
  campaigns: z.array(Campaign),
})
export type FrozenVersion = z.infer<typeof FrozenVersion>

/** One questionnaire with all that there is of it. */
export const QuestionnaireRow = z.object({
  id,
  title: z.string(),
  /** Comes behind a main one, feature 39. */
  topic: z.boolean(),
  /** What its questions are called by first; '' while there are none. */
  letter: z.string(),
  questions: z.int(),
  /** What is written of the next version; null where nothing is. */
  draft: z.object({ rev, at: z.int(), problems: z.int() }).nullable(),
  /** The newest first. */
  versions: z.array(FrozenVersion),
})
export type QuestionnaireRow = z.infer<typeof QuestionnaireRow>

/** Questionnaires as data: written, frozen, exchanged. SUR-01, SUR-06, features 39, 42. */
export const questionnaireActions = {
  /** Every questionnaire, those changed last first. */
  listQuestionnaires: {
    access: association,
    input: z.object({}),
    output: z.object({ questionnaires: z.array(QuestionnaireRow) }),
  },
  /** What is written of a questionnaire, or one frozen version. Errors: SURVEY.NO_QUESTIONNAIRE. */
  readQuestionnaire: {
    access: association,
    input: z.object({ id, version: version.optional() }),
    output: z.object({
      form: QuestionnaireForm,
      topic: z.boolean(),
      problems,
      /** Of the draft; 0 where the newest frozen version stands for it. */
      rev,
      /** The draft's rev that was frozen last. */
      frozenRev: rev.nullable(),
      /** The newest frozen version; 0 for none. */
      newest: z.int().min(0),
    }),
  },
  /**
   * Keeps what was written. `rev` is that of the draft it was written on; the same once more is no other change. What is
   * wrong with it is told and kept. Errors: SURVEY.CHANGED, REQUEST.REPLAYED (a topic stays one).
   */
  saveQuestionnaire: {
    access: association,
    input: z.object({ id, rev, topic: z.boolean(), form: QuestionnaireForm }),
    output: z.object({ rev, problems }),
  },
  /**
   * Makes the next version of a draft, which never changes from then on; of the same rev always the same version.
   * Errors: SURVEY.NO_QUESTIONNAIRE, SURVEY.CHANGED, SURVEY.HAS_PROBLEMS.
   */
  freezeQuestionnaire: {
    access: association,
    input: z.object({ id, rev }),
    output: z.object({ version }),
  },
  /** Lets go of a draft that never was frozen; of one that is gone it changes nothing. Errors: SURVEY.WAS_FROZEN. */
  removeQuestionnaire: {
    access: association,
    input: z.object({ id }),
    output: z.object({ removed: z.literal(true) }),
  },
  /**
   * A draft from a file; what is wrong with its questions is kept and told. `id` is made by the client.
   * Errors: SURVEY.NOT_JSON, SURVEY.NOT_A_QUESTIONNAIRE, REQUEST.REPLAYED.
   */
  importQuestionnaire: {
    access: association,
    input: z.object({
      id: clientIdOf('questionnaire'),
      text: z
        .string()
        .min(1)
        .max(64 * 1024),
    }),
    output: z.object({ rev, problems }),
  },
  /** The file of a frozen version, with its codebook. Errors: SURVEY.NO_QUESTIONNAIRE. */
  exportQuestionnaire: {
    access: association,
    input: z.object({ id, version }),
    output: z.object({ text: z.string() }),
  },
} as const

/** Questionnaires alone, for the pages of those who write them. */
export const questionnaireContract = defineContract('survey', questionnaireActions)
