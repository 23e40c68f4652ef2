/** Whatever comes first, and however often: the books of a campaign end the same. */
import * as fc from 'fast-check'
import { sumFacts } from '@shared/desk/rules'
import { RejectReason } from '@shared/survey/review-model'
import { Books, DAYS, many, response } from '../../config/testing/survey-books'
import type { SurveyDayRecord } from '../kit/survey-days'
import type { Rejection, ResponseRecord } from './records'

type Beyond = SurveyDayRecord['beyond']
type Act =
  | { readonly what: 'take' }
  | { readonly what: 'settle' }
  | {
      readonly what: 'judge'
      readonly ids: readonly string[]
      readonly rejection: Rejection | null
    }
  | { readonly what: 'beyond'; readonly day: string; readonly beyond: Beyond }

const VOLUNTEERS = ['acc_one', 'acc_two'] as const
const DAY_IDS = VOLUNTEERS.flatMap((one) => DAYS.map((day) => `${one}.${day}`))

function rejectionFor(because: RejectReason): Rejection {
  return { because, reason: '一个人答的', by: 'acc_boss', at: 1 }
}

const anyResponses = fc
  .array(
    fc.record({
      volunteerId: fc.constantFrom(...VOLUNTEERS, null),
      stationId: fc.constantFrom('stn_home', 'stn_away', null),
      day: fc.constantFrom(...DAYS),
      fast: fc.boolean(),
      late: fc.boolean(),
      satisfaction: fc.constantFrom(1, 5, null),
    }),
    { minLength: 1, maxLength: 260 },
  )
  .map((all) => all.map((one, index) => response(`${index}`, one)))

const anyActs: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.constant<Act>({ what: 'take' }),
    fc.constant<Act>({ what: 'settle' }),
    fc.record({
      what: fc.constant('judge' as const),
      ids: fc.array(
        fc.nat(259).map((which) => `rsp_${which}`),
        { maxLength: 40 },
      ),
      rejection: fc.option(fc.constantFrom(...RejectReason.options).map(rejectionFor)),
    }),
    fc.record({
      what: fc.constant('beyond' as const),
      day: fc.constantFrom(...DAY_IDS),
      beyond: fc.constantFrom<Beyond>('granted', 'refused'),
    }),
  ),
  { maxLength: 30 },
)

/** What is answered, in which order and which batches it folds, and what happens in between. */
interface Story {
  readonly all: readonly ResponseRecord[]
  readonly order: readonly ResponseRecord[]
  readonly sizes: Iterator<number>
  readonly acts: readonly Act[]
  /** Whether a step runs twice, as it does when it is cut off and begun again. */
  readonly again: Iterator<boolean>
}

const anyStory: fc.Arbitrary<Story> = anyResponses.chain((all) =>
  fc.record({
    all: fc.constant(all),
    order: fc.shuffledSubarray(all, { minLength: all.length }),
    sizes: fc.infiniteStream(fc.integer({ min: 1, max: 40 })),
    acts: anyActs,
    again: fc.infiniteStream(fc.boolean()),
  }),
)

/** Tells a story: batches fold in any order, acts come between them, and everything may happen twice. */
function told({ order, sizes, acts, again }: Story): Books {
  const books = new Books()
  let folded = 0
  const twiceOr = (act: () => unknown) => {
    act()
    if (again.next().value) act()
  }
  const foldNext = () => {
    const size = Number(sizes.next().value)
    const batch = order.slice(folded, folded + size)
    folded += size
    twiceOr(() => books.take(batch))
  }
  for (const act of acts) {
    if (act.what === 'take') foldNext()
    else twiceOr(() => run(books, act))
  }
  while (folded < order.length) foldNext()
  return books.settle()
}

function run(books: Books, act: Exclude<Act, { what: 'take' }>): void {
  if (act.what === 'judge') books.judge(act.ids, act.rejection)
  else if (act.what === 'beyond') books.sayBeyond(act.day, act.beyond)
  else books.settle()
}

/** The same answers folded in one go, each judged once as it ended, each day as the last word says. */
function plainly(all: readonly ResponseRecord[], end: Books): Books {
  const books = new Books().take(all)
  for (const { _id, rejection } of end.answers.values()) {
    if (rejection) books.judge([_id], rejection)
  }
  for (const [id, { beyond }] of end.days) books.sayBeyond(id, beyond)
  return books.settle()
}

const sorted = <V>(map: ReadonlyMap<string, V>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))

/** What is not nothing, in one order: who counted up and down again has a count of nothing. */
function counts(sums: ReadonlyMap<string, Readonly<Record<string, number | undefined>>>) {
  return sorted(sums).flatMap(([id, sum]) =>
    Object.entries(sum)
      .filter(([, count]) => count !== 0)
      .sort()
      .map(([name, count]) => `${id} ${name} ${String(count)}`),
  )
}

test('D-03, D-04, R-27: any order of folds, settlements, rejections, words about the rest of a day and appeals, each once or twice, ends in the same balances, tallies and roll-ups', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const books = told(story)
      const plain = plainly(story.all, books)
      expect(books.balances()).toEqual(plain.balances())
      expect(counts(books.tallies)).toEqual(counts(plain.tallies))
      expect(counts(sumFacts(books.facts))).toEqual(counts(sumFacts(plain.facts)))
    }),
    { numRuns: 150 },
  )
})

test('D-03: what is rejected leaves every count once, with its reason, and comes back as it was', () => {
  const books = new Books().take(many(70, { fast: true })).settle()
  const before = { tallies: counts(books.tallies), facts: counts(sumFacts(books.facts)) }
  const ids = Array.from({ length: 20 }, (_, index) => `rsp_${index}`)
  books.judge(ids, rejectionFor('fast')).judge(ids, rejectionFor('same')).settle()
  expect(books.balance()).toEqual({ confirmed: 50, pending: 0 })
  expect(books.tallies.get('cmp_one.acc_one')).toMatchObject({
    ...{ total: 70, rejected: 20, rejected_fast: 20, waiting: 0 },
  })
  expect(books.tallies.get('cmp_one.acc_one')).not.toHaveProperty('rejected_same')
  expect(sumFacts(books.facts).get('stn_home.all')).toMatchObject({
    ...{ answers: 50, answersFast: 50, answersRejected: 20, minutesConfirmed: 50 },
  })
  books.judge(ids, null).judge(ids, null).settle()
  expect(books.balance()).toEqual({ confirmed: 60, pending: 10 })
  expect(counts(books.tallies)).toEqual(before.tallies)
  expect(counts(sumFacts(books.facts))).toEqual(before.facts)
})

test('D-04: a day tells how many are beyond sixty and who decides: its station, or of two stations the association', () => {
  const books = new Books().take(many(63)).settle()
  const day = () => books.days.get('acc_one.2026-11-20')
  expect(day()).toMatchObject({ beyondMany: 3, beyondFor: ['stn_home', 'association'] })
  books.take([response('away', { stationId: 'stn_away', at: Date.parse('2026-11-20T13:00Z') })])
  expect(books.settle() && day()).toMatchObject({ beyondMany: 4, beyondFor: ['association'] })
  books.judge(['rsp_0', 'rsp_1', 'rsp_2', 'rsp_3'], rejectionFor('other')).settle()
  expect(day()).toMatchObject({ beyondMany: 0, beyondFor: [] })
})
