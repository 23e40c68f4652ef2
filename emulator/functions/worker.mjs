/**
 * Runs in a worker thread: one thread is one instance of a function, with one invocation at a time.
 * It counts the instance's calls to the cloud where their order is known: a call belongs to the wave
 * after the last one whose reply had arrived when it was sent.
 */
import diagnostics from 'node:diagnostics_channel'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

const load = createRequire(workerData.file)
const waveOf = new WeakMap()
let counted = { calls: 0, waves: 0 }
let arrived = 0

function isCloudCall(request) {
  return request.path.startsWith('/admin') && request.getHeader('host') === workerData.host
}

diagnostics.subscribe('http.client.request.start', ({ request }) => {
  if (isCloudCall(request)) waveOf.set(request, arrived + 1)
})

diagnostics.subscribe('http.client.response.finish', ({ request, response }) => {
  const wave = waveOf.get(request)
  if (wave === undefined || !response.headers['x-cloud-action']?.startsWith('database.')) return
  arrived = Math.max(arrived, wave)
  counted = { calls: counted.calls + 1, waves: arrived }
})

const { main } = load(workerData.file)
parentPort.postMessage({ ready: true })

let identityKeys = []

parentPort.on('message', async ({ event, identity, context }) => {
  for (const key of identityKeys) delete process.env[key]
  identityKeys = Object.keys(identity)
  Object.assign(process.env, identity)
  counted = { calls: 0, waves: 0 }
  arrived = 0
  try {
    const result = await main(event, context)
    parentPort.postMessage({ ok: true, json: JSON.stringify(result ?? null), ...counted })
  } catch (error) {
    parentPort.postMessage({ ok: false, error: String(error?.stack ?? error), ...counted })
  }
})
