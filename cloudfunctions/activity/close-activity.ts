import { countsAsSecurity } from '@shared/activity/categories'
import { archiveNo } from '@shared/activity/closing-rules'
import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { Counts } from '@shared/desk/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import { localDate, MINUTE } from '@shared/kit/time'
import { recordFact, type FactRecord } from '../kit/facts'
import type { MemberContext } from '../kit/serve'
import { changeClosing } from './closing'
import { ARCHIVE_COUNTERS } from './closing-records'
import { missingSteps } from './closing-steps'
import type { OverActivity } from './step-closing'

type Action = (typeof activityContract.actions)['closeActivity']

/** What was said just before it was filed is still summed up. */
const TIDY_AFTER_MS = MINUTE

/**
 * Files an activity of which nothing is missing: with the next number of its station, year and kind, and its class. Only
 * then it counts, once. Sent again it changes nothing. ACT-29, ARC-09, ARC-16, R-08.
 * Errors: ACTIVITY.INCOMPLETE (`fields`: the steps), STATE, ACCESS.SCOPE. Six waves.
 */
export function closeActivity(
  { activityId, class: retention }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { at } = context
  return changeClosing(context, activityId, {
    action: 'closeActivity',
    by: 'station',
    isDone: ({ closing }) => closing.archive !== null,
    async next(found, came, transaction) {
      const { closing } = found
      const counter = await transaction.get(ARCHIVE_COUNTERS, counterId(found))
      const last = (counter?.last ?? 0) + 1
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
          archive: { no: archiveNo(...sortOf(found), last), class: retention, at },
          ...{ warnAt: null, tidyAt: at + TIDY_AFTER_MS },
        },
        beside: [
          recordFact(transaction, closedFact(found, at)),
          counter
            ? transaction.update(ARCHIVE_COUNTERS, counterId(found), { last })
            : transaction.insert(ARCHIVE_COUNTERS, { _id: counterId(found), last }),
        ],
      }
    },
  })
}

/** What is numbered from 1, never twice: whoever comes second loses the counter, and takes the number after. ARC-19. */
function counterId(activity: OverActivity): string {
  return [activity.stationId, ...sortOf(activity)].join('.')
}

function sortOf({ kind, closing }: OverActivity): [string, 'HD' | 'PX'] {
  return [localDate(closing.endedAt).slice(0, 4), kind === 'training' ? 'PX' : 'HD']
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
