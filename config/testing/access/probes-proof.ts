/** How the acts of proofs of service are tried out. */
import type { proofActions } from '@shared/badge/proof-actions'
import { DAY } from '@shared/kit/time'
import { maskName } from '@shared/kit/mask'
import { encryptField } from '../../../cloudfunctions/kit/crypto'
import type { KeptServiceRecord } from '../../../cloudfunctions/kit/service-records'
import { checksOf } from '../../../cloudfunctions/badge/proof-check'
import type { ProofRecord } from '../../../cloudfunctions/badge/proof-records'
import { serviceRecord } from '../proofs'
import { clientId } from '../reports'
import { OWN, PLACES, type Probes, type Scene } from './probe'

let turn = 0

/** A verified service of the record's owner, who has a file at the place. */
async function plantService(scene: Scene): Promise<KeptServiceRecord> {
  const { stage, owner, place } = scene
  const record = serviceRecord(owner.accountId, place.station._id)
  await stage.database.insert('service_records', [record])
  return record
}

/** A proof of the owner's, in a state; `by` decided about it a moment ago. */
async function plantProof(
  scene: Scene,
  state: ProofRecord['state'],
  by = 'acc_somebody',
): Promise<{ id: string; number: string }> {
  const { stage, owner, place } = scene
  const id = clientId('proof')
  const at = Date.now() - DAY
  turn += 1
  const number = `HAZ-1999-${String(turn).padStart(5, '0')}`
  const { _id: recordId } = await plantService(scene)
  const service = { kind: 'activity', day: '2026-03-14', title: '防骗宣传', content: '' } as const
  const lines = [{ recordId, ...service, organiser: '服务站', minutes: 120, manual: false }]
  const isGiven = state === 'issued'
  const now = Date.now()
  const decided = { by, at: now, appliesAt: now + 60_000, minutes: 120, reason: null, note: '' }
  const proof: ProofRecord = {
    ...{ _id: id, accountId: owner.accountId, stationId: place.station._id, state, at, lines },
    ...{ stationName: place.station.name, maskedName: maskName(owner.name), volunteerNo: 'HA-1' },
    ...{ dueAt: at + 2 * DAY, dueProvisional: false, recordIds: [recordId], withIdNumber: false },
    decision: state === 'waiting' ? null : { verdict: 'issue', ...decided },
    ...{ replaces: null, revoked: null, number: isGiven ? number : null },
    issued: isGiven ? { at, by, handler: '李站长', phone: '010-5555 0100' } : null,
    name: isGiven ? encryptField(owner.name, `${id}.name`) : null,
    checks: isGiven ? checksOf(number, { name: owner.name, phone: null }) : null,
  }
  await stage.database.insert('proofs', [proof])
  return { id, number }
}

const proofOf = (state: ProofRecord['state']) => async (scene: Scene) => ({
  id: (await plantProof(scene, state)).id,
})

export const proofProbes: Probes<typeof proofActions> = {
  listProvable: { of: OWN, prepare: () => ({ year: 2026 }) },
  applyForProof: {
    of: OWN,
    filed: true,
    async prepare(scene) {
      const { _id } = await plantService(scene)
      return { id: clientId('proof'), recordIds: [_id], withIdNumber: false }
    },
  },
  withdrawProof: { of: OWN, prepare: proofOf('waiting') },
  listOwnProofs: { of: OWN, prepare: () => ({}) },
  getProof: { of: OWN, prepare: proofOf('issued') },
  getProofFile: {
    of: OWN,
    prepare: async (scene) => ({ id: (await plantProof(scene, 'issued')).id, part: 0 }),
  },
  listProofs: {
    of: PLACES,
    prepare: ({ place }) => ({ stationId: place.station._id, of: 'waiting' as const }),
  },
  readProof: { of: PLACES, prepare: proofOf('waiting') },
  decideProof: {
    of: PLACES,
    prepare: async (scene) => ({
      ...{ id: (await plantProof(scene, 'waiting')).id, verdict: 'issue' as const, minutes: 120 },
    }),
  },
  undoProof: {
    of: PLACES,
    prepare: async (scene) => ({
      id: (await plantProof(scene, 'deciding', scene.caller.accountId)).id,
    }),
  },
  revokeProof: {
    of: PLACES,
    prepare: async (scene) => ({
      ...{ id: (await plantProof(scene, 'issued')).id, reason: 'mistaken' as const },
    }),
  },
  checkProof: {
    of: OWN,
    async prepare(scene) {
      const { number } = await plantProof(scene, 'issued')
      return { no: number, key: { by: 'name' as const, name: scene.owner.name } }
    },
  },
}
