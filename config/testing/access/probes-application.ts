/** How the way from the first tap to the approval is tried out. */
import { consentTo } from '@shared/account/consent-texts'
import { maskName } from '@shared/kit/mask'
import type { applicationActions } from '@shared/volunteer/application-actions'
import type { ConflictRecord } from '../../../cloudfunctions/volunteer/records'
import { approve, makeApplication, RIGHT_ANSWERS, submit, WITH_ID_NUMBER } from '../applications'
import { atStation } from '../people'
import { outputOf } from '../replies'
import { clientId } from '../reports'
import { callVolunteer } from '../volunteers'
import { notOwn, OWN, PEOPLE, PLACES, type Probes, type Scene } from './probe'

const reason = '核对资料'
const done = ({ results }: { results: { outcome: string }[] }) =>
  results.every(({ outcome }) => outcome !== 'refused')

function applicationOf({ owner, place }: Scene, birthMonth = owner.birthMonth) {
  const { name, phone } = owner
  return makeApplication({ stationId: place.station._id, fields: { name, phone, birthMonth } })
}

/** The owner's application, handed in. */
async function plantApplication(scene: Scene, birthMonth?: string) {
  const input = applicationOf(scene, birthMonth)
  outputOf(await submit(scene.stage.cloud, scene.owner.openId, input))
  return { applicationId: input.id }
}

/** The owner came second with an identity number that another account holds. */
async function plantConflict({ stage, owner, place }: Scene) {
  const other = await stage.makePerson()
  const conflict: ConflictRecord = {
    ...{ _id: clientId('conflict'), stationId: place.station._id, areaId: place.area._id },
    ...{ accountId: owner.accountId, maskedName: maskName(owner.name) },
    ...{ otherAccountId: other.accountId, applicationId: null, state: 'open', at: Date.now() },
  }
  await stage.database.insert('identity_conflicts', [conflict])
  return { conflictId: conflict._id }
}

/** An adult's consent, by its code. */
async function plantGuardian({ stage }: Scene): Promise<string> {
  const { openId } = await stage.makePerson()
  const consents = [consentTo('guardian')]
  const input = { id: clientId('guardian'), relation: 'mother', consents }
  const given = await callVolunteer<{ code: string }>(
    stage.cloud,
    'consentAsGuardian',
    input,
    openId,
  )
  return outputOf(given).code
}

/** Somebody who is fifteen today. */
function fifteen(): string {
  return `${String(new Date().getUTCFullYear() - 15)}-01`
}

export const applicationProbes: Probes<typeof applicationActions> = {
  submitApplication: {
    of: OWN,
    prepare: (scene) => ({
      ...applicationOf(scene),
      ...{ idNumber: scene.owner.idNumber, consents: WITH_ID_NUMBER },
    }),
  },
  getMyApplication: {
    of: OWN,
    async prepare(scene) {
      await plantApplication(scene)
      return {}
    },
  },
  withdrawApplication: {
    of: PEOPLE,
    others: 'VOLUNTEER.NO_APPLICATION',
    prepare: (scene) => plantApplication(scene),
  },
  consentAsGuardian: {
    of: OWN,
    prepare: () => ({
      ...{ id: clientId('guardian'), relation: 'father', consents: [consentTo('guardian')] },
    }),
  },
  addGuardian: {
    of: PEOPLE,
    others: 'VOLUNTEER.NO_APPLICATION',
    prepare: async (scene) => ({
      ...(await plantApplication(scene, fifteen())),
      code: await plantGuardian(scene),
    }),
  },
  answerLesson: { of: OWN, prepare: () => ({ answers: RIGHT_ANSWERS }) },
  listApplications: {
    of: PLACES,
    async prepare(scene) {
      await plantApplication(scene)
      return { stationId: scene.place.station._id }
    },
  },
  readApplication: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await plantApplication(scene)), reason }),
  },
  decideApplications: {
    of: PEOPLE,
    async prepare(scene) {
      const approval = { verdict: 'approve' as const, ...(await plantApplication(scene)) }
      const id = clientId('decision')
      return { id, stationId: scene.place.station._id, decisions: [approval] }
    },
    isDone: done,
    // Each application answers for itself; the own one is passed over.
    instead: (_kind, relation) => (relation === 'own' ? 'nothing was done' : undefined),
  },
  undoDecisions: {
    of: PEOPLE,
    async prepare(scene) {
      const { stage, place } = scene
      const { applicationId } = await plantApplication(scene)
      const { openId } = await stage.makePerson([atStation('stationManager', place.station)])
      const made = { id: clientId('decision'), stationId: place.station._id }
      outputOf(await approve(stage.cloud, [applicationId], { ...made, by: openId }))
      return made
    },
    isDone: done,
  },
  remindApplicant: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await plantApplication(scene)), about: 'lesson' }),
  },
  listIdentityConflicts: {
    of: PLACES,
    async prepare(scene) {
      await plantConflict(scene)
      return { stationId: scene.place.station._id }
    },
  },
  mergeAccounts: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await plantConflict(scene)), reason }),
    instead: notOwn,
  },
  dismissConflict: {
    of: PEOPLE,
    prepare: async (scene) => ({ ...(await plantConflict(scene)), reason }),
    instead: notOwn,
  },
}
