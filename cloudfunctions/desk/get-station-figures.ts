import type { deskContract } from '@shared/desk/contract'
import { rollupId, type Counts } from '@shared/desk/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { localDate } from '@shared/kit/time'
import { stationErrors } from '@shared/station/errors'
import { foldProgress, ROLLUPS } from '../kit/facts'
import type { Context } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { among, find, get } from '../kit/store'
import { satisfactionOf } from './figures'
import { deskFold } from './fold-facts'
import { SURVEY_FOLD } from './records'

type Action = (typeof deskContract.actions)['getStationFigures']

/** What everyone may know of a station, in one wave. Errors: STATION.NOT_FOUND, also for one that is closed. D-22. */
export async function getStationFigures(
  { stationId }: ParsedOf<Action>,
  { at }: Context,
): Promise<OutputOf<Action>> {
  const [year, all] = [rollupId(stationId, localDate(at).slice(0, 4)), rollupId(stationId, 'all')]
  const [station, rollups, answers, facts] = await Promise.all([
    get(STATIONS, stationId),
    find(ROLLUPS, { _id: among([year, all]) }, { limit: 2 }),
    foldProgress(SURVEY_FOLD, { stationId }, at),
    foldProgress(deskFold, { stationId }, at),
  ])
  if (!station || (!station.open && station.state !== 'paused')) {
    throw new CodedError(stationErrors.NOT_FOUND)
  }
  const countsOf = (id: string): Counts => rollups.find(({ _id }) => _id === id)?.counts ?? {}
  const { answers: answersThisYear = 0, minutesConfirmed = 0, ...grades } = countsOf(year)
  return {
    answersThisYear,
    minutesThisYear: minutesConfirmed,
    volunteers: Math.max(0, countsOf(all).volunteers ?? 0),
    satisfaction: satisfactionOf((name) => grades[name] ?? 0),
    foldedAt: Math.min(answers.foldedAt, facts.foldedAt),
  }
}
