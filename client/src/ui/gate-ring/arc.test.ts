import * as fc from 'fast-check'
import { arcMask } from './arc'

const dash = (share: number) =>
  Number(/stroke-dasharray='([\d.]+) /.exec(decodeURIComponent(arcMask(share)))?.[1] ?? 0)

describe('the ring to the next star (DESIGN §8)', () => {
  it('grows with the share and never beyond the whole ring', () => {
    const share = fc.double({ min: -1, max: 2, noNaN: true })
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one]
        expect(dash(less)).toBeLessThanOrEqual(dash(more))
      }),
    )
    expect(dash(0.5)).toBeCloseTo(dash(1) / 2, 0)
    expect(dash(2)).toBe(dash(1))
  })

  it('draws nothing at 0: a round end would look like a beginning', () => {
    expect(decodeURIComponent(arcMask(0))).not.toContain('circle')
  })

  it('is an address that a style sheet can hold', () => {
    expect(arcMask(0.84)).toMatch(/^url\("data:image\/svg\+xml,%3Csvg [^"<>#]*%3C\/svg%3E"\)$/)
  })
})
