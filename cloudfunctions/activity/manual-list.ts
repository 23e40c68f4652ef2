/** Lists of hours entered by hand: who is missing where, what waits, what was confirmed, and its share. D-11. */
import { plannedMinutes } from '@shared/activity/attendance-rules'
import type { activityContract } from '@shared/activity/contract'
import {
  isManualOpen,
  isManualOutlier,
  leastMinutes,
  MANUAL_OFTEN,
  MANUAL_WITHIN_MS,
  manualShare,
} from '@shared/activity/manual-rules'
import { rollupId, type Counts } from '@shared/desk/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { activityErrors } from '@shared/activity/errors'
import { DAY, localDate } from '@shared/kit/time'
import { ATTENDANCES } from '../kit/attendance'
import { ROLLUPS } from '../kit/facts'
import { findPage } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { above, among, find, get } from '../kit/store'
import { broughtNothing, isPosted } from './manual-enter'
import { MANUAL_HOURS, manualId, type ManualRecord } from './manual-records'
import { shownRow } from './manual-view'
import { ACTIVITIES, SIGN_UPS } from './records'

type Actions = typeof activityContract.actions
type Slots = Actions['listManualSlots']
type People = Actions['listManualPeople']
type List = Actions['listManual']
type Shares = Actions['listManualShares']

const MOST_SLOTS = 60
const MOST_PEOPLE = 300
const MOST_OPEN = 50
const MOST_NAMED = 20
const PAGE = 20
/** As many as an association of one street or district has; the contract's own limit. */
const MOST_STATIONS = 200
/** The service's own limit of one query. */
const MOST = 1000
/** The longest activity that is looked back for. */
const LONGEST_MS = 31 * DAY

/** Slots whose hours are in the accounts, the latest first. One wave. */
export async function listManualSlots(
  { stationId }: ParsedOf<Slots>,
  { at, authorize }: MemberContext,
): Promise<OutputOf<Slots>> {
  authorize(stationId)
  const since = above(at - MANUAL_WITHIN_MS - LONGEST_MS)
  const activities = await find(
    ACTIVITIES,
    { stationId, from: since, state: among(['over', 'closed']) },
    { order: [['from', 'desc']], limit: MOST_SLOTS },
  )
  const slots = activities.filter(isPosted).flatMap(({ _id: activityId, fields }) =>
    fields.slots
      .filter((slot) => isManualOpen(slot, at))
      .map(({ id: slotId, from, to }) => ({
        ...{ activityId, slotId, title: fields.plan.title, from, to },
        planned: plannedMinutes({ from, to }),
        least: leastMinutes({ from, to }, fields.attendancePercent),
      })),
  )
  return { slots: slots.sort((a, b) => b.from - a.from).slice(0, MOST_SLOTS) }
}

/** Who was on the list of a slot, got nothing, and is not entered yet. Two waves. Errors: ACTIVITY.NOT_FOUND, ACCESS.SCOPE. */
export async function listManualPeople(
  { activityId, slotId }: ParsedOf<People>,
  { account, authorize }: MemberContext,
): Promise<OutputOf<People>> {
  const ofSlot = { activityId, slotId } as const
  const [activity, signUps, attendances] = await Promise.all([
    get(ACTIVITIES, activityId),
    find(SIGN_UPS, { ...ofSlot, state: 'confirmed', for: 'volunteer' }, { limit: MOST }),
    find(ATTENDANCES, { ...ofSlot, for: 'volunteer' }, { limit: MOST }),
  ])
  if (!activity) throw new CodedError(activityErrors.NOT_FOUND)
  authorize(activity.stationId)
  const came = new Set(attendances.filter((one) => !broughtNothing(one)).map(({ _id }) => _id))
  const missing = signUps
    .filter(({ _id, accountId }) => !came.has(_id) && accountId !== account._id)
    .slice(0, MOST_PEOPLE)
  const ids = missing.map(({ _id }) => manualId(_id))
  const known = await find(MANUAL_HOURS, { _id: among(ids) }, { limit: MOST_PEOPLE })
  const busy = new Set(known.filter(({ state }) => IN_HAND.includes(state)).map(({ _id }) => _id))
  return {
    people: missing.flatMap(({ _id, volunteerNo, maskedName }) =>
      volunteerNo === null || busy.has(manualId(_id)) ? [] : [{ volunteerNo, maskedName }],
    ),
  }
}

const IN_HAND: readonly ManualRecord['state'][] = ['draft', 'waiting', 'deciding', 'confirmed']
const OPEN = ['draft', 'waiting', 'deciding', 'returned']

/** What is open at a station, and a page of what was confirmed. One wave. */
export async function listManual(
  { stationId, before }: ParsedOf<List>,
  context: MemberContext,
): Promise<OutputOf<List>> {
  context.authorize(stationId)
  const year = yearAt(context.at)
  const newestFirst = { order: [['at', 'desc']], limit: MOST_OPEN } as const
  const confirmed = { stationId, state: 'confirmed' } as const
  const [open, page, sums, ofYear] = await Promise.all([
    find(MANUAL_HOURS, { stationId, state: among(OPEN) }, newestFirst),
    findPage(MANUAL_HOURS, confirmed, { field: 'at', before, size: PAGE }),
    get(ROLLUPS, rollupId(stationId, String(year))),
    find(MANUAL_HOURS, { ...confirmed, year }, { limit: MOST }),
  ])
  return {
    open: open.map((record) => shownRow(record, context)),
    done: page.records.map((record) => shownRow(record, context)),
    more: page.more,
    share: shareOf(sums?.counts ?? {}),
    often: oftenOf(ofYear),
  }
}

/** Every station of a year that had activity minutes: those to look at first, then by share. Two waves. */
export async function listManualShares(
  { year }: ParsedOf<Shares>,
  { authorize }: MemberContext,
): Promise<OutputOf<Shares>> {
  authorize()
  const byName = { order: [['name', 'asc']], limit: MOST_STATIONS } as const
  const found = await Promise.all([
    find(STATIONS, { open: true }, byName),
    find(STATIONS, { open: false }, byName),
  ])
  const stations = found.flat()
  const ids = stations.map(({ _id }) => rollupId(_id, String(year)))
  const sums = await find(ROLLUPS, { _id: among(ids) }, { limit: MOST })
  const countsOf = new Map(sums.map(({ _id, counts }) => [_id, counts]))
  const rows = stations.flatMap(({ _id: stationId, name: stationName }) => {
    const counts = countsOf.get(rollupId(stationId, String(year)))
    return counts?.activityMinutes ? [{ stationId, stationName, ...shareOf(counts) }] : []
  })
  return {
    rows: rows
      .sort((a, b) => Number(b.outlier) - Number(a.outlier) || b.share - a.share)
      .slice(0, MOST_STATIONS),
  }
}

function shareOf({ manualMinutes = 0, activityMinutes = 0 }: Counts) {
  return {
    ...{ manualMinutes, minutes: activityMinutes },
    share: manualShare(manualMinutes, activityMinutes),
    outlier: isManualOutlier(manualMinutes, activityMinutes),
  }
}

/** Whoever had many entries in the year, the most first. */
function oftenOf(confirmed: readonly ManualRecord[]): OutputOf<List>['often'] {
  const byPerson = new Map<string, { maskedName: string; times: number; minutes: number }>()
  for (const { accountId, maskedName, minutes } of confirmed) {
    const sum = byPerson.get(accountId) ?? { maskedName, times: 0, minutes: 0 }
    byPerson.set(accountId, { ...sum, times: sum.times + 1, minutes: sum.minutes + minutes })
  }
  return [...byPerson.values()]
    .filter(({ times }) => times >= MANUAL_OFTEN)
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST_NAMED)
}

function yearAt(at: number): number {
  return Number(localDate(at).slice(0, 4))
}
