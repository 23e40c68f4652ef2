import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { deterministicId } from '@shared/kit/ids'
import type { opinionContract } from '@shared/opinion/contract'
import type { Context } from '../kit/serve'
import { openOpinion } from './opinion-key'
import { continueOpinion } from './story'
import { trackedOpinion } from './views'

type WithdrawOpinion = (typeof opinionContract.actions)['withdrawOpinion']

/**
 * Takes an opinion back and deletes who raised it; again, it changes nothing. One that is filed stays, and only the
 * person is deleted: consent ends whenever they say so. R-24. Errors: OPINION.NOT_FOUND.
 */
export async function withdrawOpinion(
  { no, secret }: ParsedOf<WithdrawOpinion>,
  { at }: Context,
): Promise<OutputOf<WithdrawOpinion>> {
  const { _id } = await openOpinion(no, secret)
  const id = deterministicId('opinionStep', 'withdrawn', _id)
  const withdrawn = { kind: 'withdrawn', at, by: 'person', text: '' } as const
  const { opinion } = await continueOpinion(_id, {
    ...{ id, content: null, at },
    next: ({ opinion: { filed }, hasPerson }) =>
      filed
        ? { steps: [], change: { forgetAt: null }, forgets: hasPerson }
        : {
            steps: [{ id, ...withdrawn, actor: null, content: null }],
            change: { state: 'withdrawn', filed: true, warnAt: null },
            counts: { opinionClosed: { opinionsClosed: 1 } },
            forgets: hasPerson,
          },
  })
  return trackedOpinion(opinion)
}
