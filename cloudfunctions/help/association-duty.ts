/** Whom the association calls, in order. D-16. */
import type { helpContract } from '@shared/help/contract'
import type { DutyPerson } from '@shared/help/duty-model'
import { helpErrors } from '@shared/help/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import { holdsRole } from '../kit/access'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { among, find } from '../kit/store'
import { together, transact } from '../kit/transact'
import { associationDuty } from './duty'
import { ASSOCIATION_DUTY, ASSOCIATION_DUTY_ID as _id, type AssociationDutyRecord } from './records'

type Actions = typeof helpContract.actions
type Turns = AssociationDutyRecord['turns']

/** The list with covered names; who no longer works for the association is still on it, so that it can be mended. */
export async function getAssociationDuty(): Promise<OutputOf<Actions['getAssociationDuty']>> {
  const turns = (await associationDuty())?.turns ?? []
  return { people: peopleOf(turns, await accountsOf(turns)) }
}

/** Sets order and weekdays. Only staff of the association whose role is in force. Errors: HELP.DUTY_PEOPLE. */
export async function setAssociationDuty(
  { turns }: ParsedOf<Actions['setAssociationDuty']>,
  context: MemberContext,
): Promise<OutputOf<Actions['setAssociationDuty']>> {
  const accounts = await accountsOf(turns)
  const isStaff = ({ accountId }: Turns[number]) =>
    accounts.some(
      (account) =>
        account._id === accountId &&
        holdsRole(account, 'associationStaff', 'association', context.at),
    )
  const isTwice = new Set(turns.map(({ accountId }) => accountId)).size < turns.length
  if (isTwice || !turns.every(isStaff)) throw new CodedError(helpErrors.DUTY_PEOPLE)
  await transact(async (transaction) => {
    const known = await transaction.get(ASSOCIATION_DUTY, _id)
    await together([
      known
        ? transaction.update(ASSOCIATION_DUTY, _id, { turns })
        : transaction.insert(ASSOCIATION_DUTY, { _id, turns }),
      audit(transaction, auditRow(context, 'help.setAssociationDuty', _id)),
    ])
  })
  return { people: peopleOf(turns, accounts) }
}

async function accountsOf(turns: Turns): Promise<AccountRecord[]> {
  const ids = [...new Set(turns.map(({ accountId }) => accountId))]
  return ids.length === 0 ? [] : find(ACCOUNTS, { _id: among(ids) }, { limit: ids.length })
}

function peopleOf(turns: Turns, accounts: readonly AccountRecord[]): DutyPerson[] {
  return turns.map(({ accountId, weekdays }) => {
    const name = accounts.find(({ _id: id }) => id === accountId)?.displayName ?? ''
    return { accountId, maskedName: maskName(name), weekdays: [...weekdays] }
  })
}
