import { lineShape, type LinePoint } from './shape'

const months = (...values: number[]): LinePoint[] =>
  values.map((value, place) => ({ label: `${place + 1}月`, value }))

const heightsOf = (line: string) =>
  [...line.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, , height]) => Number(height))

describe('the shape of a line over time (DESIGN §8)', () => {
  test('the scale starts at 0: half the value stands half as high', () => {
    const [none = 0, half = 0, full = 0] = heightsOf(lineShape(months(0, 50, 100)).line)
    expect(none - half).toBeCloseTo(half - full)
    expect(none).toBeGreaterThan(full)
  })

  test('a goal above every value sets the top, and the last dot stands below it', () => {
    const shape = lineShape(months(10, 20), 40)
    expect(shape.goalAt).toBeGreaterThan(shape.lastAt)
    expect(shape.lastAt).toBeCloseTo((lineShape(months(10, 20), 0).goalAt + shape.goalAt) / 2)
  })

  test('months of nothing draw a flat line at the bottom', () => {
    const heights = heightsOf(lineShape(months(0, 0, 0)).line)
    expect(new Set(heights).size).toBe(1)
    expect(lineShape(months(0, 0, 0)).lastAt).toBeLessThan(0.05)
  })

  test('the area closes under the first and the last point', () => {
    const { area } = lineShape(months(10, 20, 30))
    expect(area).toMatch(/L96\.0 100L4 100Z/)
  })
})
