import * as fc from 'fast-check'
import type { Attended } from '@shared/activity/hours-rules'
import { addTo } from '@shared/kit/counts'
import { balanceId, sumEntries } from '@shared/ledger/rules'
import { sumFacts } from '@shared/desk/rules'
import { DAILY_CONFIRMED_MAX } from '@shared/survey/rules'
import type { FactRecord } from '../kit/facts'
import type { EntryRecord } from '../kit/ledger'
import type { ResponseRecord, TallyCounts } from './records'
import { settleBatch } from './settle-batch'

const DAYS = ['2026-11-20', '2026-11-21'] as const

function response(key: string, different: Partial<ResponseRecord> = {}): ResponseRecord {
  const day = different.day ?? DAYS[0]
  return {
    _id: `rsp_${key}`,
    at: Date.parse(`${day}T12:00:00+08:00`),
    ...{ campaignId: 'cmp_one', version: 1, respondent: key, ageGroup: 'adult', answers: {} },
    ...{ contentHash: key, openedAt: 0, deviceAt: 0, late: false, fast: false },
    ...{ textVerdict: 'pass', stationId: 'stn_home', volunteerId: 'acc_one', shareRef: 'REF' },
    ...{ satisfaction: 5, day, folded: false },
    ...different,
  }
}

/** Folds batch after batch, as the transactions do, keeping what each leaves behind. */
function fold(batches: readonly (readonly ResponseRecord[])[], attended: readonly Attended[] = []) {
  const tallies = new Map<string, TallyCounts>()
  const entries: EntryRecord[] = []
  const facts: Omit<FactRecord, 'folded'>[] = []
  batches.forEach((batch, index) => {
    const settled = settleBatch(batch, index + 1, {
      countedOn: (day) => tallies.get(day)?.total ?? 0,
      attendedOn: () => attended,
    })
    for (const [id, counts] of settled.tallies) addTo(tallies, id, counts)
    entries.push(...settled.entries)
    facts.push(...settled.facts)
  })
  return { tallies, entries, facts }
}

function many(length: number, different: Partial<ResponseRecord> = {}): ResponseRecord[] {
  return Array.from({ length }, (_, index) => response(`${index}`, different))
}

describe('settling answers', () => {
  test('HRS-02, N-001: an answer is one minute of service for the volunteer whose code was used', () => {
    const { entries } = fold([many(1)])
    expect(entries).toEqual([
      {
        _id: 'led_survey.rsp_0',
        account: 'acc_one',
        kind: 'serviceMinutes',
        amount: 1,
        state: 'confirmed',
        source: { domain: 'survey', record: 'rsp_0', stationId: 'stn_home' },
        rule: 'HRS-02',
        ruleVersion: 1,
        actor: 'timer:survey.fold',
        evidence: ['rsp_0'],
        reverses: null,
        at: response('0').at,
      },
    ])
  })

  test.each([
    [59, 59, 0],
    [60, 60, 0],
    [61, 60, 1],
    [200, 60, 140],
  ])('D-04: of %i answers on a day %i are confirmed and %i wait', (answers, confirmed, waiting) => {
    const all = many(answers)
    for (const batches of [[all], [all.slice(0, 40), all.slice(40)]]) {
      const { entries, tallies } = fold(batches)
      expect(sumEntries(entries).get(balanceId('acc_one', 'serviceMinutes'))).toEqual({
        confirmed,
        ...(waiting > 0 ? { pending: waiting } : {}),
        entries: answers,
      })
      expect(tallies.get('cmp_one.acc_one')).toEqual({ total: answers, waiting, fast: 0 })
    }
  })

  test('D-04: the limit is a volunteer’s and a day’s, whatever the campaign', () => {
    const two = [...many(40), ...many(40).map((one) => ({ ...one, campaignId: 'cmp_two' }))]
    expect(fold([two]).entries.filter(({ state }) => state === 'pending')).toHaveLength(20)
    const days = [...many(60), ...many(60, { day: DAYS[1] })]
    expect(fold([days]).entries.every(({ state }) => state === 'confirmed')).toBe(true)
    const others = [...many(60), ...many(60, { volunteerId: 'acc_two' })]
    expect(fold([others]).entries.every(({ state }) => state === 'confirmed')).toBe(true)
  })

  test('D-02: without a volunteer no minute, without a station only the association’s count', () => {
    const { entries, facts, tallies } = fold([many(2, { volunteerId: null, stationId: null })])
    expect(entries).toEqual([])
    expect(tallies.size).toBe(0)
    expect(facts).toMatchObject([{ stationId: null, counts: { answers: 2, minutesConfirmed: 0 } }])
    expect([...sumFacts(facts).keys()].every((id) => id.startsWith('association.'))).toBe(true)
  })

  test('one fact a batch, station and day, at the newest answer, with everything counted', () => {
    const [first, second] = many(2)
    if (!first || !second) throw new Error('two answers')
    const batch = [
      { ...first, late: true, satisfaction: 3 },
      { ...second, at: second.at + 5, fast: true, satisfaction: null },
      response('x', { stationId: 'stn_away' }),
      response('y', { day: DAYS[1] }),
    ]
    const { facts } = fold([[], batch])
    expect(facts.map(({ _id }) => _id)).toEqual([
      'fct_survey.2.stn_home.2026-11-20',
      'fct_survey.2.stn_away.2026-11-20',
      'fct_survey.2.stn_home.2026-11-21',
    ])
    expect(facts[0]).toMatchObject({
      at: second.at + 5,
      counts: { answers: 2, answersLate: 1, answersFast: 1, grade3: 1, minutesConfirmed: 2 },
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

/** The same answers in another order, cut into batches elsewhere. */
const twoFolds = anyResponses.chain((all) =>
  fc.record({
    all: fc.constant(all),
    order: fc.shuffledSubarray(all, { minLength: all.length }),
    sizes: fc.infiniteStream(fc.integer({ min: 1, max: 40 })),
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

describe('properties of settling', () => {
  test('D-04: any order and any batches end in the same balances, tallies and roll-ups', () => {
    fc.assert(
      fc.property(twoFolds, ({ all, order, sizes }) => {
        const once = fold([all])
        const again = fold(cut(order, sizes))
        expect(sorted(sumEntries(again.entries))).toEqual(sorted(sumEntries(once.entries)))
        expect(sorted(again.tallies)).toEqual(sorted(once.tallies))
        expect(sorted(sumFacts(again.facts))).toEqual(sorted(sumFacts(once.facts)))
      }),
    )
  })

  test('D-04: no more than 60 a volunteer and day are confirmed, and none waits below that', () => {
    fc.assert(
      fc.property(twoFolds, ({ order, sizes }) => {
        const { entries } = fold(cut(order, sizes))
        const days = new Map<string, { answers: number; confirmed: number }>()
        for (const { account, at, state } of entries) {
          const key = `${account} ${at}`
          const { answers, confirmed } = days.get(key) ?? { answers: 0, confirmed: 0 }
          const more = state === 'confirmed' ? 1 : 0
          days.set(key, { answers: answers + 1, confirmed: confirmed + more })
        }
        for (const { answers, confirmed } of days.values()) {
          expect(confirmed).toBe(Math.min(answers, DAILY_CONFIRMED_MAX))
        }
      }),
    )
  })

  describe('while its volunteer is checked in', () => {
    const at = (clock: string) => Date.parse(`${DAYS[0]}T${clock}:00+08:00`)
    const attended = (from: string, to: string, more: Partial<Attended> = {}): Attended => ({
      ...{ for: 'volunteer', from: at(from), to: at(to), slot: { from: at(from), to: at(to) } },
      ...{ parts: [], added: 0 },
      ...more,
    })

    test('D-12: an answer counts for the station and brings no minute to the person', () => {
      const batch = [
        response('before', { at: at('08:59') }),
        response('first', { at: at('09:00') }),
        response('last', { at: at('10:59') }),
        response('after', { at: at('11:00') }),
      ]
      const { entries, facts, tallies } = fold([batch], [attended('09:00', '11:00')])
      expect(entries.map(({ evidence }) => evidence[0])).toEqual(['rsp_before', 'rsp_after'])
      const station = sumFacts(facts.map((fact) => ({ ...fact }))).get('stn_home.all')
      expect(station).toMatchObject({ answers: 4, minutesConfirmed: 4 })
      expect(tallies.get('cmp_one.stn_home')).toEqual({ total: 4 })
    })

    test('D-12: who only takes part as a resident is not serving, so the minute stays', () => {
      const resident = attended('09:00', '13:00', { for: 'resident' })
      expect(fold([many(1)], [resident]).entries).toHaveLength(1)
    })

    test('D-12: a day has no more than 1,440 minutes', () => {
      const night = { from: at('00:00'), to: at('11:30') }
      const evening = { from: at('12:01'), to: at('24:00') }
      const full = [
        attended('00:00', '11:30', { parts: [night], added: 29 }),
        attended('12:01', '24:00', { parts: [evening] }),
      ]
      const minutes = (length: number) => fold([many(length)], full).entries.length
      // 690 + 719 + 29 = 1438: room for two more.
      expect([minutes(1), minutes(2), minutes(3), minutes(9)]).toEqual([1, 2, 2, 2])
    })
  })
})
