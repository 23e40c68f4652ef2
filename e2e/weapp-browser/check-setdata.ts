/**
 * `npm run -s check:setdata`: what the built mini-program sends from its scripts to its views. Prints what every page
 * that a tab bar leads to gets when it opens, and the taps that send the most; exits 1 over budget.
 */
import { addActivities, manyActivities, NEXT_ACTIVITIES } from './many-activities'
import { addCases, manyCases, NEXT_CASES } from './many-cases'
import { TAB_PAGES } from './places'
import { measureOpenings, measureTapOn, measureTaps, type Sending } from './setdata'
import { onStage } from './stage'

/** Bytes of JSON in UTF-8: for a page that opens, and for what the cloud answered to a tap. */
const PAGE_BUDGET = 15 * 1024
/** For what a tap changes at once, all calls together. */
const TAP_BUDGET = 2 * 1024

/** A station's open cases beside those of the demo. */
const MANY_CASES = 50

/** Activities to come beside those of the demo. */
const MANY_ACTIVITIES = 1000

/** How many taps the table shows when none is over budget. */
const HEAVIEST = 10

/** Prints the heaviest, and says whether all keep within the budget. */
function print(title: string, all: readonly Sending[], most: number, budget: number): boolean {
  const heaviestFirst = [...all].sort((one, other) => other.bytes - one.bytes)
  const over = heaviestFirst.filter(({ bytes }) => bytes > budget)
  console.log(`\n${title}: ${all.length}, at most ${budget} bytes each`)
  for (const { what, bytes, nodes, calls } of heaviestFirst.slice(0, Math.max(most, over.length))) {
    const mark = bytes > budget ? 'OVER' : '    '
    const size = `${String(bytes).padStart(6)} bytes ${String(nodes).padStart(4)} nodes`
    console.log(`${mark} ${size} ${String(calls).padStart(2)} calls  ${what}`)
  }
  return over.length === 0
}

void onStage(['weapp'], async (stage) => {
  const openings = await measureOpenings(stage, TAB_PAGES)
  const taps = await measureTaps(stage)
  await addCases(stage, MANY_CASES)
  openings.push(...(await measureOpenings(stage, [manyCases()])))
  taps.push(await measureTapOn(stage, manyCases(), NEXT_CASES))
  await addActivities(stage, MANY_ACTIVITIES)
  const list = manyActivities(MANY_ACTIVITIES)
  openings.push(...(await measureOpenings(stage, [list])))
  taps.push(await measureTapOn(stage, list, NEXT_ACTIVITIES))
  const atOnce = taps.map((tap) => tap.atOnce)
  const answered = taps.map((tap) => tap.answered).filter(({ calls }) => calls > 0)
  const kept = [
    print('calls of the tab pages as they open', openings, openings.length, PAGE_BUDGET),
    print('taps', atOnce, HEAVIEST, TAP_BUDGET),
    print('taps that the cloud answered', answered, HEAVIEST, PAGE_BUDGET),
  ]
  if (kept.includes(false)) process.exitCode = 1
})
