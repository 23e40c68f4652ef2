import type { activityContract } from '@shared/activity/contract'
import type { NeedFields } from '@shared/activity/need-actions'
import { NEED_ORDER } from '@shared/activity/need-rules'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { stationErrors } from '@shared/station/errors'
import { audit, auditRow } from '../kit/audit'
import { keyedHash } from '../kit/crypto'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { STATIONS } from '../kit/stations'
import { together, transact } from '../kit/transact'
import { managersOf } from '../kit/managers'
import { NEEDS, needView, type NeedRecord } from './need-records'

type Actions = typeof activityContract.actions

/** What somebody needs, in their own words. Errors: STATION.NOT_FOUND, REQUEST.REPLAYED. NEED-12. */
export function fileNeed(
  { id, stationId, ...fields }: ParsedOf<Actions['fileNeed']>,
  context: MemberContext,
): Promise<OutputOf<Actions['fileNeed']>> {
  const accountId = context.account._id
  return file({ id, stationId, fields, way: 'online', accountId }, context)
}

/** What was told, seen or asked elsewhere. Errors: STATION.NOT_FOUND, REQUEST.REPLAYED, ACCESS.SCOPE. NEED-01, NEED-04. */
export function fileCollectedNeed(
  { id, stationId, way, ...fields }: ParsedOf<Actions['fileCollectedNeed']>,
  context: MemberContext,
): Promise<OutputOf<Actions['fileCollectedNeed']>> {
  context.authorize(stationId)
  return file({ id, stationId, fields, way, accountId: null }, context)
}

interface Filed {
  readonly id: string
  readonly stationId: string
  readonly fields: NeedFields
  readonly way: NeedRecord['way']
  readonly accountId: string | null
}

/** Once for its id. Those who keep the station hear of what they did not write themselves. */
async function file(filed: Filed, context: MemberContext): Promise<{ need: OutputNeed }> {
  const { id: _id, stationId, way, accountId } = filed
  const { account, at } = context
  const content = keyedHash('need', JSON.stringify(filed))
  const managers = (await managersOf(stationId, at)).filter((id) => id !== account._id)
  return transact(async (transaction) => {
    const [known, station] = await together([
      transaction.get(NEEDS, _id),
      transaction.get(STATIONS, stationId),
    ])
    if (known && known.content !== content) throw new CodedError(kitErrors.REPLAYED)
    if (known) return { need: needView(known) }
    if (!station || station.state === 'closed') throw new CodedError(stationErrors.NOT_FOUND)
    const need: NeedRecord = {
      ...{ _id, stationId, stationName: station.name, accountId, by: account._id, way },
      ...{ fields: covered(filed.fields), content, state: 'open', order: NEED_ORDER.open, at },
      ...{ activityId: null, answer: '', answeredAt: null, answeredBy: null },
    }
    const params = { stationName: station.name }
    const row = auditRow(context, 'activity.fileNeed', _id, { stationId, subject: accountId })
    await together([
      transaction.insert(NEEDS, need),
      audit(transaction, row),
      ...managers.map((manager) =>
        postNotice(transaction, {
          ...{ accountId: manager, kind: 'needWaits', params, record: _id, turn: manager, at },
        }),
      ),
    ])
    return { need: needView(need) }
  })
}

type OutputNeed = OutputOf<Actions['fileNeed']>['need']

function covered(fields: NeedFields): NeedFields {
  const plain = (text: string) => coverSecrets(text).text
  const { text, when, place } = fields
  return { ...fields, text: plain(text), when: plain(when), place: plain(place) }
}
