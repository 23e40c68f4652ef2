import { callErrors, CallError } from './call-errors'
import { createOutboxQueue, type Job, type Work } from './outbox-queue'

const work = (id: string, input: unknown = { id }): Work => ({
  id,
  domain: 'help',
  action: 'submitReport',
  input,
})
const refusal = (code: string) => new CallError({ code, sentence: `因为 ${code}` })
const offline = () => new CallError(callErrors.OFFLINE)

/** A phone and a server: the server keeps a record once by its id, as the functions do. */
function world() {
  let jobs: readonly Job[] = []
  const records = new Map<string, unknown>()
  const calls: string[] = []
  let network: 'up' | 'down' | 'answer is lost' = 'up'
  const refusals = new Map<string, CallError>()

  async function send({ id, input }: Work): Promise<unknown> {
    calls.push(id)
    await Promise.resolve()
    if (network === 'down') throw offline()
    const refused = refusals.get(id)
    if (refused) throw refused
    if (!records.has(id)) records.set(id, input)
    if (network === 'answer is lost') throw new CallError(callErrors.SLOW)
    return { no: `HA-${id}` }
  }

  const gone: string[] = []
  const start = () =>
    createOutboxQueue({
      load: () => jobs,
      save: (next) => {
        // What lies on a phone is text: nothing may depend on the object itself.
        jobs = JSON.parse(JSON.stringify(next)) as readonly Job[]
      },
      send,
      now: () => 5,
      chance: () => 0,
      onPieceGone: ({ id }) => void gone.push(id),
    })

  return {
    start,
    records,
    calls,
    gone,
    refusals,
    jobs: () => jobs,
    states: () => jobs.map(({ id, state }) => `${id} ${state.name}`),
    setNetwork: (next: typeof network) => {
      network = next
    },
  }
}

describe('outbox', () => {
  test('with a network the answer comes straight back and nothing stays behind', async () => {
    const { start, jobs, calls } = world()
    await expect(start().post(work('a'))).resolves.toEqual({
      state: 'sent',
      output: { no: 'HA-a' },
    })
    expect(jobs()).toEqual([])
    expect(calls).toEqual(['a'])
  })

  test('DESIGN §6: without one the report waits, survives a restart and arrives once', async () => {
    const { start, records, states, setNetwork } = world()
    setNetwork('down')
    await expect(start().post(work('a'))).resolves.toEqual({ state: 'queued' })
    expect(states()).toEqual(['a waiting'])

    setNetwork('up')
    const restarted = start()
    await Promise.all([restarted.flush(), restarted.flush(), restarted.flush()])
    expect([...records]).toEqual([['a', { id: 'a' }]])
    expect(states()).toEqual(['a delivered'])
  })

  test('a lost answer is asked for again, and the record is still one', async () => {
    const { start, records, calls, states, setNetwork } = world()
    const queue = start()
    setNetwork('answer is lost')
    await expect(queue.post(work('a'))).resolves.toEqual({ state: 'queued' })
    setNetwork('up')
    await queue.flush()
    await queue.flush()
    expect(calls).toEqual(['a', 'a'])
    expect(records.size).toBe(1)
    expect(states()).toEqual(['a delivered'])
  })

  test('what arrived unseen keeps its answer until the feature has taken it', async () => {
    const { start, jobs, setNetwork } = world()
    setNetwork('down')
    await start().post(work('a'))
    setNetwork('up')
    const queue = start()
    await queue.flush()
    expect(jobs()[0]?.state).toEqual({ name: 'delivered', output: { no: 'HA-a' } })
    queue.dismiss('a')
    expect(jobs()).toEqual([])
  })

  test('a refusal is thrown to who waits for it, and kept with its reason when nobody does', async () => {
    const { start, jobs, refusals, setNetwork } = world()
    const queue = start()
    refusals.set('a', refusal('HELP.NO_STATION'))
    await expect(queue.post(work('a'))).rejects.toMatchObject({ code: 'HELP.NO_STATION' })
    expect(jobs()).toEqual([])

    setNetwork('down')
    await queue.post(work('a'))
    setNetwork('up')
    await queue.flush()
    expect(jobs()[0]?.state).toEqual({
      name: 'refused',
      code: 'HELP.NO_STATION',
      sentence: '因为 HELP.NO_STATION',
    })

    refusals.clear()
    await queue.retry('a')
    expect(jobs()[0]?.state).toMatchObject({ name: 'delivered' })
  })

  test.each(['STORE.BUSY', 'REQUEST.TOO_MANY', 'INTERNAL.FAILED', 'CLIENT.OUTDATED'])(
    '%s is no verdict on the work: in the background it waits on',
    async (code) => {
      const { start, states, refusals, setNetwork } = world()
      const queue = start()
      setNetwork('down')
      await queue.post(work('a'))
      setNetwork('up')
      refusals.set('a', refusal(code))
      await queue.flush()
      expect(states()).toEqual(['a waiting'])
      refusals.clear()
      await queue.flush()
      expect(states()).toEqual(['a delivered'])
    },
  )

  test('a passing fault is said to who waits, and leaves nothing to be sent behind their back', async () => {
    const { start, jobs, refusals } = world()
    refusals.set('a', refusal('STORE.BUSY'))
    await expect(start().post(work('a'))).rejects.toMatchObject({ code: 'STORE.BUSY' })
    expect(jobs()).toEqual([])
  })

  test('what waits goes before what comes, and one refusal does not hold up the rest', async () => {
    const { start, calls, states, refusals, setNetwork } = world()
    const queue = start()
    setNetwork('down')
    await queue.post(work('a'))
    await queue.post(work('b'))
    setNetwork('up')
    refusals.set('a', refusal('HELP.NO_STATION'))
    calls.length = 0
    await expect(queue.post(work('c'))).resolves.toMatchObject({ state: 'sent' })
    expect(calls).toEqual(['a', 'b', 'c'])
    expect(states()).toEqual(['a refused', 'b delivered'])
  })

  test('with the network down a pass tries one job, not all of them', async () => {
    const { start, calls, setNetwork } = world()
    const queue = start()
    setNetwork('down')
    await queue.post(work('a'))
    await queue.post(work('b'))
    calls.length = 0
    await queue.flush()
    expect(calls).toEqual(['a'])
  })

  test('posts at the same moment are each sent and each answered', async () => {
    const { start, records, jobs } = world()
    const queue = start()
    const posted = await Promise.all(['a', 'b', 'c'].map((id) => queue.post(work(id))))
    expect(posted.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
    expect([...records.keys()].sort()).toEqual(['a', 'b', 'c'])
    expect(jobs()).toEqual([])
  })

  test('posting the same id again replaces what waits: one record, with the last words', async () => {
    const { start, records, states, setNetwork } = world()
    const queue = start()
    setNetwork('down')
    await queue.post(work('a', { text: '先写的' }))
    await queue.post(work('a', { text: '后写的' }))
    expect(states()).toEqual(['a waiting'])
    setNetwork('up')
    await queue.flush()
    expect([...records]).toEqual([['a', { text: '后写的' }]])
  })

  test('waiting work is never dismissed', async () => {
    const { start, states, setNetwork } = world()
    const queue = start()
    setNetwork('down')
    await queue.post(work('a'))
    queue.dismiss('a')
    expect(states()).toEqual(['a waiting'])
  })

  const piece = (id: string, of: string) => ({ ...work(id), of })

  test('pieces go out after what they belong to, survive a restart, and arrive once each', async () => {
    const { start, calls, jobs, gone, records, states, setNetwork } = world()
    setNetwork('down')
    const queue = start()
    await queue.post(work('a'), [piece('a.0', 'a'), piece('a.1', 'a')])
    setNetwork('answer is lost')
    calls.length = 0
    await queue.flush()
    expect(calls).toEqual(['a'])

    setNetwork('up')
    const restarted = start()
    await Promise.all([restarted.flush(), restarted.flush()])
    expect(calls).toEqual(['a', 'a', 'a.0', 'a.1'])
    expect([...records.keys()]).toEqual(['a', 'a.0', 'a.1'])
    expect(states()).toEqual(['a delivered'])
    expect(gone).toEqual(['a.0', 'a.1'])
    restarted.dismiss('a')
    expect(jobs()).toEqual([])
  })

  test('a piece whose whole was refused stays, and goes with it when it is sent again', async () => {
    const { start, states, refusals, setNetwork } = world()
    const queue = start()
    setNetwork('down')
    await queue.post(work('a'), [piece('a.0', 'a')])
    setNetwork('up')
    refusals.set('a', refusal('HELP.NO_STATION'))
    await queue.flush()
    expect(states()).toEqual(['a refused', 'a.0 waiting'])
    refusals.clear()
    await queue.retry('a')
    expect(states()).toEqual(['a delivered'])
  })

  test('whoever posts has the answer before a piece goes, and a refusal leaves no piece', async () => {
    const { start, calls, states, jobs, refusals } = world()
    const queue = start()
    await queue.post(work('a'), [piece('a.0', 'a')])
    expect([calls, states()]).toEqual([['a'], ['a.0 waiting']])
    await queue.flush()
    refusals.set('b', refusal('HELP.NO_STATION'))
    await expect(queue.post(work('b'), [piece('b.0', 'b')])).rejects.toThrow()
    expect(jobs()).toEqual([])
  })

  test('a report does not wait for the photos of another', async () => {
    const { start, calls } = world()
    const queue = start()
    const left = queue.leave([1, 2, 3, 4].map((part) => piece(`a.${part}`, 'a')))
    await queue.post(work('b'))
    expect(calls.indexOf('b')).toBeLessThan(2)
    await left
    expect(calls).toHaveLength(5)
  })

  test('what is left of the pieces is dropped with what was taken back, and told', async () => {
    const { start, gone, jobs, setNetwork } = world()
    const queue = start()
    setNetwork('down')
    await queue.leave([piece('a.0', 'a'), piece('b.0', 'b')])
    queue.drop(['a.0'])
    expect(jobs().map(({ id }) => id)).toEqual(['b.0'])
    expect(gone).toEqual(['a.0'])
  })
})
