import type { helpContract } from '@shared/help/contract'
import { HELP_GRADES } from '@shared/desk/rules'
import { helpErrors } from '@shared/help/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { checkText, strictest } from '../kit/content-check'
import type { Context } from '../kit/serve'
import { continueCase, keyedContent } from './case-story'
import { openReport } from './report-key'
import { trackedCase } from './tracked-case'

type RateHelp = (typeof helpContract.actions)['rateHelp']

/**
 * Keeps what the reporter says of the help, once for a case, also when it was opened again since. D-22.
 * Errors: HELP.NOT_FOUND, HELP.NOT_CLOSED, HELP.RATED, HELP.STORY_FULL, REQUEST.REPLAYED.
 */
export async function rateHelp(
  { no, secret, id, grade, text }: ParsedOf<RateHelp>,
  { caller, at }: Context,
): Promise<OutputOf<RateHelp>> {
  const words = coverSecrets(text)
  const [{ _id }, verdict] = await Promise.all([
    openReport(no, secret),
    checkText(words.text, caller.openId),
  ])
  const content = keyedContent({ grade, text })
  const rated = { kind: 'rated', at, by: 'resident', text: words.text, actor: null } as const
  const report = await continueCase(_id, {
    ...{ id, content, at, from: 'closed' },
    next: (current) => {
      if (current.grade !== null) throw new CodedError(helpErrors.RATED)
      return {
        steps: [{ id, content, ...rated }],
        change: {
          grade,
          coveredSecrets: current.coveredSecrets + words.covered,
          textVerdict: strictest(current.textVerdict, verdict),
        },
        counts: { helpRated: { [HELP_GRADES[grade - 1] ?? HELP_GRADES[0]]: 1 } },
      }
    },
  })
  return trackedCase(report)
}
