/** The service records of a day of answers: one for each station, written as the day is settled. R-03, HRS-02. */
import type { Instant } from '@shared/kit/time'
import {
  meritsWith,
  SERVICE_RECORDS,
  standingOf,
  surveyServiceId,
  UNTOUCHED,
  type KeptServiceRecord,
} from '../kit/service-records'
import { STATIONS, type StationRecord } from '../kit/stations'
import { append, get, plus } from '../kit/store'
import { ownMinutes, type SurveyDayRecord } from '../kit/survey-days'
import type { Transaction } from '../kit/transact'
import { campaignById } from './campaigns'
import type { ResponseRecord } from './records'
import { remembered } from './remembered'
import { movedId, type Settlement } from './settlement'

/** A station's name changes seldom, and a record says what it was then. */
const STATION_KEPT_MS = 600_000
const stationById = remembered(STATION_KEPT_MS, (id) => get(STATIONS, id))

const CONTENT = '请大家填网络安全问卷'
/** As long as a message can say it. */
const LONGEST_TITLE = 40

/** What the records of a day say besides numbers: by station, the campaign of its first answer, and the station. */
export type DayWords = ReadonlyMap<
  string,
  { readonly title: string; readonly station: StationRecord | undefined }
>

/** Reads the words of a day; what is known already takes no wave. */
export async function wordsOf(
  answers: readonly Pick<ResponseRecord, 'campaignId' | 'stationId'>[],
  at: Instant,
): Promise<DayWords> {
  const first = new Map(
    [...answers].reverse().map(({ stationId, campaignId }) => [stationId, campaignId] as const),
  )
  const all = [...first].map(async ([stationId, campaignId]) => {
    const [campaign, station] = await Promise.all([
      campaignById(campaignId, at),
      stationId === null ? undefined : stationById(stationId, at),
    ])
    return [stationId ?? 'none', { title: campaign?.title ?? '', station }] as const
  })
  return new Map(await Promise.all(all))
}

/** The writes of a day's records, one for each station where something changed; and what the day keeps of them. */
export function recordDay(
  transaction: Transaction,
  day: SurveyDayRecord,
  settlement: Settlement,
  { words, at }: { readonly words: DayWords; readonly at: Instant },
): { readonly writes: Promise<void>[]; readonly recorded: Readonly<Record<string, number>> } {
  const stations = new Set([...Object.keys(day.minutes), ...Object.keys(settlement.minutes)])
  const changes = [...stations].flatMap((station) => changeOf(day, settlement, station) ?? [])
  const writes = changes.map((change) => write(transaction, { day, change, words, at }))
  const waits = changes.map(({ station, pending }) => [station, pending] as const)
  return { writes, recorded: { ...day.recorded, ...Object.fromEntries(waits) } }
}

interface RecordOfDay {
  readonly station: string
  readonly before: number
  readonly minutes: number
  readonly pending: number
  /** Those that count, with or without a minute for the person. D-12. */
  readonly answers: number
}

function changeOf(
  day: SurveyDayRecord,
  { minutes: settled, waits }: Settlement,
  station: string,
): RecordOfDay | undefined {
  const before = ownMinutes(day, station, day.minutes)
  const minutes = ownMinutes(day, station, settled)
  const pending = waits[station] ?? 0
  const known = day.recorded?.[station]
  const isSame = known === undefined ? minutes + pending === 0 : known === pending
  if (isSame && (known === undefined || minutes === before)) return undefined
  return { station, before, minutes, pending, answers: settled[station]?.confirmed ?? 0 }
}

interface Writing {
  readonly day: SurveyDayRecord
  readonly change: RecordOfDay
  readonly words: DayWords
  readonly at: Instant
}

function write(transaction: Transaction, writing: Writing): Promise<void> {
  const { day, change, at } = writing
  const { station, before, minutes, pending } = change
  const _id = surveyServiceId(day.volunteerId, day.day, station)
  const moved = minutes === before ? [] : [movedId(day, station, 'confirmed')]
  const counts = countsOf(day, change)
  const looks = moved.length > 0 ? { lookAt: at } : {}
  if (day.recorded?.[station] === undefined) {
    return transaction.insert(SERVICE_RECORDS, {
      ...newRecord(writing),
      ...{ _id, minutes, pending, counts, entries: allMoved(day, station), ...looks },
    })
  }
  const facts = { kind: 'survey', answers: change.answers } as const
  return transaction.update(SERVICE_RECORDS, _id, {
    ...{ minutes, pending, counts, facts, at: day.lastAt },
    ...{ standing: standingOf(minutes, pending), most: change.answers },
    ...(moved.length > 0 ? { entries: append(...moved), proofLookAt: at, ...looks } : {}),
    ...(minutes < before ? takenBack(change, at) : {}),
  })
}

/** Everything that may have been confirmed at a station so far: a day may have been settled before it had a record. */
function allMoved(day: SurveyDayRecord, station: string): string[] {
  const turns = Array.from({ length: day.turn + 1 }, (_, turn) => turn + 1)
  return turns.map((turn) => movedId(day, station, 'confirmed', turn))
}

/** Minutes that were confirmed once and are not any more. HRS-10. */
function takenBack({ before, minutes }: RecordOfDay, at: Instant) {
  const reason = '有的问卷复核后不算'
  const change = { at, before, minutes, reason, by: 'timer:survey.settle' }
  return { corrections: plus(1), history: append(change) }
}

/** A record that a person has corrected to none brings nothing. */
function countsOf({ amended = {} }: SurveyDayRecord, { station, minutes, answers }: RecordOfDay) {
  if (minutes === 0 && amended[station] !== undefined) return {}
  return meritsWith({ kind: 'survey', answers }, minutes)
}

function newRecord({ day, change, words }: Writing): Omit<KeptServiceRecord, '_id'> {
  const { station: key, minutes, pending, answers } = change
  const { title = '', station } = words.get(key) ?? {}
  return {
    ...UNTOUCHED,
    ...{ accountId: day.volunteerId, kind: 'survey', title: title.slice(0, LONGEST_TITLE) },
    ...{ content: CONTENT, place: station?.areaName ?? '', organiser: station?.name ?? '' },
    ...{ head: '', stationId: key === 'none' ? null : key, areaId: null },
    ...{ day: day.day, from: null, to: null, minutes, pending, manual: false, at: day.lastAt },
    ...{ standing: standingOf(minutes, pending), most: answers },
    source: { domain: 'survey', record: day._id },
    facts: { kind: 'survey', answers },
  }
}
