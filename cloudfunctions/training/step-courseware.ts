/** One step of courseware's way to being counted: read, judged, changed and written down together. */
import { CodedError } from '@shared/kit/errors'
import type { Courseware } from '@shared/training/courseware'
import { trainingErrors } from '@shared/training/errors'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { together, transact, type Transaction } from '../kit/transact'
import { coursewareView } from './courseware-views'
import { COURSEWARES, type CoursewareRecord } from './records'

/** What a step makes of courseware; undefined: it was done before, and changes nothing. */
export interface CoursewareStep {
  readonly change: Partial<Omit<CoursewareRecord, '_id'>>
  readonly reason?: string
  readonly beside?: (transaction: Transaction) => readonly Promise<unknown>[]
}

/** Errors: TRAINING.NOT_FOUND, and what the step refuses with. */
export async function stepCourseware(
  context: MemberContext,
  { id, action }: { readonly id: string; readonly action: string },
  step: (record: CoursewareRecord) => CoursewareStep | undefined,
): Promise<{ courseware: Courseware }> {
  return transact(async (transaction) => {
    const record = await transaction.get(COURSEWARES, id)
    if (!record) throw new CodedError(trainingErrors.NOT_FOUND)
    const next = step(record)
    if (!next) return { courseware: coursewareView(record) }
    const { change, reason = null, beside } = next
    const { stationId } = record
    await together([
      transaction.update(COURSEWARES, id, change),
      audit(transaction, auditRow(context, `training.${action}`, id, { stationId, reason })),
      ...(beside?.(transaction) ?? []),
    ])
    return { courseware: coursewareView({ ...record, ...change }) }
  })
}
