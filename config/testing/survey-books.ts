/** The books of the survey, kept in memory as its transactions keep them. */
import type { Attended } from '@shared/activity/hours-rules'
import { addTo } from '@shared/kit/counts'
import { balanceId, sumEntries } from '@shared/ledger/rules'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import type { EntryRecord } from '../../cloudfunctions/kit/ledger'
import type { SurveyDayRecord } from '../../cloudfunctions/kit/survey-days'
import type { Rejection, ResponseRecord, TallyCounts } from '../../cloudfunctions/survey/records'
import { judgedFact, judgedTallies } from '../../cloudfunctions/survey/review-books'
import {
  changedFacts,
  correctionEntry,
  moveEntries,
  settlementOf,
  waitingChanges,
} from '../../cloudfunctions/survey/settlement'
import { takeBatch } from '../../cloudfunctions/survey/take-batch'

/** Two days of answers. */
export const DAYS = ['2026-11-20', '2026-11-21'] as const

/** An answer at noon, for a volunteer of a station. */
export function response(key: string, different: Partial<ResponseRecord> = {}): ResponseRecord {
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

/** So many of them. */
export function many(length: number, different: Partial<ResponseRecord> = {}): ResponseRecord[] {
  return Array.from({ length }, (_, index) => response(`${index}`, different))
}

/** The books of a campaign, kept as the transactions keep them. */
export class Books {
  readonly tallies = new Map<string, TallyCounts>()
  readonly entries: EntryRecord[] = []
  readonly facts: Omit<FactRecord, 'folded'>[] = []
  readonly days = new Map<string, SurveyDayRecord>()
  readonly answers = new Map<string, ResponseRecord>()
  attended: readonly Attended[] = []
  private batches = 0

  /** Folds a batch; what is folded already is not folded again. */
  take(all: readonly ResponseRecord[]): this {
    const batch = all.filter(({ _id }) => !this.answers.has(_id))
    this.batches += 1
    const known = { days: this.days, settleAfterMs: () => 1000 }
    const taken = takeBatch(batch, this.batches, known)
    for (const one of batch) this.answers.set(one._id, this.answers.get(one._id) ?? one)
    for (const [id, counts] of taken.tallies) addTo(this.tallies, id, counts)
    for (const [id, day] of taken.days) this.days.set(id, day)
    this.entries.push(...taken.entries)
    this.facts.push(...taken.facts)
    return this
  }

  change(id: string, change: Partial<ResponseRecord>): this {
    const answer = this.answers.get(id)
    if (answer) this.answers.set(id, { ...answer, ...change })
    return this
  }

  /** Rejects answers, or takes that back: each once, and only such as are not so already. */
  judge(ids: readonly string[], rejection: Rejection | null): this {
    const changed = [...new Set(ids)].flatMap((id) => {
      const answer = this.answers.get(id)
      return answer && Boolean(answer.rejection) !== (rejection !== null) ? [answer] : []
    })
    for (const [id, counts] of judgedTallies(changed, rejection)) addTo(this.tallies, id, counts)
    for (const answer of changed) {
      this.facts.push(judgedFact(answer, rejection, answer.at))
      this.change(answer._id, { rejection, rejectTurn: (answer.rejectTurn ?? 0) + 1 })
    }
    return this
  }

  /** Says what becomes of a day's answers beyond the limit. */
  sayBeyond(id: string, beyond: SurveyDayRecord['beyond']): this {
    const day = this.days.get(id)
    if (day) this.days.set(id, { ...day, beyond })
    return this
  }

  settle(): this {
    for (const [id, day] of this.days) {
      const own = [...this.answers.values()].filter(
        (one) => one.volunteerId === day.volunteerId && one.day === day.day,
      )
      const settlement = settlementOf(day, own, this.attended)
      for (const correction of settlement.corrections) {
        this.entries.push(correctionEntry(correction))
        const { _id, creditTurn = 0 } = correction.answer
        this.change(_id, { creditTurn: creditTurn + 1 })
      }
      this.entries.push(...moveEntries(day, settlement))
      this.facts.push(...changedFacts(day, settlement, day.lastAt))
      for (const [tally, counts] of waitingChanges(day, settlement)) {
        addTo(this.tallies, tally, counts)
      }
      const { minutes, waiting, beyondMany, beyondFor } = settlement
      const settled = { minutes, waiting, beyondMany, beyondFor, turn: day.turn + 1, dueAt: null }
      this.days.set(id, { ...day, ...settled })
    }
    return this
  }

  balance(account = 'acc_one') {
    const { confirmed = 0, pending = 0 } =
      sumEntries(this.entries).get(balanceId(account, 'serviceMinutes')) ?? {}
    return { confirmed, pending }
  }

  /** Of both volunteers. */
  balances() {
    return ['acc_one', 'acc_two'].map((account) => this.balance(account))
  }
}
