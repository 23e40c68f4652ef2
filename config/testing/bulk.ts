/** Writes thousands of records at once, in the local cloud's own protocol: the SDK sends them one by one. */
import type { LocalCloud } from './local-cloud'

const AT_ONCE = 1000

export interface Bulk {
  add(collection: string, records: readonly object[]): Promise<void>
  /** These instead of all that is there. */
  replace(collection: string, records: readonly object[]): Promise<void>
}

export function openBulk({ adminUrl }: Pick<LocalCloud, 'adminUrl'>): Bulk {
  const send = async (action: string, request: object) => {
    const answer = await fetch(adminUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action, ...request }),
    })
    const reply = (await answer.json()) as { code?: string; message?: string }
    if (reply.code !== undefined) throw new Error(`${action}: ${reply.message ?? reply.code}`)
  }
  const add: Bulk['add'] = async (collectionName, records) => {
    for (let start = 0; start < records.length; start += AT_ONCE) {
      const data = records.slice(start, start + AT_ONCE).map((record) => JSON.stringify(record))
      await send('database.insertDocument', { collectionName, data })
    }
  }
  return {
    add,
    async replace(collectionName, records) {
      const query = JSON.stringify({ _id: { $exists: true } })
      await send('database.removeDocument', { collectionName, query, multi: true })
      await add(collectionName, records)
    },
  }
}
