import type { CaseStep } from '@shared/help/model'
import { handledTimeline } from './case-words'

const NOW = Date.parse('2026-11-25T11:00:00+08:00')
const titles = (...steps: readonly Pick<CaseStep, 'kind' | 'by'>[]) =>
  handledTimeline(
    steps.map((step) => ({ ...step, at: NOW, text: '' })),
    NOW,
  ).map(({ title }) => title)

it('feature 28: who handed a case up, or that a deadline did, is said', () => {
  expect(titles({ kind: 'escalated', by: 'station' })).toEqual(['服务站：转给协会'])
  expect(titles({ kind: 'escalated', by: 'clock' })).toEqual(['过了时限：转给协会'])
})

it('a volunteer gives a case back, the association returns one', () => {
  expect(titles({ kind: 'returned', by: 'volunteer' })).toEqual(['志愿者交回'])
  expect(titles({ kind: 'returned', by: 'association' })).toEqual(['协会：转回服务站'])
})

it('who opened it again is said; what only a resident does needs no name twice', () => {
  expect(titles({ kind: 'reopened', by: 'resident' })).toEqual(['居民：重新打开'])
  expect(titles({ kind: 'rated', by: 'resident' })).toEqual(['居民打了分'])
})

it('what was taken back stands as a stop; words are shown where there are any', () => {
  const [step] = handledTimeline([{ kind: 'withdrawn', at: NOW, by: 'resident', text: '' }], NOW)
  expect(step).toMatchObject({ state: 'stopped' })
  expect(step).not.toHaveProperty('text')
})
