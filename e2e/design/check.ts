/**
 * `npm run -s check:design`: every screen in every mode and width against the rules of docs/design.md; one line a
 * finding, exit 1 on any. `--quick` looks at what ships, in four looks; a name looks at the screens called so.
 */
import { onStage, type Stage } from '../h5/stage'
import { SCREENS } from '../h5/screens'
import { unsaidInSource } from './copy-words'
import { axeFaults, designFaults } from './inspect'
import { pagesOfApp, unseenPages } from './routes'
import { type Look, modeName, type Sight, unfold, walk } from './walk'

/** Axe reads what a screen says rather than how wide it is, and is slow: one width of a mode is enough. */
interface Test extends Look {
  readonly axe: boolean
}

const WIDTHS = [320, 375, 1280]
/** The person's own setting of type, at its largest. */
const LARGE_TYPE: Test = { care: false, dark: false, width: 375, large: true, axe: false }
const EVERY_TEST: readonly Test[] = [
  ...[false, true].flatMap((care) =>
    [false, true].flatMap((dark) =>
      WIDTHS.map((width) => ({ care, dark, width, axe: width === 320 })),
    ),
  ),
  LARGE_TYPE,
]
/** Where faults show most: the usual phone, large type, and large type on the narrowest phone in the dark. */
const QUICK_TESTS: readonly Test[] = [
  { care: false, dark: false, width: 375, axe: true },
  LARGE_TYPE,
  { care: true, dark: false, width: 375, axe: false },
  { care: true, dark: true, width: 320, axe: true },
]

async function findingsOf({ screen, look, person }: Sight<Test>): Promise<string[]> {
  await unfold(person, look.width)
  const faults = await designFaults(person.page, {
    care: look.care,
    manyPrimaries: screen.isKit,
  })
  if (look.axe) faults.push(...(await axeFaults(person.page)))
  return faults.map(({ rule, element }) =>
    [screen.name, modeName(look), look.width, rule, element].join(' · '),
  )
}

async function check({ browser, cloud }: Stage): Promise<void> {
  const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const quick = process.argv.includes('--quick')
  const screens = SCREENS.filter(({ name }) => named.length === 0 || named.includes(name)).filter(
    ({ isKit }) => !(quick && isKit),
  )
  const looks = quick ? QUICK_TESTS : EVERY_TEST
  const findings = [
    ...unseenPages(await pagesOfApp(), SCREENS).map((page) => `${page} · no screen of the list`),
    ...unsaidInSource().map((found) => `source · word · ${found}`),
  ]
  let sights = 0
  const problems = await walk({ browser, origin: cloud.origin, screens, looks }, async (sight) => {
    sights += 1
    findings.push(...(await findingsOf(sight)))
  })
  findings.push(...problems)
  for (const finding of findings) console.log(finding)
  console.log(`${sights} sights of ${screens.length} screens: ${findings.length} findings`)
  if (findings.length > 0 || sights === 0) process.exitCode = 1
}

void onStage(check)
