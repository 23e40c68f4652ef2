import { keyedHash } from './crypto'

/** Who calls, as WeChat tells the function through its environment; never read from the event. */
export interface Caller {
  /** The person's openid in this mini-program; undefined when WeChat names nobody. */
  readonly openId: string | undefined
  /** Whether the platform's own timer calls. */
  readonly isTimer: boolean
}

export function readCaller(): Caller {
  const openId = process.env.WX_OPENID || undefined
  return { openId, isTimer: openId === undefined && process.env.TRIGGER_SRC === 'timer' }
}

/** The id of the account that belongs to an openid: always the same, and not to be turned back. */
export function accountIdOf(openId: string): string {
  return `acc_${keyedHash('account', openId).slice(0, 32)}`
}
