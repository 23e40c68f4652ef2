import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request that ends with a status, a code and a sentence that a person may read. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/**
 * The whole body. Beyond the limit the rest is read and thrown away, so that the caller gets to see
 * the refusal.
 * @throws Refusal 413
 */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limitBytes) chunks.push(chunk)
  }
  if (size > limitBytes) throw new Refusal(413, 'REQUEST.TOO_LARGE', '内容太多，请减少后再试')
  return Buffer.concat(chunks).toString('utf8')
}

/** @throws Refusal 400 when the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'REQUEST.MALFORMED', '没有看懂这次请求')
  }
}

export function sendJson(
  response: ServerResponse,
  status: number,
  json: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(json)
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/** A name that leads to this machine only; a web page cannot make a browser send it for another site. */
export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && LOOPBACK.test(host)
}

export function isLoopbackPeer(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? ''
  return /^(::ffff:)?127\.|^::1$/.test(address)
}

/** Requests of programs have no origin; of web pages only ours and WeChat's may come in. */
export function isTrustedOrigin(origin: string | undefined): boolean {
  if (origin === undefined || origin === 'https://servicewechat.com') return true
  const host = /^https?:\/\/(.+)$/.exec(origin)?.[1]
  return isLoopbackHost(host)
}
