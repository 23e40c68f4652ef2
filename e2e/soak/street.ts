/** What the soaks of answers need: a station, volunteers with codes, a campaign, and crowds that answer. */
import { randomBytes } from 'node:crypto'
import {
  makeCampaign,
  makeQuestionnaire,
  makeSubmission,
  openSurvey,
  submit,
  type Submission,
  type Submitted,
  type Task,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import type { Called, LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'

export interface Volunteer {
  readonly account: string
  readonly shareCode: string
}

/** One person's answer, on its way. */
export interface Errand {
  readonly openId: string
  readonly submission: Submission
}

/** A street with so many volunteers, in a running campaign. */
export async function makeStreet(
  cloud: LocalCloud,
  volunteers: number,
): Promise<{ database: RawDatabase; volunteers: Volunteer[] }> {
  const database = openDatabase(cloud.adminUrl)
  const station = makeStation('soak')
  await database.insert('stations', [station])
  await makeQuestionnaire(database)
  await makeCampaign(database, 'soak')
  const made: Volunteer[] = []
  for (let index = 0; index < volunteers; index++) {
    const openId = `volunteer-${index}`
    const grants = [atStation('volunteer', station)]
    const account = await makeMember(cloud, database, { openId, grants })
    const { shareCode } = outputOf(await cloud.call<Task>('survey', 'getTask', {}, openId))
    made.push({ account, shareCode })
  }
  return { database, volunteers: made }
}

/** So many people, each with one answer for one of the volunteers in turn. */
export async function gatherCrowd(
  cloud: LocalCloud,
  people: number,
  volunteers: readonly Volunteer[],
): Promise<Errand[]> {
  const opened = await openSurvey(cloud, 'first of the crowd')
  return Array.from({ length: people }, (_, index) => {
    const shareCode = volunteers[index % volunteers.length]?.shareCode
    if (shareCode === undefined) throw new RangeError('a crowd needs a volunteer')
    const openId = `resident-${randomBytes(8).toString('hex')}`
    return { openId, submission: makeSubmission(opened, { shareCode }) }
  })
}

/** Hands an answer in. */
export function run(cloud: LocalCloud, { openId, submission }: Errand): Promise<Called<Submitted>> {
  return submit(cloud, submission, openId)
}

/** How an answer ended: its outcome, or the code of its refusal. */
export function endOf({ reply }: Called<Submitted>): string {
  return reply.ok ? reply.output.outcome : reply.error.code
}
