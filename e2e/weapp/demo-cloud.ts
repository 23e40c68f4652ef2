/** A local cloud in memory with the demo in it: tells its address in a line of JSON, and ends when its input does. */
import { seedDemo } from '../../config/demo/seed-demo'
import { startLocalCloud } from '../../config/testing/local-cloud'

/** How often the timers fire, milliseconds: what one person does is counted before the next one looks. */
const TIMER_EVERY = 300

async function main(): Promise<void> {
  const cloud = await startLocalCloud({ timerEvery: TIMER_EVERY })
  process.stdin.resume().once('end', () => void cloud.stop().then(() => process.exit()))
  await seedDemo(cloud, Date.now())
  console.log(JSON.stringify({ origin: cloud.origin }))
}

void main()
