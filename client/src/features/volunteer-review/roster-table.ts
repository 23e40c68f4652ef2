import type { OutputOf } from '@shared/kit/contract'
import type { volunteerContract } from '@shared/volunteer/contract'
import type { TeamRosterRow } from '@shared/volunteer/model'
import { ROSTER_COPY, TEAM_ROSTER_COPY } from './people-copy'

export type ExportedRow = OutputOf<
  (typeof volunteerContract.actions)['exportRoster']
>['rows'][number]

/**
 * One value of a table of commas (RFC 4180). What a spreadsheet would take for a formula is led by an apostrophe: a
 * name somebody typed must not compute anything on the manager's machine.
 */
function valueOf(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

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
  return tableOf([ROSTER_COPY.header, ...lines])
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
  return tableOf([TEAM_ROSTER_COPY.header, ...lines])
}

function tableOf(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(valueOf).join(',')}\r\n`).join('')
}
