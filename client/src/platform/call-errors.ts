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

  constructor(
    definition: ErrorDefinition,
    details: {
      requestId?: string
      fields?: Readonly<Record<string, string>>
      cause?: unknown
    } = {},
  ) {
    super(definition, details)
    this.name = 'CallError'
    this.requestId = details.requestId
  }
}

/** The error a function answered. */
export function refusalOf(error: ReplyError): CallError {
  return new CallError(
    { code: error.code, sentence: error.message },
    { requestId: error.requestId, fields: error.fields },
  )
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
