import type { stationContract } from '@shared/station/contract'
import { stationErrors } from '@shared/station/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { ACCOUNTS } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import { endGrants, GRANTS } from '../kit/grants'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { TEAMS, type TeamRecord } from '../kit/stations'
import { find } from '../kit/store'
import { together, transact, type Transaction } from '../kit/transact'
import { existing, teamOf } from './team-views'

type Action = (typeof stationContract.actions)['closeTeam']
type Closing = MemberContext & { readonly reason: string }

/** A team has a handful of leaders; each is a document of the transaction. */
const MOST_LEADERS = 10

/**
 * Closes a team and ends its leaders' role; in its members' files it is read as closed from then on.
 * Errors: STATION.NO_TEAM, NOT_WAITING for one that does not serve.
 */
export async function closeTeam(
  { teamId, reason }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  return transact(async (transaction) => {
    const [current, leaders] = await together([
      transaction.get(TEAMS, teamId),
      find(GRANTS, { scopeId: teamId, endedAt: null, role: 'teamLeader' }, { limit: MOST_LEADERS }),
    ])
    const team = existing(current)
    const { stationId, state } = team
    context.authorize(stationId)
    // The same once more, after its answer was lost.
    if (state === 'closed' && team.reason === reason) return { team: teamOf(team) }
    if (state !== 'active') throw new CodedError(stationErrors.NOT_WAITING)
    const closing = { ...context, reason }
    await together([
      transaction.update(TEAMS, teamId, { state: 'closed', reason }),
      audit(transaction, auditRow(context, 'station.closeTeam', teamId, { stationId, reason })),
      ...leaders.map(({ accountId }) => dismiss(transaction, accountId, team, closing)),
    ])
    return { team: teamOf({ ...team, state: 'closed', reason }) }
  })
}

async function dismiss(
  transaction: Transaction,
  accountId: string,
  { _id, name }: TeamRecord,
  { account, at, reason }: Closing,
): Promise<void> {
  const leader = await transaction.get(ACCOUNTS, accountId)
  if (!leader) return
  const leads = (grant: { role: string; scopeId: string }) =>
    grant.role === 'teamLeader' && grant.scopeId === _id
  await together([
    endGrants(transaction, leader, leads, { by: account._id, at, reason }),
    postNotice(transaction, {
      ...{ accountId, kind: 'roleWithdrawn', record: _id, at },
      params: { role: 'teamLeader', scopeName: name },
    }),
  ])
}
