/** The version a client sends with each call: 'major.minor.patch'. */
export const CLIENT_VERSION = '0.1.0'
/** Clients below this are asked to update (`CLIENT.OUTDATED`); their drafts stay. */
export const OLDEST_CLIENT_VERSION = '0.1.0'

/** Whether `version` is older than `oldest`; what is not a version counts as outdated. */
export function isOutdated(version: string, oldest: string = OLDEST_CLIENT_VERSION): boolean {
  const parts = parse(version)
  const limit = parse(oldest)
  if (!parts || !limit) return true
  for (const index of [0, 1, 2] as const) {
    if (parts[index] !== limit[index]) return parts[index] < limit[index]
  }
  return false
}

function parse(version: string): readonly [number, number, number] | undefined {
  const match = /^(\d{1,4})\.(\d{1,4})\.(\d{1,4})$/.exec(version)
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined
}
