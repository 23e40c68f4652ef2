import type { Outbox } from '../wechat/outbox'
import { refused } from '../errors'
import type { Action } from './database-actions'

/** `callWxOpenApi`: kept in the outbox and answered by a script. */
export function wechatActions(outbox: Outbox): Record<string, Action> {
  return {
    'wx.api': ({ apiName, requestData }) => {
      if (typeof apiName !== 'string') throw refused('A WeChat call needs apiName.')
      const request: unknown =
        typeof requestData === 'string' && requestData !== '' ? JSON.parse(requestData) : {}
      return { data: { responseData: JSON.stringify(outbox.send(apiName, request)) } }
    },
  }
}
