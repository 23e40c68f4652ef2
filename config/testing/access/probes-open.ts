/** How surveys, messages, minutes and desks are tried out. */
import type { deskContract } from '@shared/desk/contract'
import type { noticeContract } from '@shared/notice/contract'
import { DEFAULT_NOTICE_SETTINGS } from '@shared/notice/rules'
import type { surveyContract } from '@shared/survey/contract'
import type { NoticeRecord } from '../../../cloudfunctions/kit/notices'
import { makeSubmission, openSurvey } from '../campaigns'
import { clientId } from '../reports'
import { OWN, PEOPLE, PLACES, type Probes, type Scene } from './probe'
import { callbackProbes } from './probes-survey-callback'
import { campaignProbes } from './probes-survey-campaign'
import { reportProbes } from './probes-survey-report'
import { questionnaireProbes } from './probes-survey-questionnaire'
import { progressProbes } from './probes-survey-progress'
import { qualityProbes } from './probes-survey-quality'
import { subsidyProbes } from './probes-survey-subsidy'

const stationId = ({ place }: Scene) => ({ stationId: place.station._id })

/** As a browser that the platform does not know. */
const browserId = ({ caller }: Scene) => caller.accountId.slice(0, 32)

export const surveyProbes: Probes<typeof surveyContract.actions> = {
  ...progressProbes,
  openQuestionnaire: { of: ['foreign'], prepare: (scene) => ({ browserId: browserId(scene) }) },
  submitResponse: {
    of: ['foreign'],
    async prepare(scene) {
      const opened = await openSurvey(scene.stage.cloud, scene.caller.openId)
      return makeSubmission(opened, { browserId: browserId(scene) })
    },
  },
  getTask: { of: OWN, prepare: () => ({}) },
  ...qualityProbes,
  ...callbackProbes,
  ...campaignProbes,
  ...questionnaireProbes,
  ...subsidyProbes,
  ...reportProbes,
}

/** A message to the owner. */
async function plantNotice({ stage, owner, place }: Scene): Promise<string> {
  const at = Date.now() - 1000
  const notice: NoticeRecord = {
    ...{ _id: clientId('notice'), accountId: owner.accountId, kind: 'restored', record: 'vol_x' },
    params: { stationName: place.station.name },
    ...{ at, leavesAt: at, read: false, ring: 'silent', ringAt: at },
  }
  await stage.database.insert('notices', [notice])
  return notice._id
}

export const noticeProbes: Probes<typeof noticeContract.actions> = {
  listNotices: {
    of: OWN,
    async prepare(scene) {
      await plantNotice(scene)
      return {}
    },
  },
  markRead: {
    of: PEOPLE,
    others: 'OK',
    prepare: async (scene) => ({ ids: [await plantNotice(scene)] }),
    isDone: ({ unread }) => unread === 0,
  },
  getSettings: { of: OWN, prepare: () => ({}) },
  saveSettings: { of: OWN, prepare: () => ({ settings: DEFAULT_NOTICE_SETTINGS }) },
  addCredits: { of: OWN, prepare: () => ({ id: clientId('notice'), granted: ['review'] }) },
}

export const deskProbes: Probes<typeof deskContract.actions> = {
  getDesk: { of: PLACES, prepare: stationId },
  getStationFigures: { of: PLACES, prepare: stationId },
}
