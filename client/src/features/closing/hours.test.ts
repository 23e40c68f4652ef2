import type { HoursRow } from '@shared/activity/closing-actions'
import { instantOf } from '@shared/kit/time'
import {
  addedBefore,
  addedInput,
  checkWords,
  earning,
  hoursStage,
  hoursTotal,
  minutesOf,
} from './hours'

const check = (minutes: number) => ({
  ...{ at: instantOf('2026-11-22', minutes), how: 'siteCode' as const, mark: null, reason: '' },
  sentAt: null,
})
const row = (signUpId: string, different: Partial<HoursRow> = {}): HoursRow => ({
  ...{ signUpId, maskedName: '陈**', volunteerNo: 'HA-1', slotId: '1', state: 'left' },
  ...{ in: check(838), out: check(931), flags: [], attended: 90, counted: 90, added: 0 },
  ...{ addedReason: '', hours: 'pending' },
  ...different,
})
const absent = row('sup_absent', { state: 'absent', attended: 0, counted: 0, hours: 'none' })
const short = row('sup_short', { attended: 20, counted: 0, flags: ['short'] })

describe('the hours of an activity', () => {
  it('D-10, HRS-04: only who has minutes is counted, added ones with them', () => {
    const rows = [row('sup_a'), row('sup_b', { counted: 60 }), short, absent]
    expect(earning(rows).map(({ signUpId }) => signUpId)).toEqual(['sup_a', 'sup_b'])
    const added = { sup_a: { minutes: 30, reason: '路远' } }
    expect(hoursTotal(rows, added)).toEqual({ people: 2, minutes: 180 })
    expect(minutesOf(row('sup_a'), added)).toBe(120)
  })

  it('HRS-05: what was added before is sent again, and what was taken back is not', () => {
    const rows = [row('sup_a', { added: 20, addedReason: '天热' }), row('sup_b')]
    const before = addedBefore(rows)
    expect(addedInput(before)).toEqual([{ signUpId: 'sup_a', minutes: 20, reason: '天热' }])
    const changed = {
      ...{ ...before, sup_a: { minutes: 0, reason: '天热' } },
      sup_b: { minutes: 10, reason: ' 路上久 ' },
    }
    expect(addedInput(changed)).toEqual([{ signUpId: 'sup_b', minutes: 10, reason: '路上久' }])
  })

  it('D-09: says when somebody came and left, and that a check is not there', () => {
    expect(checkWords(row('sup_a'))).toBe('13:58–15:31')
    expect(checkWords(row('sup_a', { out: null }))).toBe('13:58–没签退')
    expect(checkWords(row('sup_a', { in: null }))).toBe('没签到')
  })

  it('D-11: is with the leader until everybody has left and it is confirmed, then with the station', () => {
    expect(hoursStage({ missing: ['checks', 'leaderHours', 'stationHours'] })).toBe('checks')
    expect(hoursStage({ missing: ['leaderHours', 'stationHours', 'record'] })).toBe('leader')
    expect(hoursStage({ missing: ['stationHours', 'record'] })).toBe('station')
    expect(hoursStage({ missing: ['record'] })).toBe('done')
  })
})
