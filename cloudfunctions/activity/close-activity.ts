import { countsAsSecurity } from '@shared/activity/categories'
import { archiveNo } from '@shared/activity/closing-rules'
import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { Counts } from '@shared/desk/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import { localDate, MINUTE } from '@shared/kit/time'
import { ATTENDANCES } from '../kit/attendance'
import { recordFact, type FactRecord } from '../kit/facts'
import type { MemberContext } from '../kit/serve'
import { find, get } from '../kit/store'
import type { Transaction } from '../kit/transact'
import { viewClosing } from './closing'
import { ARCHIVE_COUNTERS } from './closing-records'
import { missingSteps } from './closing-steps'
import { ACTIVITIES } from './records'
import { admitted, stepClosing, type OverActivity } from './step-closing'

type Action = (typeof activityContract.actions)['closeActivity']

const MOST = 1000
/** What was said just before it was filed is still summed up. */
const TIDY_AFTER_MS = MINUTE

/**
 * Files an activity of which nothing is missing: with the next number of its station, year and kind, and its class. Only
 * then it counts, once. Sent again it changes nothing. ACT-29, ARC-09, ARC-16, R-08.
 * Errors: ACTIVITY.INCOMPLETE (`fields`: the steps), STATE, ACCESS.SCOPE. Six waves.
 */
export async function closeActivity(
  { activityId, class: retention }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { at } = context
  const known = admitted(await get(ACTIVITIES, activityId), context, 'station')
  if (known.closing.archive) return viewClosing(known, context)
  const activity = await stepClosing(context, activityId, {
    action: 'closeActivity',
    by: 'station',
    async next(found, transaction) {
      const { closing } = found
      const [came, number] = await Promise.all([
        find(ATTENDANCES, { activityId, for: 'volunteer' }, { limit: MOST }),
        takeNumber(transaction, found),
      ])
      const missing = missingSteps(closing, came)
      const isPosted = closing.postAt === null && !came.some(({ hours }) => hours === 'leader')
      if (missing.length > 0 || !isPosted) {
        const fields = Object.fromEntries(
          missing.map((step) => [step, activityErrors.INCOMPLETE.sentence]),
        )
        throw new CodedError(activityErrors.INCOMPLETE, { fields })
      }
      return {
        state: 'closed',
        closing: {
          archive: { ...number, class: retention, at },
          warnAt: null,
          tidyAt: at + TIDY_AFTER_MS,
        },
        beside: [recordFact(transaction, closedFact(found, at))],
      }
    },
  })
  return viewClosing(activity, context)
}

/** The next number, from 1, never twice: whoever comes second loses the counter, and takes the one after. ARC-19. */
async function takeNumber(
  transaction: Transaction,
  { stationId, kind, closing }: OverActivity,
): Promise<{ readonly no: string }> {
  const year = localDate(closing.endedAt).slice(0, 4)
  const sort = kind === 'training' ? 'PX' : 'HD'
  const _id = `${stationId}.${year}.${sort}`
  const counter = await transaction.get(ARCHIVE_COUNTERS, _id)
  const last = (counter?.last ?? 0) + 1
  if (counter) await transaction.update(ARCHIVE_COUNTERS, _id, { last })
  else await transaction.insert(ARCHIVE_COUNTERS, { _id, last })
  return { no: archiveNo(year, sort, last) }
}

/** What the roll-ups count of it, on the day it began. 001 §6.1 a, D-19. */
function closedFact(
  { _id, stationId, areaId, kind, fields, from, closing }: OverActivity,
  at: number,
): Omit<FactRecord, 'folded'> {
  const isTraining = kind === 'training'
  const counts: Counts = {
    ...(isTraining ? { trainings: 1 } : { activities: 1 }),
    ...(!isTraining && countsAsSecurity(fields.plan.categories) ? { securityActivities: 1 } : {}),
    recipients: closing.record?.recipientCount ?? 0,
  }
  const fact = deterministicId('fact', 'closed', _id)
  return { _id: fact, at, countedAt: from, stationId, areaId, counts }
}
