import type { activityContract } from '@shared/activity/contract'
import { activityErrors } from '@shared/activity/errors'
import type { ActivityFields } from '@shared/activity/model'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { instantOf, localDate, type LocalDate } from '@shared/kit/time'
import { audit, auditRow } from '../kit/audit'
import { contentHash } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import { together, transact } from '../kit/transact'
import { derived, seatsFor } from './activity-record'
import { ACTIVITIES, SEATS, type ActivityRecord } from './records'

type Action = (typeof activityContract.actions)['repeatActivity']

/**
 * The same again on further days, published at once: only the days differ from what was reviewed. Each copy is written by
 * itself under the client's id; sent again, those that are there stay. ACT-09.
 * Errors: ACTIVITY.STATE, SLOT_TIME, NOT_FOUND, ACCESS.SCOPE.
 */
export async function repeatActivity(
  { id, copies }: ParsedOf<Action>,
  context: MemberContext,
): Promise<OutputOf<Action>> {
  const model = await get(ACTIVITIES, id)
  if (!model) throw new CodedError(activityErrors.NOT_FOUND)
  context.authorize(model.stationId, model.teamId)
  if (model.state !== 'published' && model.state !== 'over' && model.state !== 'closed') {
    throw new CodedError(activityErrors.STATE)
  }
  const written = copies.map((copy) => copyOf(model, copy, context))
  if (written.some(({ from }) => from <= context.at)) throw new CodedError(activityErrors.SLOT_TIME)
  for (const copy of written) await write(copy, context)
  return { made: written.length }
}

async function write(copy: ActivityRecord, context: MemberContext): Promise<void> {
  const { _id, stationId, fields } = copy
  await transact(async (transaction) => {
    if (await transaction.get(ACTIVITIES, _id)) return
    await together([
      transaction.insert(ACTIVITIES, copy),
      ...seatsFor(_id, fields).map((seats) => transaction.insert(SEATS, seats)),
      audit(transaction, auditRow(context, 'activity.repeatActivity', _id, { stationId })),
    ])
  })
}

function copyOf(
  model: ActivityRecord,
  { id, on }: { readonly id: string; readonly on: LocalDate },
  { account, at }: MemberContext,
): ActivityRecord {
  const written = derived(moved(model.fields, on))
  return {
    ...model,
    ...written,
    ...{ _id: id, seriesId: model.seriesId ?? model._id, state: 'published', listed: true },
    ...{ content: contentHash(written.fields), version: 1, by: account._id, submittedAt: at },
    ...{ reviewDueAt: null, reviewProvisional: false, returned: null, cancelled: null },
    tellAt: null,
    history: [{ id: `published-${at}`, at, what: 'published', by: account._id, note: '' }],
  }
}

/** The slots with the first one on that day, and the others as far from it as before. */
function moved(fields: ActivityFields, on: LocalDate): ActivityFields {
  const first = fields.slots[0]?.from ?? 0
  const by = instantOf(on) - instantOf(localDate(first))
  const slots = fields.slots.map((slot) => ({ ...slot, from: slot.from + by, to: slot.to + by }))
  return { ...fields, slots }
}
