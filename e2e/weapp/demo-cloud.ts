/** A local cloud with the demo in it: tells its address in a line of JSON, and ends when its input does. */
import { startDemoCloud } from '../../config/demo/demo-cloud'

/** How often the timers fire, milliseconds: what one person does is counted before the next one looks. */
const TIMER_EVERY = 300

async function main(): Promise<void> {
  const cloud = await startDemoCloud({ timerEvery: TIMER_EVERY })
  process.stdin.resume().once('end', () => void cloud.stop().then(() => process.exit()))
  console.log(JSON.stringify({ origin: cloud.origin }))
}

void main()
