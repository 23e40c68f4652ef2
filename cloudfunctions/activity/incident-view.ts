import type { Incident } from '@shared/activity/check-model'
import type * as z from '@shared/kit/zod'
import type { IncidentRecord } from './closing-records'

/** An incident as whoever leads or keeps the station sees it; without who wrote it, but for oneself. */
export function incidentView(
  incident: IncidentRecord,
  accountId: string,
): z.infer<typeof Incident> {
  const { _id: id, activityId, at, kind, what, done, reportedTo, hurt } = incident
  const { claim, state, follow, by } = incident
  return {
    ...{ id, activityId, at, kind, what, done, reportedTo, hurt, claim, state, follow },
    own: by === accountId,
  }
}
