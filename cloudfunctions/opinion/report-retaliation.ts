import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { opinionContract } from '@shared/opinion/contract'
import type { Context } from '../kit/serve'
import { openOpinion } from './opinion-key'
import { continueOpinion, keyedContent } from './story'
import { trackedOpinion } from './views'

type ReportRetaliation = (typeof opinionContract.actions)['reportRetaliation']

/**
 * Says that somebody was treated worse for an opinion, whatever its state: the association is told at once, the station
 * never. CMP-14. Errors: OPINION.NOT_FOUND, OPINION.STORY_FULL, REQUEST.REPLAYED.
 */
export async function reportRetaliation(
  { no, secret, id, text }: ParsedOf<ReportRetaliation>,
  { at }: Context,
): Promise<OutputOf<ReportRetaliation>> {
  const { _id } = await openOpinion(no, secret)
  const content = keyedContent({ text })
  const { opinion } = await continueOpinion(_id, {
    ...{ id, content, at },
    next: ({ cover }) => {
      const words = cover(text).text
      const said = { kind: 'retaliation', at, by: 'person', text: words, actor: null } as const
      return {
        steps: [{ id, content, ...said }],
        change: { retaliation: true },
        tell: { to: 'association', kind: 'retaliationSaid', turn: id },
      }
    },
  })
  return trackedOpinion(opinion)
}
