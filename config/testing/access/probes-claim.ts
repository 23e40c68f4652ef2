/** How service records and claims about them are tried out. */
import type { claimActions } from '@shared/ledger/claim-actions'
import type { recordActions } from '@shared/ledger/record-actions'
import type { KeptServiceRecord } from '../../../cloudfunctions/kit/service-records'
import type { ClaimRecord, KeptDecision } from '../../../cloudfunctions/ledger/claim-records'
import { sealPart } from '../../../cloudfunctions/kit/photo-parts'
import { clientId, makePhotoParts } from '../reports'
import { makeClaim, plantService } from '../services'
import { OWN, PEOPLE, PLACES, type Probes, type Scene } from './probe'
import type { CallerKind, Relation } from './reach'

const service = ({ stage, owner, place }: Scene): Promise<KeptServiceRecord> =>
  plantService(stage.database, owner.accountId, place.station)

/** A claim about a record of the owner's. */
async function claim(scene: Scene, different: Partial<ClaimRecord> = {}): Promise<ClaimRecord> {
  const claimed = { ...makeClaim(await service(scene)), ...different }
  await scene.stage.database.insert('claims', [claimed])
  return claimed
}

const claimIn = (different: Partial<ClaimRecord>) => async (scene: Scene) => ({
  claimId: (await claim(scene, different))._id,
})

const [photo = ''] = makePhotoParts(1)

/** A claim with a picture of its person's. */
async function pictured(scene: Scene) {
  const [photoId, at] = [clientId('photo'), Date.now()]
  const { _id: claimId } = await claim(scene, {
    photos: [{ id: photoId, at, parts: 1, here: ['hash'] }],
  })
  const sealed = sealPart({ id: photoId, part: 0, parts: 1, data: photo })
  const { accountId } = scene.owner
  await scene.stage.database.insert('claim_photos', [{ ...sealed, claimId, accountId }])
  return { claimId, photoId }
}

/** A decision that the caller made a moment ago. */
function decided({ accountId }: Scene['caller']): Partial<ClaimRecord> {
  const decision: KeptDecision = {
    ...{ at: Date.now(), verdict: 'keep', before: 90, minutes: 90, day: null, place: null },
    ...{ reason: '签到表上是这样', by: '王**', association: false, byId: accountId },
  }
  return { state: 'deciding', decision, applyAt: Date.now() + 60_000 }
}

/** Nobody decides about their own. ROL-11. */
const notOwn = (_kind: CallerKind, relation: Relation) =>
  relation === 'own' ? 'LEDGER.OWN_CLAIM' : undefined

export const claimProbes: Probes<typeof recordActions & typeof claimActions> = {
  listRecords: { of: OWN, prepare: () => ({}) },
  getRecord: {
    of: PEOPLE,
    others: 'LEDGER.NO_RECORD',
    prepare: async (scene) => ({ recordId: (await service(scene))._id }),
  },
  listOwnClaims: { of: OWN, prepare: () => ({}) },
  exportRecords: { of: OWN, prepare: () => ({ year: 2026 }) },
  fileClaim: {
    of: PEOPLE,
    others: 'LEDGER.NO_RECORD',
    prepare: async (scene) => ({
      ...{ id: clientId('claim'), recordId: (await service(scene))._id, kind: 'notMine' },
      ...{ wanted: null, note: '' },
    }),
  },
  addClaimPhoto: {
    of: PEOPLE,
    others: 'LEDGER.NO_CLAIM',
    prepare: async (scene) => ({
      ...{ claimId: (await claim(scene))._id, photoId: clientId('photo') },
      ...{ part: 0, parts: 1, data: photo },
    }),
  },
  getClaim: { of: PEOPLE, others: 'LEDGER.NO_CLAIM', prepare: claimIn({}) },
  addToClaim: {
    of: PEOPLE,
    others: 'LEDGER.NO_CLAIM',
    async prepare(scene) {
      const asked = [{ at: Date.now(), text: '那天谁带队？', answer: null }]
      return { claimId: (await claim(scene, { state: 'more', asked }))._id, text: '李姐带的队' }
    },
  },
  appealClaim: {
    of: PEOPLE,
    others: 'LEDGER.NO_CLAIM',
    async prepare(scene) {
      return { claimId: (await claim(scene, { state: 'kept' }))._id, text: '我待到了最后' }
    },
  },
  getBooks: { of: PLACES, prepare: ({ place }) => ({ stationId: place.station._id }) },
  listClaims: { of: PLACES, prepare: ({ place }) => ({ stationId: place.station._id }) },
  readClaim: { of: PEOPLE, prepare: claimIn({}) },
  getClaimPhoto: {
    of: PEOPLE,
    async prepare(scene) {
      const { claimId, photoId } = await pictured(scene)
      return { claimId, photoId, part: 0 }
    },
  },
  decideClaim: {
    of: PEOPLE,
    instead: notOwn,
    async prepare(scene) {
      const { _id: claimId } = await claim(scene)
      return { claimId, verdict: 'change', minutes: 60, reason: '签到表上是这样' }
    },
  },
  undoClaim: {
    of: PEOPLE,
    instead: notOwn,
    prepare: async (scene) => ({ claimId: (await claim(scene, decided(scene.caller)))._id }),
  },
  askAboutClaim: {
    of: PEOPLE,
    instead: notOwn,
    prepare: async (scene) => ({ claimId: (await claim(scene))._id, text: '那天谁带队？' }),
  },
  findServed: {
    of: PLACES,
    async prepare(scene) {
      const { stage, owner, place } = scene
      const { volunteerNo } = await stage.plantFile(owner, place)
      await service(scene)
      return { stationId: place.station._id, volunteerNo }
    },
  },
  correctRecord: {
    of: PEOPLE,
    instead: notOwn,
    async prepare(scene) {
      const { _id: recordId } = await service(scene)
      return { id: clientId('claim'), recordId, minutes: 60, reason: '签到表上是这样' }
    },
  },
}
