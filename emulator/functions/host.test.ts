import { openCloud, type TestCloud } from '../testing/cloud'
import { call, writeFunction, writeFunctions, writeTimer } from '../testing/functions'

jest.setTimeout(20_000)

const directory = writeFunctions({
  who: `
    const before = app.auth().getUserInfo().openId
    await new Promise((resolve) => setTimeout(resolve, event.ms ?? 0))
    await db.collection('calls').add({ openId: before })
    return { before, after: app.auth().getUserInfo().openId, event, keys: Object.keys(process.env) }`,
  instance: `
    globalThis.running = (globalThis.running ?? 0) + 1
    globalThis.served = (globalThis.served ?? 0) + 1
    await new Promise((resolve) => setTimeout(resolve, 50))
    return { thread: require('node:worker_threads').threadId, together: globalThis.running--,
      served: globalThis.served }`,
  waves: `
    const things = db.collection('waves')
    await Promise.all([1, 2, 3].map((n) => things.add({ n })))
    await app.callWxOpenApi({ apiName: 'security.msgSecCheck', requestData: { content: 'x' } })
    await Promise.all([things.count(), things.where({ n: 1 }).get()])
    return {}`,
  fails: `
    if (event.how === 'throws') throw new Error('private detail')
    if (event.how === 'hangs') await new Promise(() => undefined)
    if (event.how === 'dies') process.exit(3)
    return { fine: true }`,
  caller: `return (await app.callFunction({ name: 'who', data: { from: 'caller' } })).result`,
  code: `return { version: 1 }`,
  clock: `
    const running = (globalThis.running = (globalThis.running ?? 0) + 1)
    await new Promise((resolve) => setTimeout(resolve, 120))
    globalThis.running--
    await db.collection('ticks').add({ event, source: process.env.TRIGGER_SRC, running,
      openId: app.auth().getUserInfo().openId })`,
})
writeTimer(directory, 'clock')

let cloud: TestCloud
beforeAll(async () => {
  cloud = await openCloud({
    functions: directory,
    environment: { EXTRA: 'yes' },
    invocationLimitMs: 700,
  })
})
afterAll(() => cloud.close())

test('every invocation has the identity of its own caller', async () => {
  const callers = [...Array(12).keys()].map(async (n) => {
    const headers: Record<string, string> = n % 3 === 0 ? {} : { 'x-dev-openid': `person-${n}` }
    const { body } = await call(cloud.origin, 'who', { ms: (n * 7) % 20 }, headers)
    return body as { before: string; after: string }
  })
  for (const [n, { before, after }] of (await Promise.all(callers)).entries()) {
    const openId = n % 3 === 0 ? '' : `person-${n}`
    expect([before, after]).toEqual([openId, openId])
  }
})

test('the event arrives as it was sent, the environment of this process does not', async () => {
  const { body } = await call(cloud.origin, 'who', { deep: [{ a: null }] })
  const { event, keys } = body as { event: unknown; keys: string[] }
  expect(event).toEqual({ deep: [{ a: null }] })
  expect(keys).toContain('EXTRA')
  expect(keys).not.toContain('PATH')
})

test('an instance runs one invocation at a time; there are at most four', async () => {
  const answers = await Promise.all([...Array(12).keys()].map(() => call(cloud.origin, 'instance')))
  const bodies = answers.map(({ body }) => body as { thread: number; together: number })
  expect(new Set(bodies.map(({ thread }) => thread)).size).toBe(4)
  expect(bodies.every(({ together }) => together === 1)).toBe(true)
})

test('there are as many instances as it is told', async () => {
  const wide = await openCloud({ functions: directory, mostInstances: 6 })
  try {
    const answers = await Promise.all(
      [...Array(18).keys()].map(() => call(wide.origin, 'instance')),
    )
    const threads = answers.map(({ body }) => (body as { thread: number }).thread)
    expect(new Set(threads).size).toBe(6)
  } finally {
    await wide.close()
  }
})

test('calls sent together are one wave, and only calls to the database count', async () => {
  const cold = await call(cloud.origin, 'waves')
  const warm = await call(cloud.origin, 'waves')
  expect([cold.calls, cold.waves]).toEqual([5, 2])
  expect([warm.calls, warm.waves]).toEqual([5, 2])
})

test('a function that throws, hangs or dies fails without saying how it looks inside', async () => {
  const failed = [502, 'FUNCTION.FAILED'] as const
  const late = [504, 'FUNCTION.OUT_OF_TIME'] as const
  for (const [how, [wanted, code]] of [
    ['throws', failed],
    ['hangs', late],
    ['dies', failed],
  ] as const) {
    const { status, body } = await call(cloud.origin, 'fails', { how })
    expect(status).toBe(wanted)
    expect(body).toMatchObject({ ok: false, error: { code } })
    expect(JSON.stringify(body)).not.toContain('private')
    expect((await call(cloud.origin, 'fails')).body).toEqual({ fine: true })
  }
})

test('a function calls another one as the person who called it', async () => {
  const { body } = await call(cloud.origin, 'caller', {}, { 'x-dev-openid': 'person' })
  expect(body).toMatchObject({ before: 'person', event: { from: 'caller' } })
})

test('new code serves the next invocation', async () => {
  expect((await call(cloud.origin, 'code')).body).toEqual({ version: 1 })
  writeFunction(directory, 'code', 'return { version: 2 }')
  let version: unknown
  for (const started = Date.now(); version !== 2 && Date.now() - started < 5_000;) {
    version = ((await call(cloud.origin, 'code')).body as { version: number }).version
  }
  expect(version).toBe(2)
})

interface Tick {
  readonly event: { Type: string; TriggerName: string; Time: string }
  readonly source: string
  readonly running: number
  readonly openId: string
}

const ticksOf = async ({ db }: TestCloud) => (await db.collection('ticks').get()).data as Tick[]

const fire = (origin: string, name: string) =>
  fetch(`${origin}/local/timers/fire`, { method: 'POST', body: JSON.stringify({ function: name }) })

test('a timer fired by hand is answered when it is done', async () => {
  expect((await fire(cloud.origin, 'clock')).status).toBe(200)
  const [tick] = await ticksOf(cloud)
  expect(tick).toMatchObject({
    event: { Type: 'Timer', TriggerName: 'tick' },
    source: 'timer',
    openId: '',
  })
  expect((await fire(cloud.origin, 'code')).status).toBe(404)
})

test('timers fire in their time and never overlap themselves', async () => {
  const ticking = await openCloud({ functions: directory, timerEveryMs: 20 })
  for (let ticks = 0; ticks < 2; ticks = (await ticksOf(ticking)).length) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await Promise.all([fire(ticking.origin, 'clock'), fire(ticking.origin, 'clock')])
  const ticks = await ticksOf(ticking)
  await ticking.close()
  expect(ticks.length).toBeGreaterThanOrEqual(4)
  expect(ticks.every(({ running }) => running === 1)).toBe(true)
})
