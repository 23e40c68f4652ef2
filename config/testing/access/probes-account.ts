/** How the account's actions are tried out. */
import { consentTo } from '@shared/account/consent-texts'
import type { accountContract } from '@shared/account/contract'
import { scopeOf } from '@shared/account/rules'
import type { Role } from '@shared/kit/access'
import { DAY } from '@shared/kit/time'
import { codeHash, codeOf } from '../../../cloudfunctions/account/invitations'
import type { InvitationRecord } from '../../../cloudfunctions/account/records'
import { callAccount, ASSOCIATION_STAFF, atStation } from '../people'
import { outputOf } from '../replies'
import { clientId } from '../reports'
import { ofTeam } from '../volunteers'
import { OWN, PLACES, type Probes, type Scene } from './probe'
import { grantsOf } from './stage'

/** An invitation that waits; its id and its code. */
async function plantInvitation({ stage }: Scene, role: Role, scopeId: string) {
  const id = clientId('invitation')
  const code = codeOf(id)
  const at = Date.now()
  const invitation: InvitationRecord = {
    ...{ _id: id, codeHash: codeHash(code), role, scope: scopeOf(scopeId), scopeId },
    ...{ scopeName: '某处', by: 'acc_nobody', at, openUntil: at + DAY, holdsMonths: null },
    ...{ state: 'waiting', usedBy: null },
  }
  await stage.database.insert('invitations', [invitation])
  return { id, code }
}

export const accountProbes: Probes<typeof accountContract.actions> = {
  getMe: { of: OWN, prepare: () => ({}) },
  signIn: {
    of: OWN,
    prepare: ({ caller: { displayName } }) => ({ displayName, consents: [consentTo('signIn')] }),
  },
  givePhone: { of: OWN, prepare: ({ stage }) => ({ phone: stage.imagine().phone }) },
  removePhone: { of: OWN, prepare: () => ({}) },
  invite: {
    of: PLACES,
    prepare: ({ place }) => ({
      ...{ id: clientId('invitation'), role: 'teamLeader', scopeId: place.team._id },
    }),
  },
  readInvitation: {
    of: ['foreign'],
    async prepare(scene) {
      const { code } = await plantInvitation(scene, 'stationManager', scene.place.station._id)
      return { code }
    },
  },
  acceptInvitation: {
    of: OWN,
    async prepare(scene) {
      const { code } = await plantInvitation(scene, 'stationManager', scene.place.station._id)
      return { code }
    },
  },
  listInvitations: {
    of: PLACES,
    async prepare(scene) {
      const scopeId = scene.place.station._id
      await plantInvitation(scene, 'stationManager', scopeId)
      return { scopeId }
    },
  },
  withdrawInvitation: {
    of: PLACES,
    async prepare(scene) {
      const { id } = await plantInvitation(scene, 'teamLeader', scene.place.team._id)
      return { id }
    },
  },
  listRoleHolders: {
    of: PLACES,
    async prepare({ stage, place }) {
      await stage.makePerson([atStation('stationManager', place.station)])
      return { scopeId: place.station._id }
    },
  },
  withdrawRole: {
    of: PLACES,
    async prepare({ stage, place }) {
      const { accountId } = await stage.makePerson([ofTeam(place.team)])
      return { accountId, role: 'teamLeader', scopeId: place.team._id, reason: '不再带队' }
    },
  },
  resignRole: {
    of: OWN,
    prepare: async ({ stage, kind, place }) => {
      await stage.makePerson([ASSOCIATION_STAFF])
      const [held] = grantsOf(kind, place)
      const scopeId = held?.scope === 'association' ? 'association' : held?.scopeId
      return { role: held?.role ?? 'teamLeader', scopeId: scopeId ?? place.team._id }
    },
    // A resident has no role to give back; a volunteer leaves by the file (REG-23).
    instead(kind) {
      if (kind === 'resident') return 'ACCOUNT.NO_SUCH_ROLE'
      return kind === 'volunteer' ? 'ACCOUNT.VOLUNTEER_LEAVES' : undefined
    },
  },
  listConsents: { of: OWN, prepare: () => ({}) },
  giveConsents: { of: OWN, prepare: () => ({ consents: [consentTo('confidentiality')] }) },
  withdrawConsent: {
    of: OWN,
    async prepare({ stage, owner }) {
      const consents = [consentTo('publicTier')]
      outputOf(await callAccount(stage.cloud, 'giveConsents', { consents }, owner.openId))
      return { kind: 'publicTier' }
    },
  },
  listDataReads: { of: OWN, prepare: () => ({}) },
  exportOwnData: { of: OWN, prepare: () => ({}) },
  closeAccount: {
    of: OWN,
    async prepare({ stage, place }) {
      await stage.makePerson([ASSOCIATION_STAFF, atStation('stationManager', place.station)])
      return {}
    },
  },
}
