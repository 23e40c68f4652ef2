import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { stationErrors } from '@shared/station/errors'
import type { trainingContract } from '@shared/training/contract'
import { trainingErrors } from '@shared/training/errors'
import { audit, auditRow } from '../kit/audit'
import { contentHash } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { together, transact } from '../kit/transact'
import { coursewareView } from './courseware-views'
import { COURSEWARES, type CoursewareRecord } from './records'

type Action = (typeof trainingContract.actions)['saveCourseware']

/**
 * Saves courseware as far as it is written. Saving an accepted one begins its next version; the accepted one is kept.
 * Errors: TRAINING.STATE: it waits for its answer; STATION.NOT_FOUND, REQUEST.REPLAYED, ACCESS.SCOPE.
 */
export async function saveCourseware(
  { id, stationId, fields }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const { account, at, authorize } = context
  authorize(stationId)
  const written = { fields, content: contentHash(fields), at }
  return transact(async (transaction) => {
    const [known, station] = await together([
      transaction.get(COURSEWARES, id),
      transaction.get(STATIONS, stationId),
    ])
    if (!station || station.state === 'closed') throw new CodedError(stationErrors.NOT_FOUND)
    if (known && known.stationId !== stationId) throw new CodedError(kitErrors.REPLAYED)
    if (known?.content === written.content) return { courseware: coursewareView(known) }
    if (known?.state === 'waiting') throw new CodedError(trainingErrors.STATE)
    const log = audit(transaction, auditRow(context, 'training.saveCourseware', id, { stationId }))
    if (!known) {
      const blank: CoursewareRecord = {
        ...{ _id: id, stationId, stationName: station.name, areaId: station.areaId ?? null },
        ...{ ...written, state: 'draft', version: 0, accepted: null, acceptedYear: null },
        ...{ writers: [account._id], submittedAt: null, reviewDueAt: null },
        ...{ reviewProvisional: false, returned: null },
      }
      await together([transaction.insert(COURSEWARES, blank), log])
      return { courseware: coursewareView(blank) }
    }
    // What was returned stays so, with its reason, until it is handed in again.
    const state = known.state === 'returned' ? ('returned' as const) : ('draft' as const)
    const change = { ...written, state, writers: withWriter(known.writers, account._id) }
    await together([transaction.update(COURSEWARES, id, change), log])
    return { courseware: coursewareView({ ...known, ...change }) }
  })
}

/** Everybody who had a hand in it, each once. */
export function withWriter(writers: readonly string[], accountId: string): readonly string[] {
  return [...new Set([...writers, accountId])]
}
