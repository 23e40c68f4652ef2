import { instantOf } from '../kit/time'
import { dutyRing, nextInRing, type DutyLists, type Turn } from './duty-rules'

const turn = (accountId: string, ...weekdays: number[]): Turn => ({ accountId, weekdays })
// A Wednesday and a Sunday.
const WEDNESDAY = instantOf('2026-11-18', 10 * 60)
const SUNDAY = instantOf('2026-11-22', 10 * 60)
const lists: DutyLists = {
  station: [turn('lin', 1, 2, 3, 4, 5), turn('tian', 3), turn('he', 0, 6)],
  association: [turn('zhou', 3, 4), turn('feng', 0, 3), turn('wu')],
}
const names = (at: number, atStation: boolean, from = lists) =>
  dutyRing(from, at, atStation).map(({ list, accountId }) => `${list} ${accountId}`)

describe('who can be called', () => {
  test.each([
    [
      'staffed: the station’s people of that day, then the association’s',
      WEDNESDAY,
      true,
      ['station lin', 'station tian', 'association zhou', 'association feng'],
    ],
    [
      'unstaffed: the association’s alone',
      WEDNESDAY,
      false,
      ['association zhou', 'association feng'],
    ],
    ['another weekday has others', SUNDAY, true, ['station he', 'association feng']],
  ])('D-16: %s', (_case, at, atStation, ring) => {
    expect(names(at, atStation)).toEqual(ring)
  })

  test('D-16: the day begins and ends in Shanghai', () => {
    const lastMinute = instantOf('2026-11-22', 24 * 60 - 1)
    expect(names(lastMinute, false)).toEqual(['association feng'])
    expect(names(lastMinute + 60_000, false, { ...lists, association: [turn('zhou', 1)] })).toEqual(
      ['association zhou'],
    )
  })

  test('D-16: never nobody: on a day without anybody, everybody on the association’s list is called', () => {
    const tuesday = instantOf('2026-11-17', 600)
    expect(names(tuesday, false)).toEqual([
      'association zhou',
      'association feng',
      'association wu',
    ])
    expect(names(tuesday, false, { station: [], association: [] })).toEqual([])
  })

  test('D-16: who is on both lists is called once in a round', () => {
    const both = { station: [turn('lin', 3)], association: [turn('lin', 3), turn('zhou', 3)] }
    expect(names(WEDNESDAY, true, both)).toEqual(['station lin', 'association zhou'])
  })
})

describe('who is called next', () => {
  const ring = dutyRing(lists, WEDNESDAY, true)
  const next = (last: string | null) => nextInRing(ring, last)?.accountId

  test.each([
    [null, 'lin'],
    ['lin', 'tian'],
    ['tian', 'zhou'],
    ['feng', 'lin'],
    ['somebody of yesterday', 'lin'],
  ])('D-16: after %s it is %s', (last, expected) => {
    expect(next(last)).toBe(expected)
  })

  test('D-16: an empty list has nobody', () => {
    expect(nextInRing([], 'lin')).toBeUndefined()
  })
})
