import { CodedError } from '@shared/kit/errors'
import type { HolidayTable } from '@shared/kit/working-days'
import { opinionErrors } from '@shared/opinion/errors'
import { opinionLevel } from '@shared/opinion/rules'
import { holidayTable } from '../kit/calendar'
import { checkText, type TextVerdict } from '../kit/content-check'
import type { Context } from '../kit/serve'
import { STATIONS, type StationRecord } from '../kit/stations'
import { get } from '../kit/store'
import { receiversOf } from './receivers'
import { OPINIONS, type OpinionRecord } from './records'

/** What is to be taken: what is about the app is about no station, wherever it was written. */
export type Said = Pick<OpinionRecord, '_id' | 'kind' | 'subject' | 'text'> & {
  readonly aroundStation: boolean
  readonly stationId: string | undefined
}

/** What stands before an opinion is taken. */
export interface Before {
  /** The opinion of this id, when it was taken already. */
  readonly known: OpinionRecord | undefined
  readonly station: StationRecord | undefined
  readonly textVerdict: TextVerdict
  readonly table: HolidayTable
  /** Who takes it in. */
  readonly intake: readonly string[]
}

/** Reads everything that taking an opinion needs, in one wave. Errors: OPINION.NO_STATION. */
export async function beforeTaking(
  { _id, kind, subject, text, aroundStation, stationId }: Said,
  { caller, at }: Pick<Context, 'caller' | 'at'>,
): Promise<Before> {
  const named = subject === 'app' ? null : (stationId ?? null)
  const level = opinionLevel({ kind, subject, aroundStation, stationId: named })
  const [known, station, textVerdict, table, intake] = await Promise.all([
    get(OPINIONS, _id),
    named === null ? undefined : get(STATIONS, named),
    checkText(text, caller.openId),
    holidayTable(),
    receiversOf('intake', { level, stationId: named, areaId: null }, at),
  ])
  if (named !== null && !station) throw new CodedError(opinionErrors.NO_STATION)
  return { known, station, textVerdict, table, intake }
}
