/** How help, surveys, messages, minutes and desks are tried out. */
import type { deskContract } from '@shared/desk/contract'
import type { helpContract } from '@shared/help/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import type { noticeContract } from '@shared/notice/contract'
import { DEFAULT_NOTICE_SETTINGS } from '@shared/notice/rules'
import type { surveyContract } from '@shared/survey/contract'
import type { NoticeRecord } from '../../../cloudfunctions/kit/notices'
import { makeSubmission, openSurvey } from '../campaigns'
import { clientId, contactBy, handIn, makeReport } from '../reports'
import { OWN, PEOPLE, PLACES, type Probes, type Scene } from './probe'

const stationId = ({ place }: Scene) => ({ stationId: place.station._id })
const note = '打过电话'

/** A report to the place with the owner's phone. */
function report({ owner, place }: Scene) {
  return { stationId: place.station._id, contact: contactBy(owner.phone) }
}

async function plantCase(scene: Scene) {
  const { input } = await handIn(scene.stage.cloud, report(scene))
  return { id: input.id, stepId: clientId('reportStep') }
}

/** What opens a case: for a foreign one the number without its secret. */
async function caseKey(scene: Scene) {
  const { no, secret } = (await handIn(scene.stage.cloud, report(scene))).receipt
  const wrong = String((Number(secret) + 1) % 1_000_000).padStart(6, '0')
  return { no, secret: scene.relation === 'own' ? secret : wrong }
}

const byKey = { of: ['own', 'foreign'], others: 'HELP.NOT_FOUND' } as const

export const helpProbes: Probes<typeof helpContract.actions> = {
  submitReport: { of: PLACES, prepare: (scene) => makeReport(report(scene)) },
  trackReport: { ...byKey, prepare: caseKey },
  addToReport: {
    ...byKey,
    prepare: async (scene) => ({
      ...(await caseKey(scene)),
      ...{ id: clientId('reportStep'), text: '又来电话了' },
    }),
  },
  withdrawReport: { ...byKey, prepare: caseKey },
  listCases: {
    of: PLACES,
    async prepare(scene) {
      await plantCase(scene)
      return stationId(scene)
    },
  },
  getCase: { of: PLACES, prepare: async (scene) => ({ id: (await plantCase(scene)).id }) },
  revealContact: {
    of: PLACES,
    prepare: async (scene) => ({ id: (await plantCase(scene)).id, reason: '回个电话' }),
  },
  recordCall: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await plantCase(scene)), reached: true, note }),
  },
  referCase: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await plantCase(scene)),
      ...{ authority: 'police', reason: '涉嫌诈骗' },
    }),
  },
  closeCase: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await plantCase(scene)),
      ...{ fraudType: 'unsure', outcome: 'advised', note },
    }),
  },
}

/** As a browser that the platform does not know. */
const browserId = ({ caller }: Scene) => caller.accountId.slice(0, 32)

export const surveyProbes: Probes<typeof surveyContract.actions> = {
  openQuestionnaire: { of: ['foreign'], prepare: (scene) => ({ browserId: browserId(scene) }) },
  submitResponse: {
    of: ['foreign'],
    async prepare(scene) {
      const opened = await openSurvey(scene.stage.cloud, scene.caller.openId)
      return makeSubmission(opened, { browserId: browserId(scene) })
    },
  },
  getTask: { of: OWN, prepare: () => ({}) },
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

export const ledgerProbes: Probes<typeof ledgerContract.actions> = {
  getStatement: { of: OWN, prepare: () => ({}) },
  getBaodun: { of: OWN, prepare: () => ({}) },
}

export const deskProbes: Probes<typeof deskContract.actions> = {
  getDesk: { of: PLACES, prepare: stationId },
  getStationFigures: { of: PLACES, prepare: stationId },
}
