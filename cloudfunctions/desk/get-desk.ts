import type { deskContract } from '@shared/desk/contract'
import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { localDate } from '@shared/kit/time'
import { foldProgress, ROLLUPS } from '../kit/facts'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { among, find, get } from '../kit/store'
import { deskFigures, neededRollups } from './figures'
import { deskFold } from './fold-facts'
import { SURVEY_FOLD } from './records'

type Action = (typeof deskContract.actions)['getDesk']

/** The desk of a station or of the association. Two waves, however much happened. */
export async function getDesk(
  { stationId }: ParsedOf<Action>,
  { account, at, authorize }: MemberContext,
): Promise<OutputOf<Action>> {
  authorize(stationId)
  const today = localDate(at)
  const scope = stationId ?? ASSOCIATION_SCOPE
  const ids = neededRollups(scope, today)
  const where = stationId === undefined ? {} : { stationId }
  const [rollups, answers, facts, station] = await Promise.all([
    find(ROLLUPS, { _id: among(ids) }, { limit: ids.length }),
    foldProgress(SURVEY_FOLD, where, at),
    foldProgress(deskFold, where, at),
    stationId === undefined ? undefined : get(STATIONS, stationId),
  ])
  const scopeName =
    stationId === undefined
      ? account.grants.find((grant) => grant.scope === 'association')?.scopeName
      : station?.name
  if (scopeName === undefined) throw new CodedError(kitErrors.SCOPE)
  return {
    scopeName,
    ...deskFigures(new Map(rollups.map(({ _id, counts }) => [_id, counts])), scope, today),
    foldedAt: Math.min(answers.foldedAt, facts.foldedAt),
    unfolded: answers.unfolded + facts.unfolded,
  }
}
