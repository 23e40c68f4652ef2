import { HELP_GRADES, rollupId, type CountName } from '@shared/desk/rules'
import type { helpContract } from '@shared/help/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { localDate } from '@shared/kit/time'
import { satisfactionBasisPoints } from '@shared/survey/rules'
import { ROLLUPS } from '../kit/facts'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { count, get } from '../kit/store'
import { REPORTS } from './records'

type GetResponseFigures = (typeof helpContract.actions)['getResponseFigures']

/**
 * This year's answers of a station, from the roll-ups; what is open is counted. Cases that the station must not see are
 * in neither. D-22. Two waves.
 */
export async function getResponseFigures(
  { stationId }: ParsedOf<GetResponseFigures>,
  { at, authorize }: MemberContext,
): Promise<OutputOf<GetResponseFigures>> {
  const station = await get(STATIONS, stationId)
  authorize(stationId, station?.areaId)
  const [sum, open] = await Promise.all([
    get(ROLLUPS, rollupId(stationId, localDate(at).slice(0, 4))),
    count(REPORTS, { stationId, stationExcluded: false, open: true }),
  ])
  const of = (name: CountName) => sum?.counts[name] ?? 0
  const [one, two, three, four, five] = HELP_GRADES
  const grades = [of(one), of(two), of(three), of(four), of(five)] as const
  const answers = grades.reduce((total, grade) => total + grade, 0)
  return {
    ...{ reports: of('reports'), open, inTime: of('contactsInTime'), late: of('contactsLate') },
    satisfaction: { basisPoints: satisfactionBasisPoints(grades), answers },
  }
}
