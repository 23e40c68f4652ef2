/** Thanks to those who helped: said at once, and told to each by the tick where a message is the way. ACT-32. */
import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { ATTENDANCES } from '../kit/attendance'
import { now } from '../kit/clock'
import type { Job } from '../kit/jobs'
import { postNoticeOnce } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { atMost, find, get, updateWhere } from '../kit/store'
import { changeClosing } from './closing'
import { ACTIVITIES, type ActivityRecord } from './records'

type Actions = typeof activityContract.actions
type Thank = Actions['thankVolunteers']
type Read = Actions['readThanks']

/** Errors: ACTIVITY.STATE, ACCESS.SCOPE. Five waves. */
export function thankVolunteers(
  { activityId, way, text, next }: ParsedOf<Thank>,
  context: MemberContext,
): Promise<OutputOf<Thank>> {
  const { at } = context
  const plain = (words: string) => coverSecrets(words).text
  const thanks = { way, text: plain(text), next: plain(next), at }
  return changeClosing(context, activityId, {
    action: 'thankVolunteers',
    next: () => ({ closing: { thanks, thankAt: way === 'message' ? at : null } }),
  })
}

/** What was written to those who helped, for each of them. Errors: ACTIVITY.NOT_FOUND. One wave. */
export async function readThanks(
  { activityId }: ParsedOf<Read>,
  { account }: MemberContext,
): Promise<OutputOf<Read>> {
  const own = { activityId, accountId: account._id, for: 'volunteer' } as const
  const [activity, came] = await Promise.all([
    get(ACTIVITIES, activityId),
    find(ATTENDANCES, { ...own, state: 'left' }, { limit: 1 }),
  ])
  if (!activity || came.length === 0) throw new CodedError(activityErrors.NOT_FOUND)
  const said = activity.closing?.thanks
  return {
    ...{ title: activity.fields.plan.title, stationName: activity.stationName },
    thanks: said ? { way: said.way, text: said.text, next: said.next } : null,
  }
}

/** More volunteers than one activity has; each is told once. */
const MOST = 1000
const AT_ONCE = 50

function toThank(): Promise<ActivityRecord[]> {
  return find(ACTIVITIES, { 'closing.thankAt': atMost(now()) }, { limit: 1 })
}

export const tellThanks: Job = {
  name: 'thanks',
  isDue: async () => (await toThank()).length > 0,
  async runSlice() {
    const [activity] = await toThank()
    if (!activity) return false
    const { _id: activityId, fields } = activity
    const helped = { activityId, for: 'volunteer', state: 'left' } as const
    const params = { title: fields.plan.title }
    const came = await find(ATTENDANCES, helped, { limit: MOST })
    const told = [...new Set(came.flatMap(({ accountId }) => accountId ?? []))]
    for (let from = 0; from < told.length; from += AT_ONCE) {
      await Promise.all(
        told.slice(from, from + AT_ONCE).map((accountId) => {
          const about = { record: activityId, turn: accountId, at: now() }
          return postNoticeOnce({ accountId, kind: 'thanked', params, ...about })
        }),
      )
    }
    const asFound = { _id: activityId, 'closing.thankAt': activity.closing?.thankAt }
    await updateWhere(ACTIVITIES, asFound, { 'closing.thankAt': null })
    return true
  },
}
