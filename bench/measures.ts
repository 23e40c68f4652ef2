/** How calls are timed: by a few clients one after the other, or so many a second whatever comes back. */

/** Times of calls in milliseconds, in ascending order, and how long all of them took together. */
export interface Timed {
  readonly times: readonly number[]
  readonly seconds: number
}

type Call = () => Promise<unknown>

async function timeOf(call: Call): Promise<number> {
  const began = performance.now()
  await call()
  return performance.now() - began
}

/** Each of the clients calls again as soon as it is answered. */
export async function byClients(clients: number, calls: readonly Call[]): Promise<Timed> {
  const queue = [...calls]
  const times: number[] = []
  const began = performance.now()
  const client = async () => {
    for (let call = queue.shift(); call; call = queue.shift()) times.push(await timeOf(call))
  }
  await Promise.all(Array.from({ length: clients }, client))
  return timed(times, began)
}

/** So many a second, as people come; a slow answer holds nobody up. */
export async function atRate(perSecond: number, calls: readonly Call[]): Promise<Timed> {
  const began = performance.now()
  const all = calls.map(async (call, place) => {
    const due = (place * 1000) / perSecond
    await new Promise((go) => setTimeout(go, due - (performance.now() - began)))
    return timeOf(call)
  })
  return timed(await Promise.all(all), began)
}

function timed(times: readonly number[], began: number): Timed {
  const seconds = (performance.now() - began) / 1000
  return { times: [...times].sort((a, b) => a - b), seconds }
}

/** The time that so much of a hundred was not slower than. */
export function percentile({ times }: Timed, percent: number): number {
  return times[Math.min(times.length - 1, Math.floor((times.length * percent) / 100))] ?? 0
}

/** The middle one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
