import type { fileActions } from '@shared/volunteer/file-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { findPage, type Page } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { among, count, find, get, type Where } from '../kit/store'
import { rosterRow } from './file-views'
import { NUMBER_PREFIX } from './make-file'
import { lastFourHash } from './person'
import { VOLUNTEERS, type VolunteerRecord } from './records'

type ListVolunteers = (typeof fileActions)['listVolunteers']
type Input = ParsedOf<ListVolunteers>

const PAGE = 20

/**
 * A station's volunteers, newest first, or those with a number or the last four digits of a phone. REG-38, R-29.
 * At most three waves, however many there are. Errors: ACCESS.SCOPE.
 */
export async function listVolunteers(
  { stationId, state, search, before }: Input,
  { authorize }: MemberContext,
): Promise<OutputOf<ListVolunteers>> {
  const where: Where<VolunteerRecord> = { stationId, ...(state ? { state } : {}) }
  const [station, { total, ...page }] = await Promise.all([
    get(STATIONS, stationId),
    search === undefined ? listAll(where, before) : searchFor(search, where, before),
  ])
  authorize(stationId, station?.areaId)
  return { volunteers: page.records.map(rosterRow), total, more: page.more }
}

type Found = Page<VolunteerRecord> & { readonly total: number }

async function listAll(where: Where<VolunteerRecord>, before: Input['before']): Promise<Found> {
  const [page, total] = await Promise.all([pageOf(where, before), count(VOLUNTEERS, where)])
  return { ...page, total }
}

/** Who has this number, and whose phone ends with these four digits: one of the two as a rule. */
async function searchFor(
  search: string,
  where: Where<VolunteerRecord>,
  before: Input['before'],
): Promise<Found> {
  const no = search.toUpperCase()
  const numbers = { ...where, volunteerNo: among([no, `${NUMBER_PREFIX}${no}`]) }
  const numbered = find(VOLUNTEERS, numbers, { limit: 1 })
  if (!/^\d{4}$/.test(search)) {
    const records = await numbered
    return { records, more: false, total: records.length }
  }
  const phoned = { ...where, lastFourHash: lastFourHash(search) }
  const [first, page, total] = await Promise.all([
    numbered,
    pageOf(phoned, before),
    count(VOLUNTEERS, phoned),
  ])
  if (before || first.length === 0) return { ...page, total }
  const records = [...first, ...page.records.slice(0, PAGE - first.length)]
  return { records, more: page.more, total: total + first.length }
}

function pageOf(
  where: Where<VolunteerRecord>,
  before: Input['before'],
): Promise<Page<VolunteerRecord>> {
  const cursor = before && { at: before.since, id: before.id }
  return findPage(VOLUNTEERS, where, { field: 'since', before: cursor, size: PAGE })
}
