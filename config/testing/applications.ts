/** Applications for tests, handed in and decided as people do. */
import { consentTo } from '@shared/account/consent-texts'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import type { volunteerContract } from '@shared/volunteer/contract'
import type { OwnApplication } from '@shared/volunteer/model'
import { LESSON_ANSWERS } from '../../cloudfunctions/volunteer/lesson-answers'
import type { ApplicationRecord } from '../../cloudfunctions/volunteer/records'
import type { RawDatabase } from './database'
import type { Called, LocalCloud } from './local-cloud'
import { makeMember } from './people'
import { outputOf } from './replies'
import { clientId } from './reports'
import { callVolunteer } from './volunteers'

type Actions = typeof volunteerContract.actions
export type ApplicationInput = InputOf<Actions['submitApplication']>
export type Decided = OutputOf<Actions['decideApplications']>
export type Undone = OutputOf<Actions['undoDecisions']>

export const BOTH_AGREEMENTS = [consentTo('volunteerAgreement'), consentTo('confidentiality')]
export const WITH_ID_NUMBER = [...BOTH_AGREEMENTS, consentTo('realName')]
export const RIGHT_ANSWERS = LESSON_ANSWERS.map(({ right }) => right)

/** An application of an adult to `stn_near`, or one that differs from it. */
export function makeApplication({
  fields,
  ...different
}: Partial<Omit<ApplicationInput, 'fields'>> & {
  fields?: Partial<ApplicationInput['fields']>
} = {}): ApplicationInput {
  return {
    id: clientId('application'),
    stationId: 'stn_near',
    fields: {
      ...{ name: '赵启明', birthMonth: '1990-05', skills: ['computer'] },
      ...{ spareTimes: ['weekend'], ...fields },
    },
    consents: BOTH_AGREEMENTS,
    ...different,
  }
}

/** An account that applies; the application as its owner sees it. */
export async function apply(
  cloud: LocalCloud,
  database: RawDatabase,
  openId: string,
  different: Parameters<typeof makeApplication>[0] = {},
): Promise<OwnApplication> {
  await makeMember(cloud, database, { openId })
  return outputOf(await submit(cloud, openId, makeApplication(different))).application
}

/** Hands an application in. */
export function submit(
  cloud: LocalCloud,
  openId: string,
  input: object,
): Promise<Called<{ application: OwnApplication }>> {
  return callVolunteer(cloud, 'submitApplication', input, openId)
}

/** Passes the introductory lesson. */
export async function passLesson(
  cloud: LocalCloud,
  openId: string,
): Promise<OutputOf<Actions['answerLesson']>> {
  const answers = { answers: RIGHT_ANSWERS }
  return outputOf(await callVolunteer(cloud, 'answerLesson', answers, openId))
}

/** Approves applications of `stn_near` as the manager, in one decision. */
export function approve(
  cloud: LocalCloud,
  applicationIds: readonly string[],
  different: { id?: string; by?: string; stationId?: string } = {},
): Promise<Called<Decided>> {
  const { id = clientId('decision'), by = 'manager', stationId = 'stn_near' } = different
  const decisions = applicationIds.map((applicationId) => ({ verdict: 'approve', applicationId }))
  return callVolunteer(cloud, 'decideApplications', { id, stationId, decisions }, by)
}

/** Gives one application back as the manager. */
export function giveBack(
  cloud: LocalCloud,
  applicationId: string,
  different: { id?: string; note?: string } = {},
): Promise<Called<Decided>> {
  const { id = clientId('decision'), note = '' } = different
  const decisions = [{ verdict: 'return', applicationId, reason: 'full', note }]
  return callVolunteer(
    cloud,
    'decideApplications',
    { id, stationId: 'stn_near', decisions },
    'manager',
  )
}

/** An application as it lies in the database. */
export async function applicationOf(database: RawDatabase, id: string): Promise<ApplicationRecord> {
  const [application] = await database.all<ApplicationRecord>('applications', { _id: id })
  if (!application) throw new Error('no such application')
  return application
}
