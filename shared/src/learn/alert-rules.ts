import { readDigitChains } from '../help/digit-groups'
import { findSecrets } from '../help/secrets'
import type { AlertFields } from './trend-model'
import { unsaidIn } from './words'

/** From so many digits on a number is a telephone, a card or an account; 96110 and 12377 are shorter. */
const SHORTEST_NUMBER = 7

/** How many people or cases there were, in whatever digits. R-32. */
const COUNT =
  /(?:[0-9０-９]+|[二两三四五六七八九十百千几][十百千多余来]*)\s*(?:多|余)?(?:人|位|名|户|起|例|宗)/

/** Why words cannot stand in an alert. */
export type AlertProblem =
  /** A card or identity number, a code, a password, a telephone number. D-30. */
  | { readonly kind: 'secret' }
  /** A count of people or cases. R-32. */
  | { readonly kind: 'count'; readonly words: string }
  /** A word that is not said here. KNW-10. */
  | { readonly kind: 'word'; readonly words: string }

/** What is wrong with a line of an alert; undefined when it can stand. */
export function problemOfLine(line: string): AlertProblem | undefined {
  if (findSecrets(line).length > 0 || hasLongNumber(line)) return { kind: 'secret' }
  const count = COUNT.exec(line)?.[0]
  if (count !== undefined) return { kind: 'count', words: count }
  const word = unsaidIn(line)
  return word === undefined ? undefined : { kind: 'word', words: word }
}

function hasLongNumber(line: string): boolean {
  return readDigitChains(line).some(
    (chain) => chain.reduce((sum, { digits }) => sum + digits.length, 0) >= SHORTEST_NUMBER,
  )
}

/** What is wrong with an alert, by its field; a text has the first problem of its lines. */
export function problemsOfAlert({
  title,
  text,
  remember,
}: Pick<AlertFields, 'title' | 'text' | 'remember'>): Partial<
  Record<'title' | 'text' | 'remember', AlertProblem>
> {
  const all = {
    title: problemOfLine(title),
    text: text.map(problemOfLine).find(Boolean),
    remember: problemOfLine(remember),
  }
  return Object.fromEntries(Object.entries(all).filter(([, problem]) => problem !== undefined))
}

/** What to mend, in words; never with what was found, since an answer carries no secret. */
export function problemWords(problem: AlertProblem): string {
  if (problem.kind === 'secret') return '去掉号码和密码'
  return problem.kind === 'count' ? '不写有几个人' : `换个说法，不写“${problem.words}”`
}
