import type { Check, RosterRow } from '@shared/activity/check-model'
import { HOUR, instantOf, MINUTE } from '@shared/kit/time'
import { checkWords, countsOf, likelySlot, rowLine, rowTag, stageOf } from './roster-words'

const start = instantOf('2026-11-25', 14 * 60)
const slot = { from: start, to: start + 90 * MINUTE }

function check(change: Partial<Check> = {}): Check {
  return {
    ...{ at: start - 8 * MINUTE, how: 'siteCode', mark: null, reason: '', sentAt: null },
    ...change,
  }
}

function row(change: Partial<RosterRow> = {}): RosterRow {
  return {
    ...{ signUpId: 'sup_1', maskedName: '陈**', volunteerNo: null, slotId: '1', postName: '引导' },
    ...{ for: 'volunteer', companions: 0, state: 'coming', in: null, out: null },
    ...{ lateMinutes: 0, excused: false, canCall: true },
    ...change,
  }
}

describe('a check in words', () => {
  test.each([
    [check({ mark: 'inside' }), '13:52 扫码，在现场'],
    [check({ mark: 'outside' }), '13:52 扫码，离现场远'],
    [check({ how: 'ownCode' }), '13:52 站长扫码'],
    [check({ how: 'manual', reason: '手机没电' }), '13:52 代签，手机没电'],
    [check({ how: 'offline', sentAt: start }), '13:52 扫码，没信号，后来补交'],
  ])('ACT-21, ACT-24, R-25: %j', (made, words) => {
    expect(checkWords(made)).toBe(words)
  })
})

describe('how somebody stands', () => {
  test.each([
    [row(), '没到', '还没来'],
    [row({ state: 'absent' }), '没来', '没来，也没有说'],
    [row({ excused: true }), '请假', '开始前说了不来'],
    [row({ state: 'here', in: check() }), '已签到', '13:52 扫码'],
    [row({ state: 'here', in: check(), lateMinutes: 12 }), '迟到 12 分', '13:52 扫码'],
    [
      row({ state: 'here', in: check({ how: 'offline' }) }),
      '补交的',
      '13:52 扫码，没信号，后来补交',
    ],
    [row({ state: 'left', in: check(), out: check({ at: slot.to }) }), '已签退', '15:30 扫码'],
    [
      row({ state: 'left', in: check(), out: check({ at: slot.to, how: 'planned' }) }),
      '没签退',
      '15:30 没签退，按计划的结束记',
    ],
  ])('ACT-21, D-09: %#', (one, label, line) => {
    expect(rowTag(one).label).toBe(label)
    expect(rowLine(one)).toBe(line)
  })

  test('ACT-21: who said they would not come is not waited for', () => {
    const rows = [row({ state: 'here', in: check() }), row(), row({ excused: true })]
    expect(countsOf(rows, 'volunteer')).toEqual({ came: 1, all: 2 })
    expect(countsOf(rows, 'resident')).toEqual({ came: 0, all: 0 })
  })
})

describe('the one thing that is next', () => {
  const at = (minutes: number) => start + minutes * MINUTE
  const here = [{ state: 'here' }] as const
  const left = [{ state: 'left' }, { state: 'absent' }] as const
  test.each([
    [at(-31), here, 'early'],
    [at(-30), here, 'in'],
    [at(79), here, 'in'],
    [at(80), here, 'out'],
    [at(105), here, 'out'],
    [at(106), here, 'after'],
    [at(91), left, 'after'],
    [at(85), left, 'out'],
  ] as const)('ACT-21: %#', (now, rows, stage) => {
    expect(stageOf(slot, rows, now)).toBe(stage)
  })

  test('ACT-09: of several slots the one that goes on or is next, else the last', () => {
    const second = { from: start + 3 * HOUR, to: start + 4 * HOUR }
    const slots = [second, slot]
    expect(likelySlot(slots, start - HOUR)).toBe(slot)
    expect(likelySlot(slots, slot.to + 10 * MINUTE)).toBe(slot)
    expect(likelySlot(slots, slot.to + 16 * MINUTE)).toBe(second)
    expect(likelySlot(slots, start + 24 * HOUR)).toBe(second)
    expect(likelySlot([], start)).toBeUndefined()
  })
})
