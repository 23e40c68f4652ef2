import { instantOf } from '@shared/kit/time'
import { groupOf } from './groups'
import { ledTeamOf } from './led-team'
import { withMore } from './common-words'
import { mayWrite } from './plan-parts'
import { reviewClock } from './review-clock'

const due = instantOf('2026-11-26')

test.each([
  [instantOf('2026-11-23', 600), 'plain', '11月25日前答复'],
  [instantOf('2026-11-24', 600), 'wait', '明天要答复'],
  [instantOf('2026-11-25', 1439), 'wait', '今天要答复'],
  [due, 'bad', '过了时限，请先看'],
])('D-15: what is left of two working days at %i', (now, tone, label) => {
  expect(reviewClock(due, now)).toEqual({ tone, label })
})

test('ACT-05: what review judged is not written again once people read it; insurance, filing and schedule are', () => {
  const parts = ['basics', 'posts', 'risks', 'cover', 'filing', 'schedule'] as const
  const writable = (state: Parameters<typeof mayWrite>[1]) =>
    parts.filter((part) => mayWrite(part, state))
  expect(writable('draft')).toEqual(parts)
  expect(writable('published')).toEqual(['cover', 'filing', 'schedule'])
  expect([...writable('waiting'), ...writable('cancelled')]).toEqual([])
})

test('a published activity is to be held until it ends; what was taken off stands with the past', () => {
  const to = 1000
  expect([
    groupOf({ state: 'returned', to }, 2000),
    groupOf({ state: 'published', to }, 999),
    groupOf({ state: 'published', to }, 1000),
    groupOf({ state: 'cancelled', to }, 1),
  ]).toEqual(['open', 'coming', 'past', 'past'])
})

test('what is common is put behind one’s own words once, as far as there is room', () => {
  expect(withMore('', '有台阶', 20)).toBe('有台阶')
  expect(withMore('下雨。', '有台阶', 20)).toBe('下雨，有台阶')
  expect(withMore('有台阶，下雨', '有台阶', 20)).toBe('有台阶，下雨')
  expect(withMore('下雨', '有台阶', 4)).toBe('下雨')
})

test('ROL-04: who only leads a team plans in its name, a station’s keeper and the association for the station', () => {
  const leads = { role: 'teamLeader', scopeId: 'tem_led' } as const
  const keeps = { role: 'stationManager', scopeId: 'stn_here' } as const
  const staff = { role: 'associationStaff', scopeId: 'association' } as const
  expect([
    ledTeamOf([leads], 'stn_here'),
    ledTeamOf([leads, keeps], 'stn_here'),
    ledTeamOf([leads, keeps], 'stn_elsewhere'),
    ledTeamOf([staff], 'stn_here'),
  ]).toEqual(['tem_led', null, 'tem_led', null])
})
