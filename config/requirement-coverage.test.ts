import { familiesOf, problemsOf, rowsOf, type Said } from './requirement-coverage'
import type { Proof } from './requirement-proofs'

const said: Said = {
  requirements: new Map([
    ['ROL-01', { force: 'M', title: 'help without an account' }],
    ['ROL-02', { force: 'D', title: 'a part of it' }],
    ['PLAN-01', { force: 'S', title: 'later' }],
  ]),
  notBuilt: { 'PLAN-01': 'Comes later.' },
  inPart: { 'ROL-02': 'The rest comes later.' },
}
const proofs: Proof[] = ['ROL-01', 'ROL-02', 'HRS-06'].map((id) => ({
  id,
  title: `${id}: x`,
  file: 'x.test.ts',
}))

describe('what the tests prove of the listed requirements', () => {
  test('has each row with its proofs or its reason, and what is proven besides', () => {
    const rows = rowsOf(said, proofs).map(({ id, left, proofs: own }) => [id, own.length, left])
    expect(rows).toEqual([
      ['HRS-06', 1, undefined],
      ['PLAN-01', 0, 'Comes later.'],
      ['ROL-01', 1, undefined],
      ['ROL-02', 1, 'The rest comes later.'],
    ])
    expect(problemsOf(said, proofs)).toEqual([])
  })

  test('is counted by family', () => {
    expect(familiesOf(rowsOf(said, proofs))).toEqual([
      { name: 'PLAN', rows: 1, proven: 0, inPart: 0, left: 1 },
      { name: 'ROL', rows: 2, proven: 2, inPart: 1, left: 0 },
    ])
  })

  test.each<[string, Partial<Said>, string]>([
    ['without a test or a reason', { notBuilt: {} }, 'PLAN-01 has neither a test nor a reason'],
    [
      'with a reason although a test proves it',
      { notBuilt: { ...said.notBuilt, 'ROL-01': 'Not yet.' } },
      'ROL-01 has a reason although a test proves it',
    ],
    [
      'left in part although nothing of it is proven',
      { inPart: { ...said.inPart, 'PLAN-01': 'Half.' } },
      'PLAN-01 is left in part, but no test proves the rest',
    ],
    [
      'that is not listed',
      { notBuilt: { ...said.notBuilt, 'ROL-99': 'Nothing.' } },
      'ROL-99 has a reason, but is not listed',
    ],
  ])('a row %s is a problem', (_what, change, problem) => {
    expect(problemsOf({ ...said, ...change }, proofs)).toEqual([problem])
  })
})
