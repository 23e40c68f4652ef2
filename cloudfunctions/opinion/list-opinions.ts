import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { opinionContract } from '@shared/opinion/contract'
import { opinionErrors } from '@shared/opinion/errors'
import type { OpinionRow } from '@shared/opinion/model'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { above, below, find, get, type Where } from '../kit/store'
import { placesOf, type Places } from './places'
import { OPINIONS, type OpinionRecord } from './records'
import { sightOf, standingOf } from './standing'
import { opinionRow } from './views'

type ListOpinions = (typeof opinionContract.actions)['listOpinions']
type Asked = ParsedOf<ListOpinions>

const PAGE = 50

/**
 * The opinions that the caller handles: those due first come first; of the filed ones the newest. A station's people see
 * what goes around them only when it has a result. Two waves. Errors: ACCESS.SCOPE, OPINION.NO_STATION.
 */
export async function listOpinions(
  { stationId, filed, after }: Asked,
  context: MemberContext,
): Promise<OutputOf<ListOpinions>> {
  const { account, at, authorize } = context
  if (stationId === undefined) {
    const rows = await findRows(placesOf(context), { filed, after }, context)
    return rows
  }
  const placed = { stationId, areaId: null }
  const goesAround = standingOf(account, placed, at).atStation ? { decidedAt: above(0) } : {}
  const [station, rows] = await Promise.all([
    get(STATIONS, stationId),
    findRows(
      [
        { stationId, level: 'station' },
        { stationId, level: 'association', ...goesAround },
      ],
      { filed, after },
      context,
    ),
  ])
  authorize(stationId, station?.areaId)
  if (!station) throw new CodedError(opinionErrors.NO_STATION)
  return rows
}

/** The rows of some places after a cursor, in order, without those that the caller may not see. */
async function findRows(
  places: Places,
  { filed, after }: Pick<Asked, 'filed' | 'after'>,
  { account, at }: MemberContext,
): Promise<OutputOf<ListOpinions>> {
  const direction = filed ? 'desc' : 'asc'
  const beyond = filed ? below : above
  const ranges: Where<OpinionRecord>[] = after
    ? [{ dueAt: after.dueAt, _id: beyond(after.id) }, { dueAt: beyond(after.dueAt) }]
    : [{}]
  const found = await Promise.all(
    places.flatMap((place) =>
      ranges.map((range) =>
        find(
          OPINIONS,
          { ...place, ...range, filed },
          {
            order: [
              ['dueAt', direction],
              ['_id', direction],
            ],
            limit: PAGE + 1,
          },
        ),
      ),
    ),
  )
  const sorted = found.flat().sort(filed ? (one, other) => -byDue(one, other) : byDue)
  const rows = sorted.slice(0, PAGE).flatMap((opinion): OpinionRow[] => {
    const sight = sightOf(opinion, standingOf(account, opinion, at))
    return sight === 'none' ? [] : [opinionRow(opinion, sight)]
  })
  return { opinions: rows, more: sorted.length > PAGE }
}

function byDue(one: OpinionRecord, other: OpinionRecord): number {
  return one.dueAt - other.dueAt || (one._id < other._id ? -1 : 1)
}
