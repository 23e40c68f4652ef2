import { workingDaysAfter, type Deadline, type HolidayTable } from '../kit/working-days'
import type { Instant } from '../kit/time'
import type { OpinionKind, OpinionLevel, OpinionState, OpinionSubject } from './model'

/** CMP-06, D-15: the final result within five working days. */
export const OPINION_DAYS = 5

/** When the final result is there at the latest. Provisional as in D-28. */
export function opinionDue(receivedAt: Instant, table: HolidayTable): Deadline {
  return workingDaysAfter(receivedAt, OPINION_DAYS, table)
}

/**
 * Who takes an opinion in: the association where it is about the app, or complains about the station, or its writer
 * wants it to go around the station; else the station. CMP-04, CMP-14.
 */
export function opinionLevel(opinion: {
  readonly kind: OpinionKind
  readonly subject: OpinionSubject
  readonly aroundStation: boolean
  readonly stationId: string | null
}): OpinionLevel {
  const { kind, subject, aroundStation, stationId } = opinion
  const againstStation = subject === 'station' && kind === 'complaint'
  const atStation = stationId !== null && subject !== 'app' && !aroundStation && !againstStation
  return atStation ? 'station' : 'association'
}

/** The step that follows a state, one of seven in their order; nothing follows the end. CMP-02. */
export const NEXT_STATE: Readonly<Partial<Record<OpinionState, OpinionState>>> = {
  received: 'accepted',
  accepted: 'sorted',
  sorted: 'decided',
  decided: 'fedBack',
  fedBack: 'calledBack',
  calledBack: 'filed',
}
