import type { Claim, ClaimDecision } from '@shared/ledger/claim-model'
import { claimHead, claimStory } from './claim-story'

const claim: Claim = {
  ...{ id: 'clm_one', recordId: 'srv_one', title: '茶话会协助', day: '2026-10-24' },
  ...{ kind: 'minutes', wanted: 90, note: '', state: 'open', at: Date.parse('2026-11-17T02:00Z') },
  ...{
    dueAt: Date.parse('2026-11-24T16:00Z'),
    provisional: false,
    photos: [],
    asked: [],
    decisions: [],
  },
  ...{ association: false, mayAppeal: false },
}
const decision: ClaimDecision = {
  ...{ at: Date.parse('2026-11-18T02:00Z'), verdict: 'change', before: 60, minutes: 90 },
  ...{ day: null, place: null, reason: '签到表', by: '李**', association: false },
}

test('R-10: what is open says until when it is answered', () => {
  expect(claimStory(claim, 'own').map(({ title, state }) => [title, state])).toEqual([
    ['您提出', 'done'],
    ['正在查', 'now'],
  ])
  expect(claimStory(claim, 'own').at(-1)?.text).toBe('11月24日前答复')
})

test('R-10: who decides reads of the person', () => {
  expect(claimStory(claim, 'keeper')[0]?.title).toBe('本人提出')
})

test('R-10: a question waits for its answer, and the association comes last', () => {
  const asked = [{ at: 1, text: '谁带队？', answer: null }]
  expect(claimStory({ ...claim, state: 'more', asked }, 'own').at(-1)).toMatchObject({
    state: 'now',
  })
  const appealed = { ...claim, association: true, decisions: [decision] }
  expect(claimStory(appealed, 'own').map(({ title }) => title)).toEqual([
    '您提出',
    '查完了',
    '转到协会',
  ])
})

test('HRS-10: the outcome says how many minutes it brought', () => {
  const over = (minutes: number) => ({
    ...{ state: 'changed' as const, decisions: [{ ...decision, minutes }] },
  })
  expect(claimHead(over(90))).toBe('改好了，多记 30 分钟')
  expect(claimHead(over(45))).toBe('改好了，少记 15 分钟')
  expect(claimHead(over(60))).toBe('改好了')
  expect(claimHead({ state: 'kept', decisions: [decision] })).toBe('查过了，没有改')
})
