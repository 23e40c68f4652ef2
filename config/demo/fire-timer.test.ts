/** A tick on a crowded machine. That the local CloudBase answers so is proven in emulator/functions/host.test.ts. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fireTimer } from './fire-timer'

const done = { status: 200, body: { ok: true, fired: 1 } }
const outOfTime = { status: 504, body: { ok: false, error: { code: 'FUNCTION.OUT_OF_TIME' } } }
const failed = { status: 502, body: { ok: false, error: { code: 'FUNCTION.FAILED' } } }

/** What the cloud answers, one after the other, the last for ever. */
let answers: (typeof done | typeof outOfTime)[]
let fired: string[]
let told: jest.SpyInstance
let server: Server
let origin: string

beforeAll(async () => {
  server = createServer((request, response) => {
    void request.toArray().then((parts) => {
      fired.push(`${String(request.url)} ${Buffer.concat(parts as Buffer[]).toString()}`)
      const [{ status, body } = failed] = answers
      if (answers.length > 1) answers.shift()
      response.writeHead(status).end(JSON.stringify(body))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})
afterAll(() => server.close())

beforeEach(() => {
  fired = []
  told = jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => told.mockRestore())

test('a tick that ran out of its time is fired again until it is done, and each time it is said', async () => {
  answers = [outOfTime, outOfTime, done]
  await fireTimer(origin, 'survey')
  expect(fired).toEqual(Array(3).fill('/local/timers/fire {"function":"survey"}'))
  expect(told).toHaveBeenCalledTimes(2)
})

test('one that never gets done is given up and named', async () => {
  answers = [outOfTime]
  await expect(fireTimer(origin, 'survey')).rejects.toThrow(/timer of survey failed at try 10/)
  expect(fired).toHaveLength(10)
})

test('one that fails in another way is not fired again', async () => {
  answers = [failed, done]
  await expect(fireTimer(origin, 'survey')).rejects.toThrow(/timer of survey failed at try 1:/)
  expect(fired).toHaveLength(1)
  expect(told).not.toHaveBeenCalled()
})
