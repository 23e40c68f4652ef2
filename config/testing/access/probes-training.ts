/** How training records and courseware are tried out. */
import type { trainingContract } from '@shared/training/contract'
import type { CoursewareRecord } from '../../../cloudfunctions/training/records'
import { plantActivity } from '../activities'
import { clientId } from '../reports'
import { makeCourseware, makeTraining, makeTrainingRecord } from '../trainings'
import { OWN, PLACES, type Probes, type Scene } from './probe'

const stationId = ({ place }: Scene) => ({ stationId: place.station._id })

/** A training of the place's team that the trainer passes, with somebody who attended. */
async function plantTraining({ stage, place, owner }: Scene) {
  const { database } = stage
  const fields = { training: makeTraining({ passing: 'trainer' }) }
  const { activity } = await plantActivity(database, { station: place.station, fields })
  await database.update('activities', activity._id, { teamId: place.team._id })
  const record = makeTrainingRecord({
    ...{ activityId: activity._id, stationId: place.station._id },
    ...{ accountId: owner.accountId, result: 'open' },
  })
  await database.insert('training_records', [record])
  return { activityId: activity._id, records: [record._id] }
}

/** Courseware of the place that somebody else wrote. */
async function plantCourseware(
  scene: Scene,
  different: Partial<CoursewareRecord> = {},
): Promise<{ id: string }> {
  const { stage, place } = scene
  const _id = clientId('courseware')
  const record: CoursewareRecord = {
    ...{ _id, ...stationId(scene), stationName: place.station.name, areaId: place.area._id },
    ...{ fields: makeCourseware(), content: '', state: 'draft', version: 0, accepted: null },
    ...{ acceptedYear: null, at: Date.now(), writers: ['acc_writer'], submittedAt: null },
    ...{ reviewDueAt: null, reviewProvisional: false, returned: null },
    ...different,
  }
  await stage.database.insert('coursewares', [record])
  return { id: _id }
}

const waiting = (at: number): Partial<CoursewareRecord> => ({
  ...{ state: 'waiting', version: 1, submittedAt: at, reviewDueAt: at },
})

export const trainingProbes: Probes<typeof trainingContract.actions> = {
  listOwnTrainings: {
    of: OWN,
    async prepare(scene) {
      await plantTraining(scene)
      return {}
    },
  },
  listTrainees: {
    of: PLACES,
    prepare: async (scene) => ({ activityId: (await plantTraining(scene)).activityId }),
  },
  passTrainees: { of: PLACES, prepare: plantTraining },
  listCourseware: {
    of: PLACES,
    async prepare(scene) {
      await plantCourseware(scene)
      return stationId(scene)
    },
  },
  getCourseware: { of: PLACES, prepare: (scene) => plantCourseware(scene) },
  saveCourseware: {
    of: PLACES,
    prepare: (scene) => ({
      ...{ id: clientId('courseware'), ...stationId(scene), fields: makeCourseware() },
    }),
  },
  submitCourseware: { of: PLACES, prepare: (scene) => plantCourseware(scene) },
  listCoursewareReviews: {
    of: PLACES,
    async prepare(scene) {
      await plantCourseware(scene, waiting(Date.now()))
      return {}
    },
  },
  reviewCourseware: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await plantCourseware(scene, waiting(Date.now()))),
      ...{ version: 1, accept: true },
    }),
  },
}
