/** After the first page is drawn and the next ones were fetched ahead: keeping the rest must not slow them. */
const LATER_MS = 3_000

/**
 * Keeps the web app on the phone, so that it opens without a network from the second time on; called once when the app
 * starts. WeChat keeps its mini-programs itself, and a build that is being written is never kept.
 */
export function keepForOffline(): void {
  if (process.env.TARO_ENV !== 'h5' || process.env.NODE_ENV !== 'production') return
  if (!('serviceWorker' in navigator)) return
  setTimeout(() => {
    navigator.serviceWorker.register('service-worker.js').catch(opensWithNetworkOnly)
  }, LATER_MS)
}

/** A browser may refuse, in a private window for instance: the app is the same, and needs its network. */
function opensWithNetworkOnly(error: unknown): void {
  if (!(error instanceof Error)) throw error
}
