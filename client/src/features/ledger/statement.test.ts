import { instantOf } from '@shared/kit/time'
import * as fc from 'fast-check'
import { type Entry, recordMonths } from './statement'

function entry(serial: number, change: Partial<Entry> = {}): Entry {
  return {
    id: `led_${String(serial).padStart(6, '0')}`,
    kind: 'serviceMinutes',
    amount: 1,
    state: 'confirmed',
    source: { domain: 'survey', record: `rsp_${serial}`, stationId: null },
    rule: 'HRS-02',
    ruleVersion: 1,
    actor: 'fold',
    evidence: [],
    reverses: null,
    at: serial,
    ...change,
  }
}

describe('recordMonths', () => {
  it('R-09: puts alike entries of a day in one row, and names source, rule and month', () => {
    const day = instantOf('2026-11-20', 600)
    const before = instantOf('2026-10-31', 600)
    const entries = [
      entry(5, { at: day + 2, state: 'pending' }),
      entry(4, { at: day + 1 }),
      entry(3, { at: day }),
      entry(2, { at: before, source: { domain: 'opinion', record: 'opn', stationId: null } }),
    ]
    const months = recordMonths({ entries, more: false })
    expect(months.map(({ month }) => month)).toEqual(['2026年11月', '2026年10月'])
    expect(months[0]?.rows).toMatchObject([
      { title: '收问卷 1 份', hint: '11月20日，1 份记 1 分钟', minutes: 1, state: 'pending' },
      { title: '收问卷 2 份', minutes: 2, state: 'confirmed' },
    ])
    expect(months[1]?.rows).toMatchObject([{ title: '服务 1 次', minutes: 1 }])
  })

  it('HRS-06: says of the oldest day that more of it may follow', () => {
    const entries = [entry(2, { at: instantOf('2026-11-20') }), entry(1)]
    const hints = (more: boolean) =>
      recordMonths({ entries, more }).flatMap(({ rows }) => rows.map(({ hint }) => hint))
    expect(hints(true)).toEqual(['11月20日，1 份记 1 分钟', '1月1日，还没列完'])
    expect(hints(false)).not.toContain('1月1日，还没列完')
  })

  it('HRS-10: a correction is a row of its own, with its sign and its rule', () => {
    const back = entry(2, { amount: -1, reverses: 'led_000001', rule: 'HRS-10', ruleVersion: 2 })
    const entries = [back, entry(1)]
    expect(recordMonths({ entries, more: false }).flatMap(({ rows }) => rows)).toMatchObject([
      { title: '冲回 1 条', minutes: -1, hint: '1月1日，按规则 HRS-10 第 2 版' },
      { title: '收问卷 1 份', minutes: 1 },
    ])
  })

  it('HRS-06, D-03: an activity is one row by its name: waiting, then verified, with what was added apart', () => {
    const at = instantOf('2026-11-18', 840)
    const source = { domain: 'activity', record: 'sup_1', stationId: null }
    const of = (serial: number, change: Partial<Entry>) =>
      entry(serial, { at, source, rule: 'HRS-04', amount: 90, ...change })
    const names = new Map([['sup_1', '茶话会协助']])
    const rowsOf = (entries: Entry[]) =>
      recordMonths({ entries, more: false }, names).flatMap(({ rows }) => rows)
    const waiting = of(1, { state: 'pending' })
    expect(rowsOf([waiting])).toMatchObject([
      { title: '茶话会协助', hint: '11月18日，签到到签退', minutes: 90, state: 'pending' },
    ])
    const back = of(2, { state: 'pending', amount: -90, reverses: waiting.id })
    const verified = of(3, { evidence: ['sup_1', 'manual'] })
    const added = of(4, { rule: 'HRS-05', amount: 20 })
    expect(rowsOf([added, verified, back, waiting])).toMatchObject([
      { hint: '11月18日，站长加的', minutes: 20, state: 'confirmed', isManual: false },
      { title: '茶话会协助', minutes: 90, state: 'confirmed', isManual: true, icon: 'calendar' },
    ])
  })

  it('HRS-06: an activity whose name is not known is still a row of its own', () => {
    const source = (record: string) => ({ domain: 'activity', record, stationId: null })
    const entries = [
      entry(2, { source: source('sup_2'), rule: 'HRS-04' }),
      entry(1, { source: source('sup_1'), rule: 'HRS-04' }),
    ]
    const rows = recordMonths({ entries, more: false }).flatMap((month) => month.rows)
    expect(rows.map(({ title }) => title)).toEqual(['参加一场活动', '参加一场活动'])
  })

  it('D-03: no minute is lost or added, and pending never joins confirmed', () => {
    const anyEntry = fc.record({
      at: fc.integer({ min: 0, max: 10 ** 12 }),
      amount: fc.integer({ min: 1, max: 90 }),
      state: fc.constantFrom('pending' as const, 'confirmed' as const),
    })
    const total = (of: readonly { state: string; minutes: number }[], state: string) =>
      of.filter((one) => one.state === state).reduce((sum, { minutes }) => sum + minutes, 0)
    fc.assert(
      fc.property(fc.array(anyEntry), (changes) => {
        const entries = changes.map((change, serial) => entry(serial, change))
        const rows = recordMonths({ entries, more: false }).flatMap((month) => month.rows)
        const plain = entries.map(({ state, amount }) => ({ state, minutes: amount }))
        for (const state of ['pending', 'confirmed']) {
          expect(total(rows, state)).toBe(total(plain, state))
        }
      }),
    )
  })
})
