import type { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { checkText, strictest } from '../kit/content-check'
import type { Context } from '../kit/serve'
import { continueBeside, keyedContent } from './case-story'
import { planReopening, reopen } from './reopening'
import { openReport } from './report-key'
import { reopenUntil, trackedCase } from './tracked-case'

type ReopenReport = (typeof helpContract.actions)['reopenReport']

/**
 * Opens a closed case again for its reporter, with the reason, within 30 days of its end.
 * Errors: HELP.NOT_FOUND, HELP.NOT_CLOSED, HELP.TOO_LATE, HELP.STORY_FULL, REQUEST.REPLAYED.
 */
export async function reopenReport(
  { no, secret, id, text }: ParsedOf<ReopenReport>,
  { caller, at }: Context,
): Promise<OutputOf<ReopenReport>> {
  const words = coverSecrets(text)
  const [found, verdict] = await Promise.all([
    openReport(no, secret),
    checkText(words.text, caller.openId),
  ])
  const content = keyedContent({ text })
  const reopened = { kind: 'reopened', at, by: 'resident', text: words.text, actor: null } as const
  const report = await continueBeside(found._id, (step) => planReopening(found, at, step), {
    ...{ id, content, at, from: 'closed' },
    next: (current, plan) => {
      if (at > (reopenUntil(current) ?? 0)) throw new CodedError(helpErrors.TOO_LATE)
      const { change, ...rest } = reopen(current, plan, at)
      return {
        ...rest,
        steps: [{ id, content, ...reopened }],
        change: {
          ...change,
          coveredSecrets: current.coveredSecrets + words.covered,
          textVerdict: strictest(current.textVerdict, verdict),
        },
      }
    },
  })
  return trackedCase(report)
}
