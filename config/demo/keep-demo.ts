/**
 * The life of the demo (D-32): made on an empty local database, set aside when it is too old to look alive,
 * removed on request. A folder with data of any other origin has no marker and is never touched.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, localDate } from '@shared/kit/time'
import { dataFolder } from '../local-cloud'
import { seedDemo, type DemoCloud } from './seed-demo'

interface Marker {
  readonly version: number
  /** The day it was made, in Shanghai. */
  readonly seededOn: string
}

/** Raised when the demo's shape changes, so that older ones are made anew. */
const DEMO_VERSION = 11
/** The demo's campaign opens three days before and runs ten: after six days it is nearly over. */
const FRESH_DAYS = 6

const markerFile = join(dataFolder, 'demo.json')

function readMarker(): Marker | undefined {
  return existsSync(markerFile)
    ? (JSON.parse(readFileSync(markerFile, 'utf8')) as Marker)
    : undefined
}

/** Moves a stale or older demo aside; where it went, or undefined when there was none. */
function setAsideStale(): string | undefined {
  const marker = readMarker()
  if (!marker) return undefined
  const fresh = addDays(marker.seededOn, FRESH_DAYS) > localDate(Date.now())
  if (fresh && marker.version === DEMO_VERSION) return undefined
  let aside = `${dataFolder}-${marker.seededOn}`
  for (let copy = 2; existsSync(aside); copy++) aside = `${dataFolder}-${marker.seededOn}-${copy}`
  renameSync(dataFolder, aside)
  return aside
}

/** Fills an empty local database; does nothing when there is data already. Whether the data is the demo's. */
async function seedIfEmpty(cloud: DemoCloud): Promise<boolean> {
  if (readMarker()) return true
  const { hostname } = new URL(cloud.origin)
  if (hostname !== '127.0.0.1') throw new Error('演示内容只放进本机的 CloudBase。')
  if (!(await seedDemo(cloud, Date.now()))) return false
  const marker: Marker = { version: DEMO_VERSION, seededOn: localDate(Date.now()) }
  writeFileSync(markerFile, `${JSON.stringify(marker)}\n`)
  return true
}

/** Deletes the demo; false when there is nothing. Refuses data that is not the demo's, and a running cloud. */
function remove(): boolean {
  if (!existsSync(dataFolder) || readdirSync(dataFolder).length === 0) return false
  if (!readMarker()) throw new Error('这里的数据不是演示内容，没有动它。')
  if (isRunning()) throw new Error('本机的 CloudBase 还开着，先按 Ctrl-C 结束它。')
  rmSync(dataFolder, { recursive: true })
  return true
}

function isRunning(): boolean {
  const lock = join(dataFolder, 'lock')
  if (!existsSync(lock)) return false
  const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

export const keepDemo = { setAsideStale, seedIfEmpty, remove }
