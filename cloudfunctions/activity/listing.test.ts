/** What is found in lists: by everybody, and by who organises. */
import type { activityContract } from '@shared/activity/contract'
import type { OutputOf } from '@shared/kit/contract'
import { addDays, DAY, HOUR, instantOf, localDate } from '@shared/kit/time'
import {
  makePlan,
  plantActivity,
  plantSignUp,
  type ActivitySeed,
} from '../../config/testing/activities'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import { makeTeam, ofTeam } from '../../config/testing/volunteers'
import { searchWords } from './search-words'

type Actions = typeof activityContract.actions

let cloud: LocalCloud
let database: RawDatabase
const station = makeStation('listing')
const elsewhere = makeStation('listing-elsewhere')
const team = makeTeam('planners', station)
const other = makeTeam('others', station)

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station, elsewhere])
  await database.insert('teams', [team, other])
  const grants = [atStation('stationManager', station)]
  await makeMember(cloud, database, { openId: 'manager', grants })
  await makeMember(cloud, database, { openId: 'leader', grants: [ofTeam(team)] })
}, 60_000)
afterAll(() => cloud.stop())

function act<Name extends keyof Actions>(action: Name, input: object, openId?: string) {
  return cloud.call<OutputOf<Actions[Name]>>('activity', action, input, openId)
}

async function plant(seed: Partial<ActivitySeed> = {}) {
  const words = searchWords(makePlan())
  const record = { words, ...seed.record }
  return (await plantActivity(database, { station, ...seed, record })).activity
}

const here = { stationId: station._id }

describe('for everybody', () => {
  test('ACT-07: is found by station, category and words, soonest first, in three waves', async () => {
    const soon = instantOf(addDays(localDate(Date.now()), 2), 600)
    await plant({ from: soon + DAY })
    const early = await plant({ from: soon })
    const called = await act('listActivities', { ...here, words: '养老项目' })
    expect(called.waves).toBeLessThanOrEqual(3)
    expect(outputOf(called).activities[0]?.id).toBe(early._id)
    expect(outputOf(await act('listActivities', { words: '没有这样的活动' })).activities).toEqual(
      [],
    )
    const training = { ...here, category: 'techniqueTraining' }
    expect(outputOf(await act('listActivities', training)).activities).toEqual([])
  })

  test('ACT-07: what goes on is listed, and what is over no more, though its link still leads to it', async () => {
    const { _id: id } = await plant({ from: Date.now() - HOUR, to: Date.now() + HOUR })
    const isListed = async () =>
      outputOf(await act('listActivities', here)).activities.some((one) => one.id === id)
    await cloud.fireTimer('activity')
    expect(await isListed()).toBe(true)
    await database.update('activities', id, { to: Date.now() - 1 })
    await cloud.fireTimer('activity')
    expect(await isListed()).toBe(false)
    expect(outputOf(await act('getActivity', { id })).state).toBe('over')
  })

  test('ACT-07: of a thousand shows twenty, and the next twenty, each once, in three waves', async () => {
    const model = await plant({ station: elsewhere })
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...model,
      _id: `act_many-${String(index).padStart(4, '0')}`,
      from: model.from + Math.floor(index / 3) * HOUR,
    }))
    await database.insert('activities', many)
    const inOrder = [...many, model].sort((a, b) => a.from - b.from || (a._id < b._id ? -1 : 1))
    const seen: string[] = []
    let after: { from: number; id: string } | undefined
    for (let page = 0; page < 3; page++) {
      const called = await act('listActivities', { stationId: elsewhere._id, after })
      expect(called.waves).toBeLessThanOrEqual(3)
      const { activities, more } = outputOf(called)
      expect([activities.length, more]).toEqual([20, true])
      seen.push(...activities.map(({ id }) => id))
      const last = activities.at(-1)
      after = last && { from: last.from, id: last.id }
    }
    expect(seen).toEqual(inOrder.slice(0, 60).map(({ _id }) => _id))
  })
})

describe('for who organises', () => {
  test('ROL-04: a team’s leader sees the team’s, the manager all, and nobody a foreign station’s', async () => {
    const own = await plant({ record: { teamId: team._id } })
    await plant({ record: { teamId: other._id } })
    const listed = await act('listKeptActivities', here, 'leader')
    expect(listed.waves).toBeLessThanOrEqual(3)
    expect(outputOf(listed).activities.map(({ id }) => id)).toEqual([own._id])
    const all = outputOf(await act('listKeptActivities', here, 'manager')).activities
    expect(all.length).toBeGreaterThan(2)
    for (const openId of ['leader', 'manager']) {
      const foreign = await act('listKeptActivities', { stationId: elsewhere._id }, openId)
      expect(codeOf(foreign)).toBe('ACCESS.SCOPE')
    }
  })

  test('ROL-04, ACT-11: a team’s leader sees who waits to be chosen by the team alone', async () => {
    const chosen = { fields: { selection: 'selected' } } as const
    const planted = async (teamId: string) => {
      const to = await plantActivity(database, { station, ...chosen, record: { teamId } })
      const who = { accountId: `acc_${teamId}`, maskedName: '王**' }
      await plantSignUp(database, to, { ...who, state: 'asked', dueAt: Date.now() + DAY })
      return to.activity._id
    }
    const [own] = [await planted(team._id), await planted(other._id)]
    const listed = outputOf(await act('listUnanswered', here, 'leader')).activities
    expect(listed.map(({ activityId }) => activityId)).toEqual([own])
    const all = outputOf(await act('listUnanswered', here, 'manager')).activities
    expect(all).toHaveLength(2)
    const foreign = { stationId: elsewhere._id }
    expect(codeOf(await act('listUnanswered', foreign, 'leader'))).toBe('ACCESS.SCOPE')
  })

  test('ROL-04: nobody writes over another team’s plan under the name of one’s own', async () => {
    const drafted = { state: 'draft', listed: false, teamId: other._id } as const
    const { _id: id, fields } = await plant({ record: drafted })
    const mine = { ...here, id, teamId: team._id, fields }
    expect(codeOf(await act('saveActivity', mine, 'leader'))).toBe('ACCESS.SCOPE')
    const [kept] = await database.all('activities', { _id: id })
    expect(kept?.teamId).toBe(other._id)
  })
})
