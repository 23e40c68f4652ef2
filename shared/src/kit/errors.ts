/** A coded error: what programs compare, and the plain sentence people read. */
export interface ErrorDefinition {
  readonly code: string
  readonly sentence: string
}

/** The errors of one domain: `{ FULL: '…' }` becomes `{ FULL: { code: 'ACTIVITY.FULL', sentence: '…' } }`. */
export function defineErrors<const Name extends string>(
  domain: string,
  sentences: Readonly<Record<Name, string>>,
): Readonly<Record<Name, ErrorDefinition>> {
  const entries = Object.entries<string>(sentences).map(([name, sentence]) => [
    name,
    { code: `${domain}.${name}`, sentence },
  ])
  return Object.fromEntries(entries) as Record<Name, ErrorDefinition>
}

/** An error fit for the public; `cause` stays inside the function, `fields` names what to mend. */
export class CodedError extends Error {
  readonly code: string
  readonly sentence: string
  readonly fields: Readonly<Record<string, string>> | undefined
  readonly cause: unknown

  constructor(
    definition: ErrorDefinition,
    details: { cause?: unknown; fields?: Readonly<Record<string, string>> } = {},
  ) {
    super(definition.code)
    this.name = 'CodedError'
    this.code = definition.code
    this.sentence = definition.sentence
    this.fields = details.fields
    this.cause = details.cause
  }
}

/** What every function answers. */
export type Reply<T> =
  | { readonly ok: true; readonly output: T; readonly requestId: string }
  | { readonly ok: false; readonly error: ReplyError }

export interface ReplyError {
  readonly code: string
  readonly message: string
  readonly requestId: string
  readonly fields?: Readonly<Record<string, string>>
  /** For STORE.BUSY: not to be tried again before so many milliseconds have passed. */
  readonly retryAfterMs?: number
}

/** Errors that any action may answer. */
export const kitErrors = {
  ...defineErrors('REQUEST', {
    UNKNOWN_ACTION: '没有这项服务，请更新后再试',
    INVALID: '有几处没填对，改一下就好',
    TOO_LARGE: '内容太长了，删短一些再交',
    REPLAYED: '这一份已经交过了，内容不一样',
    TOO_MANY: '点得太快了，过一会儿再试',
  }),
  ...defineErrors('ACCESS', {
    SIGN_IN: '要先登录，才能继续',
    CONSENT: '要先同意登录用的信息，才能继续',
    ROLE: '这件要由别的角色来做',
    SCOPE: '这件归别的服务站管',
  }),
  ...defineErrors('CLIENT', { OUTDATED: '有新版本了，更新后接着用，草稿都在' }),
  ...defineErrors('INTERNAL', { FAILED: '我们这边出了点问题，您写的都还在' }),
  ...defineErrors('STORE', { BUSY: '人有点多，稍等一下再试' }),
} as const
