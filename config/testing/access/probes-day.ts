/** How the day of an activity is tried out: codes, checks, the roster, and what went wrong. */
import type { dayActions } from '@shared/activity/day-actions'
import { codeStep } from '@shared/activity/check-rules'
import { maskName } from '@shared/kit/mask'
import { HOUR, localDate, MINUTE } from '@shared/kit/time'
import { writeCode } from '../../../cloudfunctions/activity/check-codes'
import type { SignUpRecord } from '../../../cloudfunctions/activity/records'
import type { AttendanceRecord } from '../../../cloudfunctions/kit/attendance'
import { makePlan, plantSignUp, type PlantedActivity } from '../activities'
import { ASSOCIATION_STAFF, makeMember } from '../people'
import { outputOf } from '../replies'
import { clientId } from '../reports'
import { OWN, PEOPLE, PLACES, type Probes, type Scene } from './probe'
import { activityOf } from './probes-activity'
import type { Someone } from './stage'

const phone = '0123456789abcdef'
const reason = '手机没电了，本人在场'

/** An activity of the place that goes on at this moment, led by the owner. */
export function ledByOwner(scene: Scene): Promise<PlantedActivity> {
  const plan = makePlan(scene.owner.accountId)
  const from = Date.now() - 10 * MINUTE
  return activityOf(scene, { from, to: from + HOUR, fields: { plan } })
}

const slotOf = ({ place: { activityId, slotId } }: PlantedActivity) => ({ activityId, slotId })

/** Somebody who has a place there. */
export async function comerTo(
  { stage }: Scene,
  to: PlantedActivity,
  someone?: Someone,
): Promise<SignUpRecord> {
  const { accountId, name } = someone ?? (await stage.makePerson())
  return plantSignUp(stage.database, to, { accountId, maskedName: maskName(name) })
}

/** Somebody whom the caller has just ticked. */
async function plantCheck(scene: Scene): Promise<{ signUpId: string; checkId: string }> {
  const to = await ledByOwner(scene)
  const { _id, ...signUp } = await comerTo(scene, to)
  const checkId = clientId('check')
  const { activityId, slotId, stationId, areaId, accountId, from } = signUp
  const at = Date.now()
  const kept = { at, how: 'manual', mark: null, reason, sentAt: null } as const
  const attendance: AttendanceRecord = {
    ...{ _id, activityId, slotId, stationId, areaId, accountId, for: signUp.for },
    ...{ kind: 'activity', slot: { from, to: signUp.to }, state: 'here', out: null },
    in: { ...kept, checkId, by: scene.caller.accountId, keptAt: at },
    ...{ from: at, to: signUp.to, phoneHash: null, attended: 0, counted: 0, parts: [] },
    ...{ added: 0, addedReason: '', hours: 'none', closeAt: signUp.to, countAt: null },
  }
  await scene.stage.database.insert('attendances', [attendance])
  return { signUpId: _id, checkId }
}

const WRITER = 'incident-writer'

/** What went wrong at an activity of the place, written down by the association. */
async function plantIncident(scene: Scene): Promise<{ id: string }> {
  const { stage } = scene
  await stage.plantOnce(WRITER, async () => {
    const staff = { openId: WRITER, grants: [ASSOCIATION_STAFF] }
    await makeMember(stage.cloud, stage.database, staff)
  })
  const input = { ...whatHappened, id: clientId('incident'), at: Date.now() - MINUTE }
  const { activity } = await ledByOwner(scene)
  const called = await stage.cloud.call(
    'activity',
    'recordIncident',
    { ...input, activityId: activity._id },
    WRITER,
  )
  outputOf(called)
  return { id: input.id }
}

const whatHappened = {
  kind: 'injury',
  what: '有人崴了脚。',
  done: '扶到一边冰敷',
  reportedTo: '街道卫生站',
  hurt: 1,
} as const

export const dayProbes: Probes<typeof dayActions> = {
  getRoster: {
    of: PEOPLE,
    async prepare(scene) {
      const to = await ledByOwner(scene)
      await comerTo(scene, to)
      return slotOf(to)
    },
  },
  getSiteCodes: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...slotOf(await ledByOwner(scene)), way: 'in' }),
  },
  getOwnCodes: {
    of: PEOPLE,
    others: 'ACTIVITY.NOT_FOUND',
    async prepare(scene) {
      const { _id } = await comerTo(scene, await ledByOwner(scene), scene.owner)
      return { signUpId: _id, phone }
    },
  },
  checkSelf: {
    of: OWN,
    async prepare(scene) {
      const to = await ledByOwner(scene)
      await comerTo(scene, to, scene.owner)
      const { activityId: id, slotId } = to.place
      const step = codeStep(Date.now())
      const code = writeCode({ kind: 'site', id, slotId, way: 'in', step })
      return { code, phone, mark: null, offline: null }
    },
  },
  checkByLeader: {
    of: PEOPLE,
    async prepare(scene) {
      const to = await ledByOwner(scene)
      const { _id: id, slotId } = await comerTo(scene, to)
      const step = codeStep(Date.now())
      const code = writeCode({ kind: 'own', id, slotId, way: 'in', step })
      return { ...slotOf(to), code, checkId: clientId('check') }
    },
  },
  checkByHand: {
    of: PEOPLE,
    async prepare(scene) {
      const { _id: signUpId } = await comerTo(scene, await ledByOwner(scene))
      const at = Date.now() - MINUTE
      return { signUpId, checkId: clientId('check'), way: 'in', at, reason }
    },
  },
  undoCheck: { of: PEOPLE, prepare: plantCheck },
  getRosterPhone: {
    of: PEOPLE,
    async prepare(scene) {
      const { _id } = await comerTo(scene, await ledByOwner(scene), scene.owner)
      return { signUpId: _id }
    },
  },
  recordIncident: {
    of: PEOPLE,
    prepare: async (scene) => ({
      ...whatHappened,
      ...{ id: clientId('incident'), at: Date.now() - MINUTE },
      activityId: (await ledByOwner(scene)).activity._id,
    }),
  },
  followIncident: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await plantIncident(scene)),
      ...{ state: 'confirmed', claim: 'begun', follow: '陪着报了保险' },
    }),
  },
  listIncidents: {
    of: PLACES,
    async prepare(scene) {
      await plantIncident(scene)
      return { stationId: scene.place.station._id, year: localDate(Date.now()).slice(0, 4) }
    },
    isDone: ({ incidents }) => incidents.length > 0,
  },
}
