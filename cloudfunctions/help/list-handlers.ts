import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import type { Handler } from '@shared/help/case-model'
import type { helpContract } from '@shared/help/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { Instant } from '@shared/kit/time'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { TIERS, type TierRecord } from '../kit/people'
import type { MemberContext } from '../kit/serve'
import { among, count, find } from '../kit/store'
import { admitHandler, involvementOf, isWithAssociation } from './case-gate'
import { followerOf, holdersOf } from './followers'
import { readCase, type Seen } from './look-at-case'
import { REPORTS, type ReportRecord } from './records'

type ListHandlers = (typeof helpContract.actions)['listHandlers']

const MOST = 100

/** Who may follow a case up, with how many cases they have. Four waves. Errors: HELP.NOT_FOUND, HELP.CONFLICT, HELP.LEVEL. */
export async function listHandlers(
  { id }: ParsedOf<ListHandlers>,
  context: MemberContext,
): Promise<OutputOf<ListHandlers>> {
  const seen = await readCase(id)
  admitHandler(context, seen.report, seen.contact)
  const { managers, staff, tiers } = await readCandidates(seen.report, context.at)
  const volunteers = tiers.map(({ accountId }) => accountId)
  const ids = [...new Set([...managers, ...staff, ...volunteers])].slice(0, MOST)
  const [accounts, cases] = await Promise.all([
    ids.length === 0 ? [] : find(ACCOUNTS, { _id: among(ids) }, { limit: MOST }),
    countOpenCases(ids),
  ])
  const handlers = ids.flatMap((accountId) => {
    const account = accounts.find(({ _id }) => _id === accountId)
    const tier = tiers.find((one) => one.accountId === accountId)
    return account ? handlerOf(seen, account, tier, context.at, cases.get(accountId) ?? 0) : []
  })
  return { handlers }
}

async function readCandidates(
  report: ReportRecord,
  at: Instant,
): Promise<{ managers: string[]; staff: string[]; tiers: TierRecord[] }> {
  const { stationId } = report
  const [managers, staff, tiers] = await Promise.all([
    holdersOf('stationManager', stationId, at),
    isWithAssociation(report) ? holdersOf('associationStaff', ASSOCIATION_SCOPE, at) : [],
    find(TIERS, { stationId, state: 'passed' }, { limit: MOST }),
  ])
  return { managers, staff, tiers }
}

async function countOpenCases(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = await Promise.all(
    ids.map((id) => count(REPORTS, { 'assignee.accountId': id, open: true })),
  )
  return new Map(ids.map((id, index) => [id, counts[index] ?? 0]))
}

function handlerOf(
  { report, contact }: Seen,
  account: AccountRecord,
  tier: TierRecord | undefined,
  at: Instant,
  openCases: number,
): Handler[] {
  const follower = followerOf(report, account, tier, at)
  const isInvolved = involvementOf(account, report, contact, at) !== undefined
  return follower && !isInvolved ? [{ ...follower, openCases }] : []
}
