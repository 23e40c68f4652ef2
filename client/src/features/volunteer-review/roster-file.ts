import { call } from '@client/platform/call'
import type { TextFile } from '@client/platform/save-file'
import { localDate } from '@shared/kit/time'
import { volunteerContract } from '@shared/volunteer/contract'
import { ROSTER_COPY, TEAM_ROSTER_COPY } from './people-copy'
import { rosterText, teamRosterText, type ExportedRow } from './roster-table'

/** A roster that is ready to hand over. */
export interface Roster {
  readonly file: TextFile
  /** How many people or teams are in it. */
  readonly rows: number
}

/** Every page of a station's roster as one file; each page read is logged with the reason. Errors: CallError. */
export async function readRoster(stationId: string, reason: string, now: number): Promise<Roster> {
  const rows: ExportedRow[] = []
  let before: { since: number; id: string } | undefined
  do {
    const input = { stationId, reason, ...(before ? { before } : {}) }
    const page = await call(volunteerContract, 'exportRoster', input)
    rows.push(...page.rows)
    before = page.next ?? undefined
  } while (before)
  const name = ROSTER_COPY.file(localDate(now))
  return { file: { name, text: rosterText(rows), type: 'text/csv' }, rows: rows.length }
}

/** The teams of a station as one file, with their leaders; logged with the reason. FRM-02. Errors: CallError. */
export async function readTeamRoster(
  stationId: string,
  reason: string,
  now: number,
): Promise<Roster> {
  const { rows } = await call(volunteerContract, 'exportTeamRoster', { stationId, reason })
  const name = TEAM_ROSTER_COPY.file(localDate(now))
  return { file: { name, text: teamRosterText(rows), type: 'text/csv' }, rows: rows.length }
}
