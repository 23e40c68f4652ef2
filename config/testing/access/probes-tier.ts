/** How the tiers are tried out. */
import { consentTo } from '@shared/account/consent-texts'
import { maskName } from '@shared/kit/mask'
import { DAY } from '@shared/kit/time'
import type { tierActions } from '@shared/volunteer/tier-actions'
import type { TierRecord } from '../../../cloudfunctions/volunteer/records'
import { sealStatement } from '../../../cloudfunctions/volunteer/tier-statement'
import { callAccount } from '../people'
import { outputOf } from '../replies'
import { clientId } from '../reports'
import { OWN, PEOPLE, PLACES, type Probes, type Scene } from './probe'

const reason = '材料齐全'
const statement = { education: '本科', training: '两期', experience: '三年', teaching: '十场' }
const marks = { education: 80, training: 80, experience: 80, teaching: 80 }

/** The owner's file with a tier that waits, or is held. */
async function plantTier(
  { stage, owner, place }: Scene,
  state: 'waiting' | 'passed',
  publicName: string | null = null,
) {
  const _id = clientId('tier')
  const file = await stage.plantFile(owner, place, { tiers: [_id] })
  const at = Date.now()
  const held = state === 'passed'
  const tier: TierRecord = {
    ...{ _id, accountId: owner.accountId, volunteerId: file._id, tier: 'lecturer', state },
    ...{ stationId: place.station._id, stationName: place.station.name, areaId: place.area._id },
    ...{ maskedName: maskName(owner.name), publicName, contentHash: '', reason: '' },
    statement: held ? null : sealStatement(_id, statement),
    ...{ marks: null, assessedBy: null, at, dueAt: at + DAY },
    ...{ certificateNo: held ? _id : null, certificateKind: held ? 'excellence' : null },
    ...{ validFrom: held ? at - DAY : null, validTo: held ? at + DAY : null },
  }
  await stage.database.insert('tiers', [tier])
  return { tierId: _id }
}

export const tierProbes: Probes<typeof tierActions> = {
  applyForTier: {
    of: OWN,
    filed: true,
    prepare: () => ({ id: clientId('tier'), tier: 'publicist', statement }),
  },
  getMyTiers: {
    of: OWN,
    async prepare(scene) {
      await plantTier(scene, 'passed')
      return {}
    },
  },
  publishTier: {
    of: PEOPLE,
    others: 'VOLUNTEER.NO_TIER',
    prepare: async (scene) => ({
      ...(await plantTier(scene, 'passed')),
      ...{ published: true, consents: [consentTo('publicTier')] },
    }),
  },
  listTierApplications: {
    of: PLACES,
    async prepare(scene) {
      await plantTier(scene, 'waiting')
      return {}
    },
  },
  assessTier: {
    of: PEOPLE,
    prepare: async (scene) => ({
      ...(await plantTier(scene, 'waiting')),
      ...{ marks, testMark: 80, pass: true, reason },
    }),
    // Nobody assesses their own.
    instead: (_kind, relation) => (relation === 'own' ? 'VOLUNTEER.OWN_TIER' : undefined),
  },
  withdrawTier: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await plantTier(scene, 'passed')), reason }),
  },
  listPublicTiers: {
    of: PLACES,
    async prepare(scene) {
      const { stage, owner, place } = scene
      await plantTier(scene, 'passed', owner.displayName)
      const consents = [consentTo('publicTier')]
      outputOf(await callAccount(stage.cloud, 'giveConsents', { consents }, owner.openId))
      return { stationId: place.station._id }
    },
  },
}
