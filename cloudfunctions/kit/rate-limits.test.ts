import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { checkRates } from './rate-limits'

let cloud: LocalCloud
let database: RawDatabase
beforeAll(async () => {
  cloud = await startLocalCloud()
  becomeInstance(cloud)
  database = openDatabase(cloud.adminUrl)
}, 30_000)
afterAll(() => cloud.stop())

beforeEach(() => {
  // The middle of a window of every length used here, so that none ends during a test.
  const start = Math.floor(Date.now() / 3_600_000) * 3_600_000 + 1_800_500
  jest.spyOn(Date, 'now').mockReturnValue(start)
})
afterEach(() => {
  jest.restoreAllMocks()
})

function limit(subject: string, different: { per?: string; max?: number } = {}) {
  return { per: 'caller', max: 10, windowSeconds: 60, ...different, subject }
}

/** How many of so many calls are let in. */
async function letIn(calls: number, ...limits: ReturnType<typeof limit>[]): Promise<number> {
  let admitted = 0
  for (let call = 0; call < calls; call++) {
    admitted += await checkRates('test.act', limits).then(
      () => 1,
      (error: { code?: string }) => {
        expect(error.code).toBe('REQUEST.TOO_MANY')
        return 0
      },
    )
  }
  return admitted
}

describe('rate limits', () => {
  test('let in as many as they say, and count each subject for itself', async () => {
    expect(await letIn(15, limit('one'))).toBe(10)
    expect(await letIn(5, limit('two'))).toBe(5)
  })

  test('the first three calls of a window cost no look-up', async () => {
    const before = (await database.all('rate_limits')).length
    expect(await letIn(3, limit('rare'))).toBe(3)
    expect(await database.all('rate_limits')).toHaveLength(before)
    expect(await letIn(1, limit('rare'))).toBe(1)
    expect(await database.all('rate_limits')).toHaveLength(before + 1)
  })

  test('a call must pass every limit', async () => {
    const tight = limit('HA0000000001', { per: 'no', max: 4 })
    expect(await letIn(6, limit('three'), tight)).toBe(4)
  })

  test('the next window begins anew', async () => {
    expect(await letIn(12, limit('patient'))).toBe(10)
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
    expect(await letIn(12, limit('patient'))).toBe(10)
  })

  test('calls at once are not let in beyond the limit', async () => {
    const calls = Array.from({ length: 40 }, () => letIn(1, limit('crowd')))
    const admitted = (await Promise.all(calls)).reduce((sum, one) => sum + one, 0)
    expect(admitted).toBe(10)
  })

  test('a record names nobody, and says when it may go', async () => {
    await letIn(5, limit('planted-openid'))
    const records = await database.all<{ expiresAt: unknown }>('rate_limits')
    expect(JSON.stringify(records)).not.toContain('planted-openid')
    expect(records.every(({ expiresAt }) => expiresAt instanceof Date)).toBe(true)
  })
})
