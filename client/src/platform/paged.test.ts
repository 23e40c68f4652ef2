import { type Dated, withNewest, withOlder } from './paged'

function entry(serial: number): Dated {
  return { id: `led_${String(serial).padStart(6, '0')}`, at: serial }
}
const run = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => entry(from - index))

describe('pages of a list', () => {
  it('HRS-06: older pages follow, newest first, each entry once', () => {
    const first = { entries: run(60, 41), more: true }
    const both = withOlder(first, { entries: run(41, 22), more: true })
    expect(both).toEqual({ entries: run(60, 22), more: true })
    expect(withOlder(both, { entries: run(21, 1), more: false })).toEqual({
      entries: run(60, 1),
      more: false,
    })
  })

  it('HRS-06: a refresh adds what is new and loses nothing that was seen', () => {
    const seen = { entries: run(60, 22), more: true }
    expect(withNewest(seen, { entries: run(65, 46), more: true })).toEqual({
      entries: run(65, 22),
      more: true,
    })
  })

  it('HRS-06: starts over when so much came that there would be a hole', () => {
    const seen = { entries: run(60, 22), more: false }
    const page = { entries: run(100, 81), more: true }
    expect(withNewest(seen, page)).toEqual(page)
  })

  it('HRS-06: the first page is simply taken', () => {
    const page = { entries: run(3, 1), more: false }
    expect(withNewest({ entries: [], more: false }, page)).toEqual(page)
  })
})
