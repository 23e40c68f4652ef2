/** Who attended a training, and who of them passed by the trainer's word. TRN-03. */
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import type { trainingContract } from '@shared/training/contract'
import { trainingErrors } from '@shared/training/errors'
import type { TrainingFields } from '@shared/training/model'
import { auditRow, AUDITS } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { among, find, get, insert } from '../kit/store'
import { passTrainings, PLANNED_TRAININGS, TRAINING_RECORDS } from '../kit/training-records'
import type { PlannedTraining } from '../kit/training-records'

type Actions = typeof trainingContract.actions

/** More than any training has places for. */
const MOST = 500

/** Errors: TRAINING.NOT_FOUND, ACCESS.SCOPE. One wave. */
export async function listTrainees(
  { activityId }: ParsedOf<Actions['listTrainees']>,
  context: MemberContext,
): Promise<OutputOf<Actions['listTrainees']>> {
  const [planned, kept] = await Promise.all([
    get(PLANNED_TRAININGS, activityId),
    find(TRAINING_RECORDS, { activityId }, { limit: MOST }),
  ])
  const { title, passing } = ownTraining(planned, context)
  const rows = kept.map(({ _id: id, maskedName, volunteerNo, minutes, result }) => ({
    ...{ id, maskedName, volunteerNo, minutes, result },
  }))
  return { title, passing, rows: rows.sort((a, b) => a.result.localeCompare(b.result)) }
}

/**
 * Passes those whom the trainer names; said twice it holds once. A record of another training, and the caller's own, are
 * left as they are. Errors: TRAINING.NOT_FOUND, STATE: something else decides; ACCESS.SCOPE.
 */
export async function passTrainees(
  { activityId, records }: ParsedOf<Actions['passTrainees']>,
  context: MemberContext,
): Promise<OutputOf<Actions['passTrainees']>> {
  const [planned, found] = await Promise.all([
    get(PLANNED_TRAININGS, activityId),
    find(TRAINING_RECORDS, { _id: among(records), activityId }, { limit: MOST }),
  ])
  const { stationId, passing } = ownTraining(planned, context)
  if (passing !== 'trainer') throw new CodedError(trainingErrors.STATE)
  const { account, at } = context
  const others = found.filter(({ accountId }) => accountId !== account._id)
  await Promise.all([
    insert(AUDITS, auditRow(context, 'training.passTrainees', activityId, { stationId })),
    passTrainings(
      others.map(({ _id }) => _id),
      at,
    ),
  ])
  return { passed: others.length }
}

/** A training of the caller's station or team; whatever else there is answers like none. */
function ownTraining(
  planned: PlannedTraining | undefined,
  { authorize }: MemberContext,
): Pick<TrainingFields, 'passing'> & { stationId: string; title: string } {
  if (!planned?.fields.training) throw new CodedError(trainingErrors.NOT_FOUND)
  const { stationId, teamId, fields } = planned
  authorize(stationId, teamId)
  return { stationId, title: fields.plan.title, passing: planned.fields.training.passing }
}
