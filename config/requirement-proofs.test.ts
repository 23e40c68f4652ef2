import { proofsIn } from './requirement-proofs'

function titles(source: string): string[] {
  return proofsIn('a.test.ts', source).map(({ id, title }) => `${id} ${title}`)
}

test.each([
  ['a test', "test('D-04: sixty a day', () => {})", ['D-04 D-04: sixty a day']],
  [
    'an it',
    'it("keeps R-20 and N-001", () => {})',
    ['R-20 keeps R-20 and N-001', 'N-001 keeps R-20 and N-001'],
  ],
  ['four letters', "test('TIER-03: no duty', () => {})", ['TIER-03 TIER-03: no duty']],
  ['a group', "describe('SUR-10: quality', () => {})", ['SUR-10 SUR-10: quality']],
  ['a table', "test.each([[1]])('D-16: %s of %i', () => {})", ['D-16 D-16: … of …']],
  ['a group of tables', "describe.each([1])('VOL-03: %s', () => {})", ['VOL-03 VOL-03: …']],
  ['a template', 'test(`D-01: ${1} minute`, () => {})', ['D-01 D-01: … minute']],
  [
    'a journey',
    "export const journey = { title: 'RPT-02: a report' }",
    ['RPT-02 RPT-02: a report'],
  ],
  ['a test inside a group', "describe('x', () => { test('D-02: y', () => {}) })", ['D-02 D-02: y']],
  [
    'a title twice naming one requirement',
    "test('D-04 as in D-04', () => {})",
    ['D-04 D-04 as in D-04'],
  ],
  ['no requirement', "test('adds', () => {})", []],
  ['another call', "check('D-04: no test')", []],
  [
    'what only looks like one',
    "test('X-1, AB-12, GB-11643, PLAN-T1, ABCDE-12 and d-04', () => {})",
    [],
  ],
])('proofs are read from %s', (_what, source, found) => {
  expect(titles(source)).toEqual(found)
})
