import type { OutputOf } from '@shared/kit/contract'
import { csvText } from '@shared/kit/csv'
import type { volunteerContract } from '@shared/volunteer/contract'
import type { TeamRosterRow } from '@shared/volunteer/model'
import { ROSTER_COPY, TEAM_ROSTER_COPY } from './people-copy'

export type ExportedRow = OutputOf<
  (typeof volunteerContract.actions)['exportRoster']
>['rows'][number]

/** The roster in the handbook's columns (FRM-03). */
export function rosterText(rows: readonly ExportedRow[]): string {
  const lines = rows.map(({ name, age, phone, specialty, teams, volunteerNo }) => [
    name,
    String(age),
    phone,
    specialty,
    teams,
    volunteerNo,
  ])
  return csvText([ROSTER_COPY.header, ...lines])
}

/** The roster of teams in the handbook's columns (FRM-02); remarks are for whoever fills it in further. */
export function teamRosterText(rows: readonly TeamRosterRow[]): string {
  const lines = rows.map(({ team, leaders, members, direction, registeredOn }, index) => [
    String(index + 1),
    team,
    leaders.map(({ name }) => name).join('、'),
    leaders.flatMap(({ phone }) => (phone === '' ? [] : [phone])).join('、'),
    String(members),
    direction,
    registeredOn,
    '',
  ])
  return csvText([TEAM_ROSTER_COPY.header, ...lines])
}
