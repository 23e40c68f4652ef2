import { keyedHash } from './crypto'

/** Who calls, as WeChat tells the function through its environment; never read from the event. */
export interface Caller {
  /** The person's openid in this mini-program; undefined when WeChat names nobody. */
  readonly openId: string | undefined
  /** Whether the platform's own timer calls. */
  readonly isTimer: boolean
  /** The network address the call came from; undefined where the platform tells none. Never stored as it is. */
  readonly address?: string | undefined
}

export function readCaller(): Caller {
  const { WX_OPENID, WX_CLIENTIP, WX_CLIENTIPV6, TCB_SOURCE_IP, TRIGGER_SRC } = process.env
  const openId = WX_OPENID || undefined
  return {
    openId,
    isTimer: openId === undefined && TRIGGER_SRC === 'timer',
    address: WX_CLIENTIP || WX_CLIENTIPV6 || TCB_SOURCE_IP || undefined,
  }
}

/** The id of the account that belongs to an openid: always the same, and not to be turned back. */
export function accountIdOf(openId: string): string {
  return `acc_${keyedHash('account', openId).slice(0, 32)}`
}
