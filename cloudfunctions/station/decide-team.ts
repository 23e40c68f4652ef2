import { isInForce } from '@shared/account/rules'
import type { Grant } from '@shared/account/model'
import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import { giveGrant, grantOf } from '../kit/grants'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { TEAMS, type TeamRecord } from '../kit/stations'
import { together, transact, type Transaction } from '../kit/transact'
import { existing, teamOf } from './team-views'

type Action = (typeof stationContract.actions)['decideTeam']

/**
 * Accepts or returns a proposed team, with the reason. Who proposed an accepted one leads it, and is told so; a branch
 * may be decided by its parent's leader. REG-15, REG-27, REG-28. Errors: STATION.NO_TEAM, NOT_WAITING.
 */
export async function decideTeam(
  { teamId, accept, reason }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const state = accept ? 'active' : 'returned'
  return transact(async (transaction) => {
    const team = existing(await transaction.get(TEAMS, teamId))
    const { stationId, parentId, proposedBy } = team
    context.authorize(stationId, parentId)
    if (team.state !== 'waiting') {
      // The same once more, after its answer was lost.
      if (team.state === state && team.reason === reason) return { team: teamOf(team) }
      throw new CodedError(stationErrors.NOT_WAITING)
    }
    const proposer = accept ? await transaction.get(ACCOUNTS, proposedBy) : undefined
    const row = { stationId, reason, subject: proposedBy }
    await together([
      transaction.update(TEAMS, teamId, { state, reason }),
      audit(transaction, auditRow(context, 'station.decideTeam', teamId, row)),
      proposer && servesStill(proposer, team, context.at)
        ? appoint(transaction, proposer, team, context)
        : undefined,
    ])
    return { team: teamOf({ ...team, state, reason }) }
  })
}

/** Only who still serves at the station leads a team of it. */
function servesStill(account: AccountRecord, { stationId }: TeamRecord, at: number): boolean {
  const volunteer = grantOf(account, { role: 'volunteer', scopeId: stationId })
  return volunteer !== undefined && isInForce(volunteer, at) && !account.closesAt
}

async function appoint(
  transaction: Transaction,
  leader: AccountRecord,
  { _id, name }: TeamRecord,
  { account, at }: MemberContext,
): Promise<void> {
  const grant: Grant = { role: 'teamLeader', scope: 'team', scopeId: _id, scopeName: name }
  await together([
    giveGrant(transaction, leader, grant, { by: account._id, at }),
    postNotice(transaction, {
      ...{ accountId: leader._id, kind: 'roleGiven', record: _id, at },
      params: { role: 'teamLeader', scopeName: name, until: null },
    }),
  ])
}
