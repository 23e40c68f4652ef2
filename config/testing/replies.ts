import type { Called } from './local-cloud'

/** What an act gave; throws with the code when it refused. */
export function outputOf<T>({ reply }: Called<T>): T {
  if (!reply.ok) throw new Error(`refused with ${reply.error.code}`)
  return reply.output
}

/** `OK`, or the code of the refusal. */
export function codeOf({ reply }: Called<unknown>): string {
  return reply.ok ? 'OK' : reply.error.code
}
