/** How a volunteer's file is tried out, from the approval to the good-bye. */
import { consentTo } from '@shared/account/consent-texts'
import { maskName } from '@shared/kit/mask'
import { DAY } from '@shared/kit/time'
import type { fileActions } from '@shared/volunteer/file-actions'
import type { Qualification } from '@shared/volunteer/model'
import { encryptField } from '../../../cloudfunctions/kit/crypto'
import { grantRecord } from '../../../cloudfunctions/kit/grants'
import type {
  CorrectionRecord,
  TeamRequestRecord,
  TransferRecord,
} from '../../../cloudfunctions/volunteer/records'
import { clientId } from '../reports'
import { ofTeam } from '../volunteers'
import { notOwn, OWN, PEOPLE, PLACES, type Probes, type Scene } from './probe'

const reason = '核对资料'
const qualification: Omit<Qualification, 'id' | 'verified'> = {
  ...{ type: 'technicalTitle', field: 'cyberSecurity', grade: 'mid' },
  ...{ validFrom: '2026-01-01', validTo: null },
}
const stationId = ({ place }: Scene) => ({ stationId: place.station._id })

async function plantFile({ stage, owner, place }: Scene): Promise<{ volunteerId: string }> {
  const { _id } = await stage.plantFile(owner, place)
  return { volunteerId: _id }
}

/** The owner asks for another name. */
async function plantCorrection({ stage, owner, place }: Scene) {
  const id = clientId('correction')
  const { name } = stage.imagine()
  const file = await stage.plantFile(owner, place, { correctionId: id })
  const at = Date.now()
  const correction: CorrectionRecord = {
    ...{ _id: id, volunteerId: file._id, accountId: owner.accountId, field: 'name', why: '错字' },
    ...{ stationId: place.station._id, areaId: place.area._id, volunteerNo: file.volunteerNo },
    ...{ value: encryptField(name, `${id}.value`), maskedValue: maskName(name) },
    ...{ state: 'waiting', reason: null, decidedBy: null, at, dueAt: at + DAY },
  }
  await stage.database.insert('corrections', [correction])
  return { correctionId: id }
}

/** The owner asks to come from elsewhere to the place. */
async function plantTransfer({ stage, owner, place, elsewhere }: Scene) {
  const id = clientId('transfer')
  const file = await stage.plantFile(owner, elsewhere, { transferId: id })
  const at = Date.now()
  const transfer: TransferRecord = {
    ...{ _id: id, volunteerId: file._id, accountId: owner.accountId, why: '搬家了' },
    ...{ volunteerNo: file.volunteerNo, maskedName: maskName(owner.name) },
    ...{ fromStationId: elsewhere.station._id, fromStationName: elsewhere.station.name },
    ...{ toStationId: place.station._id, toStationName: place.station.name },
    ...{ toAreaId: place.area._id, state: 'waiting', reason: null, decidedBy: null },
    ...{ at, dueAt: at + DAY },
  }
  await stage.database.insert('transfers', [transfer])
  return { transferId: id }
}

/** The owner asks to join the team of the place. */
async function plantTeamRequest({ stage, owner, place }: Scene) {
  const id = clientId('teamRequest')
  const file = await stage.plantFile(owner, place)
  const request: TeamRequestRecord = {
    ...{ _id: id, teamId: place.team._id, teamName: place.team.name, at: Date.now() },
    ...{ stationId: place.station._id, areaId: place.area._id, volunteerId: file._id },
    ...{ accountId: owner.accountId, volunteerNo: file.volunteerNo },
    ...{ maskedName: maskName(owner.name), state: 'waiting', reason: null, decidedBy: null },
  }
  await stage.database.insert('team_requests', [request])
  return { requestId: id }
}

const ownFile: Pick<
  Probes<typeof fileActions>,
  | 'getMyFile'
  | 'exportFile'
  | 'editFile'
  | 'setIdNumber'
  | 'askCorrection'
  | 'addQualification'
  | 'removeQualification'
  | 'leave'
  | 'askTransfer'
  | 'cancelTransfer'
  | 'askToJoinTeam'
  | 'leaveTeam'
> = {
  getMyFile: { of: OWN, filed: true, prepare: () => ({}) },
  exportFile: { of: OWN, filed: true, prepare: () => ({}) },
  editFile: {
    of: OWN,
    filed: true,
    prepare: ({ stage }) => ({ phone: stage.imagine().phone, occupation: '会计' }),
  },
  setIdNumber: {
    of: OWN,
    filed: true,
    prepare: ({ owner }) => ({ idNumber: owner.idNumber, consents: [consentTo('realName')] }),
  },
  askCorrection: {
    of: OWN,
    filed: true,
    prepare: ({ stage }) => ({
      ...{ id: clientId('correction'), why: '写错了字' },
      change: { field: 'name', value: stage.imagine().name },
    }),
  },
  addQualification: {
    of: OWN,
    filed: true,
    prepare: () => ({ id: clientId('qualification'), ...qualification }),
  },
  removeQualification: {
    of: PEOPLE,
    others: 'OK',
    async prepare({ stage, owner, place }) {
      const id = clientId('qualification')
      const qualifications = [{ id, ...qualification, verified: true }]
      await stage.plantFile(owner, place, { qualifications })
      return { qualificationId: id }
    },
  },
  leave: { of: OWN, filed: true, prepare: () => ({}) },
  askTransfer: {
    of: OWN,
    filed: true,
    prepare: ({ elsewhere }) => ({ id: clientId('transfer'), stationId: elsewhere.station._id }),
  },
  cancelTransfer: { of: PEOPLE, others: 'VOLUNTEER.NOT_WAITING', prepare: plantTransfer },
  askToJoinTeam: {
    of: PLACES,
    filed: true,
    others: 'VOLUNTEER.NO_TEAM',
    prepare: ({ place }) => ({ id: clientId('teamRequest'), teamId: place.team._id }),
  },
  leaveTeam: {
    of: PEOPLE,
    others: 'OK',
    async prepare({ stage, owner, place }) {
      const { _id: id, name } = place.team
      await stage.plantFile(owner, place, { teams: [{ id, name }] })
      return { teamId: id }
    },
  },
}

export const fileProbes: Probes<typeof fileActions> = {
  ...ownFile,
  listCorrections: {
    of: PLACES,
    async prepare(scene) {
      await plantCorrection(scene)
      return stationId(scene)
    },
  },
  decideCorrection: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await plantCorrection(scene)), accept: true, reason }),
    instead: notOwn,
  },
  verifyQualification: {
    of: PEOPLE,
    async prepare({ stage, owner, place }) {
      const id = clientId('qualification')
      const qualifications = [{ id, ...qualification, verified: false }]
      const { _id } = await stage.plantFile(owner, place, { qualifications })
      return { volunteerId: _id, qualificationId: id }
    },
    instead: notOwn,
  },
  listTransfers: {
    of: PLACES,
    async prepare(scene) {
      await plantTransfer(scene)
      return stationId(scene)
    },
  },
  decideTransfer: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await plantTransfer(scene)), accept: true, reason }),
    instead: notOwn,
  },
  listVolunteers: {
    of: PLACES,
    async prepare(scene) {
      await plantFile(scene)
      return stationId(scene)
    },
  },
  readFile: { of: PEOPLE, prepare: async (scene) => ({ ...(await plantFile(scene)), reason }) },
  exportRoster: {
    of: PLACES,
    async prepare(scene) {
      await plantFile(scene)
      return { ...stationId(scene), reason }
    },
  },
  exportTeamRoster: {
    of: PLACES,
    async prepare(scene) {
      const { stage, owner, place } = scene
      await plantFile(scene)
      const leads = grantRecord(owner.accountId, ofTeam(place.team), { by: 'acc_nobody', at: 0 })
      await stage.database.insert('grants', [leads])
      return { ...stationId(scene), reason }
    },
  },
  suspendVolunteer: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await plantFile(scene)), reason, until: null }),
  },
  restoreVolunteer: {
    of: PEOPLE,
    async prepare({ stage, owner, place }) {
      const { _id } = await stage.plantFile(owner, place, { state: 'suspended' })
      return { volunteerId: _id, reason }
    },
    instead: notOwn,
  },
  clearVolunteer: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await plantFile(scene)), reason }),
  },
  listTeamMembers: {
    of: PLACES,
    async prepare(scene) {
      await plantTeamRequest(scene)
      return { teamId: scene.place.team._id }
    },
  },
  decideTeamRequest: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await plantTeamRequest(scene)), accept: true, reason }),
    instead: notOwn,
  },
}
