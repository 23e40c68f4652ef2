/** How learning is tried out: quizzes, trends, and the alerts of stations. */
import { draftOf } from '@shared/learn/alert-drafts'
import type { learnContract } from '@shared/learn/contract'
import type { AlertRecord } from '../../../cloudfunctions/learn/records'
import { QUIZ_KEYS } from '../../../cloudfunctions/learn/quiz-keys'
import { clientId } from '../reports'
import { OWN, PLACES, type Probes, type Scene } from './probe'

const { version, answers } = QUIZ_KEYS['police-call']
const quiz = {
  lessonId: 'police-call',
  version,
  answers: answers.map(({ right }) => right),
} as const
/** As a browser that the platform does not know. */
const browserId = ({ caller }: Scene) => caller.accountId.slice(0, 32)

const stationId = ({ place }: Scene) => ({ stationId: place.station._id })
const areaId = ({ place }: Scene) => ({ areaId: place.area._id })
const fields = draftOf('officials')

/** An alert of the place's station. */
async function plantAlert(
  { stage, place: { station, area }, owner }: Scene,
  state: AlertRecord['state'],
): Promise<{ id: string }> {
  const at = Date.now() - 1000
  const alert: AlertRecord = {
    ...{ _id: clientId('alert'), stationId: station._id, areaId: area._id, areaName: area.name },
    ...{ byName: station.name, fields, state, version: 1, changedAt: at, publishedAt: at },
    ...{ by: owner.accountId, earlier: [] },
  }
  await stage.database.insert('alerts', [alert])
  return { id: alert._id }
}

export const learnProbes: Probes<typeof learnContract.actions> = {
  answerQuiz: {
    of: ['foreign'],
    prepare: (scene) => ({ ...quiz, browserId: browserId(scene) }),
    isDone: ({ passed }) => passed,
  },
  listProgress: { of: OWN, prepare: () => ({}) },
  getTrends: { of: PLACES, prepare: areaId },
  listAlerts: { of: PLACES, prepare: stationId },
  getAlert: { of: PLACES, prepare: (scene) => plantAlert(scene, 'published') },
  draftAlert: { of: PLACES, prepare: stationId },
  listKeptAlerts: { of: PLACES, prepare: stationId },
  saveAlert: {
    of: PLACES,
    prepare: (scene) => ({
      ...{ id: clientId('alert'), ...stationId(scene), fields, changedAt: null },
    }),
  },
  publishAlert: { of: PLACES, prepare: (scene) => plantAlert(scene, 'draft') },
  withdrawAlert: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await plantAlert(scene, 'published')),
      reason: '这一条过时了',
    }),
  },
}
