/**
 * A campaign that has long been running, written in bulk: every record is what takeBatch, settlementOf and the ledger
 * make of the answers, in batches of the fold's own size, so that the acts go on from it as from their own.
 */
import { createHash } from 'node:crypto'
import { setImmediate as letOthers } from 'node:timers/promises'
import { sumFacts, type Counts } from '@shared/desk/rules'
import { addTo } from '@shared/kit/counts'
import { localDate, type Instant, type LocalDate } from '@shared/kit/time'
import { sumEntries, type BalanceCounts } from '@shared/ledger/rules'
import type { Answers } from '@shared/survey/question-model'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import type { EntryRecord } from '../../cloudfunctions/kit/ledger'
import type { SurveyDayRecord } from '../../cloudfunctions/kit/survey-days'
import type { ResponseRecord, TallyCounts } from '../../cloudfunctions/survey/records'
import {
  changedFacts,
  moveEntries,
  settlementOf,
  waitingChanges,
} from '../../cloudfunctions/survey/settlement'
import { takeBatch } from '../../cloudfunctions/survey/take-batch'
import type { Bulk } from './bulk'
import { clientId } from './reports'

/** Whom an answer credits. */
export interface HistoryVolunteer {
  readonly account: string
  readonly stationId: string
  readonly shareRef: string
}

/** One answer of the past, before it is a record. */
export interface PastAnswer {
  readonly volunteer: HistoryVolunteer
  readonly at: Instant
  readonly answers: Answers
}

const BATCH = 100
/** After so many answers the requests that are under way go on. */
const BREATH = 5 * BATCH
const SECONDS_SPENT = 150

export class SurveyHistory {
  private batches = 0
  /** The day before is written while the next is made up. */
  private written: Promise<readonly PromiseSettledResult<void>[]> = Promise.resolve([])
  private readonly tallies = new Map<string, TallyCounts>()
  private readonly balances = new Map<string, BalanceCounts>()
  private readonly rollups = new Map<string, Counts>()

  constructor(
    private readonly bulk: Bulk,
    private readonly campaignId: string,
    private readonly settleAfterMs: number,
  ) {}

  /** Writes the answers of one day, which has none yet, folded; and settled, or left to wait until `dueAt`. `close` waits for it. */
  async writeDay(past: readonly PastAnswer[], dueAt: Instant | null): Promise<void> {
    const answers = past.map((one) => this.record(one)).sort((a, b) => a.at - b.at)
    const days = new Map<string, SurveyDayRecord>()
    const entries: EntryRecord[] = []
    const facts: Omit<FactRecord, 'folded'>[] = []
    for (let start = 0; start < answers.length; start += BATCH) {
      if (start % BREATH === 0) await letOthers()
      const batch = answers.slice(start, start + BATCH)
      this.batches += 1
      const settleAfterMs = () => this.settleAfterMs
      const taken = takeBatch(batch, this.batches, { days, settleAfterMs })
      entries.push(...taken.entries)
      facts.push(...taken.facts)
      for (const [id, day] of taken.days) days.set(id, day)
      for (const [id, counts] of taken.tallies) addTo(this.tallies, id, counts)
    }
    const settled = dueAt === null ? this.settle(days, answers, entries, facts) : [...days.values()]
    for (const [id, counts] of sumEntries(entries)) addTo(this.balances, id, counts)
    for (const [id, counts] of sumFacts(facts)) addTo(this.rollups, id, counts)
    await this.isWritten()
    const writing = this.write({
      responses: answers,
      survey_days: settled.map((day) => ({ ...day, dueAt })),
      ledger_entries: entries,
      facts: facts.map((fact) => ({ ...fact, folded: true })),
    })
    this.written = Promise.allSettled([writing])
  }

  /** Waits for what is being written. Throws when it could not be. */
  private async isWritten(): Promise<void> {
    const [failed] = (await this.written).filter((one) => one.status === 'rejected')
    if (failed) throw new AggregateError([failed.reason], 'the past could not be written')
  }

  private async write(records: Readonly<Record<string, readonly object[]>>): Promise<void> {
    for (const [name, some] of Object.entries(records)) await this.bulk.add(name, some)
  }

  /** Writes the sums of everything so far. */
  async close(at: Instant): Promise<void> {
    await this.isWritten()
    const sums = (counts: ReadonlyMap<string, object>) =>
      [...counts].map(([_id, one]) => ({ _id, counts: one }))
    await this.bulk.replace('survey_tallies', sums(this.tallies))
    await this.bulk.replace('rollups', sums(this.rollups))
    const balances = [...this.balances].map(([_id, counts]) => {
      const [account, kind] = _id.split('.')
      return { _id, account, kind, confirmed: 0, pending: 0, ...counts }
    })
    await this.bulk.replace('balances', balances)
    const fold = { _id: 'survey', batch: this.batches, ids: [], marked: true, at }
    await this.bulk.replace('folds', [fold, { ...fold, _id: 'desk' }])
  }

  private record({ volunteer, at, answers }: PastAnswer): ResponseRecord {
    const _id = clientId('response')
    const hash = (word: string) => createHash('sha256').update(`${word}${_id}`).digest('base64url')
    const { q01, q23 } = answers
    return {
      ...{ _id, at, campaignId: this.campaignId, version: 1, answers, folded: true },
      ...{ respondent: hash('respondent'), contentHash: hash('content'), device: hash('device') },
      ageGroup: typeof q01 === 'string' ? q01 : '',
      ...{ openedAt: at - SECONDS_SPENT * 1000, deviceAt: at, late: false, fast: false },
      ...{ textVerdict: 'pass', stationId: volunteer.stationId, volunteerId: volunteer.account },
      ...{ shareRef: volunteer.shareRef, satisfaction: typeof q23 === 'number' ? q23 : null },
      day: localDate(at),
    }
  }

  private settle(
    days: ReadonlyMap<string, SurveyDayRecord>,
    answers: readonly ResponseRecord[],
    entries: EntryRecord[],
    facts: Omit<FactRecord, 'folded'>[],
  ): SurveyDayRecord[] {
    const own = new Map<string, ResponseRecord[]>()
    for (const answer of answers) {
      if (answer.volunteerId === null) continue
      const known = own.get(answer.volunteerId)
      if (known) known.push(answer)
      else own.set(answer.volunteerId, [answer])
    }
    return [...days.values()].map((day) => {
      const settlement = settlementOf(day, own.get(day.volunteerId) ?? [], [])
      entries.push(...moveEntries(day, settlement))
      facts.push(...changedFacts(day, settlement, day.dueAt ?? day.lastAt))
      for (const [id, change] of waitingChanges(day, settlement)) addTo(this.tallies, id, change)
      const { minutes, waiting } = settlement
      return { ...day, minutes, waiting, changes: day.changes + 1, turn: day.turn + 1 }
    })
  }
}

/** The days before today, oldest first. */
export function daysBefore(today: LocalDate, many: number): LocalDate[] {
  const start = Date.parse(`${today}T00:00:00+08:00`)
  return Array.from({ length: many }, (_, back) => localDate(start - (many - back) * 86_400_000))
}
