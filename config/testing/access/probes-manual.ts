/** How hours entered by hand are tried out. D-11. */
import type { manualActions } from '@shared/activity/manual-actions'
import { HOLIDAYS } from '@shared/kit/holidays'
import { maskName } from '@shared/kit/mask'
import { HOUR, localDate } from '@shared/kit/time'
import { closingBegun } from '../../../cloudfunctions/activity/begin-closing'
import { manualId, type ManualRecord } from '../../../cloudfunctions/activity/manual-records'
import { partId, sealPart } from '../../../cloudfunctions/kit/photo-parts'
import { makePlan, plantSignUp, type PlantedActivity } from '../activities'
import { clientId, makePhotoParts } from '../reports'
import { PLACES, type Probes, type Scene } from './probe'
import { activityOf } from './probes-activity'

const [photo = ''] = makePhotoParts(1)
const stationOf = ({ place }: Scene) => ({ stationId: place.station._id })

/** An activity of the place whose hours are in the accounts. */
function postedOf(scene: Scene): Promise<PlantedActivity> {
  const to = Date.now() - HOUR
  const said = { by: 'acc_somebody', at: to }
  const closing = { ...closingBegun(to, HOLIDAYS), leader: said, station: said }
  return activityOf(scene, {
    ...{ from: to - HOUR, to, post: { for: 'volunteer' } },
    fields: { plan: makePlan('acc_somebody') },
    record: { state: 'over', closing },
  })
}

/** The owner was on its list and was not checked in. */
async function missingAt(scene: Scene) {
  const planted = await postedOf(scene)
  const { stage, owner, place } = scene
  const { volunteerNo } = await stage.plantFile(owner, place)
  const who = { accountId: owner.accountId, maskedName: maskName(owner.name), volunteerNo }
  const signUp = await plantSignUp(stage.database, planted, who)
  return { planted, signUp, volunteerNo }
}

/** The owner's hours as somebody else entered them. */
async function enteredOf(scene: Scene, different: Partial<ManualRecord> = {}) {
  const { planted, signUp, volunteerNo } = await missingAt(scene)
  const { activity, place } = planted
  const { from, to, maskedName, _id: signUpId } = signUp
  const id = manualId(signUpId)
  const photoId = clientId('photo')
  const record: ManualRecord = {
    ...{ _id: id, signUpId, stationId: activity.stationId, stationName: activity.stationName },
    ...{ activityId: activity._id, slotId: place.slotId, title: activity.fields.plan.title },
    ...{ slot: { from, to }, year: Number(localDate(from).slice(0, 4)), maskedName, volunteerNo },
    ...{ accountId: scene.owner.accountId, onList: true, minutes: 60, least: 36 },
    ...{ reason: 'offline', turn: 1 },
    ...{ state: 'waiting', enteredBy: 'acc_somebody', at: Date.now(), decision: null },
    ...{ photos: [{ id: photoId, at: 1, parts: 1, here: ['hash'] }], lookAt: null },
    ...different,
  }
  const part = sealPart({ id: photoId, part: 0, parts: 1, data: photo })
  await scene.stage.database.insert('manual_hours', [record])
  await scene.stage.database.insert('manual_photos', [
    { ...part, _id: partId(photoId, 0), manual: id },
  ])
  return { id, photoId }
}

const entered = async (scene: Scene, different: Partial<ManualRecord> = {}) => ({
  id: (await enteredOf(scene, different)).id,
})

export const manualProbes: Probes<typeof manualActions> = {
  listManualSlots: { of: PLACES, prepare: stationOf },
  listManualPeople: {
    of: PLACES,
    async prepare(scene) {
      const { activityId, slotId } = (await missingAt(scene)).planted.place
      return { activityId, slotId }
    },
  },
  enterManual: {
    of: PLACES,
    async prepare(scene) {
      const { planted, volunteerNo } = await missingAt(scene)
      const { activityId, slotId } = planted.place
      return { activityId, slotId, volunteerNo, minutes: 60, reason: 'offline', photos: [] }
    },
  },
  addManualPhoto: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await entered(scene, { state: 'draft' })),
      ...{ photoId: clientId('photo'), part: 0, parts: 1, data: photo },
    }),
  },
  submitManual: { of: PLACES, prepare: (scene) => entered(scene, { state: 'draft' }) },
  withdrawManual: { of: PLACES, prepare: entered },
  readManual: { of: PLACES, prepare: entered },
  getManualPhoto: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await enteredOf(scene)), part: 0 }),
  },
  listManual: { of: PLACES, prepare: stationOf },
  decideManual: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await entered(scene)), verdict: 'confirm' }),
  },
  undoManual: {
    of: PLACES,
    prepare: (scene) =>
      entered(scene, {
        state: 'deciding',
        decision: { verdict: 'confirm', by: scene.caller.accountId, at: Date.now(), reason: '' },
        lookAt: Date.now() + HOUR,
      }),
  },
  listManualShares: { of: PLACES, prepare: () => ({ year: 2026 }) },
}
