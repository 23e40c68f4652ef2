import type { OwnSignUp } from '@shared/activity/model'
import { instantOf } from '@shared/kit/time'
import { MINE_COPY } from './copy'
import { canLeave, ofTab, stateWords } from './own-sign-ups'

const signUp = (different: Partial<OwnSignUp>): OwnSignUp => ({
  ...{ id: 'sup_one-a-b', activityId: 'act_one1', title: '茶话会', stationName: '槐安里服务站' },
  ...{ place: '二楼', slot: { id: 'a', from: 0, to: 1 }, postName: '居民', for: 'resident' },
  ...{ companions: 0, state: 'confirmed', ahead: null, offerUntil: null, dueAt: null },
  refusal: null,
  ...different,
})

test.each<[Partial<OwnSignUp>, string]>([
  [{ companions: 1 }, '已报名 2 位'],
  [{ state: 'waiting', ahead: 3 }, '前面还有 3 位'],
  [{ state: 'waiting', ahead: 0 }, '您排第一'],
  [{ state: 'offered', offerUntil: instantOf('2026-11-25', 965) }, '轮到您了，留到 16:05'],
  [{ state: 'refused', refusal: { reason: 'full', note: '' } }, '这次人满了'],
  [{ state: 'asked' }, MINE_COPY.asked],
  [{ state: 'cancelled' }, MINE_COPY.cancelled],
])('ACT-12: %j reads %s', (different, words) => {
  expect(stateWords(signUp(different)).label).toBe(words)
})

test('what waits stands apart from what is certain, and only what stands can be given back', () => {
  const all = (['confirmed', 'waiting', 'offered', 'asked', 'refused'] as const).map((state) =>
    signUp({ state }),
  )
  expect(ofTab(all, 'going').map(({ state }) => state)).toEqual(['confirmed', 'refused'])
  expect(ofTab(all, 'waiting').map(({ state }) => state)).toEqual(['waiting', 'offered', 'asked'])
  expect(all.filter(canLeave)).toHaveLength(4)
})
