/** Questionnaires as files: what one association wrote, another reads. */
import * as z from '../kit/zod'
import { codebookOf } from './codebook'
import { definitionProblems, type FoundProblem } from './definition-rules'
import { Questionnaire } from './model'

const FORMAT = 'survey-questionnaire'
const FORMAT_VERSION = 2

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

/** A list with one of its values a line. */
function lines(values: readonly unknown[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`
}

/** An object as far as something more of it follows. */
function opened(head: object): string {
  return JSON.stringify(head).slice(0, -1)
}

/**
 * The file of a questionnaire, to be read by programs and, a question a line, by people: a long one still fits what
 * CloudBase carries. The codebook is for whoever reads the answers; reading it back makes it anew.
 */
export function exchangedText({ questions, ...about }: Questionnaire): string {
  const questionnaire = `${opened(about)},\n"questions":${lines(questions)}}`
  const head = opened({ format: FORMAT, formatVersion: FORMAT_VERSION })
  return `${head},\n"questionnaire":${questionnaire},\n"codebook":${lines(codebookOf({ questions }))}}\n`
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
