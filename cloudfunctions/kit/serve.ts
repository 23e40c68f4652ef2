import type { Access, RateLimit } from '@shared/kit/access'
import type { ActionContract, Actions, Contract, OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors, type Reply, type ReplyError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { isOutdated } from '@shared/kit/version'
import { admitMember, grantsFor, PlaceGuard } from './access'
import type { AccountRecord } from './accounts'
import { readCaller, type Caller } from './caller'
import { now } from './clock'
import { failedDocument, showDocument, type HttpAnswer, type OpenDocument } from './documents'
import { problemsOf } from './input-problems'
import { invoke } from './invocation'
import { runDueJobs, type Job } from './jobs'
import { logCall, logFailure } from './log'
import { isPushback, suggestedDelay } from './pushback'
import { checkRates } from './rate-limits'

/** What every act is given besides its input. */
export interface Context {
  readonly caller: Caller
  readonly requestId: string
  /** The server's time when the call came. */
  readonly at: Instant
}

/** What an act of a member is given. */
export interface MemberContext extends Context {
  readonly account: AccountRecord
  /**
   * Refuses a record none of whose places (its team, its station, its area, by id) a grant of the caller covers;
   * without any place only a grant for the whole association does.
   */
  readonly authorize: (...places: readonly (string | null | undefined)[]) => void
}

type ContextOf<A extends Access> = A extends { allow: 'anyone' } ? Context : MemberContext

/** One handler for every action of the contract: a missing act does not compile. */
export type Handlers<A extends Actions> = {
  readonly [Name in keyof A]: (
    input: ParsedOf<A[Name]>,
    context: ContextOf<A[Name]['access']>,
  ) => Promise<OutputOf<A[Name]>>
}

interface TimerEvent {
  readonly Type?: unknown
}
type Event = { readonly action?: unknown; readonly input?: unknown; readonly version?: unknown }
/** A call over HTTP, as the cloud brings it. */
type HttpEvent = { readonly httpMethod?: unknown; readonly path?: unknown }
type Runtime = { readonly request_id?: string }
type AnyHandler = (input: unknown, context: Context) => Promise<unknown>

/** CloudBase carries 100 KB of text; what we take is smaller, so that a record always fits. */
const LARGEST_INPUT_BYTES = 64 * 1024

/** Turns a contract, its acts, its timed jobs and what it shows over HTTP into the `main` of a cloud function. */
export function serve<A extends Actions>(
  contract: Contract<A>,
  handlers: Handlers<A>,
  jobs: readonly Job[] = [],
  documents: readonly OpenDocument[] = [],
) {
  return async function main(
    event: Event & TimerEvent & HttpEvent,
    runtime: Runtime = {},
  ): Promise<unknown> {
    const requestId = runtime.request_id ?? 'unknown'
    const caller = readCaller()
    if (event.Type === 'Timer' && caller.isTimer) {
      return runDueJobs(contract.domain, jobs, requestId)
    }
    if (typeof event.httpMethod === 'string' && typeof event.path === 'string') {
      const asked = { method: event.httpMethod, path: event.path }
      return answerHttp(contract.domain, documents, asked, { caller, requestId, at: now() })
    }
    const started = now()
    const reply = await answer(contract, handlers, event, { caller, requestId, at: started })
    logCall({
      domain: contract.domain,
      action: knownAction(contract, event.action) ?? 'unknown',
      requestId,
      code: reply.ok ? 'OK' : reply.error.code,
      milliseconds: now() - started,
    })
    return reply
  }
}

async function answerHttp(
  domain: string,
  documents: readonly OpenDocument[],
  asked: { readonly method: string; readonly path: string },
  { caller, requestId, at }: Context,
): Promise<HttpAnswer> {
  const shown = await showDocument(domain, documents, asked, caller).catch((failure: unknown) => {
    if (!(failure instanceof CodedError)) logFailure(domain, requestId, failure)
    return failedDocument(failure)
  })
  const code = String(shown.statusCode)
  logCall({ domain, action: 'documents', requestId, code, milliseconds: now() - at })
  return shown
}

async function answer<A extends Actions>(
  contract: Contract<A>,
  handlers: Handlers<A>,
  event: Event,
  context: Context,
): Promise<Reply<unknown>> {
  try {
    const output = await dispatch(contract, handlers, event, context)
    return { ok: true, output, requestId: context.requestId }
  } catch (error) {
    return { ok: false, error: publicPart(contract.domain, error, context.requestId) }
  }
}

async function dispatch<A extends Actions>(
  contract: Contract<A>,
  handlers: Handlers<A>,
  event: Event,
  context: Context,
): Promise<unknown> {
  const { version } = event
  if (version !== undefined && (typeof version !== 'string' || isOutdated(version))) {
    throw new CodedError(kitErrors.OUTDATED)
  }
  const name = knownAction(contract, event.action)
  const action = name === undefined ? undefined : contract.actions[name]
  if (name === undefined || !action) throw new CodedError(kitErrors.UNKNOWN_ACTION)
  const input = parseInput(action, event.input)
  const handler = handlers[name] as AnyHandler
  const act = `${contract.domain}.${name}`
  const output =
    action.access.allow === 'anyone'
      ? await actForAnyone(act, action.access, handler, input, context)
      : await actForMember(act, action.access, handler, input, context)
  // What the contract does not name does not leave the function.
  return action.output.parse(output)
}

function knownAction(contract: Contract, action: unknown): string | undefined {
  return typeof action === 'string' &&
    Object.prototype.hasOwnProperty.call(contract.actions, action)
    ? action
    : undefined
}

function parseInput(action: ActionContract, input: unknown): unknown {
  if (Buffer.byteLength(JSON.stringify(input ?? {})) > LARGEST_INPUT_BYTES) {
    throw new CodedError(kitErrors.TOO_LARGE)
  }
  const parsed = action.input.safeParse(input ?? {})
  if (parsed.success) return parsed.data
  throw new CodedError(kitErrors.INVALID, { fields: problemsOf(parsed.error) })
}

function actForAnyone(
  action: string,
  { limits }: Extract<Access, { allow: 'anyone' }>,
  handler: AnyHandler,
  input: unknown,
  context: Context,
): Promise<unknown> {
  const limited = { action, limits, caller: callerSubject(context, input), input }
  return actWithin(limited, context, () => handler(input, context))
}

/** What a call is counted for: `caller` is who calls, as far as it is known. */
interface Limited {
  readonly action: string
  readonly limits: readonly RateLimit[]
  readonly caller: string
  readonly input: unknown
}

/** Runs an act beside the look-up of its limits. */
async function actWithin(
  { action, limits, caller, input }: Limited,
  { requestId }: Context,
  act: () => Promise<unknown>,
): Promise<unknown> {
  const counted = limits.map((limit) => ({
    ...limit,
    subject: limit.per === 'caller' ? caller : field(input, limit.per),
  }))
  const admission = checkRates(action, counted)
  const acting = invoke({ requestId, admission }, act)
  // A refusal counts first: what the act has read is then not told.
  const [admitted, output] = await Promise.allSettled([admission, acting])
  if (admitted.status === 'rejected') throw admitted.reason
  if (output.status === 'rejected') throw output.reason
  return output.value
}

/** Web visitors without an openid are told apart by the random id of their browser, else they share a limit. */
function callerSubject({ caller }: Context, input: unknown): string {
  return caller.openId ?? field(input, 'browserId')
}

function field(input: unknown, name: string): string {
  const value = (input as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : ''
}

async function actForMember(
  action: string,
  access: Exclude<Access, { allow: 'anyone' }>,
  handler: AnyHandler,
  input: unknown,
  context: Context,
): Promise<unknown> {
  const account = await admitMember(access, context.caller, context.at)
  const guard = new PlaceGuard(grantsFor(account, access, context.at))
  const member: MemberContext = {
    ...context,
    account,
    authorize: (...places) => guard.authorize(...places),
  }
  const limits = access.limits ?? []
  const limited = { action, limits, caller: account._id, input }
  const output = await actWithin(limited, context, () => handler(input, member))
  if (access.allow !== 'member' && access.within === 'station' && !guard.asked) {
    throw new Error('an act within a station never asked for the station')
  }
  return output
}

function publicPart(domain: string, failure: unknown, requestId: string): ReplyError {
  const error = isPushback(failure) ? new CodedError(kitErrors.BUSY, { cause: failure }) : failure
  if (!(error instanceof CodedError)) {
    logFailure(domain, requestId, error)
    return { code: kitErrors.FAILED.code, message: kitErrors.FAILED.sentence, requestId }
  }
  if (error.cause !== undefined) logFailure(domain, requestId, error.cause)
  const { code, sentence, fields } = error
  const isBusy = code === kitErrors.BUSY.code
  return {
    ...{ code, message: sentence, requestId },
    ...(fields ? { fields } : {}),
    ...(isBusy ? { retryAfterMs: suggestedDelay(now()) } : {}),
  }
}
