/** Courseware as its station and the association look at it. TRN-16. Board 42. */
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { localDate } from '@shared/kit/time'
import type { trainingContract } from '@shared/training/contract'
import { trainingErrors } from '@shared/training/errors'
import { findPage } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { count, find, get } from '../kit/store'
import { coursewareRow, coursewareView } from './courseware-views'
import { COURSEWARES } from './records'

type Actions = typeof trainingContract.actions
const PAGE = 20
/** More wait than are shown at once only when nobody looked for weeks. */
const MOST_WAITING = 50

/** What changed last first; with the pieces that count this year. One wave. D-19. */
export async function listCourseware(
  { stationId, form, before }: ParsedOf<Actions['listCourseware']>,
  { authorize, at }: MemberContext,
): Promise<OutputOf<Actions['listCourseware']>> {
  authorize(stationId)
  const where = { stationId, ...(form ? { 'fields.form': form } : {}) }
  const acceptedYear = localDate(at).slice(0, 4)
  const [{ records, more }, acceptedThisYear] = await Promise.all([
    findPage(COURSEWARES, where, { field: 'at', before, size: PAGE }),
    count(COURSEWARES, { stationId, acceptedYear }),
  ])
  const last = more ? records.at(-1) : undefined
  return {
    courseware: records.map(coursewareRow),
    next: last ? { at: last.at, id: last._id } : null,
    acceptedThisYear,
  }
}

/** Errors: TRAINING.NOT_FOUND, ACCESS.SCOPE. */
export async function getCourseware(
  { id }: ParsedOf<Actions['getCourseware']>,
  { authorize }: MemberContext,
): Promise<OutputOf<Actions['getCourseware']>> {
  const record = await get(COURSEWARES, id)
  if (!record) throw new CodedError(trainingErrors.NOT_FOUND)
  authorize(record.stationId)
  return { courseware: coursewareView(record) }
}

/** What waits for an answer, without what the caller wrote; the most pressing first. D-15. */
export async function listCoursewareReviews(
  _input: object,
  { account, authorize }: MemberContext,
): Promise<OutputOf<Actions['listCoursewareReviews']>> {
  authorize()
  const waiting = await find(
    COURSEWARES,
    { state: 'waiting' },
    { order: [['reviewDueAt', 'asc']], limit: MOST_WAITING },
  )
  const others = waiting.filter(({ writers }) => !writers.includes(account._id))
  return { courseware: others.map(coursewareRow) }
}
