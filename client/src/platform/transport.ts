import type { Request } from '@shared/kit/contract'
import Taro from '@tarojs/taro'
import { callErrors, CallError } from './call-errors'
import { personaOpenid } from './persona'

/** After this a call counts as slow, milliseconds. docs/design.md §6. */
const PATIENCE = 10_000

/** CloudBase through WeChat; the person's identity comes with it. */
async function throughWeChat(domain: string, request: Request): Promise<unknown> {
  const { result } = await Taro.cloud.callFunction({ name: domain, data: request })
  return result
}

/** The functions behind an address: the web app's own origin, or the local cloud. */
async function throughGateway(domain: string, request: Request): Promise<unknown> {
  const { data } = await Taro.request<unknown>({
    url: `${GATEWAY_URL}/functions/${domain}`,
    method: 'POST',
    header: {
      'content-type': 'application/json',
      ...(LOCAL_TOOLS ? { 'x-dev-openid': personaOpenid() } : {}),
    },
    data: request,
    timeout: PATIENCE,
  })
  return data
}

const overWeChat = process.env.TARO_ENV === 'weapp' && GATEWAY_URL === ''

/** Sends one request to a function and gives its raw answer. Errors: CLIENT.OFFLINE, CLIENT.SLOW (10 s). */
export async function transmit(domain: string, request: Request): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CallError(callErrors.SLOW)), PATIENCE)
  })
  try {
    const carry = overWeChat ? throughWeChat : throughGateway
    return await Promise.race([carry(domain, request), tooLong])
  } catch (cause) {
    throw cause instanceof CallError ? cause : new CallError(callErrors.OFFLINE, { cause })
  } finally {
    clearTimeout(timer)
  }
}
