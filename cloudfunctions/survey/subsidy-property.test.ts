import { addTo } from '@shared/kit/counts'
import { REJECT_REASONS, type RejectReason } from '@shared/survey/review-model'
import { statementCounts, subsidyFen } from '@shared/survey/subsidy-rules'
import fc from 'fast-check'
import { response } from '../../config/testing/survey-books'
import type { ResponseRecord, TallyCounts } from './records'
import { judgedTallies } from './review-books'
import type { RepeatRecord } from './subsidy-records'
import { repeatFacts, repeatTallies } from './subsidy-repeats'
import { takeBatch } from './take-batch'

const STATIONS = ['stn_home', 'stn_other', null] as const

/** Answers and second ones of three places, and the tallies as the transactions keep them. */
class Shelf {
  readonly answers = new Map<string, ResponseRecord>()
  readonly repeats = new Map<string, RepeatRecord>()
  readonly tallies = new Map<string, TallyCounts>()
  repeatedInFacts = 0
  private batches = 0
  /** What the statement of `stn_home` said when it was frozen. */
  frozen: ReturnType<typeof statementCounts> | undefined

  submit(id: number, place: number): void {
    const stationId = STATIONS[place % 3] ?? null
    const answer = response(String(id), { stationId })
    if (!this.answers.has(answer._id)) this.answers.set(answer._id, answer)
  }

  /** A second answer, perhaps the very same try once more. */
  again(id: number, place: number): void {
    const stationId = STATIONS[place % 3] ?? null
    const of = { campaignId: 'cmp_one', volunteerId: 'acc_one', at: response('x').at }
    if (this.repeats.has(String(id))) return
    this.repeats.set(String(id), { _id: String(id), ...of, stationId, folded: false })
  }

  /** Folds what is not folded; lost, nothing of it happens. */
  fold(isLost: boolean): void {
    this.batches += 1
    const known = { days: new Map(), settleAfterMs: () => 0 }
    const answers = [...this.answers.values()].filter(({ folded }) => !folded)
    const repeats = [...this.repeats.values()].filter(({ folded }) => !folded)
    const taken = takeBatch(answers, this.batches, known)
    const added = repeatTallies(repeats)
    if (isLost) return
    for (const [id, counts] of [...taken.tallies, ...added]) addTo(this.tallies, id, counts)
    for (const { counts } of repeatFacts(repeats, this.batches)) {
      this.repeatedInFacts += counts.answersRepeated ?? 0
    }
    for (const one of answers) this.answers.set(one._id, { ...one, folded: true })
    for (const one of repeats) this.repeats.set(one._id, { ...one, folded: true })
  }

  /** Rejects an answer, or gives it back; not of a station that is frozen. */
  judge(id: number, because: RejectReason | null): void {
    const answer = this.answers.get(`rsp_${String(id)}`)
    if (!answer || Boolean(answer.rejection) === (because !== null)) return
    if (this.frozen && answer.stationId === 'stn_home') return
    const rejection = because && { because, reason: '核过了', by: 'acc_x', at: 0 }
    for (const [owner, counts] of judgedTallies([answer], rejection)) {
      addTo(this.tallies, owner, counts)
    }
    this.answers.set(answer._id, { ...answer, rejection })
  }

  tallied(station: string) {
    return statementCounts([this.tallies.get(`cmp_one.${station}`) ?? {}])
  }

  recounted(station: string) {
    const here = [...this.answers.values()].filter((one) => one.folded && one.stationId === station)
    const again = [...this.repeats.values()].filter((one) => one.folded)
    const because = (reason: RejectReason) =>
      here.filter(({ rejection }) => rejection?.because === reason).length
    return statementCounts([
      {
        total: here.length,
        repeated: again.filter((one) => one.stationId === station).length,
        rejected: here.filter(({ rejection }) => rejection).length,
        ...Object.fromEntries(REJECT_REASONS.map((one) => [`rejected_${one}`, because(one)])),
      },
    ])
  }

  /** As the act does: only when nothing is left to fold, and both say the same. */
  freeze(): void {
    const left = [...this.answers.values(), ...this.repeats.values()].some(
      ({ folded, stationId }) => !folded && stationId === 'stn_home',
    )
    if (left) return
    expect(this.tallied('stn_home')).toEqual(this.recounted('stn_home'))
    this.frozen ??= this.tallied('stn_home')
  }
}

const id = fc.nat(30)
const place = fc.nat(2)
const step = fc.oneof(
  fc.record({ what: fc.constant('submit' as const), id, place }),
  fc.record({ what: fc.constant('again' as const), id, place }),
  fc.record({ what: fc.constant('fold' as const), isLost: fc.boolean() }),
  fc.record({
    what: fc.constant('judge' as const),
    id,
    because: fc.constantFrom(...REJECT_REASONS, null),
  }),
  fc.record({ what: fc.constant('freeze' as const) }),
)

test('SUR-08, AMB-08: any order, repetition and loss of answers, second ones, folds, rejections and appeals gives the statement of a recount, and a frozen one stays', () => {
  let frozen = 0
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const shelf = new Shelf()
      for (const one of steps) {
        // The campaign is over once a statement is frozen: nothing more comes in.
        if (shelf.frozen && (one.what === 'submit' || one.what === 'again')) continue
        if (one.what === 'submit') shelf.submit(one.id, one.place)
        else if (one.what === 'again') shelf.again(one.id, one.place)
        else if (one.what === 'fold') shelf.fold(one.isLost)
        else if (one.what === 'judge') shelf.judge(one.id, one.because)
        else shelf.freeze()
      }
      shelf.fold(false)
      for (const station of ['stn_home', 'stn_other']) {
        const lines = shelf.tallied(station)
        expect(lines).toEqual(shelf.recounted(station))
        expect(subsidyFen(lines.valid)).toBe(lines.valid * 10)
      }
      expect(shelf.repeatedInFacts).toBe(shelf.repeats.size)
      if (shelf.frozen) {
        frozen += 1
        expect(shelf.tallied('stn_home')).toEqual(shelf.frozen)
      }
    }),
    { numRuns: 400 },
  )
  expect(frozen).toBeGreaterThan(50)
})
