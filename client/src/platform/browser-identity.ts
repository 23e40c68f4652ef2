import { randomBytes } from './random'
import { defineKey, storage } from './storage'

const BROWSER_ID = defineKey<string | undefined>('browser-id', 1, undefined)

/** A random id kept in this browser (32 hex digits); undefined on weapp, where WeChat knows who it is. D-29. */
export async function browserIdentity(): Promise<string | undefined> {
  if (process.env.TARO_ENV === 'weapp') return undefined
  const known = storage.read(BROWSER_ID)
  if (known) return known
  const bytes = await randomBytes(16)
  const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  storage.write(BROWSER_ID, id)
  return id
}
