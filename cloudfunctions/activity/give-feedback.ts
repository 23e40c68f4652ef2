import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import { FEEDBACK_OPEN_MS, type FeedbackAnswers } from '@shared/activity/feedback-model'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { contentHash, keyedHash } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { find, get, insert } from '../kit/store'
import { FEEDBACKS, type FeedbackRecord } from './closing-records'
import { ACTIVITIES, SIGN_UPS, type ActivityRecord } from './records'

type Action = (typeof activityContract.actions)['giveFeedback']

/**
 * Keeps what somebody thinks of an activity, once; nothing of it leads to them but a keyed hash, which goes when the
 * activity is filed. Whoever helped by a sign-up answers as a volunteer, everybody else as a recipient. FRM-05, EVA-02,
 * EVA-03. Errors: ACTIVITY.NOT_FOUND, FEEDBACK_TIME, ALREADY_SAID. Two waves.
 */
export async function giveFeedback(
  { activityId, answers }: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const accountId = account._id
  const took = { accountId, activityId, state: 'confirmed', for: 'volunteer' } as const
  const [activity, signUps] = await Promise.all([
    get(ACTIVITIES, activityId),
    find(SIGN_UPS, took, { limit: 1 }),
  ])
  if (!activity || !['published', 'over', 'closed'].includes(activity.state)) {
    throw new CodedError(activityErrors.NOT_FOUND)
  }
  if (!isOpen(activity, at)) throw new CodedError(activityErrors.FEEDBACK_TIME)
  const helped = signUps.length > 0
  const record: FeedbackRecord = {
    _id: feedbackId(activityId, accountId),
    ...{ activityId, for: helped ? 'volunteer' : 'resident' },
    answers: covered(answers, helped),
  }
  if (await insert(FEEDBACKS, record)) return { given: true }
  const said = await get(FEEDBACKS, record._id)
  const isSame = said && contentHash(said.answers) === contentHash(record.answers)
  if (!isSame) throw new CodedError(activityErrors.ALREADY_SAID)
  return { given: true }
}

function isOpen({ state, from, to }: ActivityRecord, at: Instant): boolean {
  return state !== 'closed' && from <= at && at <= to + FEEDBACK_OPEN_MS
}

/** Whoever has it cannot tell whose it is without the key. D-29. */
function feedbackId(activityId: string, accountId: string): string {
  const hash = keyedHash('feedback', activityId, accountId).slice(0, 32)
  return `fdb_${activityId.slice(4)}.${hash}`
}

/** Secrets are taken out of the words; what only volunteers are asked is kept of them alone. D-30. */
function covered(answers: FeedbackAnswers, helped: boolean): FeedbackAnswers {
  const plain = (text: string) => coverSecrets(text).text
  const { arrangement, content, staff, overall } = answers.words
  return {
    ...answers,
    volunteerMarks: helped ? answers.volunteerMarks : null,
    words: {
      ...{ arrangement: plain(arrangement), content: plain(content) },
      ...{ staff: plain(staff), overall: plain(overall) },
    },
  }
}
