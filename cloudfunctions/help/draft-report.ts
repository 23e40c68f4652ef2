/** A report as it comes: what was said, who takes it, by when, and who is called. */
import type { helpContract } from '@shared/help/contract'
import { findDangerSigns } from '@shared/help/danger-signs'
import type { DutyLists } from '@shared/help/duty-rules'
import { TYPE_OF_CATEGORY } from '@shared/help/fraud-types'
import { firstContact, isUrgent } from '@shared/help/rules'
import type { coverSecrets } from '@shared/help/secrets'
import { Triage } from '@shared/help/triage'
import type { ParsedOf } from '@shared/kit/contract'
import type { Instant } from '@shared/kit/time'
import { CALENDAR_YEAR_MISSING, type HolidayTable } from '@shared/kit/working-days'
import type { TextVerdict } from '../kit/content-check'
import { logAlarm } from '../kit/log'
import type { StationRecord } from '../kit/stations'
import { counterpartOf } from './contact'
import { callFirst, hoursOf } from './duty'
import { markHashes } from './marks'
import type { ReportRecord } from './records'

type Sent = ParsedOf<(typeof helpContract.actions)['submitReport']>

/** A report before it has a number and a story. */
export type ReportDraft = Omit<ReportRecord, 'no' | 'secretHash' | 'steps'>

/** What stands of every report that has just come. */
export const UNTOUCHED = {
  ...{ photos: [], conflicts: [], assignee: null, status: 'received', open: true },
  ...{ firstContactAt: null, outcome: null, lesson: '', referrals: [], disclosureWaits: false },
  ...{ grade: null, closedAt: null, reopened: 0, forgetAt: null },
} as const satisfies Partial<ReportRecord>

export interface Arrival {
  readonly at: Instant
  readonly content: string
  /** The resident's words, secrets covered. */
  readonly words: ReturnType<typeof coverSecrets>
  readonly textVerdict: TextVerdict
  readonly station: StationRecord
  readonly table: HolidayTable
  readonly lists: DutyLists
}

/** The report to file. About somebody of the station it goes to the association, and its station does not see it. */
export function draftReport(sent: Sent, arrival: Arrival): ReportDraft {
  const { id, category, moneyMoved, behalf, aboutStation, counterpart } = sent
  const { at, content, words, textVerdict, station, table, lists } = arrival
  const triage = sent.triage ?? Triage.parse({})
  const dangerSigns = findDangerSigns(words.text)
  const urgent = isUrgent({ moneyMoved, triage, dangerSigns })
  const promise = promiseOf(station, { at, urgent, table })
  const report = {
    ...UNTOUCHED,
    ...{ _id: id, content, category, moneyMoved, urgent, triage, behalf, dangerSigns },
    fraudType: TYPE_OF_CATEGORY[category],
    ...{ text: words.text, coveredSecrets: words.covered, textVerdict },
    counterpart: counterpartOf(sent),
    marks: markHashes(counterpart, words.text),
    hasContact: sent.contact !== undefined,
    ...{ stationId: station._id, stationName: station.name, stationPhone: station.phone },
    areaId: station.areaId ?? null,
    ...({
      level: aboutStation ? 'association' : 'station',
      stationExcluded: aboutStation,
    } as const),
    ...{ receivedAt: at, dueAt: promise.dueAt, firstContact: promise },
    escalateAt: aboutStation ? null : promise.dueAt,
  }
  return { ...report, ...callFirst(report, lists, { at, staffed: promise.staffedNow }) }
}

/** By when a station makes the first contact; a missing year of the holiday table alarms the operator. D-16, D-28. */
export function promiseOf(
  station: StationRecord,
  { at, urgent, table }: { at: Instant; urgent: boolean; table: HolidayTable },
): ReportRecord['firstContact'] {
  const promise = firstContact({ at, urgent, hours: hoursOf(station), table })
  if (promise.provisional) logAlarm(CALENDAR_YEAR_MISSING, { domain: 'help', at: promise.dueAt })
  return promise
}
