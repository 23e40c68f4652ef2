/** Who has not served twenty hours this year yet. HRS-08. */
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { localDate, type Instant } from '@shared/kit/time'
import type { BehindRow, goalActions } from '@shared/ledger/goal-actions'
import { findPage } from '../kit/pages'
import { FILES, type FileRecord } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { above, count, find, get, without, type Where } from '../kit/store'
import { yearMinutes } from './goal-years'

type Actions = typeof goalActions

const PAGE = 50
const STATIONS_PAGE = 20

function yearOf(at: Instant): string {
  return localDate(at).slice(0, 4)
}

function serving(stationId: string): Where<FileRecord> {
  return { stationId, state: 'active' }
}

/** Of those; who has served it says so, so that whoever served nothing is found as well. */
function behindOf(stationId: string, year: string): Where<FileRecord> {
  return { ...serving(stationId), metYears: without(year) }
}

/** A page of them. Three waves, however many there are. */
export async function listBehind(
  { stationId, before }: ParsedOf<Actions['listBehind']>,
  { at, authorize }: MemberContext,
): Promise<OutputOf<Actions['listBehind']>> {
  authorize(stationId)
  const year = yearOf(at)
  const where = behindOf(stationId, year)
  const [station, volunteers, behind, { records, more }] = await Promise.all([
    get(STATIONS, stationId),
    count(FILES, serving(stationId)),
    count(FILES, where),
    findPage(FILES, where, { field: 'since', before, size: PAGE }),
  ])
  const minutes = await yearMinutes(
    records.map(({ accountId }) => accountId),
    year,
  )
  const people = records.map((file): BehindRow => {
    const { _id: id, volunteerNo, person, since, accountId } = file
    return {
      ...{ id, volunteerNo, maskedName: person?.maskedName ?? '', at: since ?? 0 },
      minutes: minutes.get(accountId) ?? 0,
    }
  })
  const stationName = station?.name ?? ''
  return { year: Number(year), stationId, stationName, volunteers, behind, people, more }
}

/** How many there are at each station. Three waves. */
export async function listBehindStations(
  { after }: ParsedOf<Actions['listBehindStations']>,
  { at, authorize }: MemberContext,
): Promise<OutputOf<Actions['listBehindStations']>> {
  authorize()
  const year = yearOf(at)
  const found = await find(
    STATIONS,
    { open: true, ...(after === undefined ? {} : { _id: above(after) }) },
    { order: [['_id', 'asc']], limit: STATIONS_PAGE + 1 },
  )
  const stations = await Promise.all(
    found.slice(0, STATIONS_PAGE).map(async ({ _id: stationId, name: stationName }) => {
      const [volunteers, behind] = await Promise.all([
        count(FILES, serving(stationId)),
        count(FILES, behindOf(stationId, year)),
      ])
      return { stationId, stationName, volunteers, behind }
    }),
  )
  return { year: Number(year), stations, more: found.length > STATIONS_PAGE }
}
