import { defineKey, storage, useStored } from '@client/platform/storage'

/** What opens an objection: both were shown once, when it was handed in. */
export interface ObjectionKey {
  readonly no: string
  readonly secret: string
}

const KEPT = defineKey<readonly ObjectionKey[]>('award.objections', 1, [])
/** So many are kept on a phone. */
const MOST = 20

/** Keeps an objection on this phone, the newest first. */
export function keepObjection({ no, secret }: ObjectionKey): void {
  const others = storage.read(KEPT).filter((one) => one.no !== no)
  storage.write(KEPT, [{ no, secret }, ...others].slice(0, MOST))
}

export function useKeptObjections(): readonly ObjectionKey[] {
  const [kept] = useStored(KEPT)
  return kept
}
