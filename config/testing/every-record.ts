import { collections } from '../schema'
import type { RawDatabase } from './database'

/** The whole database, each collection as a text, to look for what must not be in it. */
export async function recordTexts(database: RawDatabase): Promise<ReadonlyMap<string, string>> {
  const names = Object.keys(collections)
  const records = await Promise.all(names.map((name) => database.all(name)))
  return new Map(names.map((name, index) => [name, JSON.stringify(records[index])]))
}

/** The same as one text. */
export async function everyRecord(database: RawDatabase): Promise<string> {
  return [...(await recordTexts(database)).values()].join('\n')
}
