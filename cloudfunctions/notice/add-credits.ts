import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { noticeContract } from '@shared/notice/contract'
import type { MemberContext } from '../kit/serve'
import { changeSettings } from './change-settings'
import { creditsLeft } from './records'

type Action = (typeof noticeContract.actions)['addCredits']

/** As many answers are remembered as one person gives in a while. */
const COUNTED = 20

/** Counts one answer to WeChat's question, once. */
export async function addCredits(
  { id, granted }: ParsedOf<Action>,
  { account }: MemberContext,
): Promise<OutputOf<Action>> {
  const record = await changeSettings(account._id, (before) => {
    if (before.counted.includes(id)) return before
    const credits = { ...before.credits }
    for (const topic of new Set(granted)) credits[topic] = (credits[topic] ?? 0) + 1
    return { ...before, credits, counted: [...before.counted, id].slice(-COUNTED) }
  })
  return { credits: creditsLeft(record) }
}
