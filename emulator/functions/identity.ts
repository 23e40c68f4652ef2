import type { Identity } from './instance'

/** Who calls a function. Without `openId` nobody is signed in. */
export interface Caller {
  readonly openId?: string
  /** `wx_client`, `wx_trigger` or `scf`, as in the cloud. */
  readonly source: string
  /** The network address the call came from; none for a timer. */
  readonly address?: string
}

export const APP_ID = 'wx0000000000000000'

const WX_KEYS = ['WX_OPENID', 'WX_APPID', 'WX_CLIENTIP']
const TCB_KEYS = [
  ...['TCB_ENV', 'TCB_SOURCE', 'TCB_SESSIONTOKEN', 'TCB_UUID', 'TCB_ISANONYMOUS_USER'],
  'TCB_SOURCE_IP',
]

/** The variables of one invocation, in which the SDK looks for the caller. */
export function identityOf(
  { openId, source, address = '' }: Caller,
  envName: string,
  token: string,
): Identity {
  return {
    TCB_ENV: envName,
    TCB_SOURCE: source,
    TRIGGER_SRC: source === 'wx_trigger' ? 'timer' : '',
    TCB_SESSIONTOKEN: token,
    TCB_UUID: openId ?? '',
    TCB_ISANONYMOUS_USER: 'false',
    TCB_SOURCE_IP: address,
    TCB_CONTEXT_KEYS: TCB_KEYS.join(','),
    WX_OPENID: openId ?? '',
    WX_APPID: openId === undefined ? '' : APP_ID,
    WX_CLIENTIP: openId === undefined ? '' : address,
    WX_CONTEXT_KEYS: WX_KEYS.join(','),
  }
}
