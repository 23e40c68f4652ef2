/** The introductory lesson: the gate to duty, before the approval or after it. */
import type { OutputOf } from '@shared/kit/contract'
import type { volunteerContract } from '@shared/volunteer/contract'
import {
  apply,
  approve,
  makeApplication,
  passLesson,
  RIGHT_ANSWERS,
  submit,
} from '../../config/testing/applications'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import { callVolunteer, fileOf, stockOf } from '../../config/testing/volunteers'
import type { AccountRecord } from '../kit/accounts'
import { accountIdOf } from '../kit/caller'
import type { NoticeRecord } from '../kit/notices'
import { volunteerIdOf } from './person'

type Actions = typeof volunteerContract.actions
type Mine = OutputOf<Actions['getMyApplication']>

const near = makeStation('near', { areaId: 'are_south' })
const shut = makeStation('shut', { open: false })
let cloud: LocalCloud
let database: RawDatabase
let people = 0

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, shut])
  const grants = [atStation('stationManager', near)]
  await makeMember(cloud, database, { openId: 'manager', grants })
}, 30_000)
afterAll(() => cloud.stop())

async function newPerson(): Promise<string> {
  const openId = `person-${people++}`
  await makeMember(cloud, database, { openId })
  return openId
}
const mine = async (openId: string) =>
  outputOf(await callVolunteer<Mine>(cloud, 'getMyApplication', {}, openId))
const accountOf = async (openId: string) =>
  (await database.all<AccountRecord>('accounts', { _id: accountIdOf(openId) }))[0]

describe('the introductory lesson', () => {
  test('marks each answer with its reason, and says which were right to nobody before', async () => {
    const openId = await newPerson()
    const answers = RIGHT_ANSWERS.map((right, index) => (index === 2 ? (right + 1) % 3 : right))
    const called = await callVolunteer<OutputOf<Actions['answerLesson']>>(
      cloud,
      'answerLesson',
      { answers },
      openId,
    )
    const { marks, passed, onDuty } = outputOf(called)
    expect(marks.map(({ right }) => right)).toEqual([true, true, false, true, true])
    expect(marks.every(({ why }) => why.length > 4)).toBe(true)
    expect([passed, onDuty]).toEqual([false, false])
    expect((await mine(openId)).lessonPassed).toBe(false)
  })

  test('before the approval it is kept; the approval then begins the duty', async () => {
    const openId = await newPerson()
    expect(await passLesson(cloud, openId)).toMatchObject({ passed: true, onDuty: false })
    const { id } = outputOf(await submit(cloud, openId, makeApplication())).application
    outputOf(await approve(cloud, [id]))
    expect(await mine(openId)).toMatchObject({ lessonPassed: true, volunteerState: 'active' })
  })

  test('VOL-01: after the approval it begins the duty: role, count and message, once', async () => {
    const openId = await newPerson()
    const { id } = outputOf(await submit(cloud, openId, makeApplication())).application
    outputOf(await approve(cloud, [id]))
    expect((await accountOf(openId))?.grants).toEqual([])
    const before = await stockOf(database, 'volunteers', near._id)
    const answers = { answers: RIGHT_ANSWERS }
    const called = await callVolunteer<OutputOf<Actions['answerLesson']>>(
      cloud,
      'answerLesson',
      answers,
      openId,
    )
    expect(outputOf(called)).toMatchObject({ passed: true, onDuty: true })
    expect(called.waves).toBeLessThanOrEqual(6)
    await Promise.all(Array.from({ length: 5 }, () => passLesson(cloud, openId)))
    const file = await fileOf(database, volunteerIdOf(accountIdOf(openId)))
    expect(file.history.map(({ what }) => what)).toEqual(['joined', 'onDuty'])
    expect((await accountOf(openId))?.grants).toMatchObject([
      { role: 'volunteer', scope: 'station', scopeId: near._id },
    ])
    expect(await stockOf(database, 'volunteers', near._id)).toBe(before + 1)
    const accountId = accountIdOf(openId)
    expect(await database.all<NoticeRecord>('notices', { accountId, kind: 'onDuty' })).toHaveLength(
      1,
    )
  })

  test('five answers at once from one person keep one pass', async () => {
    const openId = 'pupil'
    await apply(cloud, database, openId)
    await Promise.all(Array.from({ length: 5 }, () => passLesson(cloud, openId)))
    expect(await database.all('candidates', { _id: accountIdOf(openId) })).toHaveLength(1)
    expect(await mine(openId)).toMatchObject({ lessonPassed: true, volunteerState: null })
  })
})
