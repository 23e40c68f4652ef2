import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import { ATTENDANCES } from '../kit/attendance'
import { among, count, find } from '../kit/store'
import { FEEDBACKS } from './closing-records'
import { SIGN_UPS, type ActivityRecord } from './records'

/** More volunteers than one activity has; the service's own limit of one query. */
const MOST = 1000

/** What belongs to an activity that is over: who helped, what they are called, how many were served, and what was said. One wave. */
export async function readClosing(activityId: string) {
  const helped = { activityId, for: 'volunteer' } as const
  const coming = { ...helped, state: among(['confirmed', 'cancelled']) }
  const served = { activityId, for: 'resident', state: among(['here', 'left']) } as const
  const [came, signUps, answers, recipients] = await Promise.all([
    find(ATTENDANCES, helped, { limit: MOST }),
    find(SIGN_UPS, coming, { limit: MOST }),
    find(FEEDBACKS, { activityId }, { limit: MOST }),
    count(ATTENDANCES, served),
  ])
  return { came, signUps, answers, recipients }
}
export type ClosingRead = Awaited<ReturnType<typeof readClosing>>

/** The accounts of its head and its recorder. One read. */
export function readHeads({ fields }: ActivityRecord): Promise<AccountRecord[]> {
  const { headId, recorderId } = fields.plan
  return find(ACCOUNTS, { _id: among([headId, ...(recorderId ? [recorderId] : [])]) }, { limit: 2 })
}
