/** A station with more open cases than a page of its list holds. */
import { HOME_STATION, stationId } from '../../config/demo/street'
import { openDatabase } from '../../config/testing/database'
import { PLACES, type Place } from './places'
import type { Stage } from './stage'

const MINUTE = 60_000

/** What of a report is changed in its copies. */
interface Report {
  readonly _id: string
  readonly no: string
  readonly dueAt: number
}

/** Adds open cases to the manager's station, like those it has, each due a minute after the one before and with every tag. */
export async function addCases({ adminUrl }: Stage, count: number): Promise<void> {
  const database = openDatabase(adminUrl)
  const station = { stationId: stationId(HOME_STATION), open: true }
  const known = await database.all<Report>('reports', station)
  const many = Array.from({ length: count }, (_, serial) => {
    const like = known[serial % known.length]
    if (!like) throw new Error('the demo has no open case')
    const no = `HA${String(7_000_000_000 + serial)}`
    const tags = { moneyMoved: true, hasContact: false }
    return { ...like, ...tags, _id: `rpt_many${serial}`, no, dueAt: like.dueAt + serial * MINUTE }
  })
  await database.insert('reports', many)
}

/** What asks for the page of cases that follows. */
export const NEXT_CASES = '再看后面的'

/** The manager's list, with so many that a page follows. */
export function manyCases(): Place {
  const list = PLACES.find(({ name }) => name === 'cases')
  if (!list) throw new Error('no screen is called cases')
  return { ...list, name: 'cases, 50 more than usual', words: new RegExp(NEXT_CASES) }
}
