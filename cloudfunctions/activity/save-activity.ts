import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import { leaderIdsOf } from '@shared/activity/plan-model'
import type { ActivityFields } from '@shared/activity/model'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { stationErrors } from '@shared/station/errors'
import { audit, auditRow } from '../kit/audit'
import { contentHash } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { STATIONS, TEAMS, type StationRecord } from '../kit/stations'
import { together, transact } from '../kit/transact'
import { derived, keptActivity } from './activity-record'
import { checkNamed, readNamed } from './leaders'
import { ACTIVITIES, type ActivityRecord } from './records'
import { searchWords } from './search-words'

type Action = (typeof activityContract.actions)['saveActivity']

/**
 * Saves a plan as far as it is written. A published one only in what review does not judge: schedule, hints, keepers, and
 * the insurance, filing and drill that are settled meanwhile. ACT-01, ACT-02.
 * It names the writer, people of the station, and whom it named before. ROL-17.
 * Errors: ACTIVITY.STATE, SLOT_TIME, NOT_SERVING, STATION.NOT_FOUND, REQUEST.REPLAYED, ACCESS.SCOPE.
 */
export async function saveActivity(
  { id, stationId, teamId, fields }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  context.authorize(stationId, teamId)
  const written = {
    ...derived(fields),
    words: searchWords(fields.plan),
    content: contentHash(fields),
  }
  const reading = readNamed(leaderIdsOf(fields.plan), stationId, context.at)
  // Whoever is refused does not wait for it.
  void Promise.allSettled([reading])
  return transact(async (transaction) => {
    const [known, station, team] = await together([
      transaction.get(ACTIVITIES, id),
      transaction.get(STATIONS, stationId),
      teamId === null ? undefined : transaction.get(TEAMS, teamId),
    ])
    if (!station || station.state === 'closed') throw new CodedError(stationErrors.NOT_FOUND)
    if (teamId !== null && team?.stationId !== stationId) throw new CodedError(kitErrors.SCOPE)
    if (known) context.authorize(known.stationId, known.teamId)
    const named = await reading
    const { accounts } = named
    if (known?.content === written.content) return { activity: keptActivity(known, accounts) }
    const before = known ? leaderIdsOf(known.fields.plan) : []
    checkNamed(fields.plan, named, [...before, context.account._id])
    const log = audit(transaction, auditRow(context, 'activity.saveActivity', id, { stationId }))
    if (!known) {
      const activity = { ...draftOf(id, station, { teamId, context }), ...written }
      await together([transaction.insert(ACTIVITIES, activity), log])
      return { activity: keptActivity(activity, accounts) }
    }
    if (known.stationId !== stationId) throw new CodedError(kitErrors.REPLAYED)
    if (!mayChange(known, written.fields)) throw new CodedError(activityErrors.STATE)
    const change = { ...written, teamId, version: known.version + 1 }
    await together([transaction.update(ACTIVITIES, id, change), log])
    return { activity: keptActivity({ ...known, ...change }, accounts) }
  })
}

function draftOf(
  _id: string,
  station: StationRecord,
  { teamId, context }: { teamId: string | null; context: MemberContext },
): Omit<
  ActivityRecord,
  'fields' | 'kind' | 'from' | 'to' | 'categories' | 'recipients' | 'words' | 'content'
> {
  return {
    ...{ _id, stationId: station._id, stationName: station.name, stationPhone: station.phone },
    ...{ areaId: station.areaId ?? null, teamId, seriesId: null, state: 'draft', version: 1 },
    ...{ listed: false, by: context.account._id, submittedAt: null, reviewDueAt: null },
    ...{ reviewProvisional: false, returned: null, cancelled: null, tellAt: null, closing: null },
    history: [],
  }
}

/** What review judged; the rest may change after it. */
function judged({ plan, ...fields }: ActivityFields): string {
  const safeguards = { ...plan.safeguards, insurance: null, filing: null }
  const safety = { ...plan.safety, drillOn: null }
  const kept = { ...plan, schedule: [], placeHint: '', recorderId: null, safeguards, safety }
  return contentHash({ ...fields, plan: kept })
}

function mayChange(known: ActivityRecord, fields: ActivityFields): boolean {
  if (known.state === 'draft' || known.state === 'returned') return true
  return known.state === 'published' && judged(known.fields) === judged(fields)
}
