import {
  CodedError,
  defineErrors,
  type ErrorDefinition,
  kitErrors,
  type ReplyError,
} from '@shared/kit/errors'

/** What goes wrong before a function answers. */
export const callErrors = defineErrors('CLIENT', {
  OFFLINE: '现在没有网，您写的都还在',
  SLOW: '网络有点慢，再试一次就好',
})

/**
 * Why a call did not work: `code` for programs, `sentence` for people, `fields` for what to mend,
 * `requestId` (when a function answered) for the small print.
 */
export class CallError extends CodedError {
  readonly requestId: string | undefined
  /** Milliseconds before which it is not to be tried again. */
  readonly retryAfterMs: number | undefined

  constructor(
    definition: ErrorDefinition,
    details: {
      requestId?: string
      retryAfterMs?: number | undefined
      fields?: Readonly<Record<string, string>>
      cause?: unknown
    } = {},
  ) {
    super(definition, details)
    this.name = 'CallError'
    this.requestId = details.requestId
    this.retryAfterMs = details.retryAfterMs
  }
}

/** The error a function answered. */
export function refusalOf({ code, message, ...details }: ReplyError): CallError {
  return new CallError({ code, sentence: message }, details)
}

/** What a failure tells people: a refusal says its own words, anything else that it did not work. */
export function callErrorOf(failure: unknown): CallError {
  return failure instanceof CallError
    ? failure
    : new CallError(kitErrors.FAILED, { cause: failure })
}

/** Whether nothing was decided because the network did not carry it: the same call may be made again later. */
export function isUnreached(error: unknown): boolean {
  return (
    error instanceof CallError &&
    (error.code === callErrors.OFFLINE.code || error.code === callErrors.SLOW.code)
  )
}
