import { CodedError } from '@shared/kit/errors'
import { problemsOfAlert, problemWords } from '@shared/learn/alert-rules'
import { learnErrors } from '@shared/learn/errors'
import type { AlertFields } from '@shared/learn/trend-model'
import { checkText } from '../kit/content-check'

/** Refuses what must not stand in an alert, and says in which field. Errors: LEARN.SECRETS, LEARN.WORDS. D-30, KNW-10. */
export function refuseWords(fields: AlertFields): void {
  const problems = Object.entries(problemsOfAlert(fields))
  if (problems.length === 0) return
  const isSecret = problems.some(([, { kind }]) => kind === 'secret')
  throw new CodedError(isSecret ? learnErrors.SECRETS : learnErrors.WORDS, {
    fields: Object.fromEntries(problems.map(([field, problem]) => [field, problemWords(problem)])),
  })
}

/** Refuses what WeChat calls risky; what it could not look at, its writer answers for. Errors: LEARN.RISKY. KNW-10. */
export async function refuseRisky(
  { title, text, remember }: AlertFields,
  openId: string | undefined,
): Promise<void> {
  const verdict = await checkText([title, ...text, remember].join('\n'), openId)
  if (verdict === 'risky') throw new CodedError(learnErrors.RISKY)
}
