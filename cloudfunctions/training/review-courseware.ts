import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { deterministicId } from '@shared/kit/ids'
import { localDate } from '@shared/kit/time'
import type { trainingContract } from '@shared/training/contract'
import { trainingErrors } from '@shared/training/errors'
import { recordFact } from '../kit/facts'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import type { CoursewareRecord } from './records'
import { stepCourseware, type CoursewareStep } from './step-courseware'

type Action = (typeof trainingContract.actions)['reviewCourseware']

/**
 * Accepts the version that was read, or returns it with the reason; whoever had a hand in it does not. Accepted for the
 * first time it counts, in that year and never again: a later version is the same piece. AMB-16, TRN-16, D-15.
 * Errors: TRAINING.NOT_FOUND, STATE, CONFLICT, REASON_NEEDED.
 */
export async function reviewCourseware(
  { id, version, accept, reason = '' }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at, authorize } = context
  authorize()
  if (!accept && reason === '') throw new CodedError(trainingErrors.REASON_NEEDED)
  return stepCourseware(context, { id, action: 'reviewCourseware' }, (record) => {
    if (record.writers.includes(account._id)) throw new CodedError(trainingErrors.CONFLICT)
    const done = accept ? 'accepted' : 'returned'
    if (record.state === done && record.version === version) return undefined
    if (record.state !== 'waiting' || record.version !== version) {
      throw new CodedError(trainingErrors.STATE)
    }
    return accept ? accepting(record, at) : returning(record, reason, at)
  })
}

const SETTLED = { reviewDueAt: null, reviewProvisional: false } as const

function accepting(record: CoursewareRecord, at: number): CoursewareStep {
  const { _id, stationId, areaId, fields, version, acceptedYear } = record
  const isFirst = acceptedYear === null
  const counts = { courseware: 1 }
  return {
    change: {
      ...{ state: 'accepted', accepted: { version, at, fields }, at, returned: null },
      ...{ ...SETTLED, acceptedYear: acceptedYear ?? localDate(at).slice(0, 4) },
    },
    beside: (transaction) => [
      ...tellWriters(record, 'coursewareAccepted', at, transaction),
      ...(isFirst
        ? [
            recordFact(transaction, {
              _id: deterministicId('fact', 'courseware', _id),
              ...{ at, stationId, areaId, counts },
            }),
          ]
        : []),
    ],
  }
}

function returning(record: CoursewareRecord, reason: string, at: number): CoursewareStep {
  return {
    change: { state: 'returned', returned: { reason, at }, at, ...SETTLED },
    reason,
    beside: (transaction) => tellWriters(record, 'coursewareReturned', at, transaction),
  }
}

/** Everybody who had a hand in it hears. */
function tellWriters(
  { _id, writers, fields, version }: CoursewareRecord,
  kind: 'coursewareAccepted' | 'coursewareReturned',
  at: number,
  transaction: Parameters<typeof postNotice>[0],
): readonly Promise<unknown>[] {
  const about = { kind, params: { title: fields.title }, at }
  return writers.map((accountId, place) =>
    postNotice(transaction, {
      ...{ ...about, accountId, record: _id },
      turn: `v${String(version)}-${String(place)}`,
    }),
  )
}
