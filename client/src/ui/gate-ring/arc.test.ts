import * as fc from 'fast-check'
import { arcsOf } from './arc'

const AROUND = 2 * Math.PI * 66

const drawnOf = (share: number) =>
  arcsOf(share).reduce((all, { mask }) => {
    const [, dash = '0'] = /stroke-dasharray='([\d.]+) /.exec(decodeURIComponent(mask)) ?? []
    return all + Number(dash)
  }, 0)

describe('the ring to the next star (DESIGN §8)', () => {
  const share = fc.double({ min: -1, max: 2, noNaN: true })

  it('grows with the share and never beyond the whole ring', () => {
    fc.assert(
      fc.property(share, (done) => {
        const whole = Math.min(1, Math.max(0, done))
        expect(drawnOf(done)).toBeCloseTo(whole * AROUND, 0)
      }),
    )
  })

  it('draws nothing at 0: a round end would look like a beginning', () => {
    expect(arcsOf(0)).toEqual([])
  })

  it('the left half begins where the right one ends, at the bottom', () => {
    const [, left] = arcsOf(0.75)
    expect(decodeURIComponent(left?.mask ?? '')).toContain('rotate(90 74 74)')
  })

  it('DESIGN §9: both halves together take the whole time, one after the other, each from behind its edge', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), (done) => {
        const arcs = arcsOf(done)
        expect(arcs.reduce((all, { takes }) => all + takes, 0)).toBeCloseTo(1)
        expect(arcs.at(-1)?.after).toBeCloseTo(arcs.length === 1 ? 0 : 0.5 / done)
        for (const { turn } of arcs) expect(turn).toBeLessThanOrEqual(180)
      }),
    )
  })

  it('is an address that a style sheet can hold', () => {
    for (const { mask } of arcsOf(0.84)) {
      expect(mask).toMatch(/^url\("data:image\/svg\+xml,%3Csvg [^"<>#]*%3C\/svg%3E"\)$/)
    }
  })
})
