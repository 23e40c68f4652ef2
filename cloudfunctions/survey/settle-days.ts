import { dayOf } from '@shared/activity/hours-rules'
import { HOUR } from '@shared/kit/time'
import { attendancesIn } from '../kit/attendance'
import { now } from '../kit/clock'
import { recordFact } from '../kit/facts'
import type { Job } from '../kit/jobs'
import { postEntries } from '../kit/ledger'
import { logAlarm } from '../kit/log'
import { atMost, find, updateWhere } from '../kit/store'
import { addToSums } from '../kit/sums'
import { SURVEY_DAYS, type SurveyDayRecord } from '../kit/survey-days'
import { together, transact, type Transaction } from '../kit/transact'
import { recordDay, wordsOf, type DayWords } from './day-records'
import { isHeld, lookAtDay } from './hold-day'
import { RESPONSES, TALLIES, type ResponseRecord } from './records'
import {
  changedFacts,
  correctionEntry,
  moveEntries,
  settlementOf,
  waitingChanges,
  type Settlement,
} from './settlement'

const SLICE = 20
/** The service's own limit of one query. */
const MOST = 1000
/** A batch of the fold is marked a moment after its transaction. */
const AGAIN_MS = 1000
const LATE_MS = HOUR
/** Corrections of one transaction; the rest follow in the next. */
const MOST_CORRECTED = 30

function dueDays(limit: number): Promise<SurveyDayRecord[]> {
  return find(SURVEY_DAYS, { dueAt: atMost(now()) }, { order: [['dueAt', 'asc']], limit })
}

/**
 * Settles the days of answers that have waited long enough, or that something new is known of: minutes that wait become
 * confirmed, and what does not count is taken back with its reason. Feature 5, D-04, D-12.
 */
export const settleDays: Job = {
  name: 'settle',
  isDue: async () => (await dueDays(1)).length > 0,
  async runSlice() {
    const found = await dueDays(SLICE)
    const settled = await together([...byVolunteer(found).values()].map(settleInTurn))
    return settled.some((many) => many > 0) && found.length === SLICE
  },
}

/** Volunteers share no balance, so that their days are settled beside each other. */
function byVolunteer(days: readonly SurveyDayRecord[]): Map<string, SurveyDayRecord[]> {
  const groups = new Map<string, SurveyDayRecord[]>()
  for (const day of days) {
    groups.set(day.volunteerId, [...(groups.get(day.volunteerId) ?? []), day])
  }
  return groups
}

/** Settles the days of one volunteer; how many were. */
async function settleInTurn(days: readonly SurveyDayRecord[]): Promise<number> {
  let settled = 0
  for (const day of days) if (await settleDay(day)) settled += 1
  return settled
}

/** Settles one day; false when its answers are not all folded yet, or it changed meanwhile: the next tick has it. */
export async function settleDay(found: SurveyDayRecord): Promise<boolean> {
  const [answers, attended] = await Promise.all([
    answersOf(found),
    attendancesIn(found.volunteerId, dayOf(found.day)),
  ])
  if (answers.length !== found.folded) return waitForFold(found)
  const [looked, words] = await Promise.all([lookAtDay(answers), wordsOf(answers, now())])
  const settlement = settlementOf(found, answers, attended)
  return transact(async (transaction) => {
    const day = await transaction.get(SURVEY_DAYS, found._id)
    if (!day || day.changes !== found.changes) return false
    if (await isHeld(transaction, looked)) {
      await transaction.update(SURVEY_DAYS, day._id, { dueAt: null })
      return true
    }
    await apply(transaction, day, { settlement, words })
    return true
  })
}

/** Looks at a day again shortly; one that has long been behind alarms the operator. */
async function waitForFold({ _id, changes, lastAt }: SurveyDayRecord): Promise<false> {
  const at = now()
  await updateWhere(SURVEY_DAYS, { _id, changes }, { dueAt: at + AGAIN_MS })
  if (at - lastAt > LATE_MS) logAlarm('SETTLE.LATE', { at: lastAt })
  return false
}

/** Every folded answer of the day, page by page. */
async function answersOf({ volunteerId, day }: SurveyDayRecord): Promise<ResponseRecord[]> {
  const answers: ResponseRecord[] = []
  for (;;) {
    const page = await find(
      RESPONSES,
      { volunteerId, day, folded: true },
      { order: [['_id', 'asc']], limit: MOST, skip: answers.length },
    )
    answers.push(...page)
    if (page.length < MOST) return answers
  }
}

/** What becomes of a day, and the words of its records. */
interface Settled {
  readonly settlement: Settlement
  readonly words: DayWords
}

async function apply(
  transaction: Transaction,
  day: SurveyDayRecord,
  settled: Settled,
): Promise<void> {
  const { settlement } = settled
  const corrected = settlement.corrections.slice(0, MOST_CORRECTED)
  const isLast = corrected.length === settlement.corrections.length
  const moves = isLast ? moveEntries(day, settlement) : []
  await together([
    postEntries(transaction, [...corrected.map(correctionEntry), ...moves]),
    ...corrected.map(({ answer }) => {
      const creditTurn = (answer.creditTurn ?? 0) + 1
      return transaction.update(RESPONSES, answer._id, { creditTurn })
    }),
    ...(isLast ? finish(transaction, day, settled) : [settleFurther(transaction, day)]),
  ])
}

/** The other records of a day that is settled. */
function finish(
  transaction: Transaction,
  day: SurveyDayRecord,
  { settlement, words }: Settled,
): Promise<void>[] {
  const at = now()
  const { writes, recorded } = recordDay(transaction, day, settlement, { words, at })
  const { minutes, waiting, beyondMany, beyondFor } = settlement
  const turned = { changes: day.changes + 1, turn: day.turn + 1, dueAt: null }
  return [
    addToSums(transaction, TALLIES, waitingChanges(day, settlement)),
    ...writes,
    ...changedFacts(day, settlement, at).map((fact) => recordFact(transaction, fact)),
    transaction.update(SURVEY_DAYS, day._id, {
      ...{ minutes, waiting, beyondMany, beyondFor, recorded },
      ...turned,
    }),
  ]
}

/** A day with more corrections than one transaction holds stays due. */
function settleFurther(transaction: Transaction, { _id, changes }: SurveyDayRecord): Promise<void> {
  return transaction.update(SURVEY_DAYS, _id, { changes: changes + 1 })
}
