import { DAY } from '@shared/kit/time'
import {
  foldEverything,
  makeCampaign,
  makeQuestionnaire,
  makeSubmission,
  openSurvey,
  submit,
  type Task,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'

const home = makeStation('home')
const other = makeStation('other')
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [home, other])
  await makeQuestionnaire(database)
  await makeCampaign(database, 'running')
  const grants = [atStation('volunteer', home)]
  await makeMember(cloud, database, { openId: 'volunteer', displayName: '陈一鸣', grants })
  await makeMember(cloud, database, { openId: 'neighbour', grants })
}, 30_000)
afterAll(() => cloud.stop())

function getTask(openId?: string) {
  return cloud.call<Task>('survey', 'getTask', {}, openId)
}

describe('a volunteer’s task', () => {
  test('SUR-10: gives everyone a code of their own, always the same, that fits WeChat’s scene', async () => {
    const [first, again, neighbour] = [
      await getTask('volunteer'),
      await getTask('volunteer'),
      await getTask('neighbour'),
    ]
    const { shareCode } = outputOf(first)
    expect(shareCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
    expect(outputOf(again).shareCode).toBe(shareCode)
    expect(outputOf(neighbour).shareCode).not.toBe(shareCode)
    expect(Math.max(first.waves, again.waves, neighbour.waves)).toBeLessThanOrEqual(4)
  })

  test('fifty first calls at once make one code', async () => {
    await makeMember(cloud, database, {
      openId: 'eager',
      grants: [atStation('volunteer', home)],
    })
    const called = await Promise.all(Array.from({ length: 50 }, () => getTask('eager')))
    const codes = new Set(called.map((one) => outputOf(one).shareCode))
    expect(codes.size).toBe(1)
    const [code = ''] = codes
    expect(await database.all('share_codes', { _id: code.slice(0, 8) })).toHaveLength(1)
  })

  test('counts what is folded, and tells apart what is not yet', async () => {
    const { shareCode } = outputOf(await getTask('volunteer'))
    const answers = ['one', 'two', 'three'].map(async (person) => {
      const opened = await openSurvey(cloud, person, shareCode)
      return submit(cloud, makeSubmission(opened, { shareCode }), person)
    })
    expect((await Promise.all(answers)).map(codeOf)).toEqual(['OK', 'OK', 'OK'])
    expect(outputOf(await getTask('volunteer'))).toMatchObject({ total: 0, unfolded: 3 })
    const asked = Date.now()
    await foldEverything(cloud, database)
    const task = outputOf(await getTask('volunteer'))
    expect(task).toMatchObject({
      ...{ today: 3, total: 3, waiting: 0, fast: 3, unfolded: 0 },
      ...{ stationName: home.name, stationTotal: 3, questionCount: 3 },
      ...{ myGoal: 100, stationGoal: 800 },
    })
    expect(task.foldedAt).toBeGreaterThanOrEqual(asked)
    expect(outputOf(await getTask('neighbour'))).toMatchObject({ total: 0, stationTotal: 3 })
  })

  test('a volunteer who moved brings new answers to the new station', async () => {
    const id = await makeMember(cloud, database, {
      openId: 'mover',
      grants: [atStation('volunteer', home)],
    })
    const { shareCode } = outputOf(await getTask('mover'))
    await database.update('accounts', id, { grants: [atStation('volunteer', other)] })
    expect(outputOf(await getTask('mover'))).toMatchObject({
      shareCode,
      stationName: other.name,
      stationTotal: 0,
    })
    const opened = await openSurvey(cloud, 'passer-by', shareCode)
    expect(opened.invitedBy?.stationName).toBe(other.name)
    const submission = makeSubmission(opened, { shareCode })
    await submit(cloud, submission, 'passer-by')
    const [answer] = await database.all('responses', { _id: submission.id })
    expect(answer).toMatchObject({ volunteerId: id, stationId: other._id })
  })
})

describe('a task is refused', () => {
  test('ACCESS.SIGN_IN to nobody and to a stranger', async () => {
    expect(codeOf(await getTask())).toBe('ACCESS.SIGN_IN')
    expect(codeOf(await getTask('stranger'))).toBe('ACCESS.SIGN_IN')
  })

  test('R-24: ACCESS.CONSENT without consent', async () => {
    const grants = [atStation('volunteer', home)]
    await makeMember(cloud, database, { openId: 'unasked', grants, consented: false })
    expect(codeOf(await getTask('unasked'))).toBe('ACCESS.CONSENT')
  })

  test('ACCESS.ROLE to who is no volunteer', async () => {
    await makeMember(cloud, database, { openId: 'resident' })
    const grants = [atStation('stationManager', home)]
    await makeMember(cloud, database, { openId: 'manager', grants })
    expect(codeOf(await getTask('resident'))).toBe('ACCESS.ROLE')
    expect(codeOf(await getTask('manager'))).toBe('ACCESS.ROLE')
  })

  test('SURVEY.NO_CAMPAIGN when none runs', async () => {
    const at = Date.now()
    const own = await startLocalCloud({ settings: cloud.settings })
    try {
      const empty = openDatabase(own.adminUrl)
      await makeCampaign(empty, 'planned', { opensAt: at + DAY, closesAt: at + 9 * DAY })
      const grants = [atStation('volunteer', home)]
      await makeMember(own, empty, { openId: 'volunteer', grants })
      expect(codeOf(await own.call('survey', 'getTask', {}, 'volunteer'))).toBe(
        'SURVEY.NO_CAMPAIGN',
      )
    } finally {
      await own.stop()
    }
  }, 30_000)
})
