import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { defineContract } from '@shared/kit/contract'
import * as z from '@shared/kit/zod'
import { readContracts } from './contract-snapshot'
import {
  domainsIn,
  faultsOf,
  localMarks,
  MAIN_BUDGET,
  marksOf,
  readPackages,
  SUBPACKAGE_BUDGET,
} from './package-report'

const MARKS = {
  account: ['signIn:{access:'],
  survey: ['submitResponse:{access:', '问卷还没开始呢'],
}
const LOCAL = ['local.persona']

/** A small built program; every test adds what it is about. */
function build(files: Readonly<Record<string, string | number>> = {}) {
  const dist = mkdtempSync(join(tmpdir(), 'weapp-'))
  const all = {
    'app.json': JSON.stringify({
      pages: ['pages/home/index'],
      subPackages: [{ root: 'packages/survey' }],
    }),
    'app.js': 'const contract={signIn:{access:{}}}',
    'packages/survey/answer/index.js': 'const contract={submitResponse:{access:{}}}',
    ...files,
  }
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true })
    writeFileSync(join(dist, name), typeof content === 'number' ? 'a'.repeat(content) : content)
  }
  return readPackages(dist)
}

describe('a built mini-program', () => {
  test('has its files counted to the package they are in', () => {
    const before = build()
    const after = build({ 'taro.js': 1000, 'packages/survey/sub-common/x.wxss': 200 })
    expect(after.map(({ root }) => root)).toEqual(['', 'packages/survey'])
    expect(after.map(({ bytes }, index) => bytes - (before[index]?.bytes ?? 0))).toEqual([
      1000, 200,
    ])
  })

  test('may ship when it is light and everything is in its place', () => {
    expect(faultsOf(build(), MARKS, LOCAL)).toEqual([])
  })

  test('is refused when the main package is too heavy', () => {
    expect(faultsOf(build({ 'taro.js': MAIN_BUDGET }), MARKS, LOCAL)).toEqual([
      expect.stringMatching(/^the main package is too heavy: \d+ bytes$/),
    ])
  })

  test('is refused when a subpackage is too heavy', () => {
    const packages = build({ 'packages/survey/picture.png': SUBPACKAGE_BUDGET })
    expect(faultsOf(packages, MARKS, LOCAL)).toEqual([
      expect.stringMatching(/^packages\/survey is too heavy: \d+ bytes$/),
    ])
  })

  test.each([
    ['its contract', 'const c={submitResponse:{access:{}}}'],
    ['its words', 'const words="问卷还没开始呢"'],
    ['its words, escaped', 'const words="\\u95ee\\u5377\\u8fd8\\u6ca1\\u5f00\\u59cb\\u5462"'],
  ])('is refused when the main package carries another domain: %s', (_what, script) => {
    expect(faultsOf(build({ 'common.js': script }), MARKS, LOCAL)).toEqual([
      'the main package carries survey, which belongs in a subpackage',
    ])
  })

  test('is refused when a local tool is in any package', () => {
    const script = 'const name="local.persona"'
    const packages = build({ 'app.js': script, 'packages/survey/done/index.js': script })
    expect(faultsOf(packages, MARKS, LOCAL)).toEqual([
      'the main package carries a local tool: local.persona',
      'packages/survey carries a local tool: local.persona',
    ])
  })
})

describe('what gives a domain away', () => {
  test('is found in our own sources, for every domain that has a contract', async () => {
    const contracts = await readContracts()
    const marks = marksOf(contracts)
    for (const { domain, actions } of contracts) {
      const action = Object.keys(actions)[0] ?? ''
      expect(marks[domain]).toContain(`${action}:{access:`)
    }
    expect(marks.help?.some((mark) => /[\u4e00-\u9fff]{6}/.test(mark))).toBe(true)
  })

  test('is not shared with another domain', async () => {
    const domains = Object.values(marksOf(await readContracts())).map((marks) => new Set(marks))
    const marks = domains.flatMap((domain) => [...domain])
    expect(marks).toHaveLength(new Set(marks).size)
  })

  test('is seen in a script', () => {
    const contract = defineContract('badge', {
      award: { access: { allow: 'member' }, input: z.object({}), output: z.object({}) },
    })
    const built = { root: '', bytes: 1, scripts: 'x={award:{access:{allow:"member"}}}' }
    expect(domainsIn(built, marksOf([contract]))).toEqual(['badge'])
  })

  test('holds the sentences of the local pages', () => {
    expect(localMarks().some((mark) => /[\u4e00-\u9fff]{6}/.test(mark))).toBe(true)
  })
})
