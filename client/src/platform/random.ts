import { newId, type IdKind } from '@shared/kit/ids'
import Taro from '@tarojs/taro'

/** Secure random bytes from the platform's own source, never a clock or Math.random. */
export async function randomBytes(length: number): Promise<Uint8Array> {
  if (process.env.TARO_ENV === 'h5') return crypto.getRandomValues(new Uint8Array(length))
  const { randomValues } = await Taro.getRandomValues({ length })
  return new Uint8Array(randomValues)
}

/** An id made before the record is sent, so that sending it twice is one record: `rpt_01J…`. */
export async function newClientId(kind: IdKind): Promise<string> {
  const bytes = await randomBytes(16)
  return newId(kind, Date.now(), () => bytes)
}
