import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { opinionContract } from '@shared/opinion/contract'
import { OPINION_TEXT_MAX } from '@shared/opinion/model'
import type { MemberContext } from '../kit/serve'
import { handleOpinion } from './handle-opinion'

type FeedBackOpinion = (typeof opinionContract.actions)['feedBackOpinion']

/** How who raised it was told, as the register says it. */
const WAYS = { app: '小程序', phone: '电话', wechat: '微信' } as const

/**
 * Step 5: the result goes to two: the person in charge, by a message here, and who raised it, in the way that is
 * written down. CMP-07. Errors: as `handleOpinion`.
 */
export function feedBackOpinion(
  input: ParsedOf<FeedBackOpinion>,
  context: MemberContext,
): Promise<OutputOf<FeedBackOpinion>> {
  return handleOpinion('feedBack', input, context, ({ cover }) => ({
    ...{
      kind: 'fedBack',
      text: `${WAYS[input.by]}：${cover(input.note).text}`.slice(0, OPINION_TEXT_MAX),
    },
    tell: { to: 'stationManagers', kind: 'opinionDecided', turn: 'fedBack' },
  }))
}
