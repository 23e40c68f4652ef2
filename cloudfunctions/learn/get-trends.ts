import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import { FRAUD_TYPES } from '@shared/help/fraud-types'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { learnContract } from '@shared/learn/contract'
import { learnErrors } from '@shared/learn/errors'
import { stationErrors } from '@shared/station/errors'
import type { Context } from '../kit/serve'
import { AREAS } from '../kit/stations'
import { among, find, get } from '../kit/store'
import { monthsBefore } from './freeze-months'
import { TREND_MONTHS, type TrendMonthRecord } from './records'

type Action = (typeof learnContract.actions)['getTrends']

/**
 * What is told of a month, as it was counted when it was over. Before the first one nothing is.
 * One wave. R-32, KNW-01. Errors: LEARN.NO_MONTH, STATION.NO_AREA.
 */
export async function getTrends(
  { areaId, month }: ParsedOf<Action>,
  { at }: Context,
): Promise<OutputOf<Action>> {
  const over = monthsBefore(at)
  const [told, area] = await Promise.all([
    find(TREND_MONTHS, { _id: among(over) }, { order: [['_id', 'desc']], limit: over.length }),
    areaId === undefined ? undefined : get(AREAS, areaId),
  ])
  if (areaId !== undefined && !area) throw new CodedError(stationErrors.NO_AREA)
  const chosen = month === undefined ? told[0] : told.find(({ _id }) => _id === month)
  if (month !== undefined && !chosen) throw new CodedError(learnErrors.NO_MONTH)
  const board = chosen?.boards[areaId ?? ASSOCIATION_SCOPE]
  const types = FRAUD_TYPES.map((fraudType) => ({
    fraudType,
    count: board?.types[fraudType] ?? null,
  }))
  return {
    areaName: area?.name ?? null,
    month: chosen?._id ?? over[over.length - 1] ?? '',
    months: told.filter((one, place) => place === 0 || tellsAnything(one)).map(({ _id }) => _id),
    types: types.sort((one, other) => (other.count ?? 0) - (one.count ?? 0)),
    total: board?.total ?? null,
    foldedAt: chosen?.at ?? null,
  }
}

/** A month in which no type may be told is nothing to choose. */
function tellsAnything({ boards }: TrendMonthRecord): boolean {
  return Object.values(boards[ASSOCIATION_SCOPE]?.types ?? {}).some((count) => count !== null)
}
