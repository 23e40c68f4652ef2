import type { OwnAttendance } from '@shared/activity/check-model'
import { instantOf } from '@shared/kit/time'
import { minutesSoFar, phaseOf, withScans } from './own-check'

const DAY_OF = '2026-11-25'
const at = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return instantOf(DAY_OF, hours * 60 + minutes)
}
const slot = { id: '1', from: at('14:00'), to: at('15:30') }
const scanned = (clock: string) =>
  ({ at: at(clock), how: 'siteCode', mark: null, reason: '', sentAt: null }) as const

function attendance(change: Partial<OwnAttendance> = {}): OwnAttendance {
  return {
    ...{ signUpId: 'sup_1', activityId: 'act_1', title: '手机课', stationName: '槐安里服务站' },
    ...{ for: 'volunteer', slot, attendancePercent: 60, state: 'coming' },
    ...{ recipients: ['elderly'], categories: ['antiFraud'] },
    ...{ in: null, out: null, minutes: null, hours: 'none', leads: false },
    ...change,
  }
}

describe('what can be done', () => {
  test.each([
    ['coming', '13:29', 'early'],
    ['coming', '13:30', 'checkIn'],
    ['coming', '15:30', 'checkIn'],
    ['coming', '15:31', 'missed'],
    ['here', '14:00', 'during'],
    ['here', '15:19', 'during'],
    ['here', '15:20', 'checkOut'],
    ['here', '15:45', 'checkOut'],
    ['here', '15:46', 'forgotten'],
    ['left', '15:00', 'done'],
    ['absent', '15:00', 'missed'],
  ] as const)('ACT-21, D-09: %s at %s is %s', (state, clock, phase) => {
    expect(phaseOf({ state, slot }, at(clock))).toBe(phase)
  })
})

describe('the minutes so far', () => {
  test('D-10: nothing before check-in', () => {
    expect(minutesSoFar(attendance(), at('14:52'))).toBeNull()
  })

  test('D-10: who came early counts from the start: 52 of 54 that are needed, 90 at most, 38 to go', () => {
    const here = attendance({ state: 'here', in: scanned('13:52') })
    expect(minutesSoFar(here, at('14:52'))).toEqual({ minutes: 52, least: 54, most: 90, left: 38 })
  })

  test('AMB-64: never more than the plan, and no more once checked out', () => {
    const here = attendance({ state: 'here', in: scanned('13:52') })
    expect(minutesSoFar(here, at('15:44'))).toMatchObject({ minutes: 90, left: 0 })
    const left = attendance({ state: 'left', in: scanned('14:10'), out: scanned('15:00') })
    expect(minutesSoFar(left, at('15:20'))?.minutes).toBe(50)
  })
})

describe('what was scanned without a network', () => {
  const kept = (way: 'in' | 'out', clock: string) => ({ way, scannedAt: at(clock) })

  test('ACT-24: counts on this phone as if it had arrived', () => {
    const shown = withScans(attendance(), [kept('in', '14:05')])
    expect(shown.state).toBe('here')
    expect(minutesSoFar(shown, at('14:35'))?.minutes).toBe(30)
    const both = withScans(attendance(), [kept('in', '14:05'), kept('out', '15:25')])
    expect(both.state).toBe('left')
  })

  test('ACT-24: never replaces what the server knows, nor lets somebody leave who did not come', () => {
    const here = attendance({ state: 'here', in: scanned('14:00') })
    expect(withScans(here, [kept('in', '14:30')]).in?.at).toBe(at('14:00'))
    expect(withScans(attendance(), [kept('out', '15:25')]).state).toBe('coming')
  })
})
