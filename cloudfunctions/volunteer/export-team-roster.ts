import type { fileActions } from '@shared/volunteer/file-actions'
import type { TeamRosterRow } from '@shared/volunteer/model'
import { isInForce } from '@shared/account/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { localDate, type Instant } from '@shared/kit/time'
import { ACCOUNTS } from '../kit/accounts'
import { auditRow, AUDITS } from '../kit/audit'
import { GRANTS, type GrantRecord } from '../kit/grants'
import { openPerson } from '../kit/open-person'
import type { MemberContext } from '../kit/serve'
import { TEAMS, type TeamRecord } from '../kit/stations'
import { among, find, insert } from '../kit/store'
import { volunteerIdOf } from './person'
import { VOLUNTEERS } from './records'
import { toldReason } from './told-reason'

type ExportTeamRoster = (typeof fileActions)['exportTeamRoster']
type Leader = TeamRosterRow['leaders'][number]

/** As many teams as a station's list shows, and as many leaders as a team has. */
const MOST_TEAMS = 100
const MOST_LEADERS = 10

/**
 * The teams at work in the handbook's columns, by name, with their leaders' names and phones in plain. It is written
 * down before it is read, for the station and for everybody whose phone is in it; four waves. REG-38, FRM-02, R-29.
 * Errors: ACCESS.SCOPE.
 */
export async function exportTeamRoster(
  { stationId, reason }: ParsedOf<ExportTeamRoster>,
  context: MemberContext,
): Promise<OutputOf<ExportTeamRoster>> {
  context.authorize(stationId)
  const teams = await find(
    TEAMS,
    { stationId, state: 'active' },
    { order: [['name', 'asc']], limit: MOST_TEAMS },
  )
  const grants = await leadingGrants(teams, context.at)
  const accountIds = [...new Set(grants.map(({ accountId }) => accountId))]
  const told = { stationId, reason: toldReason(reason) }
  const action = 'volunteer.exportTeamRoster'
  const [known] = await Promise.all([
    readLeaders(accountIds),
    insert(AUDITS, auditRow(context, action, stationId, told)),
    ...accountIds.map((subject) =>
      insert(AUDITS, auditRow(context, action, subject, { ...told, subject })),
    ),
  ])
  return {
    rows: teams.map((team) => {
      const leading = grants.filter(({ scopeId }) => scopeId === team._id).slice(0, MOST_LEADERS)
      return rowOf(
        team,
        leading.flatMap(({ accountId }) => known(accountId) ?? []),
      )
    }),
  }
}

/** Who leads these teams now. */
async function leadingGrants(teams: readonly TeamRecord[], at: Instant): Promise<GrantRecord[]> {
  const scopeId = among(teams.map(({ _id }) => _id))
  const held = await find(
    GRANTS,
    { scopeId, endedAt: null, role: 'teamLeader' },
    { limit: MOST_TEAMS * MOST_LEADERS },
  )
  return held.filter((grant) => isInForce(grant, at))
}

/** What is known of each account: the file's name and phone, or what it is called when it has no file. */
async function readLeaders(
  accountIds: readonly string[],
): Promise<(accountId: string) => Leader | undefined> {
  const limit = MOST_TEAMS * MOST_LEADERS
  const [files, accounts] = await Promise.all([
    find(VOLUNTEERS, { _id: among(accountIds.map(volunteerIdOf)) }, { limit }),
    find(ACCOUNTS, { _id: among(accountIds) }, { limit }),
  ])
  return (accountId) => {
    const file = files.find((one) => one.accountId === accountId)
    if (file?.person) {
      const { name, phone } = openPerson(file._id, file.person)
      return { name, phone: phone ?? '' }
    }
    const account = accounts.find(({ _id }) => _id === accountId)
    return account && { name: account.displayName, phone: '' }
  }
}

/** FRM-02; the number of the line and the column for remarks are the table's. */
function rowOf(
  { name, members = 0, direction, at }: TeamRecord,
  leaders: readonly Leader[],
): TeamRosterRow {
  return { team: name, leaders: [...leaders], members, direction, registeredOn: localDate(at) }
}
