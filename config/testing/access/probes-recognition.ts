/** How the acts of mutual recognition are tried out. */
import type { recognitionActions } from '@shared/badge/recognition-actions'
import { sealPart } from '../../../cloudfunctions/kit/photo-parts'
import type { RecognitionRecord } from '../../../cloudfunctions/badge/recognition-records'
import { givenStar, makeRecognition, makeScheme } from '../recognitions'
import { clientId, makePhotoParts } from '../reports'
import { OWN, PEOPLE, type Probes, type Scene } from './probe'
import type { CallerKind, Relation } from './reach'

const [picture = ''] = makePhotoParts(1)

/** A star of the owner's. */
async function plant(
  { stage, owner }: Scene,
  different: Partial<RecognitionRecord> = {},
): Promise<RecognitionRecord> {
  const scheme = makeScheme()
  const record = makeRecognition(owner.accountId, scheme, different)
  await stage.database.insert('star_schemes', [scheme])
  await stage.database.insert('recognitions', [record])
  return record
}

const idIn =
  (different: Partial<RecognitionRecord> = {}) =>
  async (scene: Scene) => ({ id: (await plant(scene, different))._id })

/** One with its picture. */
async function pictured(scene: Scene, state: RecognitionRecord['state']) {
  const [photoId, at] = [clientId('photo'), Date.now()]
  const photo = { id: photoId, at, parts: 1, here: ['hash'] }
  const { _id: id, accountId } = await plant(scene, { state, photo })
  const sealed = sealPart({ id: photoId, part: 0, parts: 1, data: picture })
  await scene.stage.database.insert('recognition_photos', [
    { ...sealed, recognition: id, accountId },
  ])
  return { id, photoId }
}

/** Nobody decides about their own. ROL-11. */
const notOwn = (_kind: CallerKind, relation: Relation) =>
  relation === 'own' ? 'RECOGNITION.OWN' : undefined

export const recognitionProbes: Probes<typeof recognitionActions> = {
  listRecognitions: { of: OWN, prepare: () => ({}) },
  askRecognition: {
    of: OWN,
    filed: true,
    async prepare({ stage }) {
      const scheme = makeScheme()
      await stage.database.insert('star_schemes', [scheme])
      return givenStar(scheme._id)
    },
  },
  addRecognitionPhoto: {
    of: PEOPLE,
    others: 'RECOGNITION.NOT_FOUND',
    async prepare(scene) {
      const { _id: id } = await plant(scene, { state: 'draft' })
      return { id, photoId: clientId('photo'), part: 0, parts: 1, data: picture }
    },
  },
  submitRecognition: {
    of: PEOPLE,
    others: 'RECOGNITION.NOT_FOUND',
    prepare: async (scene) => ({ id: (await pictured(scene, 'draft')).id }),
  },
  withdrawRecognition: { of: PEOPLE, others: 'RECOGNITION.NOT_FOUND', prepare: idIn() },
  listSchemes: { of: OWN, prepare: () => ({}) },
  saveScheme: {
    of: OWN,
    prepare() {
      const { name, runBy, thresholds, since, ended } = makeScheme()
      return { id: clientId('starScheme'), name, runBy, thresholds, since, ended }
    },
  },
  listRecognitionQueue: { of: OWN, prepare: () => ({ of: 'waiting' as const }) },
  readRecognition: { of: PEOPLE, prepare: idIn() },
  getRecognitionPhoto: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await pictured(scene, 'waiting')), part: 0 }),
  },
  decideRecognition: {
    of: PEOPLE,
    instead: notOwn,
    prepare: async (scene) => ({ ...(await idIn()(scene)), verdict: 'accept' as const }),
  },
  undoRecognition: {
    of: PEOPLE,
    instead: notOwn,
    prepare: (scene) =>
      idIn({
        ...{ state: 'deciding', lookAt: Date.now() + 60_000 },
        decision: { verdict: 'accept', by: scene.caller.accountId, at: Date.now(), reason: '' },
      })(scene),
  },
  revokeRecognition: {
    of: PEOPLE,
    instead: notOwn,
    prepare: async (scene) => ({
      ...(await idIn({ state: 'accepted', until: '2999-01-01' })(scene)),
      reason: '那边已经取消了',
    }),
  },
}
