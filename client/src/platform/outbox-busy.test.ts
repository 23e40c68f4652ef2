import { CallError } from './call-errors'
import { createOutboxQueue, type Job, type Work } from './outbox-queue'

const work = (id: string): Work => ({ id, domain: 'survey', action: 'submitResponse', input: id })
const patient = (id: string): Work => ({ ...work(id), patient: true })
const busy = (retryAfterMs: number) =>
  new CallError({ code: 'STORE.BUSY', sentence: '人有点多' }, { retryAfterMs })

/** A phone, and a service that refuses what it is told to; its clock stands still unless moved. */
function world() {
  let jobs: readonly Job[] = []
  const calls: string[] = []
  const waits: number[] = []
  const refusals = new Map<string, CallError>()
  const clock = { at: 5, chance: 0.5 }
  const start = () =>
    createOutboxQueue({
      load: () => jobs,
      save: (next) => {
        jobs = JSON.parse(JSON.stringify(next)) as readonly Job[]
      },
      async send({ id }) {
        calls.push(id)
        await Promise.resolve()
        const refused = refusals.get(id)
        if (refused) throw refused
        return id
      },
      now: () => clock.at,
      chance: () => clock.chance,
      onLater: (milliseconds) => void waits.push(milliseconds),
    })
  const states = () => jobs.map(({ id, state }) => `${id} ${state.name}`)
  return { start, calls, waits, refusals, clock, states, jobs: () => jobs }
}

describe('a service that has too much to do', () => {
  test('feature 43: keeps patient work, and does not ask before it was told to, nor twice at the same time', async () => {
    const { start, refusals, calls, states, waits, clock } = world()
    const queue = start()
    refusals.set('a', busy(10_000))
    await expect(queue.post(patient('a'))).resolves.toEqual({ state: 'queued' })
    expect(waits).toEqual([15_000])
    expect(states()).toEqual(['a waiting'])

    clock.at += 14_999
    await queue.flush()
    expect(calls).toEqual(['a'])
    clock.at += 1
    await queue.flush()
    expect(calls).toEqual(['a', 'a'])
    expect(waits).toEqual([15_000, 20_000])

    refusals.delete('a')
    clock.at += 20_000
    // The app was closed meanwhile: what it was told lies on the phone.
    await start().flush()
    expect(states()).toEqual(['a delivered'])
    expect(calls).toHaveLength(3)
  })

  test('feature 43: the longer it lasts, the further apart phones come back, and never before they were asked to', async () => {
    const spans = (chance: number) => {
      const { start, refusals, waits, clock } = world()
      clock.chance = chance
      refusals.set('a', busy(60_000))
      const queue = start()
      return (async () => {
        await queue.post(patient('a'))
        for (let turn = 0; turn < 5; turn++) {
          clock.at += 1_000_000
          await queue.flush()
        }
        return waits
      })()
    }
    expect(await spans(0)).toEqual(Array.from({ length: 6 }, () => 60_000))
    expect(await spans(1)).toEqual([120_000, 180_000, 300_000, 360_000, 360_000, 360_000])
  })

  test('feature 43: lets other work pass meanwhile, and new work of the same kind be tried', async () => {
    const { start, refusals, states, calls } = world()
    const queue = start()
    refusals.set('a', busy(10_000))
    await queue.post(patient('a'))
    await expect(queue.post(work('b'))).resolves.toMatchObject({ state: 'sent' })
    expect(calls).toEqual(['a', 'b'])
    expect(states()).toEqual(['a waiting'])
  })

  test('who is not patient is told, and nothing is kept', async () => {
    const { start, refusals, jobs } = world()
    refusals.set('a', busy(10_000))
    await expect(start().post(work('a'))).rejects.toMatchObject({ retryAfterMs: 10_000 })
    expect(jobs()).toEqual([])
  })

  test('a real refusal behind it is kept with its reason', async () => {
    const { start, refusals, states, clock } = world()
    const queue = start()
    refusals.set('a', busy(10_000))
    await queue.post(patient('a'))
    refusals.set('a', new CallError({ code: 'SURVEY.CLOSED', sentence: '收完了' }))
    clock.at += 60_000
    await queue.flush()
    expect(states()).toEqual(['a refused'])
  })
})
