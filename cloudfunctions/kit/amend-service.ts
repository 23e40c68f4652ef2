/**
 * The one way to correct the confirmed minutes of a service record: what stood is taken back, what is right is entered
 * anew, and everything that was made of it is told. HRS-10, R-10, D-34.
 */
import { DAY_MINUTES } from '@shared/activity/hours-rules'
import { CodedError } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import { instantOf, type Instant, type LocalDate } from '@shared/kit/time'
import { ledgerErrors } from '@shared/ledger/errors'
import { recordFact, type FactRecord } from './facts'
import { LEDGER_ENTRIES, postEntries, type EntryRecord, type KeptEntry } from './ledger'
import { postNotice } from './notices'
import { meritsWith, SERVICE_RECORDS, standingOf, type KeptServiceRecord } from './service-records'
import { among, find } from './store'
import { SURVEY_DAYS } from './survey-days'
import { together, type Transaction } from './transact'

/** A correction as it is made. */
export interface Amendment {
  /** What its confirmed minutes are from now on. */
  readonly minutes: number
  /** On which day it was, where that was wrong: its minutes move to that day's month. */
  readonly day?: LocalDate
  /** Why, in the words of whoever makes it, without secrets; at most 60 characters. */
  readonly reason: string
  /** The account that makes it. */
  readonly by: string
  /** What it rests on besides, such as the id of a claim. */
  readonly evidence?: readonly string[]
  readonly at: Instant
  /** Whether the person is told here; false where the act says it in words of its own. */
  readonly tell: boolean
}

/** A record is corrected a handful of times; a day of answers is settled as often. */
const MOST_ENTRIES = 100
/** More services than a day of somebody has. */
const MOST_BESIDE = 200

/**
 * Corrects a record with the rest of a transaction, which has read it there; gives it as it is then. Never more
 * than was planned, and never more than a day holds: hours are not handed out here. Call it where the decision cannot be
 * taken back any more. Four waves. Errors: LEDGER.NOTHING_CONFIRMED: it waits still; SAME_MINUTES; TOO_MUCH; DAY_FULL (D-12).
 */
export async function amendService(
  transaction: Transaction,
  record: KeptServiceRecord,
  amendment: Amendment,
): Promise<KeptServiceRecord> {
  const { minutes, reason, by, at, tell, day = record.day } = amendment
  const before = record.minutes
  const right = { ...record, ...onDay(record, day) }
  const moves = day !== record.day
  if (!moves || minutes !== before) checkAmendment(record, minutes)
  const [standing, beside] = await together([
    find(LEDGER_ENTRIES, { _id: among(record.entries) }, { limit: MOST_ENTRIES }),
    minutesBeside(right),
  ])
  if ((moves || minutes > before) && beside + minutes > DAY_MINUTES) {
    throw new CodedError(ledgerErrors.DAY_FULL)
  }
  const back = standing.map((one) => takenBack(one, amendment))
  const anew = minutes > 0 ? [enteredAnew(right, amendment)] : []
  const changed = {
    ...onDay(record, day),
    ...{ minutes, entries: anew.map(({ _id }) => _id), counts: amendedMerits(record, minutes) },
    corrections: record.corrections + 1,
    history: [...record.history, { at, before, minutes, reason, by }],
    standing: standingOf(minutes, record.pending),
    ...{ lookAt: at, proofLookAt: record.proofs.length > 0 ? at : null },
  }
  await together([
    postEntries(transaction, [...back, ...anew]),
    transaction.update(SERVICE_RECORDS, record._id, changed),
    ...amendedFacts(record, right, amendment).map((fact) => recordFact(transaction, fact)),
    amendDay(transaction, record, minutes),
    tell && postNotice(transaction, noticeOf(record, amendment)),
  ])
  return { ...record, ...changed }
}

/** Whether a record may be corrected to so many minutes, as far as it says so itself. Errors: as `amendService`, but DAY_FULL. */
export function checkAmendment(record: KeptServiceRecord, minutes: number): void {
  if (record.entries.length === 0 && record.corrections === 0) {
    throw new CodedError(ledgerErrors.NOTHING_CONFIRMED)
  }
  if (minutes === record.minutes) throw new CodedError(ledgerErrors.SAME_MINUTES)
  if (minutes > record.minutes && minutes > record.most) throw new CodedError(ledgerErrors.TOO_MUCH)
}

/** The day of a record that is put on another one, and its moment there. */
export function onDay({ day, at }: Pick<KeptServiceRecord, 'day' | 'at'>, to: LocalDate) {
  return { day: to, at: at + instantOf(to) - instantOf(day) }
}

/** What tells one correction of a record from the others. */
function amendedTurn({ corrections }: Pick<KeptServiceRecord, 'corrections'>): string {
  return String(corrections + 1)
}

/** What the day of a record holds besides it. */
async function minutesBeside({ _id, accountId, day }: KeptServiceRecord): Promise<number> {
  const found = await find(SERVICE_RECORDS, { accountId, day }, { limit: MOST_BESIDE })
  return found.filter((one) => one._id !== _id).reduce((sum, { minutes }) => sum + minutes, 0)
}

function takenBack(entry: KeptEntry, { by, reason, evidence = [] }: Amendment): EntryRecord {
  const { _id, account, kind, amount, state, source, ruleVersion, at } = entry
  return {
    _id: `${_id}.back`,
    ...{ account, kind, amount: -amount, state, source, ruleVersion, at },
    ...{ rule: 'HRS-10', actor: by, reverses: _id, reason },
    evidence: [...entry.evidence, ...evidence],
  }
}

function enteredAnew(
  record: KeptServiceRecord,
  { minutes, by, reason, evidence = [] }: Amendment,
): EntryRecord {
  const { _id, accountId: account, stationId, source, manual, at } = record
  return {
    _id: deterministicId('ledgerEntry', 'amended', _id, amendedTurn(record)),
    ...{ account, kind: 'serviceMinutes', amount: minutes, state: 'confirmed' },
    source: { ...source, stationId },
    ...{ rule: 'HRS-10', ruleVersion: 1, actor: by, reverses: null, reason, at },
    // 补录 stays said wherever the minutes go. D-11.
    evidence: [source.record, ...(manual ? ['manual'] : []), ...evidence],
  }
}

/** Minutes that a person took away altogether bring nothing, whatever else the record says. */
function amendedMerits({ facts }: KeptServiceRecord, minutes: number) {
  return minutes === 0 ? {} : meritsWith(facts, minutes)
}

/** The roll-ups change where the service was counted first; of one on another day there and here. HRS-09. */
function amendedFacts(
  record: KeptServiceRecord,
  right: Pick<KeptServiceRecord, 'day' | 'at'>,
  { minutes, at }: Amendment,
): Omit<FactRecord, 'folded'>[] {
  const { _id, stationId, areaId, minutes: before } = record
  const factOf = (what: 'amended' | 'moved', more: number, countedAt: Instant) => ({
    _id: deterministicId('fact', what, _id, amendedTurn(record)),
    ...{ at, countedAt, stationId, areaId, counts: amendedCounts(record, more) },
  })
  if (right.day === record.day) return [factOf('amended', minutes - before, record.at)]
  return [factOf('amended', -before, record.at), factOf('moved', minutes, right.at)]
}

function amendedCounts({ kind, manual }: KeptServiceRecord, more: number) {
  if (kind === 'survey') return { minutesConfirmed: more }
  const counts = { activityMinutes: more, minutesConfirmed: more }
  return manual ? { ...counts, manualMinutes: more } : counts
}

/** A day of answers keeps how far its record was corrected, so that it stays so when it is settled again. */
async function amendDay(
  transaction: Transaction,
  { kind, source, stationId }: KeptServiceRecord,
  minutes: number,
): Promise<void> {
  if (kind !== 'survey') return
  const day = await transaction.get(SURVEY_DAYS, source.record)
  if (!day) return
  const station = stationId ?? 'none'
  const off = minutes - (day.minutes[station]?.own ?? 0)
  const amended = { ...day.amended, [station]: off }
  await transaction.update(SURVEY_DAYS, day._id, { amended })
}

function noticeOf(record: KeptServiceRecord, { minutes, at }: Amendment) {
  const { _id, accountId, title } = record
  return {
    ...{ accountId, kind: 'minutesCorrected' as const, params: { title, minutes } },
    ...{ record: _id, turn: amendedTurn(record), at },
  }
}
