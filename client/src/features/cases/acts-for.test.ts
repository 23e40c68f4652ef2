import type { HandledCase } from '@shared/help/case-model'
import { actsFor, handlingOf } from './acts-for'

const NOW = Date.parse('2026-11-25T11:00:00+08:00')
const handled: HandledCase = {
  ...{ id: 'rpt_1', no: 'HA1125038601', category: 'strangeCall', fraudType: 'officials' },
  ...{ status: 'received', level: 'station', urgent: false, moneyMoved: false, hasContact: true },
  ...{ receivedAt: NOW, dueAt: NOW, stationId: 'stn_1', stationName: '槐安里社区服务站', text: '' },
  ...{ triage: { unsurePaid: false, leaked: [] }, behalf: 'self', dangerSigns: [], photos: [] },
  ...{ assignee: null, firstContactAt: null, steps: [], hasCounterpart: false },
  ...{ maskedPhone: '138****2071', maskedName: null, needsTextReview: false },
  ...{ stationExcluded: false, linked: 0, referrals: [], outcome: null, lesson: '', grade: null },
}

it('feature 28: a station hands a case up once, and goes on with what was handed up', () => {
  expect(actsFor(handled, 'station')).toContain('escalate')
  const up: HandledCase = { ...handled, level: 'association' }
  expect(actsFor(up, 'station')).toEqual(['call', 'handOver', 'refer', 'close', 'conflict'])
})

it('feature 28: only the association gives a case back, and never to a station it is about', () => {
  const up: HandledCase = { ...handled, level: 'association' }
  expect(actsFor(up, 'association')).toContain('return')
  expect(actsFor({ ...up, stationExcluded: true }, 'association')).not.toContain('return')
  expect(actsFor(handled, 'association')).not.toContain('return')
})

it('PRV-07: who had to give a reason only reads', () => {
  expect(handlingOf('association', '督办')).toBe('reader')
  expect(handlingOf('association', undefined)).toBe('association')
  expect(handlingOf(undefined, undefined)).toBe('station')
  expect(actsFor(handled, 'reader')).toEqual([])
})

it('D-29: without a number there is no call to write down', () => {
  expect(actsFor({ ...handled, maskedPhone: null }, 'station')).not.toContain('call')
})

it('a closed case can only be opened again, one that was taken back not even that', () => {
  expect(actsFor({ ...handled, status: 'closed' }, 'station')).toEqual(['reopen'])
  expect(actsFor({ ...handled, status: 'withdrawn' }, 'station')).toEqual([])
})
