import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { CloudError } from '../errors'
import type { FunctionsHost } from '../functions/host'
import { OutOfTime } from '../functions/instance'
import type { Timers } from '../functions/timers'
import type { Admin } from '../protocol/admin'
import { readFaultPlan, type Faults } from '../protocol/faults'
import type { Outbox } from '../wechat/outbox'
import {
  isLoopbackHost,
  isLoopbackPeer,
  isTrustedOrigin,
  parseJson,
  readBody,
  Refusal,
  sendJson,
} from './http'
import type { StaticFiles } from './static-files'

/** What the gateway leads to; without functions or site those paths are not there. */
export interface Rooms {
  readonly admin: Admin
  readonly faults: Faults
  readonly outbox: Outbox
  readonly functions?: FunctionsHost
  readonly timers?: Timers
  readonly site?: StaticFiles
}

const MEGABYTE = 1024 * 1024
const ADMIN_BYTES = 16 * MEGABYTE

/**
 * One origin for the app, its functions, the SDK and the tools of development. Requests wait until
 * the rooms are open.
 */
export function createGateway(rooms: Promise<Rooms>): Server {
  return createServer((request, response) => {
    rooms
      .then((open) => route(open, request, response))
      .catch((error: unknown) => refuse(response, error))
  })
}

async function route(rooms: Rooms, request: IncomingMessage, response: ServerResponse) {
  const path = (request.url ?? '/').replace(/\?.*$/, '')
  if (request.method === 'GET' || request.method === 'HEAD') {
    return read(rooms, path, request, response)
  }
  if (request.method !== 'POST') throw new Refusal(405, 'REQUEST.METHOD', '这里只收 POST 请求')
  if (!isTrustedOrigin(request.headers.origin)) {
    throw new Refusal(403, 'ORIGIN.REFUSED', '这个来源不能访问本地云')
  }
  if (path.startsWith('/functions/')) {
    return callFunction(rooms, path.slice('/functions/'.length), request, response)
  }
  requireLoopback(request)
  if (path === '/admin') return answerSdk(rooms, request, response)
  if (path.startsWith('/local/')) return act(rooms, path, request, response)
  throw notFound()
}

async function read(
  rooms: Rooms,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (path === '/local/health') return sendJson(response, 200, JSON.stringify({ ok: true }))
  if (path === '/local/wechat/outbox') {
    requireLoopback(request)
    return sendJson(response, 200, JSON.stringify({ ok: true, sent: rooms.outbox.list() }))
  }
  if (path.startsWith('/open/')) return fetchDocument(rooms, path, request, response)
  if (/^\/(admin|local|functions)(\/|$)/.test(path)) throw notFound()
  if (!(await rooms.site?.serve(path, request, response))) throw notFound()
}

/** What a function answers to HTTP itself, as its HTTP access in the cloud has it: `/open/<function>/<path>`. */
async function fetchDocument(
  { functions }: Rooms,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, name = '', rest = ''] = /^\/open\/([^/]+)(\/.*)$/.exec(path) ?? []
  if (!functions || rest === '') throw notFound()
  const event = { httpMethod: request.method, path: rest }
  const { json } = await functions.invoke(name, event, {
    ...{ source: 'http', address: callerAddress(request) },
  })
  const { statusCode, headers, body } = parseJson(json) as Partial<HttpAnswer>
  if (typeof statusCode !== 'number' || typeof body !== 'string') throw notFound()
  response.writeHead(statusCode, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** What a function gives back that answers HTTP itself. */
interface HttpAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

async function answerSdk({ admin }: Rooms, request: IncomingMessage, response: ServerResponse) {
  const body = parseJson(await readBody(request, ADMIN_BYTES))
  const reply = await admin.answer(body)
  const { action } = body as { action?: unknown }
  // The instance that called counts its database calls by this header.
  sendJson(response, 200, JSON.stringify(reply), {
    'x-cloud-action': typeof action === 'string' ? encodeURIComponent(action) : '',
  })
}

async function callFunction(
  { functions }: Rooms,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const openId = devOpenId(request)
  const event = parseJson(await readBody(request, MEGABYTE))
  if (!functions) throw new Refusal(404, 'FUNCTION.UNKNOWN', '没有找到这项服务')
  const { json, calls, waves } = await functions.invoke(name, event, {
    openId,
    source: 'wx_client',
    address: callerAddress(request),
  })
  sendJson(response, 200, json, {
    'x-cloud-calls': String(calls),
    'x-cloud-waves': String(waves),
  })
}

/** The identity a developer puts on; from this machine and under its name only. */
function devOpenId(request: IncomingMessage): string | undefined {
  const header = request.headers['x-dev-openid']
  if (header === undefined) return undefined
  requireLoopback(request)
  return String(header)
}

/** Where the call comes from: the caller's own address, or the one a developer puts on, from this machine only. */
function callerAddress(request: IncomingMessage): string {
  const header = request.headers['x-dev-address']
  if (header === undefined) return request.socket.remoteAddress ?? ''
  requireLoopback(request)
  return String(header)
}

async function act(
  { faults, outbox, timers }: Rooms,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = parseJson(await readBody(request, MEGABYTE)) as Record<string, unknown>
  if (path === '/local/wechat/replies') {
    const { api, when, reply } = body
    const whenFits = when === undefined || typeof when === 'string'
    if (typeof api !== 'string' || reply === undefined || !whenFits) {
      throw new Refusal(400, 'REQUEST.MALFORMED', 'A script needs api, reply and maybe when.')
    }
    outbox.script({ api, when, reply })
    return sendJson(response, 200, JSON.stringify({ ok: true }))
  }
  if (path === '/local/faults') {
    const plan = readFaultPlan(body)
    if (!plan) throw new Refusal(400, 'REQUEST.MALFORMED', 'This is no plan of faults.')
    faults.plan = plan
    return sendJson(response, 200, JSON.stringify({ ok: true, plan }))
  }
  if (path === '/local/timers/fire') {
    const fired = (await timers?.fireNow(String(body.function))) ?? 0
    if (fired === 0) throw new Refusal(404, 'TIMER.UNKNOWN', 'This function has no timer.')
    return sendJson(response, 200, JSON.stringify({ ok: true, fired }))
  }
  throw notFound()
}

function requireLoopback(request: IncomingMessage): void {
  if (isLoopbackPeer(request) && isLoopbackHost(request.headers.host)) return
  throw new Refusal(403, 'CALLER.REFUSED', '只能从本机这样访问')
}

function notFound(): Refusal {
  return new Refusal(404, 'PATH.UNKNOWN', '没有找到这个地址')
}

/** Says what went wrong without saying how it looks inside. */
function refuse(response: ServerResponse, error: unknown): void {
  const { status, code, message } = refusalOf(error)
  const body = { ok: false, error: { code, message, requestId: randomUUID() } }
  if (!response.headersSent) sendJson(response, status, JSON.stringify(body))
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof CloudError && error.code === 'FUNCTION_NOT_FOUND') {
    return new Refusal(404, 'FUNCTION.UNKNOWN', '没有找到这项服务')
  }
  if (error instanceof OutOfTime) {
    return new Refusal(504, 'FUNCTION.OUT_OF_TIME', '用时太长，没有办完，请再试一次')
  }
  return new Refusal(502, 'FUNCTION.FAILED', '暂时没有办成，请稍后再试')
}
