import { isInForce } from '@shared/account/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import type { surveyContract } from '@shared/survey/contract'
import { surveyErrors } from '@shared/survey/errors'
import { holdsRole } from '../kit/access'
import { ACCOUNTS } from '../kit/accounts'
import { audit, auditRow } from '../kit/audit'
import { GRANTS } from '../kit/grants'
import type { MemberContext } from '../kit/serve'
import { among, find, get } from '../kit/store'
import { together, transact } from '../kit/transact'
import { CAMPAIGNS } from './records'

type Actions = (typeof surveyContract)['actions']
type Staff = OutputOf<Actions['listReportStaff']>

const MOST = 200
const STAFF = { scopeId: 'association', role: 'associationStaff' } as const

/** Who of the association may be named, and who is. Three waves with the account. */
export async function listReportStaff(
  { campaignId }: ParsedOf<Actions['listReportStaff']>,
  context: MemberContext,
): Promise<Staff> {
  const campaign = await get(CAMPAIGNS, campaignId)
  if (!campaign) throw new CodedError(surveyErrors.CAMPAIGN_UNKNOWN)
  return staffWith(campaign.namedStaff ?? [], context)
}

async function staffWith(named: readonly string[], { account, at }: MemberContext): Promise<Staff> {
  const grants = await find(GRANTS, { ...STAFF, endedAt: null }, { limit: MOST })
  const held = grants.filter((grant) => isInForce(grant, at)).map(({ accountId }) => accountId)
  const accounts = await find(ACCOUNTS, { _id: among([...new Set(held)]) }, { limit: MOST })
  const staff = accounts.map(({ _id, displayName }) => ({
    ...{ accountId: _id, name: maskName(displayName) },
    ...{ named: named.includes(_id), self: _id === account._id },
  }))
  return { staff: staff.sort((one, other) => (one.accountId < other.accountId ? -1 : 1)) }
}

/** Names who sees previews and rows, or takes that back. Four eyes: nobody names oneself. SUR-05, feature 42. */
export async function nameReportStaff(
  { campaignId, accountId, named }: ParsedOf<Actions['nameReportStaff']>,
  context: MemberContext,
): Promise<Staff> {
  const { account, at } = context
  if (named && accountId === account._id) throw new CodedError(surveyErrors.OWN_NAME)
  const after = await transact(async (transaction) => {
    const campaign = await transaction.get(CAMPAIGNS, campaignId)
    if (!campaign) throw new CodedError(surveyErrors.CAMPAIGN_UNKNOWN)
    const before = campaign.namedStaff ?? []
    if (before.includes(accountId) === named) return before
    const person = named ? await transaction.get(ACCOUNTS, accountId) : undefined
    const isStaff = person && holdsRole(person, STAFF.role, STAFF.scopeId, at)
    if (named && !isStaff) throw new CodedError(kitErrors.ROLE)
    const others = before.filter((one) => one !== accountId)
    const namedStaff = named ? [...others, accountId] : others
    const action = named ? 'survey.nameReportStaff' : 'survey.unnameReportStaff'
    await together([
      transaction.update(CAMPAIGNS, campaignId, { namedStaff }),
      audit(transaction, auditRow(context, action, campaignId, { subject: accountId })),
    ])
    return namedStaff
  })
  return staffWith(after, context)
}
