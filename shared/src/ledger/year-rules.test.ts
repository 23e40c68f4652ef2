import { instantOf } from '../kit/time'
import { BY_HAND, monthCounts, sumMonths } from './year-rules'

const entry: Parameters<typeof monthCounts>[0] = {
  ...({ account: 'acc_one', kind: 'serviceMinutes', state: 'confirmed', amount: 90 } as const),
  source: { domain: 'activity', record: 'sup_one', stationId: null },
  ...{ evidence: ['sup_one'], reverses: null, at: instantOf('2026-11-22', 600) },
}

describe('monthCounts', () => {
  test('D-03: what waits is in no month', () => {
    expect(monthCounts({ ...entry, state: 'pending' })).toEqual({})
  })

  test('HRS-11: answers and training stand apart from service', () => {
    const survey = { domain: 'survey', record: 'rsp_one', stationId: null }
    expect(monthCounts(entry)).toEqual({ activity: 90 })
    expect(monthCounts({ ...entry, source: survey, amount: 1 })).toEqual({ survey: 1 })
    expect(monthCounts({ ...entry, kind: 'trainingMinutes' })).toEqual({ training: 90 })
  })

  test('D-11: what was written by hand says so, also when it is taken back', () => {
    const manual = { ...entry, evidence: ['mnl_one', BY_HAND] }
    expect(monthCounts(manual)).toEqual({ activity: 90, manual: 90 })
    const back = { ...manual, amount: -90, reverses: 'led_one' }
    expect(monthCounts(back)).toEqual({ activity: -90, manual: -90 })
  })

  test('D-08: points and 宝盾 are what came and what went', () => {
    const points = { ...entry, kind: 'timePoints' } as const
    expect(monthCounts({ ...points, amount: -60 })).toEqual({ pointsOut: 60 })
    expect(monthCounts({ ...points, amount: 60, reverses: 'led_one' })).toEqual({ pointsIn: 60 })
    const baodun = { ...entry, kind: 'baodun', amount: 5 } as const
    expect(monthCounts(baodun)).toEqual({ baodunIn: 5 })
    expect(monthCounts({ ...baodun, amount: -5 })).toEqual({ baodunOut: 5 })
    // A reward that is taken back was not spent.
    expect(monthCounts({ ...baodun, amount: -5, reverses: 'led_one' })).toEqual({ baodunIn: -5 })
  })
})

describe('sumMonths', () => {
  test('D-27: a month begins at midnight in Shanghai', () => {
    const last = { ...entry, at: instantOf('2026-12-01') - 1 }
    const first = { ...entry, at: instantOf('2026-12-01'), amount: 30 }
    const waits = { ...entry, at: instantOf('2026-10-01'), state: 'pending' } as const
    expect([...sumMonths([entry, last, first, waits])]).toEqual([
      ['acc_one.2026-11', { account: 'acc_one', month: '2026-11', counts: { activity: 180 } }],
      ['acc_one.2026-12', { account: 'acc_one', month: '2026-12', counts: { activity: 30 } }],
    ])
  })
})
