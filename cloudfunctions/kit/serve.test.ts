import { defineContract } from '@shared/kit/contract'
import { CodedError, defineErrors, type Reply } from '@shared/kit/errors'
import * as z from '@shared/kit/zod'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { makeStation } from '../../config/testing/stations'
import { serve } from './serve'
import { collection, get, insert } from './store'

const testErrors = defineErrors('TEST', { FULL: '今天满了' })
const station = makeStation('home')
const NOTES = collection<{ _id: string }>('demo')

const contract = defineContract('test', {
  say: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 5, windowSeconds: 3600 }] },
    input: z.object({ word: z.string().max(5), note: z.string().optional() }),
    output: z.object({ word: z.string() }),
  },
  fail: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 100, windowSeconds: 3600 }] },
    input: z.object({ how: z.enum(['coded', 'plain', 'output']) }),
    output: z.object({ fine: z.literal(true) }),
  },
  whoAmI: {
    access: { allow: 'member' },
    input: z.object({}),
    output: z.object({ id: z.string() }),
  },
  tryNumber: {
    access: { allow: 'member', limits: [{ per: 'caller', max: 4, windowSeconds: 86_400 }] },
    input: z.object({ note: z.string() }),
    output: z.object({}),
  },
  runStation: {
    access: { allow: ['stationManager', 'associationStaff'], within: 'station' },
    input: z.object({ stationId: z.string().optional(), forget: z.boolean().default(false) }),
    output: z.object({ done: z.boolean() }),
  },
})

const main = serve(
  contract,
  {
    async say({ word, note }) {
      if (note) await insert(NOTES, { _id: note })
      return { word, secret: 'must not leave' } as { word: string }
    },
    fail({ how }) {
      if (how === 'coded') throw new CodedError(testErrors.FULL, { fields: { day: '换一天' } })
      if (how === 'plain') throw new TypeError('planted: 13812342071')
      return Promise.resolve({ fine: false } as unknown as { fine: true })
    },
    whoAmI: (_input, { account }) => Promise.resolve({ id: account._id }),
    async tryNumber({ note }) {
      await insert(NOTES, { _id: note })
      return {}
    },
    runStation({ stationId, forget }, { authorize }) {
      if (!forget) authorize(stationId)
      return Promise.resolve({ done: true })
    },
  },
  [{ name: 'job', isDue: () => Promise.resolve(true), runSlice: () => Promise.resolve(false) }],
)

let cloud: LocalCloud
let database: RawDatabase
let logged: string[]

beforeAll(async () => {
  cloud = await startLocalCloud()
  becomeInstance(cloud)
  database = openDatabase(cloud.adminUrl)
  await makeMember(cloud, database, {
    openId: 'manager',
    grants: [atStation('stationManager', station)],
  })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  await makeMember(cloud, database, { openId: 'resident' })
  await makeMember(cloud, database, { openId: 'unasked', consented: false })
}, 30_000)
afterAll(() => cloud.stop())

beforeEach(() => {
  logged = []
  const log = (line: unknown) => void logged.push(String(line))
  jest.spyOn(console, 'log').mockImplementation(log)
  jest.spyOn(console, 'error').mockImplementation(log)
})
afterEach(() => {
  jest.restoreAllMocks()
})

/** Calls the function as the platform does. */
async function call(action: unknown, input: unknown, openId = '', version?: unknown) {
  process.env.WX_OPENID = openId
  const reply = await main({ action, input, version }, { request_id: 'req-1' })
  return reply as Reply<Record<string, unknown>>
}

async function code(...args: Parameters<typeof call>): Promise<string> {
  const reply = await call(...args)
  return reply.ok ? 'OK' : reply.error.code
}

describe('the door of a function', () => {
  test('gives what the contract names, and nothing else', async () => {
    expect(await call('say', { word: 'hello' }, 'one')).toEqual({
      ok: true,
      output: { word: 'hello' },
      requestId: 'req-1',
    })
  })

  test('REQUEST.UNKNOWN_ACTION for everything the contract does not name', async () => {
    for (const action of [undefined, '', 'shout', 'toString', '__proto__', 7, ['say'], null]) {
      expect(await code(action, { word: 'x' })).toBe('REQUEST.UNKNOWN_ACTION')
    }
  })

  test('REQUEST.INVALID says which field, and never what was in it', async () => {
    const reply = await call('say', { word: 'planted-word' }, 'two')
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'REQUEST.INVALID', requestId: 'req-1', fields: { word: '太长了，删短一些' } },
    })
    expect(JSON.stringify(reply)).not.toContain('planted-word')
    for (const input of [null, undefined, 7, 'x', [], { word: { $ne: '' } }]) {
      expect(await code('say', input)).toBe('REQUEST.INVALID')
    }
  })

  test('REQUEST.TOO_LARGE above 64 KB, before anything is read', async () => {
    expect(await code('say', { word: 'x'.repeat(65_600) })).toBe('REQUEST.TOO_LARGE')
    expect(await code('say', { word: '长'.repeat(22_000) })).toBe('REQUEST.TOO_LARGE')
  })

  test('CLIENT.OUTDATED to a client too old, and to what is no version', async () => {
    for (const version of ['0.0.9', 'new', '', 7, {}]) {
      expect(await code('say', { word: 'x' }, 'three', version)).toBe('CLIENT.OUTDATED')
    }
    expect(await code('say', { word: 'x' }, 'three', '0.1.0')).toBe('OK')
  })
})

describe('what goes wrong', () => {
  test('a coded error tells its sentence and its fields', async () => {
    expect(await call('fail', { how: 'coded' })).toEqual({
      ok: false,
      error: {
        ...{ code: 'TEST.FULL', message: '今天满了', requestId: 'req-1' },
        fields: { day: '换一天' },
      },
    })
  })

  test('anything else is INTERNAL.FAILED: neither reply nor log holds its message', async () => {
    const reply = await call('fail', { how: 'plain' }, 'planted-openid')
    expect(reply).toMatchObject({ error: { code: 'INTERNAL.FAILED', requestId: 'req-1' } })
    const all = JSON.stringify(reply) + logged.join('\n')
    expect(all).not.toContain('13812342071')
    expect(all).not.toContain('planted-openid')
    expect(logged.join('\n')).toContain('TypeError')
  })

  test('an act that breaks its own contract gives nothing', async () => {
    expect(await code('fail', { how: 'output' })).toBe('INTERNAL.FAILED')
  })

  test('every call leaves one line: domain, action, request, code and time', async () => {
    await call('say', { word: 'planted' }, 'planted-openid')
    const line = JSON.parse(logged[logged.length - 1] ?? '') as Record<string, unknown>
    expect(Object.keys(line).sort()).toEqual(
      ['action', 'code', 'domain', 'milliseconds', 'requestId'].sort(),
    )
    expect(line).toMatchObject({ domain: 'test', action: 'say', code: 'REQUEST.INVALID' })
  })
})

describe('who may pass', () => {
  test('R-24: a member has an account and has consented', async () => {
    expect(await code('whoAmI', {})).toBe('ACCESS.SIGN_IN')
    expect(await code('whoAmI', {}, 'stranger')).toBe('ACCESS.SIGN_IN')
    expect(await code('whoAmI', {}, 'unasked')).toBe('ACCESS.CONSENT')
    expect(await code('whoAmI', {}, 'resident')).toBe('OK')
  })

  test('nobody is believed who they say they are in the call itself', async () => {
    process.env.WX_OPENID = ''
    const forged = { action: 'whoAmI', input: {}, userInfo: { openId: 'resident' } }
    expect(await main(forged, {})).toMatchObject({ error: { code: 'ACCESS.SIGN_IN' } })
  })

  test('a role holds at its station, the association’s everywhere', async () => {
    expect(await code('runStation', { stationId: station._id }, 'resident')).toBe('ACCESS.ROLE')
    expect(await code('runStation', { stationId: station._id }, 'manager')).toBe('OK')
    expect(await code('runStation', { stationId: 'stn_away' }, 'manager')).toBe('ACCESS.SCOPE')
    expect(await code('runStation', {}, 'manager')).toBe('ACCESS.SCOPE')
    expect(await code('runStation', { stationId: 'stn_away' }, 'staff')).toBe('OK')
    expect(await code('runStation', {}, 'staff')).toBe('OK')
  })

  test('an act that forgot to ask for the station gives nothing', async () => {
    expect(await code('runStation', { forget: true }, 'staff')).toBe('INTERNAL.FAILED')
  })

  test('REQUEST.TOO_MANY refuses the sixth call, and what it would have written', async () => {
    const notes = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6']
    const codes: string[] = []
    for (const note of notes) codes.push(await code('say', { word: 'x', note }, 'hasty'))
    expect(codes).toEqual(['OK', 'OK', 'OK', 'OK', 'OK', 'REQUEST.TOO_MANY'])
    expect(await get(NOTES, 'n5')).toBeDefined()
    expect(await get(NOTES, 'n6')).toBeUndefined()
  })
})

describe('an act of members with limits', () => {
  test('R-29: REQUEST.TOO_MANY from the fifth call of an account on, each account for itself', async () => {
    const codes: string[] = []
    for (let turn = 1; turn < 6; turn++) {
      codes.push(await code('tryNumber', { note: `m${turn}` }, 'manager'))
    }
    expect(codes).toEqual(['OK', 'OK', 'OK', 'OK', 'REQUEST.TOO_MANY'])
    expect(await get(NOTES, 'm4')).toBeDefined()
    expect(await get(NOTES, 'm5')).toBeUndefined()
    expect(await code('tryNumber', { note: 'm6' }, 'resident')).toBe('OK')
  })

  test('is refused without an account before anything is counted', async () => {
    for (let turn = 0; turn < 6; turn++) {
      expect(await code('tryNumber', { note: 'm7' }, 'stranger')).toBe('ACCESS.SIGN_IN')
    }
  })
})

describe('the timer', () => {
  afterEach(() => {
    delete process.env.TRIGGER_SRC
  })

  test('runs the jobs when the platform says it is the timer', async () => {
    process.env.WX_OPENID = ''
    process.env.TRIGGER_SRC = 'timer'
    expect(await main({ Type: 'Timer' }, { request_id: 'tick' })).toEqual({ ran: ['job'] })
  })

  test('runs nothing for somebody who only says so', async () => {
    for (const openId of ['', 'resident']) {
      process.env.WX_OPENID = openId
      const reply = await main({ Type: 'Timer' }, {})
      expect(reply).toMatchObject({ error: { code: 'REQUEST.UNKNOWN_ACTION' } })
    }
  })
})
