import { request } from 'node:http'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCloud, temporaryFolder, type TestCloud } from '../testing/cloud'
import { call, writeFunctions } from '../testing/functions'

const site = temporaryFolder()
mkdirSync(join(site, 'js'))
writeFileSync(join(site, 'index.html'), '<title>app</title>')
writeFileSync(join(site, 'js', 'app.3f2a9c1b.js'), 'let app = 1;'.repeat(200))
writeFileSync(join(site, 'plain.js'), '1')
writeFileSync(join(site, '..', 'outside.txt'), 'secret')

let cloud: TestCloud
beforeAll(async () => {
  const functions = writeFunctions({
    echo: 'return event',
    page: `return { statusCode: 203, headers: { 'x-own': '1' }, body: event.httpMethod + event.path }`,
  })
  cloud = await openCloud({ functions, site })
})
afterAll(() => cloud.close())

const refusal = (code: string) => ({
  ok: false,
  error: { code, message: expect.any(String) as string, requestId: expect.any(String) as string },
})

/** fetch sets Host and some other headers by itself; this does not. */
function send(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(cloud.origin)
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

describe('functions', () => {
  test('a reply comes as it is', async () => {
    const { status, body } = await call(cloud.origin, 'echo', { action: 'x', input: [1] })
    expect([status, body]).toEqual([200, { action: 'x', input: [1] }])
  })

  test('an unknown function, malformed JSON and too large a body are refused by code', async () => {
    const unknown = await call(cloud.origin, 'none')
    expect([unknown.status, unknown.body]).toEqual([404, refusal('FUNCTION.UNKNOWN')])
    const outside = await call(cloud.origin, '..%2fecho')
    expect([outside.status, outside.body]).toEqual([404, refusal('FUNCTION.UNKNOWN')])
    const malformed = await call(cloud.origin, 'echo', '{"a":')
    expect([malformed.status, malformed.body]).toEqual([400, refusal('REQUEST.MALFORMED')])
    const large = await call(cloud.origin, 'echo', { text: 'x'.repeat(1024 * 1024) })
    expect([large.status, large.body]).toEqual([413, refusal('REQUEST.TOO_LARGE')])
  })

  test('an identity is put on from this machine only', async () => {
    const headers = { 'x-dev-openid': 'person', host: 'example.com' }
    const { status, text } = await send('POST', '/functions/echo', headers, '{}')
    expect([status, JSON.parse(text)]).toEqual([403, refusal('CALLER.REFUSED')])
  })
})

describe('what a function answers to HTTP itself', () => {
  test('comes with its own status and headers, for anybody who fetches it', async () => {
    const headers = { origin: 'https://example.com' }
    const { status, text, headers: own } = await send('GET', '/open/page/status/1?x=2', headers)
    expect([status, text, own['x-own']]).toEqual([203, 'GET/status/1', '1'])
    expect((await send('HEAD', '/open/page/status/1')).text).toBe('')
  })

  test('is not there where a function answers something else, or is none', async () => {
    for (const path of ['/open/echo/status/1', '/open/none/status/1', '/open/page', '/open/']) {
      expect((await send('GET', path)).status).toBe(404)
    }
  })
})

describe('other web pages', () => {
  test.each([
    'https://example.com',
    'null',
    'http://127.0.0.1.example.com',
    'http://localhost@x.com',
  ])('%s may not call', async (origin) => {
    for (const path of ['/functions/echo', '/admin', '/local/timers/fire']) {
      const { status, text } = await send('POST', path, { origin }, '{}')
      expect([status, JSON.parse(text)]).toEqual([403, refusal('ORIGIN.REFUSED')])
    }
  })

  test.each(['http://127.0.0.1:5173', 'http://localhost:80', 'https://servicewechat.com'])(
    '%s may call',
    async (origin) => {
      expect((await send('POST', '/functions/echo', { origin }, '{}')).status).toBe(200)
    },
  )

  test('a name that is not of this machine leads to no database', async () => {
    const { status } = await send('POST', '/admin', { host: 'example.com' }, '{}')
    expect(status).toBe(403)
    expect((await send('GET', '/local/wechat/outbox', { host: 'example.com' })).status).toBe(403)
  })
})

describe('the app', () => {
  test('a route of the app is its index page, never kept', async () => {
    for (const path of ['/', '/pages/home?x=1']) {
      const { status, text, headers } = await send('GET', path)
      expect([status, text]).toEqual([200, '<title>app</title>'])
      expect(headers['cache-control']).toBe('no-cache')
    }
  })

  test('a file with a hash is kept for ever, and sent smaller to whom can read it', async () => {
    const plain = await send('GET', '/js/app.3f2a9c1b.js')
    expect(plain.headers['cache-control']).toContain('immutable')
    const zipped = await send('GET', '/js/app.3f2a9c1b.js', { 'accept-encoding': 'gzip' })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(Number(zipped.headers['content-length'])).toBeLessThan(plain.text.length / 4)
    expect((await send('GET', '/plain.js')).headers['cache-control']).toBe('no-cache')
  })

  test('a missing file is missing, and no path leads out of the folder', async () => {
    for (const path of [
      '/none.js',
      '/../outside.txt',
      '/..%2foutside.txt',
      '/%2e%2e/outside.txt',
    ]) {
      const { status, text } = await send('GET', path)
      expect([status, JSON.parse(text)]).toEqual([404, refusal('PATH.UNKNOWN')])
    }
  })
})

test('health answers', async () => {
  expect(await (await fetch(`${cloud.origin}/local/health`)).json()).toEqual({ ok: true })
})
