import { CODE_STEP_MS } from '@shared/activity/check-rules'
import { codeAt, keptWith, siteOf } from './codes'

describe('the code that stands now', () => {
  const ahead = { firstStep: 100, codes: ['a', 'b', 'c'] }
  const at = (step: number, seconds: number) => step * CODE_STEP_MS + seconds * 1000

  test.each([
    [at(100, 0), { code: 'a', seconds: 60 }],
    [at(100, 22), { code: 'a', seconds: 38 }],
    [at(100, 59.5), { code: 'a', seconds: 1 }],
    [at(101, 0), { code: 'b', seconds: 60 }],
    [at(102, 59), { code: 'c', seconds: 1 }],
  ])('ACT-21: at %d it is %j, by the server’s clock', (now, expected) => {
    expect(codeAt(ahead, now)).toEqual(expected)
  })

  test('ACT-21: none stands before the first or after the last that was fetched', () => {
    expect(codeAt(ahead, at(99, 59))).toBeUndefined()
    expect(codeAt(ahead, at(103, 0))).toBeUndefined()
  })
})

describe('what a phone keeps of codes', () => {
  test('the newest few stay, and one that is heard again is the newest', () => {
    const kept = ['a', 'b', 'c', 'd'].reduce((last, id) => keptWith(last, id, id), {})
    expect(Object.keys(keptWith(kept, 'a', 'again'))).toEqual(['b', 'c', 'd', 'a'])
    expect(Object.keys(keptWith(kept, 'e', 'e'))).toEqual(['b', 'c', 'd', 'e'])
  })
})

describe('of which place a code is', () => {
  test('ACT-21: a site’s code names its activity, slot and way', () => {
    expect(siteOf('s.01J5ABCDEFGH.1.i.k3f9a.AbC_012xyz9Q')).toEqual({
      activityId: 'act_01J5ABCDEFGH',
      slotId: '1',
      way: 'in',
    })
    expect(siteOf('s.01J5ABCDEFGH.2.o.k3f9a.AbC_012xyz9Q')?.way).toBe('out')
  })

  test.each(['', 'https://example.org/', 'o.01J5ABCDEFGH.1.i.k3f9a.AbC', 's.01J5.1.x.k3f9a.AbC'])(
    'ACT-21: %p is no code of a site',
    (text) => expect(siteOf(text)).toBeUndefined(),
  )
})
