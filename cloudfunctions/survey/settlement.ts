/** What a volunteer's day of answers comes to, from nothing but what stands now: whatever came first, it is the same. */
import { toTakeBack, type Attended } from '@shared/activity/hours-rules'
import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { Counts } from '@shared/desk/rules'
import { deterministicId } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'
import { DAILY_CONFIRMED_MAX } from '@shared/survey/rules'
import type { FactRecord } from '../kit/facts'
import type { EntryRecord } from '../kit/ledger'
import { ownMinutes, type DayMinutes, type SurveyDayRecord } from '../kit/survey-days'
import { campaignTally, type ResponseRecord } from './records'
import { provisionalEntry } from './take-batch'

/** An answer as far as its minute depends on it. */
export type DayAnswer = Pick<
  ResponseRecord,
  '_id' | 'at' | 'campaignId' | 'stationId' | 'volunteerId' | 'rejection' | 'creditTurn'
>

/** A minute that must not stand any more, or again; `rule` and `reason` say why. */
export interface Correction {
  readonly answer: DayAnswer
  readonly rule: string
  readonly reason: string | null
}

/** What must be in the books of a day. */
export interface Settlement {
  readonly minutes: Readonly<Record<string, DayMinutes>>
  readonly waiting: Readonly<Record<string, number>>
  /** How many of the volunteer's own minutes wait, by station. */
  readonly waits: Readonly<Record<string, number>>
  readonly corrections: readonly Correction[]
  /** How many answers that count are beyond the day's limit, and who decides about their minutes. D-04. */
  readonly beyondMany: number
  readonly beyondFor: readonly string[]
}

interface Fate {
  readonly answer: DayAnswer
  /** Why the volunteer has no minute of it; undefined when there is one. */
  readonly none?: Omit<Correction, 'answer'>
  readonly state: 'confirmed' | 'pending' | 'none'
}

/** Whether the minute of an answer stands in the ledger: posted at first, then taken back and given again by turns. */
function stands({ creditTurn = 0 }: DayAnswer): boolean {
  return creditTurn % 2 === 0
}

/**
 * Settles a day. Of the answers that are not rejected the first 60 are confirmed and the rest wait for the station
 * manager (D-04); one that came while its volunteer was checked in counts for the station alone, and nobody's day has
 * more than 1,440 minutes (D-12).
 */
export function settlementOf(
  { beyond }: Pick<SurveyDayRecord, 'beyond'>,
  answers: readonly DayAnswer[],
  attended: readonly Attended[],
): Settlement {
  const fates = fatesOf(beyond, answers, attended)
  const minutes: Record<string, DayMinutes> = {}
  const waiting: Record<string, number> = {}
  const waits: Record<string, number> = {}
  for (const { answer, none, state } of fates) {
    const station = answer.stationId ?? 'none'
    const before = minutes[station] ?? { own: 0, confirmed: 0, pending: 0 }
    minutes[station] = {
      own: before.own + (state === 'confirmed' && !none ? 1 : 0),
      confirmed: before.confirmed + (state === 'confirmed' ? 1 : 0),
      pending: before.pending + (state === 'pending' ? 1 : 0),
    }
    const waitsHere = state === 'pending' && !none ? 1 : 0
    waiting[answer.campaignId] = (waiting[answer.campaignId] ?? 0) + waitsHere
    waits[station] = (waits[station] ?? 0) + waitsHere
  }
  const corrections = fates.flatMap(({ answer, none }): Correction[] => {
    if (stands(answer) !== (none !== undefined)) return []
    return [{ answer, rule: none?.rule ?? 'HRS-02', reason: none?.reason ?? null }]
  })
  return { minutes, waiting, waits, corrections, ...beyondLimit(answers) }
}

/** The answers of a day in the order of their arrival, without those that are rejected. */
function validOf(answers: readonly DayAnswer[]): DayAnswer[] {
  const ordered = [...answers].sort((a, b) => a.at - b.at || (a._id < b._id ? -1 : 1))
  return ordered.filter(({ rejection }) => !rejection)
}

/** What is beyond the limit: the station's manager decides, of several stations the association alone. */
function beyondLimit(answers: readonly DayAnswer[]): Pick<Settlement, 'beyondMany' | 'beyondFor'> {
  const beyond = validOf(answers).slice(DAILY_CONFIRMED_MAX)
  const stations = new Set(beyond.map(({ stationId }) => stationId))
  const own = stations.size === 1 ? [...stations].flatMap((station) => station ?? []) : []
  const beyondFor = beyond.length === 0 ? [] : [...own, ASSOCIATION_SCOPE]
  return { beyondMany: beyond.length, beyondFor }
}

function fatesOf(
  beyond: SurveyDayRecord['beyond'],
  answers: readonly DayAnswer[],
  attended: readonly Attended[],
): Fate[] {
  const valid = validOf(answers)
  const within = new Set(valid.slice(0, DAILY_CONFIRMED_MAX))
  const refused = new Set(beyond === 'refused' ? valid.slice(DAILY_CONFIRMED_MAX) : [])
  const serving = new Set(
    toTakeBack(
      valid.filter((answer) => !refused.has(answer)),
      attended,
    ),
  )
  return answers.map((answer): Fate => {
    if (answer.rejection) {
      const none = { rule: 'D-03', reason: answer.rejection.reason }
      return { answer, none, state: 'none' }
    }
    if (refused.has(answer)) {
      return { answer, none: { rule: 'D-04', reason: null }, state: 'none' }
    }
    const state = within.has(answer) || beyond === 'granted' ? 'confirmed' : 'pending'
    if (!serving.has(answer)) return { answer, state }
    return { answer, none: { rule: 'D-12', reason: null }, state }
  })
}

/** The entry that takes the minute of an answer back, or gives it again: the opposite of the last one of it. */
export function correctionEntry({ answer, rule, reason }: Correction): EntryRecord {
  const first = provisionalEntry(answer)
  if (!first) throw new RangeError('a minute of nobody')
  const turn = (answer.creditTurn ?? 0) + 1
  return {
    ...first,
    _id: turnId(answer, turn),
    amount: turn % 2 === 0 ? first.amount : -first.amount,
    ...{ rule, actor: 'timer:survey.settle', reverses: turnId(answer, turn - 1) },
    ...(reason === null ? {} : { reason }),
  }
}

function turnId({ _id }: DayAnswer, turn: number): string {
  return turn === 0
    ? deterministicId('ledgerEntry', 'survey', _id)
    : deterministicId('ledgerEntry', 'survey', _id, String(turn))
}

/**
 * The entries that move minutes of a day from waiting to confirmed, or back: two for each station, of no sum; where a
 * person has corrected the record below what the answers come to, what is confirmed stays so much lower. HRS-10.
 */
export function moveEntries(day: SurveyDayRecord, { minutes }: Settlement): EntryRecord[] {
  const stations = new Set([...Object.keys(day.minutes), ...Object.keys(minutes)])
  return [...stations].sort().flatMap((station) => {
    const moved = (minutes[station]?.own ?? 0) - (day.minutes[station]?.own ?? 0)
    const confirmed = ownMinutes(day, station, minutes) - ownMinutes(day, station, day.minutes)
    return [
      ...(moved === 0 ? [] : [legOf(day, station, { state: 'pending', amount: -moved })]),
      ...(confirmed === 0 ? [] : [legOf(day, station, { state: 'confirmed', amount: confirmed })]),
    ]
  })
}

function legOf(
  day: SurveyDayRecord,
  station: string,
  { state, amount }: Pick<EntryRecord, 'state' | 'amount'>,
): EntryRecord {
  return {
    _id: movedId(day, station, state),
    account: day.volunteerId,
    ...{ kind: 'serviceMinutes', amount, state },
    source: {
      ...{ domain: 'survey', record: day._id },
      stationId: station === 'none' ? null : station,
    },
    ...{ rule: 'HRS-02', ruleVersion: 1, actor: 'timer:survey.settle' },
    ...{ evidence: [day._id], reverses: null, at: day.lastAt },
  }
}

/** The id of one side of a day's next move at a station, or of an earlier one. */
export function movedId(
  { volunteerId, day: date, turn }: SurveyDayRecord,
  station: string,
  state: EntryRecord['state'],
  next = turn + 1,
): string {
  return deterministicId('ledgerEntry', 'settle', volunteerId, date, station, `${next}`, state)
}

/** How the tallies of waiting answers change with a settlement. */
export function waitingChanges(
  { volunteerId, waiting: before }: SurveyDayRecord,
  { waiting }: Settlement,
): Map<string, { waiting: number }> {
  const campaigns = new Set([...Object.keys(before), ...Object.keys(waiting)])
  const changes = [...campaigns].map(
    (campaignId) =>
      [
        campaignTally(campaignId, volunteerId),
        { waiting: (waiting[campaignId] ?? 0) - (before[campaignId] ?? 0) },
      ] as const,
  )
  return new Map(changes.filter(([, { waiting: change }]) => change !== 0))
}

/** What the stations' roll-ups gain and lose with a settlement at `at`, on the day of the answers. */
export function changedFacts(
  day: SurveyDayRecord,
  { minutes }: Settlement,
  at: Instant,
): Omit<FactRecord, 'folded'>[] {
  const stations = new Set([...Object.keys(day.minutes), ...Object.keys(minutes)])
  return [...stations].flatMap((station) => {
    const [before, after] = [day.minutes[station], minutes[station]]
    const counts: Counts = {
      minutesConfirmed: (after?.confirmed ?? 0) - (before?.confirmed ?? 0),
      minutesPending: (after?.pending ?? 0) - (before?.pending ?? 0),
    }
    if (counts.minutesConfirmed === 0 && counts.minutesPending === 0) return []
    const { volunteerId, day: date, turn } = day
    return {
      _id: deterministicId('fact', 'settle', volunteerId, date, station, String(turn + 1)),
      ...{ at, countedAt: day.lastAt, counts },
      stationId: station === 'none' ? null : station,
    }
  })
}
