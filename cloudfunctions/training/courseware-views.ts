/** What is shown of courseware. */
import type { Courseware, CoursewareRow } from '@shared/training/courseware'
import type { CoursewareRecord } from './records'

export function coursewareRow(record: CoursewareRecord): CoursewareRow {
  const { _id: id, stationId, stationName, fields, state, version, reviewDueAt } = record
  const { title, form, subject, length } = fields
  const acceptedVersion = record.accepted?.version ?? null
  return {
    ...{ id, stationId, stationName, title, form, subject, length },
    ...{ state, version, acceptedVersion, reviewDueAt },
  }
}

export function coursewareView(record: CoursewareRecord): Courseware {
  const { _id: id, stationId, stationName, fields, state, version, accepted } = record
  const { reviewDueAt, returned } = record
  return {
    ...{ id, stationId, stationName, fields, state, version, reviewDueAt, returned },
    shown: state === 'accepted' ? null : (accepted?.fields ?? null),
    acceptedVersion: accepted?.version ?? null,
    acceptedAt: accepted?.at ?? null,
  }
}
