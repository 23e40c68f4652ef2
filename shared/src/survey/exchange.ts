/** Questionnaires as files: what one association wrote, another reads. */
import * as z from '../kit/zod'
import { codebookOf, type Variable } from './codebook'
import { definitionProblems, type FoundProblem } from './definition-rules'
import { Questionnaire } from './model'

const FORMAT = 'survey-questionnaire'
const FORMAT_VERSION = 2

/** A questionnaire in its wrapping. The codebook is for whoever reads the answers; reading it back makes it anew. */
export interface Exchanged {
  readonly format: typeof FORMAT
  readonly formatVersion: number
  readonly questionnaire: Questionnaire
  readonly codebook: readonly Variable[]
}

const Wrapped = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.int().min(1).max(FORMAT_VERSION),
  questionnaire: z.unknown(),
})

/** What a file came to. */
export type ReadQuestionnaire =
  | { readonly ok: true; readonly questionnaire: Questionnaire }
  | { readonly ok: false; readonly why: 'notJson' | 'notAQuestionnaire' }
  | {
      readonly ok: false
      readonly why: 'problems'
      /** It is a questionnaire all the same: it can be mended. */
      readonly questionnaire: Questionnaire
      readonly problems: readonly FoundProblem[]
    }

/** The file of a questionnaire, to be read by people and programs. */
export function exchangedText(questionnaire: Questionnaire): string {
  const exchanged: Exchanged = {
    ...{ format: FORMAT, formatVersion: FORMAT_VERSION },
    ...{ questionnaire, codebook: codebookOf(questionnaire) },
  }
  return `${JSON.stringify(exchanged, null, 2)}\n`
}

/**
 * Reads a file. Version 1 was the bare questionnaire of four kinds of questions; all of it still means the same, so it
 * only wants its wrapping. `topic`: it is meant to come behind a main one.
 */
export function readExchanged(
  text: string,
  kind: { readonly topic?: boolean } = {},
): ReadQuestionnaire {
  const json = parsed(text)
  if (json === undefined) return { ok: false, why: 'notJson' }
  const wrapped = Wrapped.safeParse(json)
  const read = Questionnaire.safeParse(wrapped.success ? wrapped.data.questionnaire : json)
  if (!read.success) return { ok: false, why: 'notAQuestionnaire' }
  const problems = definitionProblems(read.data, kind)
  return problems.length > 0
    ? { ok: false, why: 'problems', questionnaire: read.data, problems }
    : { ok: true, questionnaire: read.data }
}

/** A file without what reading it makes anew, so that it is small on its way; a text that is none stays as it is. */
export function withoutCodebook(text: string): string {
  const wrapped = Wrapped.safeParse(parsed(text))
  return wrapped.success ? JSON.stringify(wrapped.data) : text
}

/** Files for spreadsheets begin with a mark that is no JSON. */
const BYTE_ORDER_MARK = /^\ufeff/

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, '')) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
