import { ASSOCIATION_SCOPE, OPINION_GRADES, rollupId, type CountName } from '@shared/desk/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { localDate } from '@shared/kit/time'
import type { opinionContract } from '@shared/opinion/contract'
import { OPINION_KINDS } from '@shared/opinion/model'
import { satisfactionBasisPoints, type GradeCounts } from '@shared/survey/rules'
import { ROLLUPS } from '../kit/facts'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { among, find, get } from '../kit/store'
import { KIND_COUNTS } from './counts'
import { areasOf } from './places'

type GetOpinionFigures = (typeof opinionContract.actions)['getOpinionFigures']

/** Far more areas than somebody watches over. */
const MOST_ROLLUPS = 100

/**
 * This year's counts of a station, of a supervisor's areas, or of the association, as far as they are folded. A station's
 * do not hold what goes around it. Satisfaction is hidden below 30 answers (D-22). Errors: ACCESS.SCOPE.
 */
export async function getOpinionFigures(
  { stationId }: ParsedOf<GetOpinionFigures>,
  context: MemberContext,
): Promise<OutputOf<GetOpinionFigures>> {
  const scopes = stationId === undefined ? (areasOf(context) ?? [ASSOCIATION_SCOPE]) : [stationId]
  const year = localDate(context.at).slice(0, 4)
  const idsOf = (period: string) => scopes.map((scope) => rollupId(scope, period))
  const [station, rollups] = await Promise.all([
    stationId === undefined ? undefined : get(STATIONS, stationId),
    find(ROLLUPS, { _id: among([...idsOf(year), ...idsOf('all')]) }, { limit: MOST_ROLLUPS }),
  ])
  if (stationId !== undefined) context.authorize(stationId, station?.areaId)
  const sum = (name: CountName, period: string) =>
    rollups
      .filter(({ _id }) => idsOf(period).includes(_id))
      .reduce((total, { counts }) => total + (counts[name] ?? 0), 0)
  const grades = OPINION_GRADES.map((name) => sum(name, year)) as unknown as GradeCounts
  return {
    received: sum('opinions', year),
    open: sum('opinions', 'all') - sum('opinionsClosed', 'all'),
    decidedInTime: sum('opinionsInTime', year),
    decidedLate: sum('opinionsLate', year),
    kinds: OPINION_KINDS.map((kind) => ({ kind, count: sum(KIND_COUNTS[kind], year) })),
    satisfaction: {
      basisPoints: satisfactionBasisPoints(grades),
      answers: grades.reduce((total, count) => total + count, 0),
    },
  }
}
