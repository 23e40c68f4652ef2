import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { runDueJobs, type Job } from './jobs'

let cloud: LocalCloud
let database: RawDatabase
beforeAll(async () => {
  cloud = await startLocalCloud()
  becomeInstance(cloud)
  database = openDatabase(cloud.adminUrl)
}, 30_000)
afterAll(() => cloud.stop())
afterEach(() => {
  jest.restoreAllMocks()
})

/** A job that has so many slices to do. */
function makeJob(name: string, slices: number, act: () => Promise<void> = () => Promise.resolve()) {
  let left = slices
  let done = 0
  const job: Job = {
    name,
    isDue: () => Promise.resolve(left > 0),
    async runSlice() {
      await act()
      left -= 1
      done += 1
      return left > 0
    },
  }
  return { job, done: () => done }
}

describe('the jobs of a tick', () => {
  test('those that are due run to their end, in order; the others do not', async () => {
    const [first, idle, last] = [makeJob('first', 3), makeJob('idle', 0), makeJob('last', 1)]
    const jobs = [first.job, idle.job, last.job]
    expect(await runDueJobs('test', jobs, 'r1')).toEqual({ ran: ['first', 'last'] })
    expect([first.done(), idle.done(), last.done()]).toEqual([3, 0, 1])
  })

  test('of ten ticks at once one runs a job', async () => {
    const slow = () => new Promise<void>((done) => setTimeout(done, 300))
    const { job, done } = makeJob('alone', 1, slow)
    const ticks = Array.from({ length: 10 }, (_, tick) => runDueJobs('test', [job], `tick-${tick}`))
    const ran = (await Promise.all(ticks)).flatMap((one) => one.ran)
    expect(ran).toEqual(['alone'])
    expect(done()).toBe(1)
  })

  test('a lease is given back, and one that nobody gave back ends by itself', async () => {
    const { job, done } = makeJob('again', 3)
    const once: Job = { ...job, runSlice: async () => (await job.runSlice()) && false }
    await runDueJobs('test', [once], 'r1')
    await runDueJobs('test', [once], 'r2')
    expect(done()).toBe(2)
    await database.update('leases', 'test.again', { until: Date.now() + 60_000, holder: 'dead' })
    expect(await runDueJobs('test', [once], 'r3')).toEqual({ ran: [] })
    await database.update('leases', 'test.again', { until: Date.now() - 1, holder: 'dead' })
    expect(await runDueJobs('test', [once], 'r4')).toEqual({ ran: ['again'] })
  })

  test('a job that fails alarms, and keeps none of the others from running', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const broken = makeJob('broken', 1, () => Promise.reject(new TypeError('planted words')))
    const fine = makeJob('fine', 1)
    expect(await runDueJobs('test', [broken.job, fine.job], 'r1')).toEqual({ ran: ['fine'] })
    const lines = said.mock.calls.join('\n')
    expect(lines).toContain('JOB.FAILED')
    expect(lines).toContain('test.broken')
    expect(lines).not.toContain('planted words')
  })

  test('a slice that takes long is the last of its tick', async () => {
    let offset = 0
    const real = Date.now.bind(Date)
    jest.spyOn(Date, 'now').mockImplementation(() => real() + offset)
    const { job, done } = makeJob('long', 5, () => {
      offset += 6000
      return Promise.resolve()
    })
    await runDueJobs('test', [job], 'r1')
    expect(done()).toBe(2)
  })
})
