import type { helpContract } from '@shared/help/contract'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { checkText, strictest } from '../kit/content-check'
import type { Context } from '../kit/serve'
import { continueCase, keyedContent } from './case-story'
import { trackedCase } from './tracked-case'
import { openReport } from './report-key'

type AddToReport = (typeof helpContract.actions)['addToReport']

/**
 * Adds the resident's words to an open case, secrets covered (D-30); never refused for the words.
 * Errors: HELP.NOT_FOUND, HELP.CASE_CLOSED, HELP.STORY_FULL, REQUEST.REPLAYED.
 */
export async function addToReport(
  { no, secret, id, text }: ParsedOf<AddToReport>,
  { caller, at }: Context,
): Promise<OutputOf<AddToReport>> {
  const words = coverSecrets(text)
  const [{ _id }, verdict] = await Promise.all([
    openReport(no, secret),
    checkText(words.text, caller.openId),
  ])
  const content = keyedContent({ text })
  const added = { kind: 'added', at, by: 'resident', text: words.text, actor: null } as const
  const report = await continueCase(_id, {
    ...{ id, content, at },
    next: ({ coveredSecrets, textVerdict }) => ({
      steps: [{ id, content, ...added }],
      change: {
        coveredSecrets: coveredSecrets + words.covered,
        textVerdict: strictest(textVerdict, verdict),
      },
    }),
  })
  return trackedCase(report)
}
