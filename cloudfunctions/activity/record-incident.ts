import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { contentHash } from '../kit/crypto'
import { postNoticeOnce } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { get, insert } from '../kit/store'
import { admitLeader } from './admit-leader'
import { INCIDENTS, type IncidentRecord } from './closing-records'
import { incidentView } from './incident-view'
import { managersOf } from '../kit/managers'
import { ACTIVITIES, type ActivityRecord } from './records'

type Action = (typeof activityContract.actions)['recordIncident']
type Input = ParsedOf<Action>

/**
 * Writes down what went wrong, secrets in its words covered, and tells the station's managers; sent again it changes
 * nothing. SAF-14, ACT-20. Errors: ACTIVITY.NOT_FOUND, CHECK_TIME: it is still to come; REQUEST.REPLAYED, ACCESS.SCOPE.
 */
export async function recordIncident(
  input: Input,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const activity = await get(ACTIVITIES, input.activityId)
  if (!activity) throw new CodedError(activityErrors.NOT_FOUND)
  admitLeader(activity, context)
  const { account, at } = context
  if (input.at > at) throw new CodedError(activityErrors.CHECK_TIME)
  const anew = written(input, activity, account._id)
  const [isNew, managers] = await Promise.all([
    insert(INCIDENTS, anew),
    managersOf(activity.stationId, at),
  ])
  const incident = isNew ? anew : await sentBefore(anew)
  const { title } = activity.fields.plan
  const { _id: record, hurt } = incident
  const others = managers.filter((accountId) => accountId !== account._id)
  await Promise.all(
    others.map((accountId) =>
      postNoticeOnce({
        ...{ accountId, kind: 'incidentRecorded', params: { title, hurt }, record },
        ...{ turn: accountId, at },
      }),
    ),
  )
  return { incident: incidentView(incident, account._id) }
}

function written(
  { id, ...said }: Input,
  { stationId, areaId }: ActivityRecord,
  by: string,
): IncidentRecord {
  const plain = (words: string) => coverSecrets(words).text
  const { what, done, reportedTo } = said
  return {
    ...{ _id: id, ...said, stationId, areaId, by, confirmedBy: null },
    ...{ what: plain(what), done: plain(done), reportedTo: plain(reportedTo) },
    ...{ claim: 'none', state: 'recorded', follow: '' },
  }
}

/** What stands under the id already, when it says the same, whatever has become of it. Errors: REQUEST.REPLAYED. */
async function sentBefore(anew: IncidentRecord): Promise<IncidentRecord> {
  const known = await get(INCIDENTS, anew._id)
  if (!known || saidIn(known) !== saidIn(anew)) throw new CodedError(kitErrors.REPLAYED)
  return known
}

function saidIn({
  activityId,
  at,
  kind,
  what,
  done,
  reportedTo,
  hurt,
  by,
}: IncidentRecord): string {
  return contentHash([activityId, at, kind, what, done, reportedTo, hurt, by])
}
