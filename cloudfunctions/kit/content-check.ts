import { admitted } from './invocation'
import { logFailure } from './log'
import { callWeChat } from './store'

/** `unchecked` when WeChat could not be asked; whatever is not `pass` goes to a person's queue. */
export type TextVerdict = 'pass' | 'review' | 'risky' | 'unchecked'

/** From the least to the most for a person to look at. */
const VERDICTS: readonly TextVerdict[] = ['pass', 'unchecked', 'review', 'risky']

/** The verdict on two texts together. */
export function strictest(left: TextVerdict, right: TextVerdict): TextVerdict {
  return VERDICTS.indexOf(left) < VERDICTS.indexOf(right) ? right : left
}

const LONGEST_TEXT = 2500

/**
 * Asks WeChat whether a text may stand (security.msgSecCheck version 2). Decides nothing by itself:
 * a report or an answer is kept whatever comes back.
 */
export async function checkText(text: string, openId: string | undefined): Promise<TextVerdict> {
  if (text === '') return 'pass'
  if (!openId) return 'unchecked'
  await admitted()
  try {
    const reply = await callWeChat('security.msgSecCheck', {
      version: 2,
      scene: 2,
      openid: openId,
      content: text.slice(0, LONGEST_TEXT),
    })
    return readVerdict(reply)
  } catch (error) {
    logFailure('wechat', 'msgSecCheck', error)
    return 'unchecked'
  }
}

function readVerdict(reply: unknown): TextVerdict {
  const { errcode, result } = (reply ?? {}) as {
    errcode?: unknown
    result?: { suggest?: unknown }
  }
  const suggest = result?.suggest
  if (errcode !== 0) return 'unchecked'
  return suggest === 'pass' || suggest === 'review' || suggest === 'risky' ? suggest : 'unchecked'
}
