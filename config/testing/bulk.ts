/** Writes thousands of records at once, in the local cloud's own protocol: the SDK sends them one by one. */
import { request as open } from 'node:http'
import type { LocalCloud } from './local-cloud'

const AT_ONCE = 1000

export interface Bulk {
  add(collection: string, records: readonly object[]): Promise<void>
  /** These instead of all that is there. */
  replace(collection: string, records: readonly object[]): Promise<void>
}

export function openBulk({ adminUrl }: Pick<LocalCloud, 'adminUrl'>): Bulk {
  const send = async (action: string, request: object) => {
    const reply = await post(adminUrl, JSON.stringify({ action, ...request }))
    const { code, message = code } = JSON.parse(reply) as { code?: string; message?: string }
    if (code !== undefined) throw new Error(`${action}: ${message}`)
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

/** Over a connection of its own: making the records takes so long that one kept open would be closed meanwhile. */
function post(url: string, body: string): Promise<string> {
  return new Promise((done, fail) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const request = open(url, { method: 'POST', agent: false, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.once('end', () => done(Buffer.concat(parts).toString()))
      answer.once('error', fail)
    })
    request.once('error', fail)
    request.end(body)
  })
}
