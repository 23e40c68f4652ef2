/**
 * A local cloud with the demo in it: tells its address in a line of JSON, counts records for each line it is given, and
 * ends when its input does.
 */
import { createInterface } from 'node:readline'
import { startDemoCloud } from '../../config/demo/demo-cloud'
import { openDatabase } from '../../config/testing/database'
import type { Counting } from './cloud'

/** How often the timers fire, milliseconds: what one person does is counted before the next one looks. */
const TIMER_EVERY = 300

async function main(): Promise<void> {
  const cloud = await startDemoCloud({ timerEvery: TIMER_EVERY })
  const database = openDatabase(cloud.adminUrl)
  const tell = (what: object) => console.log(JSON.stringify(what))
  const answer = async (line: string) => {
    const { collection, filter } = JSON.parse(line) as Counting
    tell({ count: (await database.all(collection, filter)).length })
  }
  createInterface({ input: process.stdin })
    .on('line', (line) => void answer(line))
    .once('close', () => void cloud.stop().then(() => process.exit()))
  tell({ origin: cloud.origin })
}

void main()
