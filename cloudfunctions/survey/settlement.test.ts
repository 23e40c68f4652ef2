import * as fc from 'fast-check'
import type { Attended } from '@shared/activity/hours-rules'
import { sumFacts } from '@shared/desk/rules'
import { DAILY_CONFIRMED_MAX } from '@shared/survey/rules'
import { Books, DAYS, many, response } from '../../config/testing/survey-books'
import type { SurveyDayRecord } from '../kit/survey-days'
import type { ResponseRecord } from './records'

const books = () => new Books()
const rejection = { reason: '一个人答的', by: 'acc_boss', at: 1 }

describe('settling a day', () => {
  test.each([
    [59, 59, 0],
    [60, 60, 0],
    [61, 60, 1],
    [200, 60, 140],
  ])('D-04: of %i answers on a day %i are confirmed and %i wait', (answers, confirmed, pending) => {
    expect(books().take(many(answers)).balance()).toEqual({ confirmed: 0, pending: answers })
    expect(books().take(many(answers)).settle().balance()).toEqual({ confirmed, pending })
  })

  test('D-04: what the station manager grants is confirmed, what is refused is taken back', () => {
    const day = 'acc_one.2026-11-20'
    const decided = (beyond: SurveyDayRecord['beyond']) => {
      const kept = books().take(many(70)).settle()
      const known = kept.days.get(day)
      if (known) kept.days.set(day, { ...known, beyond })
      return kept.settle()
    }
    expect(decided('granted').balance()).toEqual({ confirmed: 70, pending: 0 })
    expect(decided('refused').balance()).toEqual({ confirmed: 60, pending: 0 })
    expect(decided('refused').entries.filter(({ rule }) => rule === 'D-04')).toHaveLength(10)
  })

  test('feature 3: a rejected answer’s minute is reversed with its reason, and the next in line moves up', () => {
    const kept = books().take(many(61)).settle().change('rsp_0', { rejection }).settle()
    expect(kept.balance()).toEqual({ confirmed: 60, pending: 0 })
    expect(kept.entries.filter(({ reverses }) => reverses !== null)).toMatchObject([
      {
        amount: -1,
        state: 'pending',
        reverses: 'led_survey.rsp_0',
        rule: 'D-03',
        reason: '一个人答的',
      },
    ])
    expect(kept.change('rsp_0', { rejection: null }).settle().balance()).toEqual({
      confirmed: 60,
      pending: 1,
    })
  })

  test('settled again with nothing new it posts nothing', () => {
    const kept = books().take(many(5)).settle()
    const { length } = kept.entries
    expect(kept.settle().settle().entries).toHaveLength(length)
  })

  describe('while its volunteer is checked in', () => {
    const at = (clock: string) => Date.parse(`${DAYS[0]}T${clock}:00+08:00`)
    const attended = (from: string, to: string, more: Partial<Attended> = {}): Attended => ({
      ...{ for: 'volunteer', from: at(from), to: at(to), slot: { from: at(from), to: at(to) } },
      ...{ parts: [], added: 0 },
      ...more,
    })

    test('D-12: an answer counts for the station and brings no minute to the person', () => {
      const batch = ['08:59', '09:00', '10:59', '11:00'].map((clock) =>
        response(clock.replace(':', ''), { at: at(clock) }),
      )
      const kept = books().take(batch)
      kept.attended = [attended('09:00', '11:00')]
      kept.settle()
      expect(kept.balance()).toEqual({ confirmed: 2, pending: 0 })
      const minutes = kept.days.get('acc_one.2026-11-20')?.minutes
      expect(minutes).toEqual({ stn_home: { own: 2, confirmed: 4, pending: 0 } })
    })

    test('D-12: whether it is known before or after makes no difference', () => {
      const before = books().take(many(3))
      before.attended = [attended('11:00', '13:00')]
      const after = books().take(many(3)).settle()
      after.attended = before.attended
      expect(after.settle().balance()).toEqual(before.settle().balance())
      after.attended = []
      expect(after.settle().balance()).toEqual({ confirmed: 3, pending: 0 })
    })

    test('D-12: who only takes part as a resident is not serving, so the minute stays', () => {
      const kept = books().take(many(1))
      kept.attended = [attended('09:00', '13:00', { for: 'resident' })]
      expect(kept.settle().balance()).toEqual({ confirmed: 1, pending: 0 })
    })
  })
})

const anyResponses = fc
  .array(
    fc.record({
      volunteerId: fc.constantFrom('acc_one', 'acc_two', null),
      stationId: fc.constantFrom('stn_home', 'stn_away', null),
      day: fc.constantFrom(...DAYS),
      fast: fc.boolean(),
      satisfaction: fc.constantFrom(1, 5, null),
    }),
    { maxLength: 200 },
  )
  .map((all) => all.map((one, index) => response(`${index}`, one)))

/** The same answers in another order, cut into batches elsewhere, with rejections and settlements in between. */
const twoStories = anyResponses.chain((all) =>
  fc.record({
    all: fc.constant(all),
    order: fc.shuffledSubarray(all, { minLength: all.length }),
    sizes: fc.infiniteStream(fc.integer({ min: 1, max: 40 })),
    acts: fc.array(
      fc.record({
        what: fc.constantFrom('settle' as const, 'reject' as const, 'appeal' as const),
        which: fc.nat(199),
      }),
      { maxLength: 30 },
    ),
  }),
)

function cut(all: readonly ResponseRecord[], sizes: Iterator<number>): ResponseRecord[][] {
  const batches: ResponseRecord[][] = []
  for (let start = 0; start < all.length;) {
    const size = Number(sizes.next().value)
    batches.push(all.slice(start, start + size))
    start += size
  }
  return batches
}

const sorted = <V>(map: ReadonlyMap<string, V>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))

describe('properties of the books', () => {
  test('D-03, D-04: any order of folds, settlements, rejections and appeals ends in the same balances', () => {
    fc.assert(
      fc.property(twoStories, ({ all, order, sizes, acts }) => {
        const told = books()
        const batches = cut(order, sizes)
        for (const { what, which } of acts) {
          const next = which % 3 === 0 ? batches.shift() : undefined
          if (next) told.take(next)
          const id = `rsp_${which}`
          if (what === 'settle') told.settle()
          else if (told.answers.has(id)) {
            told.change(id, { rejection: what === 'reject' ? rejection : null })
          }
        }
        for (const batch of batches) told.take(batch)
        told.settle()
        const plain = books().take(all)
        for (const one of told.answers.values()) {
          plain.change(one._id, { rejection: one.rejection ?? null })
        }
        plain.settle()
        expect(told.balances()).toEqual(plain.balances())
        const minutes = ({ days }: Books) =>
          sorted(days).map(([id, day]) => [id, Object.entries(day.minutes).sort()])
        expect(minutes(told)).toEqual(minutes(plain))
        expect(sorted(sumFacts(told.facts))).toEqual(sorted(sumFacts(plain.facts)))
      }),
    )
  })

  test('D-04: no more than 60 a volunteer and day are confirmed, and none waits below that', () => {
    fc.assert(
      fc.property(twoStories, ({ order, sizes }) => {
        const kept = books()
        for (const batch of cut(order, sizes)) kept.take(batch)
        kept.settle()
        for (const { folded, minutes } of kept.days.values()) {
          const own = Object.values(minutes).reduce((sum, one) => sum + one.own, 0)
          const pending = Object.values(minutes).reduce((sum, one) => sum + one.pending, 0)
          expect(own).toBe(Math.min(folded, DAILY_CONFIRMED_MAX))
          expect(own + pending).toBe(folded)
        }
      }),
    )
  })
})
