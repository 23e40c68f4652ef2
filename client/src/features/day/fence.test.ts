import { markOf, metresBetween } from './fence'

const station = { latitude: 39.9, longitude: 116.4 }

describe('inside or outside', () => {
  test('R-25: a thousandth of a degree is 111 m to the north, 85 m to the east at 39.9°', () => {
    expect(metresBetween(station, { ...station, latitude: 39.901 })).toBeCloseTo(111.2, 0)
    expect(metresBetween(station, { ...station, longitude: 116.401 })).toBeCloseTo(85.3, 0)
  })

  test.each([
    [{ ...station, latitude: 39.9026 }, 'inside'],
    [{ ...station, latitude: 39.9028 }, 'outside'],
    [station, 'inside'],
  ])('R-25: %j is %s', (own, mark) => {
    expect(markOf(own, station)).toBe(mark)
  })

  test('R-25: nothing is said when either place is not known', () => {
    expect(markOf(undefined, station)).toBeNull()
    expect(markOf(station, undefined)).toBeNull()
  })
})
