import { collections } from '../schema'
import type { RawDatabase } from './database'

/** The whole database as one text, to look for what must not be in it. */
export async function everyRecord(database: RawDatabase): Promise<string> {
  const names = Object.keys(collections)
  const records = await Promise.all(names.map((name) => database.all(name)))
  return JSON.stringify(Object.fromEntries(names.map((name, index) => [name, records[index]])))
}
