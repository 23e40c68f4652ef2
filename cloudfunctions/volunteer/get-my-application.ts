import type { applicationActions } from '@shared/volunteer/application-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { find, get } from '../kit/store'
import { ownApplication } from './application-views'
import { hasPassed } from './lesson-passed'
import { volunteerIdOf } from './person'
import { APPLICATIONS, CANDIDATES, VOLUNTEERS } from './records'

type GetMyApplication = (typeof applicationActions)['getMyApplication']

/** Where the caller stands on the way to being a volunteer. REG-12. */
export async function getMyApplication(
  _input: ParsedOf<GetMyApplication>,
  { account: { _id }, at }: MemberContext,
): Promise<OutputOf<GetMyApplication>> {
  const [[newest], candidate, file] = await Promise.all([
    find(APPLICATIONS, { accountId: _id }, { order: [['submittedAt', 'desc']], limit: 1 }),
    get(CANDIDATES, _id),
    get(VOLUNTEERS, volunteerIdOf(_id)),
  ])
  return {
    application: newest ? ownApplication(newest, at) : null,
    lessonPassed: hasPassed(candidate),
    volunteerState: file?.state ?? null,
  }
}
