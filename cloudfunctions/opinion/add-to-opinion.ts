import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { opinionContract } from '@shared/opinion/contract'
import { opinionErrors } from '@shared/opinion/errors'
import { checkText, strictest } from '../kit/content-check'
import type { Context } from '../kit/serve'
import { openOpinion } from './opinion-key'
import { continueOpinion, keyedContent } from './story'
import { trackedOpinion } from './views'

type AddToOpinion = (typeof opinionContract.actions)['addToOpinion']

/**
 * Adds a sentence to an opinion that is open; never refused for its words.
 * Errors: OPINION.NOT_FOUND, OPINION.CLOSED, OPINION.STORY_FULL, REQUEST.REPLAYED.
 */
export async function addToOpinion(
  { no, secret, id, text }: ParsedOf<AddToOpinion>,
  { caller, at }: Context,
): Promise<OutputOf<AddToOpinion>> {
  const [{ _id }, verdict] = await Promise.all([
    openOpinion(no, secret),
    checkText(coverSecrets(text).text, caller.openId),
  ])
  const content = keyedContent({ text })
  const { opinion } = await continueOpinion(_id, {
    ...{ id, content, at },
    next: ({ opinion: { filed, coveredSecrets, textVerdict }, cover }) => {
      if (filed) throw new CodedError(opinionErrors.CLOSED)
      const words = cover(text)
      const added = { kind: 'added', at, by: 'person', text: words.text, actor: null } as const
      return {
        steps: [{ id, content, ...added }],
        change: {
          coveredSecrets: coveredSecrets + words.covered,
          textVerdict: strictest(textVerdict, verdict),
        },
      }
    },
  })
  return trackedOpinion(opinion)
}
