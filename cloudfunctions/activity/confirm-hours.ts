import { plannedMinutes } from '@shared/activity/attendance-rules'
import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { ATTENDANCES, type AttendanceRecord } from '../kit/attendance'
import { postNoticeOnce } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { updateWhere } from '../kit/store'
import type { Transaction } from '../kit/transact'
import { changeClosing } from './closing'
import { missingSteps } from './closing-steps'
import { readClosing } from './read-closing'
import { managersOf } from '../kit/managers'
import type { OverActivity } from './step-closing'

type Action = (typeof activityContract.actions)['confirmHours']
type Added = ParsedOf<Action>['added']

/**
 * The leader's word for all hours at once; who verifies them is told. Done again it replaces what was added before.
 * HRS-04, HRS-05. Errors: ACTIVITY.NOT_FOUND, STATE, REASON_NEEDED, ADDED_TOO_MUCH, ACCESS.SCOPE. Six waves.
 */
export async function confirmHours(
  { activityId, added }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at } = context
  if (added.some(({ reason }) => reason === '')) throw new CodedError(activityErrors.REASON_NEEDED)
  const managers: Promise<string[]>[] = []
  const { closing } = await changeClosing(context, activityId, {
    action: 'confirmHours',
    async next(found, seen, transaction) {
      // Who came was read a moment before: what was verified since is not to be confirmed anew.
      const came = found.closing.station ? (await readClosing(activityId)).came : seen
      checkOpen(found, came)
      const asked = managersOf(found.stationId, at)
      managers.push(asked)
      return {
        closing: { leader: { by: account._id, at }, station: null, returned: null },
        beside: [asked, ...addedWrites(transaction, came, added)],
      }
    },
    came: (all) => all.map((one) => confirmed(one, added)),
  })
  const told = ((await managers.at(-1)) ?? []).filter((manager) => manager !== account._id)
  const about = { kind: 'hoursWait', params: { title: closing.title }, record: activityId } as const
  // Cut off before this, the hours still wait for the leader, who does it again.
  await Promise.all([
    updateWhere(ATTENDANCES, { activityId, hours: 'pending' }, { hours: 'leader' }),
    ...told.map((accountId) =>
      postNoticeOnce({ ...about, accountId, turn: `${at}-${accountId}`, at }),
    ),
  ])
  return { closing }
}

/** As it is then. */
function confirmed(one: AttendanceRecord, added: Added): AttendanceRecord {
  if (!isOpen(one)) return one
  const more = added.find(({ signUpId }) => signUpId === one._id)
  const { minutes = 0, reason = '' } = more ?? {}
  return { ...one, hours: 'leader', added: minutes, addedReason: coverSecrets(reason).text }
}

/** Everybody has left, and nobody has verified what is still to be confirmed. */
function checkOpen({ closing }: OverActivity, came: readonly AttendanceRecord[]): void {
  const missing = missingSteps(closing, came)
  if (missing.includes('checks') || !missing.includes('stationHours')) {
    throw new CodedError(activityErrors.STATE)
  }
}

/** What is added now, and what was before and is no longer. */
function addedWrites(
  transaction: Transaction,
  came: readonly AttendanceRecord[],
  added: Added,
): Promise<unknown>[] {
  const known = new Map(came.map((one) => [one._id, one]))
  const named = new Set(added.map(({ signUpId }) => signUpId))
  const before = came.filter((one) => one.added > 0 && isOpen(one) && !named.has(one._id))
  const writes = added.map(({ signUpId, minutes, reason }) => {
    const one = known.get(signUpId)
    if (!one) throw new CodedError(activityErrors.NOT_FOUND)
    if (!isOpen(one)) throw new CodedError(activityErrors.STATE)
    if (minutes > plannedMinutes(one.slot)) throw new CodedError(activityErrors.ADDED_TOO_MUCH)
    return { id: signUpId, change: { added: minutes, addedReason: coverSecrets(reason).text } }
  })
  const gone = before.map(({ _id: id }) => ({ id, change: { added: 0, addedReason: '' } }))
  return [...writes, ...gone].map(({ id, change }) => transaction.update(ATTENDANCES, id, change))
}

/** Whether minutes count here that are not in the account for good. */
function isOpen({ hours }: AttendanceRecord): boolean {
  return hours === 'pending' || hours === 'leader'
}
