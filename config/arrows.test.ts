import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Sample } from './lint-samples'

const root = resolve(__dirname, '..')

/** A file in each room, as somebody would write it tomorrow. */
const FILE = {
  shared: 'shared/src/help/sample.ts',
  kit: 'cloudfunctions/kit/sample.ts',
  function: 'cloudfunctions/help/sample.ts',
  functionTest: 'cloudfunctions/help/sample.test.ts',
  ui: 'client/src/ui/sample/index.tsx',
  platform: 'client/src/platform/sample.ts',
  feature: 'client/src/features/help/sample.ts',
  page: 'client/src/pages/home/sample.tsx',
  area: 'client/src/packages/help/case/sample.tsx',
  tabBar: 'client/src/custom-tab-bar/sample.tsx',
  app: 'client/src/app.tsx',
  emulator: 'emulator/sample.ts',
  tool: 'config/sample.ts',
  journey: 'e2e/h5/sample.ts',
} as const
type Place = keyof typeof FILE

/** Something that stands in each room; every path is checked to exist. */
const TARGET = {
  shared: 'shared/src/help/contract',
  otherShared: 'shared/src/survey/contract',
  kit: 'cloudfunctions/kit/serve',
  function: 'cloudfunctions/survey/submit-response',
  ui: 'client/src/ui/button/index',
  platform: 'client/src/platform/call',
  feature: 'client/src/features/survey/copy',
  ownFeature: 'client/src/features/help/copy',
  page: 'client/src/pages/mine/index',
  area: 'client/src/packages/volunteer/home/index',
  emulator: 'emulator/cloud',
  testing: 'config/testing/local-cloud',
  tool: 'config/schema',
} as const
type Goal = keyof typeof TARGET

/** Which rooms each room may import; every other pair is refused. */
const OPEN: Readonly<Record<Place, readonly Goal[]>> = {
  shared: ['shared', 'otherShared'],
  kit: ['shared', 'otherShared', 'kit'],
  function: ['shared', 'otherShared', 'kit'],
  functionTest: ['shared', 'otherShared', 'kit', 'testing'],
  ui: ['ui'],
  platform: ['shared', 'otherShared', 'platform'],
  feature: ['shared', 'otherShared', 'ui', 'platform', 'ownFeature'],
  page: ['shared', 'otherShared', 'ui', 'platform', 'feature', 'ownFeature'],
  area: ['shared', 'otherShared', 'ui', 'platform', 'feature', 'ownFeature'],
  tabBar: ['shared', 'otherShared', 'ui', 'platform', 'feature', 'ownFeature'],
  app: ['shared', 'otherShared', 'ui', 'platform', 'feature', 'ownFeature'],
  emulator: ['emulator'],
  tool: ['shared', 'otherShared', 'testing', 'tool'],
  journey: ['shared', 'otherShared', 'testing', 'tool'],
}

const places = Object.keys(FILE) as Place[]
const goals = Object.keys(TARGET) as Goal[]

/** The alias where there is one, else the way up to the root and down again. */
function specifier(file: string, target: string): string {
  if (target.startsWith('shared/src/')) return target.replace('shared/src', '@shared')
  if (target.startsWith('client/src/')) return target.replace('client/src', '@client')
  return '../'.repeat(file.split('/').length - 1) + target
}

const arrows = places.flatMap((place) =>
  goals.map((goal) => {
    const open = OPEN[place].includes(goal)
    return { place, goal, open, sample: importOf(place, specifier(FILE[place], TARGET[goal])) }
  }),
)

function importOf(place: Place, source: string, names = '* as sample'): Sample {
  return { file: FILE[place], text: `import ${names} from '${source}'\nexport default sample\n` }
}

const said = (place: Place, text: string): Sample => ({ file: FILE[place], text: `${text}\n` })
const deep = 'const sample: any = 1\nexport { sample }'

/** Other ways of writing an arrow that is refused. */
const crooked: readonly (readonly [string, Sample])[] = [
  [
    'a type',
    said(
      'ui',
      "import type { sample } from '@client/features/help/copy'\nexport type Sample = sample",
    ),
  ],
  ['an export', said('ui', "export { sample } from '@client/features/help/copy'")],
  [
    'a later import',
    said('ui', "export const sample = () => import('@client/features/help/copy')"),
  ],
  ['a require', said('ui', "export const sample = require('@client/features/help/copy')")],
  ['a climb', said('ui', "export { sample } from '../../features/help/copy'")],
]

/** What is refused whatever the room's arrows are, by the rule that refuses it. */
const refused: readonly (readonly [string, Sample, string])[] = [
  [
    'a capability of Taro in a page',
    importOf('page', '@tarojs/taro', 'sample'),
    'no-restricted-imports',
  ],
  [
    'a capability of Taro in a feature',
    importOf('feature', '@tarojs/taro', '{ makePhoneCall as sample }'),
    'no-restricted-imports',
  ],
  [
    'a hook of Taro in the design system',
    importOf('ui', '@tarojs/taro', '{ useRouter as sample }'),
    'no-restricted-imports',
  ],
  ['wx in a feature', said('feature', 'export const sample = wx'), 'no-restricted-globals'],
  ['Node in shared', importOf('shared', 'node:crypto'), 'no-restricted-imports'],
  ['Node in a page', importOf('page', 'node:fs'), 'no-restricted-imports'],
  ['React in shared', importOf('shared', 'react'), 'no-restricted-imports'],
  ['React in a function', importOf('function', 'react'), 'no-restricted-imports'],
  ['zod past its door', importOf('shared', 'zod'), 'no-restricted-imports'],
  [
    'the SDK in an act',
    importOf('function', '@cloudbase/node-sdk', 'sample'),
    'no-restricted-imports',
  ],
  [
    'the clock in a rule',
    said('shared', 'export const sample = Date.now()'),
    'no-restricted-syntax',
  ],
  [
    'the clock in an act',
    said('function', 'export const sample = new Date()'),
    'no-restricted-syntax',
  ],
  ['a log in shared', said('shared', "console.log('sample')"), 'no-console'],
  ['a log in a page', said('page', "console.log('sample')"), 'no-console'],
  ['a log in an act', said('function', "console.log('sample')"), 'no-console'],
  ['any', said('shared', deep), '@typescript-eslint/no-explicit-any'],
  ['a silent catch', said('kit', 'try { run() } catch { /* nothing */ }'), 'no-restricted-syntax'],
  [
    'a skipped test',
    said('functionTest', "test.skip('sample', () => undefined)"),
    'no-restricted-syntax',
  ],
  ['an index that gathers', said('shared', "export * from './model'"), 'no-restricted-syntax'],
  ['a note for later', said('shared', `// ${'TO'}${'DO'}: later`), 'no-warning-comments'],
  [
    'a file outside every room',
    { file: 'sample/sample.ts', text: 'export const sample = 1\n' },
    'boundaries/no-unknown-files',
  ],
]

const allowed: readonly (readonly [string, Sample])[] = [
  ['a page listens to its life', importOf('page', '@tarojs/taro', '{ useDidShow as sample }')],
  ['a port speaks to Taro', importOf('platform', '@tarojs/taro', 'sample')],
  ['shared takes zod through its door', importOf('shared', '@shared/kit/zod')],
  ['a rule makes a date of what it is given', said('shared', 'export const sample = new Date(0)')],
]

const samples = [
  ...arrows.map((arrow) => arrow.sample),
  ...crooked.map(([, sample]) => sample),
  ...refused.map(([, sample]) => sample),
  ...allowed.map(([, sample]) => sample),
]
let broken: ReadonlyMap<Sample, readonly string[]>

beforeAll(() => {
  const answer = execFileSync(process.execPath, ['--import', 'tsx', 'config/lint-samples.ts'], {
    cwd: root,
    input: JSON.stringify(samples),
    maxBuffer: 1e8,
  })
  const rules = JSON.parse(answer.toString()) as string[][]
  broken = new Map(samples.map((sample, index) => [sample, rules[index] ?? []]))
}, 120_000)

test.each(Object.entries(TARGET))('the room %s has the file %s', (_room, target) => {
  const known = ['.ts', '.tsx'].some((extension) => existsSync(join(root, target + extension)))
  expect(known).toBe(true)
})

describe('arrows', () => {
  test.each(
    arrows.map((arrow) => [arrow.place, arrow.open ? 'may' : 'may not', arrow.goal, arrow]),
  )('%s %s import %s', (_place, _may, _goal, { open, sample }) => {
    expect(broken.get(sample)?.includes('boundaries/dependencies')).toBe(!open)
  })
})

test.each(crooked)('an arrow is refused as %s too', (_way, sample) => {
  expect(broken.get(sample)).toContain('boundaries/dependencies')
})

describe('house rules', () => {
  test.each(refused)('refused: %s', (_what, sample, rule) => {
    expect(broken.get(sample)).toContain(rule)
  })

  test.each(allowed)('allowed: %s', (_what, sample) => {
    expect(broken.get(sample)).toEqual([])
  })
})
