import { randomUUID } from 'node:crypto'
import { hasField } from '../database/values'
import { CloudError } from '../errors'
import { log } from '../log'
import type { Action, AdminRequest } from './database-actions'

/** The reply of the SDK protocol: data, or a code with a message. */
export type AdminReply = { readonly requestId: string } & Readonly<Record<string, unknown>>

/** Answers `POST /admin`. An action that is not in the table is an error, never ignored. */
export class Admin {
  constructor(private readonly actions: Readonly<Record<string, Action>>) {}

  /** Never throws: a failure becomes a reply with a code. */
  async answer(body: unknown): Promise<AdminReply> {
    const requestId = randomUUID()
    try {
      return { requestId, ...(await this.run(body)) }
    } catch (error) {
      if (error instanceof CloudError) {
        return { requestId, code: error.code, message: error.message }
      }
      log('cloud', `${requestId} ${(error as Error).stack ?? String(error)}`)
      return { requestId, code: 'SYS_ERR', message: `The local CloudBase failed: ${String(error)}` }
    }
  }

  private async run(body: unknown): Promise<object> {
    if (!isAdminRequest(body)) throw new CloudError('INVALID_PARAM', 'The request has no action.')
    const action = hasField(this.actions, body.action) ? this.actions[body.action] : undefined
    if (!action) {
      throw new CloudError('INVALID_ACTION', `The action ${body.action} is not supported locally.`)
    }
    return action(body)
  }
}

function isAdminRequest(body: unknown): body is AdminRequest {
  return (
    typeof body === 'object' && body !== null && 'action' in body && typeof body.action === 'string'
  )
}
