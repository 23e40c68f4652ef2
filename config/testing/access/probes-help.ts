/** How asking for help and handling cases are tried out. */
import { consentTo } from '@shared/account/consent-texts'
import type { helpContract } from '@shared/help/contract'
import type { ReferralRecord, ReportRecord } from '../../../cloudfunctions/help/records'
import { passedTier } from '../cases'
import { clientId, contactBy, handIn, makeReport } from '../reports'
import { OWN, PLACES, type Probes, type Scene } from './probe'

const note = '打过电话'
const reason = '要跟居民回电'
const stationId = ({ place }: Scene) => ({ stationId: place.station._id })

/** A report to the place with the owner's phone and name. */
function report({ owner, place }: Scene) {
  const contact = contactBy(owner.phone)
  return {
    ...{ stationId: place.station._id, counterpart: '17012345678' },
    contact: contact && { ...contact, name: owner.name },
  }
}

/** Its standing does not depend on the hour: its station's, and on the association's list where that is to handle it. */
async function plant(scene: Scene, standing: Partial<ReportRecord> = {}) {
  const { input, receipt } = await handIn(scene.stage.cloud, report(scene))
  const onAssociationList = scene.kind === 'associationStaff'
  await scene.stage.database.update('reports', input.id, {
    ...{ level: 'station', onAssociationList, duty: null, dutyNextAt: null },
    ...standing,
  })
  return { id: input.id, key: { no: receipt.no, secret: receipt.secret } }
}

async function plantCase(scene: Scene, standing: Partial<ReportRecord> = {}) {
  return { id: (await plant(scene, standing)).id }
}

/** The case, and a step with it. */
async function plantStep(scene: Scene, standing: Partial<ReportRecord> = {}) {
  return { ...(await plantCase(scene, standing)), stepId: clientId('reportStep') }
}

/** What opens a case: for a foreign one the number without its secret. */
async function caseKey(scene: Scene, standing: Partial<ReportRecord> = {}) {
  const { no, secret } = (await plant(scene, standing)).key
  const wrong = String((Number(secret) + 1) % 1_000_000).padStart(6, '0')
  return { no, secret: scene.relation === 'own' ? secret : wrong }
}

const closed = () => ({ status: 'closed', open: false, closedAt: Date.now() }) as const

/** One part of a photo: the first bytes are those of a picture. */
const picture = {
  ...{ part: 0, parts: 1, data: '/9j/4AAQSkZJRgABAQAA' },
  consent: consentTo('reportPhoto'),
}

async function plantPhoto(scene: Scene) {
  const { id, key } = await plant(scene)
  const photoId = clientId('photo')
  const { stage, owner } = scene
  await stage.cloud.call('help', 'addPhoto', { ...key, id: photoId, ...picture }, owner.openId)
  return { id, photoId, part: 0, reason }
}

/** An exception that waits for a second person. */
async function plantException(scene: Scene) {
  const disclosure = {
    ...({ kind: 'exception', ground: 'lifeInDanger' } as const),
    ...{ degree: '只给电话', protection: '用完删掉', told: false, telling: '电话打不通' },
  }
  const waiting: ReferralRecord = {
    ...{ id: clientId('reportStep'), authority: 'police', at: Date.now(), actor: 'acc_nobody' },
    ...{ reason, disclosure, state: 'waiting', decidedBy: null },
  }
  const step = await plantStep(scene, { referrals: [waiting], disclosureWaits: true })
  return { ...step, referralId: waiting.id, agree: true, note }
}

/** A case that was given to its owner, who may follow it up if they serve at the station. */
async function plantGiven(scene: Scene) {
  const { stage, owner, place } = scene
  const { accountId } = owner
  const givenAt = Date.now()
  const consents = [consentTo('signIn'), consentTo('confidentiality')]
  await stage.database.update('accounts', accountId, {
    consents: consents.map((consent) => ({ ...consent, givenAt })),
  })
  const volunteerId = accountId.replace('acc_', 'vol_')
  await stage.database.insert('tiers', [passedTier(accountId, volunteerId, place.station)])
  const assignee = { accountId, kind: 'volunteer', maskedName: '林**' } as const
  // Somebody else's phone: nobody follows up a case of their own.
  const reporter = { ...scene, owner: stage.imagine() }
  return plantStep(reporter, { assignee })
}

const byKey = { of: ['own', 'foreign'], others: 'HELP.NOT_FOUND' } as const
const given = { of: ['own', 'foreign'], others: 'HELP.NOT_FOUND' } as const

type HelpProbes = Probes<typeof helpContract.actions>

const residents = {
  submitReport: { of: PLACES, prepare: (scene) => makeReport(report(scene)) },
  trackReport: { ...byKey, prepare: (scene) => caseKey(scene) },
  addToReport: {
    ...byKey,
    prepare: async (scene) => ({
      ...(await caseKey(scene)),
      ...{ id: clientId('reportStep'), text: '又来电话了' },
    }),
  },
  addPhoto: {
    ...byKey,
    prepare: async (scene) => ({ ...(await caseKey(scene)), id: clientId('photo'), ...picture }),
  },
  withdrawReport: { ...byKey, prepare: (scene) => caseKey(scene) },
  rateHelp: {
    ...byKey,
    prepare: async (scene) => ({
      ...(await caseKey(scene, closed())),
      ...{ id: clientId('reportStep'), grade: 5, text: '很快' },
    }),
  },
  reopenReport: {
    ...byKey,
    prepare: async (scene) => ({
      ...(await caseKey(scene, closed())),
      ...{ id: clientId('reportStep'), text: '又打来了' },
    }),
  },
} satisfies Partial<HelpProbes>

const readers = {
  listCases: {
    of: PLACES,
    async prepare(scene) {
      await plantCase(scene)
      return stationId(scene)
    },
  },
  listAssociationCases: {
    of: OWN,
    async prepare(scene) {
      await plantCase({ ...scene, owner: scene.stage.imagine() }, { onAssociationList: true })
      return {}
    },
  },
  getCase: { of: PLACES, prepare: async (scene) => ({ ...(await plantCase(scene)), reason }) },
  revealContact: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await plantCase(scene)), reason }),
  },
  getPhoto: { of: PLACES, prepare: plantPhoto },
  listLinkedCases: {
    of: PLACES,
    async prepare(scene) {
      await plantCase(scene)
      return plantCase(scene)
    },
  },
  listHandlers: { of: PLACES, prepare: (scene) => plantCase(scene) },
  listDisclosures: {
    of: OWN,
    async prepare(scene) {
      await plantException({ ...scene, owner: scene.stage.imagine() })
      return {}
    },
  },
  getResponseFigures: { of: PLACES, prepare: stationId },
} satisfies Partial<HelpProbes>

const handlers = {
  assignCase: {
    of: PLACES,
    async prepare(scene) {
      const { stage, place } = scene
      const to = await stage.makePerson([
        { role: 'stationManager', scope: 'station', scopeId: place.station._id, scopeName: '站' },
      ])
      return { ...(await plantStep(scene)), to: to.accountId }
    },
  },
  declareConflict: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await plantStep(scene)), reason }),
  },
  escalateCase: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await plantStep(scene)), reason }),
  },
  returnCase: {
    of: PLACES,
    async prepare(scene) {
      const { stage, place } = scene
      await stage.makePerson([
        { role: 'stationManager', scope: 'station', scopeId: place.station._id, scopeName: '站' },
      ])
      const up = { level: 'association', onAssociationList: true } as const
      return { ...(await plantStep(scene, up)), reason }
    },
  },
  recordCall: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await plantStep(scene)), reached: true, note }),
  },
  referCase: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await plantStep(scene)),
      ...{ authority: 'police', reason: '涉嫌诈骗' },
    }),
  },
  decideDisclosure: { of: PLACES, prepare: plantException },
  closeCase: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await plantStep(scene)),
      ...{ fraudType: 'unsure', outcome: 'advised', note },
    }),
  },
  reopenCase: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await plantStep(scene, closed())), reason }),
  },
} satisfies Partial<HelpProbes>

const volunteers = {
  listAssigned: {
    of: OWN,
    async prepare(scene) {
      await plantGiven(scene)
      return {}
    },
    isDone: ({ cases }) => cases.length > 0,
  },
  getAssigned: { ...given, prepare: async (scene) => ({ id: (await plantGiven(scene)).id }) },
  noteCase: {
    ...given,
    prepare: async (scene) => ({ ...(await plantGiven(scene)), text: '查过了，是假的' }),
  },
  handBack: { ...given, prepare: async (scene) => ({ ...(await plantGiven(scene)), reason }) },
} satisfies Partial<HelpProbes>

const association = {
  getAssociationDuty: { of: OWN, prepare: () => ({}) },
  setAssociationDuty: {
    of: OWN,
    prepare: ({ caller }) => ({ turns: [{ accountId: caller.accountId, weekdays: [1] }] }),
  },
} satisfies Partial<HelpProbes>

export const helpProbes: HelpProbes = {
  ...{ ...residents, ...readers, ...handlers, ...volunteers, ...association },
}
