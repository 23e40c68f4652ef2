import type { applicationActions } from '@shared/volunteer/application-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { ACCOUNTS } from '../kit/accounts'
import { giveGrant } from '../kit/grants'
import { postNotice, type NoticeToPost } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { countStock } from '../kit/service'
import { get } from '../kit/store'
import { together, transact } from '../kit/transact'
import { volunteerGrant } from './duty'
import { withEvent } from './file-story'
import { markAnswers } from './lesson-answers'
import { volunteerIdOf } from './person'
import { CANDIDATES, VOLUNTEERS, type VolunteerRecord } from './records'

type AnswerLesson = (typeof applicationActions)['answerLesson']

/**
 * Marks the lesson. Passing it is kept once, and puts whoever is approved already on duty: the role begins here.
 * Board 34c, REG-12.
 */
export async function answerLesson(
  { answers }: ParsedOf<AnswerLesson>,
  context: MemberContext,
): Promise<OutputOf<AnswerLesson>> {
  const marks = markAnswers(answers)
  const passed = marks.every(({ right }) => right)
  if (passed) return { marks, passed, onDuty: await passLesson(context) }
  const file = await get(VOLUNTEERS, volunteerIdOf(context.account._id))
  return { marks, passed, onDuty: file?.state === 'active' }
}

/** Whether the caller is on duty then. */
function passLesson({ account: { _id }, at }: MemberContext): Promise<boolean> {
  return transact(async (transaction) => {
    const candidate = await transaction.get(CANDIDATES, _id)
    const [account, file] = await together([
      transaction.get(ACCOUNTS, _id),
      transaction.get(VOLUNTEERS, volunteerIdOf(_id)),
    ])
    if (!account) throw new CodedError(kitErrors.SIGN_IN)
    const passing = { lessonPassedAt: at }
    const writes: Promise<unknown>[] = []
    if (!candidate) {
      writes.push(transaction.insert(CANDIDATES, { _id, applicationId: null, ...passing }))
    } else if (candidate.lessonPassedAt === null) {
      writes.push(transaction.update(CANDIDATES, _id, passing))
    }
    if (file?.state === 'learning') {
      const history = withEvent(file, 'onDuty', at, file.stationName)
      writes.push(
        transaction.update(VOLUNTEERS, file._id, { state: 'active', history }),
        giveGrant(transaction, account, volunteerGrant(file), { by: _id, at }),
        countStock(transaction, file, 'volunteers', { what: 'onDuty', change: 1, at }),
        postNotice(transaction, onDutyNotice(file, at)),
      )
    }
    await together(writes)
    return file?.state === 'learning' || file?.state === 'active'
  })
}

/** The message that the role has begun; its `turn` is the approval, so that a second time is told again. */
export function onDutyNotice(
  { _id, accountId, stationName, since }: VolunteerRecord,
  at: Instant,
): NoticeToPost<'onDuty'> {
  const params = { stationName }
  return { accountId, kind: 'onDuty', params, record: _id, turn: String(since), at }
}
