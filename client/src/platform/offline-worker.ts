/**
 * The web app's service worker; `config/offline-worker.ts` writes it beside each build. It keeps the build on the phone,
 * so that whoever was here once can open the app without a network (ADR 0005).
 *
 * - A page is asked for from the network first, so that a new build is there at the next opening.
 * - A script or style sheet has a hash of its content in its name: the kept one is the one that is meant.
 * - Nothing else passes through here, above all no call of a function.
 */

/** What a build is made of, by addresses relative to this worker; put in when the worker is written. */
declare const BUILD: { readonly name: string; readonly files: readonly string[] }

/** The parts of a worker's own world that the DOM's types leave out. */
interface WorkEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface AskEvent extends WorkEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface WorkerWorld {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', listen: (event: WorkEvent) => void): void
  addEventListener(name: 'fetch', listen: (event: AskEvent) => void): void
}
const world = self as unknown as WorkerWorld

const PAGE = './'
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/
/** So long a page may take to come, milliseconds; then the kept one is shown. */
const PATIENCE = 2_000

// A server that packs its answers says so in Vary; the content is the same.
const kept = (address: string) => caches.match(address, { ignoreVary: true })

/** Fetches what an earlier build did not leave here already. */
async function keepBuild(): Promise<void> {
  const own = await caches.open(BUILD.name)
  const keepFile = async (file: string) => {
    const known = await kept(file)
    await (known ? own.put(file, known) : own.add(file))
  }
  await Promise.all(BUILD.files.map(keepFile))
  await own.add(new Request(PAGE, { cache: 'no-cache' }))
  await world.skipWaiting()
}

/** The build before this one stays: a page of it may still be open, and the server no longer has its files. */
async function forgetOlderBuilds(): Promise<void> {
  const [family = ''] = BUILD.name.split('@')
  const names = (await caches.keys()).filter((name) => name.startsWith(`${family}@`))
  const others = names.filter((name) => name !== BUILD.name)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
  await world.clients.claim()
}

async function openPage(request: Request): Promise<Response> {
  const known = await (await caches.open(BUILD.name)).match(PAGE, { ignoreVary: true })
  if (!known) return fetch(request)
  const fresh = fetch(request).then(
    (answer) => (answer.status < 500 ? answer : known),
    () => known,
  )
  const late = new Promise<Response>((show) => setTimeout(() => show(known), PATIENCE))
  return Promise.race([fresh, late])
}

world.addEventListener('install', (event) => event.waitUntil(keepBuild()))
world.addEventListener('activate', (event) => event.waitUntil(forgetOlderBuilds()))
world.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const scope = new URL(world.registration.scope)
  if (request.method !== 'GET' || origin !== scope.origin) return
  if (request.mode === 'navigate') {
    if (pathname === scope.pathname) event.respondWith(openPage(request))
  } else if (HASHED.test(pathname)) {
    event.respondWith(kept(request.url).then((known) => known ?? fetch(request)))
  }
})
