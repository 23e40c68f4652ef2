/** How activities are tried out before their day: plans, and who signs up. */
import type { planningActions } from '@shared/activity/planning-actions'
import type { signingActions } from '@shared/activity/signing-actions'
import { addDays, DAY, localDate } from '@shared/kit/time'
import { maskName } from '@shared/kit/mask'
import type { ActivityRecord, SignUpRecord } from '../../../cloudfunctions/activity/records'
import {
  makePlan,
  plantActivity,
  plantSignUp,
  type ActivitySeed,
  type PlantedActivity,
} from '../activities'
import { clientId } from '../reports'
import { makeStation } from '../stations'
import { OWN, PEOPLE, PLACES, type Probes, type Scene } from './probe'

const reason = '讲师临时有事'
const stationId = ({ place }: Scene) => ({ stationId: place.station._id })
const gate = { minimumAge: 0, onDuty: false, tier: null, skills: [], trainings: [] }
/** Each of its own time, so that nobody is elsewhere. */
let planted = 0
const nextFrom = () => Date.now() + (10 + (planted += 1)) * DAY

/** An activity of the place's team. */
export function activityOf(
  { stage, place, owner }: Scene,
  { record, ...seed }: Omit<ActivitySeed, 'station'> = {},
): Promise<PlantedActivity> {
  return plantActivity(stage.database, {
    ...{ station: place.station, from: nextFrom(), ...seed },
    record: { teamId: place.team._id, by: owner.accountId, ...record },
  })
}

export async function activityIdOf(
  scene: Scene,
  record: Partial<ActivityRecord> = {},
): Promise<{ id: string }> {
  return { id: (await activityOf(scene, { record })).activity._id }
}

const draft = { state: 'draft', listed: false } as const
const waiting = { state: 'waiting', listed: false, reviewDueAt: 1, submittedAt: 1 } as const

/** The plan of a sub-station, which the place's station reviews. AMB-49. */
async function planToReview({ stage, place, owner }: Scene): Promise<ActivityRecord> {
  const key = `branch${String((planted += 1))}`
  const branch = makeStation(key, { areaId: place.area._id, parentId: place.station._id })
  await stage.database.insert('stations', [branch])
  const record = { ...waiting, by: owner.accountId }
  return (await plantActivity(stage.database, { station: branch, record })).activity
}

/** The owner's sign-up for an activity of the place. */
export async function signUpOf(
  scene: Scene,
  different: Partial<SignUpRecord> = {},
  seed: Omit<ActivitySeed, 'station'> = {},
): Promise<{ readonly signUp: SignUpRecord; readonly to: PlantedActivity }> {
  const { accountId, name } = scene.owner
  const to = await activityOf(scene, seed)
  const who = { accountId, maskedName: maskName(name) }
  return { to, signUp: await plantSignUp(scene.stage.database, to, { ...who, ...different }) }
}

async function signUpIdOf(scene: Scene, different: Partial<SignUpRecord> = {}) {
  return { signUpId: (await signUpOf(scene, different)).signUp._id }
}

/** A volunteer of the place. */
async function volunteerAt({ stage, place }: Scene) {
  return stage.plantFile(await stage.makePerson(), place)
}

/** The number of one. */
async function volunteerNoAt(scene: Scene): Promise<string> {
  return (await volunteerAt(scene)).volunteerNo
}

export const planningProbes: Probes<typeof planningActions> = {
  saveActivity: {
    of: PLACES,
    async prepare(scene) {
      const { place } = scene
      const head = await volunteerAt(scene)
      const from = nextFrom()
      const post = { id: clientId('post'), name: '居民', task: '', for: 'resident' } as const
      return {
        ...{ id: clientId('activity'), stationId: place.station._id, teamId: place.team._id },
        fields: {
          ...{ plan: makePlan(head.accountId), training: null },
          slots: [{ id: '1', from, to: from + 3_600_000 }],
          posts: [{ ...post, capacity: 30, gate }],
          ...{ selection: 'firstCome' as const, attendancePercent: 60 },
          ...{ signUpEndsMinutes: 0, companionsMax: 2 },
        },
      }
    },
  },
  findOrganiser: {
    of: PLACES,
    prepare: async (scene) => ({
      ...stationId(scene),
      volunteerNo: await volunteerNoAt(scene),
    }),
  },
  submitActivity: { of: PLACES, prepare: (scene) => activityIdOf(scene, draft) },
  listReviews: {
    of: ['place'],
    async prepare(scene) {
      await planToReview(scene)
      return {}
    },
    isDone: ({ activities }) => activities.length > 0,
  },
  reviewActivity: {
    of: PLACES,
    prepare: async (scene) => ({
      ...{ id: (await planToReview(scene))._id, version: 1, publish: true },
    }),
  },
  cancelActivity: {
    of: PLACES,
    prepare: async (scene) => ({ ...(await activityIdOf(scene)), reason }),
  },
  repeatActivity: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await activityIdOf(scene)),
      copies: [{ id: clientId('activity'), on: addDays(localDate(Date.now()), 90) }],
    }),
  },
  listKeptActivities: {
    of: PLACES,
    async prepare(scene) {
      await activityOf(scene)
      return stationId(scene)
    },
    isDone: ({ activities }) => activities.length > 0,
  },
  getKeptActivity: { of: PLACES, prepare: (scene) => activityIdOf(scene, draft) },
}

const ownOnes = { of: PEOPLE, others: 'ACTIVITY.NOT_FOUND' } as const
const leaving = { state: 'leaving', live: false, leavesAs: 'cancelled' } as const

export const signingProbes: Probes<typeof signingActions> = {
  listActivities: { of: ['foreign'], prepare: () => ({}) },
  listComing: { of: PLACES, prepare: stationId },
  getActivity: { of: PLACES, prepare: (scene) => activityIdOf(scene) },
  signUp: { of: ['own'], prepare: async (scene) => (await activityOf(scene)).place },
  cancelSignUp: {
    ...ownOnes,
    prepare: async (scene) => ({ ...(await signUpIdOf(scene)), reason }),
  },
  undoCancel: {
    ...ownOnes,
    prepare: (scene) => signUpIdOf(scene, { ...leaving, settleAt: Date.now() + DAY }),
  },
  answerOffer: {
    ...ownOnes,
    async prepare(scene) {
      const offered = { state: 'offered', offerUntil: Date.now() + DAY } as const
      return { ...(await signUpIdOf(scene, offered)), take: true }
    },
  },
  listOwnSignUps: {
    of: OWN,
    async prepare(scene) {
      await signUpOf(scene)
      return {}
    },
  },
  listUnanswered: {
    of: PLACES,
    async prepare(scene) {
      await signUpOf(scene, { state: 'asked' })
      return stationId(scene)
    },
    isDone: ({ activities }) => activities.length > 0,
  },
  listSignUps: {
    of: PLACES,
    prepare: async (scene) => ({ activityId: (await signUpOf(scene)).to.activity._id }),
  },
  decideSignUps: {
    of: PLACES,
    async prepare(scene) {
      const { signUp } = await signUpOf(scene, { state: 'asked' })
      const { activityId } = signUp
      return { activityId, decisionId: clientId('decision'), take: [signUp._id], refuse: [] }
    },
    isDone: ({ results }) => results[0]?.outcome === 'confirmed',
  },
  addPeople: {
    of: PLACES,
    prepare: async (scene) => ({
      ...(await activityOf(scene)).place,
      people: [{ id: clientId('signUp'), name: scene.owner.name }],
    }),
    isDone: ({ results }) => results[0]?.outcome === 'added',
  },
  substitute: {
    of: PLACES,
    async prepare(scene) {
      const post = { for: 'volunteer', gate } as const
      const { signUp } = await signUpOf(scene, {}, { post })
      return { signUpId: signUp._id, volunteerNo: await volunteerNoAt(scene), reason }
    },
  },
}
