/**
 * What a function shows over HTTP to whoever knows the address, for programs of others: no account, nothing personal.
 * In the cloud it is the HTTP access of the function that brings such a call; it never reaches an action.
 */
import type { RateLimit } from '@shared/kit/access'
import { CodedError } from '@shared/kit/errors'
import type { Caller } from './caller'
import { checkRates } from './rate-limits'

/** One document, or many of a kind. */
export interface OpenDocument {
  /** What its path ends with; the cloud may put the function's own path before it. */
  readonly path: RegExp
  readonly type: string
  /** Its text; undefined where there is none. Given what the groups of `path` matched. */
  readonly read: (...matched: readonly string[]) => Promise<string | undefined>
}

/** As the cloud wants an answer to HTTP. */
export interface HttpAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An address may look so often; programs keep what they have read. */
const LIMIT: RateLimit = { per: 'caller', max: 600, windowSeconds: 600 }
/** What is read may be kept so long: a revocation is seen that late at most. */
const KEPT_SECONDS = 300

/** Answers a call that came over HTTP. Errors: REQUEST.TOO_MANY, and what reading throws. */
export async function showDocument(
  domain: string,
  documents: readonly OpenDocument[],
  { method, path }: { readonly method: string; readonly path: string },
  { address = '' }: Caller,
): Promise<HttpAnswer> {
  if (method !== 'GET' && method !== 'HEAD') return plain(405)
  await checkRates(`${domain}.documents`, [{ ...LIMIT, subject: address }])
  for (const document of documents) {
    const found = document.path.exec(path)
    const text = found && (await document.read(...found.slice(1)))
    if (typeof text === 'string') return shown(document.type, text)
  }
  return plain(404)
}

/** What a failure says over HTTP: nothing but that it failed. */
export function failedDocument(failure: unknown): HttpAnswer {
  return plain(failure instanceof CodedError ? 429 : 500)
}

function shown(type: string, body: string): HttpAnswer {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': `public, max-age=${String(KEPT_SECONDS)}`,
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  }
  return { statusCode: 200, headers, body }
}

function plain(statusCode: number): HttpAnswer {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  return { statusCode, headers, body: '' }
}
