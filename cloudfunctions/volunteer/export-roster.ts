import type { fileActions } from '@shared/volunteer/file-actions'
import { ageOn } from '@shared/volunteer/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { localDate, type Instant } from '@shared/kit/time'
import { auditRow, AUDITS } from '../kit/audit'
import { openPerson } from '../kit/open-person'
import { findPage } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { insert } from '../kit/store'
import type { OpenFile } from './file-story'
import { VOLUNTEERS } from './records'
import { toldReason } from './told-reason'

type ExportRoster = (typeof fileActions)['exportRoster']
type Row = OutputOf<ExportRoster>['rows'][number]

const PAGE = 100

/**
 * A page of the roster in the handbook's columns: the volunteers on duty, in plain. Each page is written down before
 * it is read, for the station and for everybody in it. REG-38, FRM-03, R-29. Errors: ACCESS.SCOPE.
 */
export async function exportRoster(
  { stationId, reason, before }: ParsedOf<ExportRoster>,
  context: MemberContext,
): Promise<OutputOf<ExportRoster>> {
  context.authorize(stationId)
  const cursor = before && { at: before.since, id: before.id }
  const { records, more } = await findPage(
    VOLUNTEERS,
    { stationId, state: 'active' },
    { field: 'since', before: cursor, size: PAGE },
  )
  const files = records.filter((file): file is OpenFile => file.person !== null)
  const told = { stationId, reason: toldReason(reason) }
  await Promise.all([
    insert(AUDITS, auditRow(context, 'volunteer.exportRoster', stationId, told)),
    ...files.map(({ _id, accountId: subject }) =>
      insert(AUDITS, auditRow(context, 'volunteer.exportRoster', _id, { ...told, subject })),
    ),
  ])
  const last = records[records.length - 1]
  return {
    rows: files.map((file) => rowOf(file, context.at)),
    next: more && last ? { since: last.since, id: last._id } : null,
  }
}

/** FRM-03 without what AMB-57 leaves blank. */
function rowOf({ _id, person, teams, volunteerNo }: OpenFile, at: Instant): Row {
  const { name, phone } = openPerson(_id, person)
  return {
    ...{ name, volunteerNo, phone: phone ?? '' },
    age: ageOn(localDate(at), person.birthMonth),
    specialty: person.specialty,
    teams: teams.map((team) => team.name).join('、'),
  }
}
