import type { Actions, Contract, InputOf, OutputOf } from '@shared/kit/contract'
import { kitErrors, type Reply } from '@shared/kit/errors'
import { CLIENT_VERSION } from '@shared/kit/version'
import { CallError, refusalOf } from './call-errors'
import { transmit } from './transport'
import { promptUpdate } from './update'

export { CallError, callErrors, isUnreached } from './call-errors'

function isReply(value: unknown): value is Reply<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value
}

/**
 * The raw output of an action; `call` is the typed way. For work queued by name (outbox).
 * Errors: CallError with the function's code, CLIENT.OFFLINE, CLIENT.SLOW, INTERNAL.FAILED for an answer that is none.
 */
export async function callRaw(domain: string, action: string, input: unknown): Promise<unknown> {
  const reply = await transmit(domain, { action, input, version: CLIENT_VERSION })
  if (!isReply(reply)) throw new CallError(kitErrors.FAILED, { cause: reply })
  if (reply.ok) return reply.output
  if (reply.error.code === kitErrors.OUTDATED.code) promptUpdate()
  throw refusalOf(reply.error)
}

/** Reads an action's output by its contract. Errors: INTERNAL.FAILED when it is something else. */
export function readOutput<A extends Actions, K extends keyof A & string>(
  contract: Contract<A>,
  action: K,
  output: unknown,
): OutputOf<A[K]> {
  const { output: schema }: A[K] = contract.actions[action]
  const read = schema.safeParse(output)
  if (!read.success) throw new CallError(kitErrors.FAILED, { cause: read.error })
  return read.data as OutputOf<A[K]>
}

/**
 * Calls one action of a domain: `await call(helpContract, 'trackReport', { no, secret })`.
 * Errors: CallError, see `callRaw`.
 */
export async function call<A extends Actions, K extends keyof A & string>(
  contract: Contract<A>,
  action: K,
  input: InputOf<A[K]>,
): Promise<OutputOf<A[K]>> {
  return readOutput(contract, action, await callRaw(contract.domain, action, input))
}
