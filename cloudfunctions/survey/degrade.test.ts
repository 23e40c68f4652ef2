/** What residents meet while the database cannot keep up: the form opens, and an answer is asked for again later. */
import { DAY } from '@shared/kit/time'
import {
  makeCampaign,
  makeQuestionnaire,
  makeSubmission,
  openSurvey,
  submit,
  type Opened,
  type Task,
} from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type Called, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'

const station = makeStation('near')
let cloud: LocalCloud
let database: RawDatabase
let shareCode: string

beforeAll(async () => {
  // No timer meets the faults.
  cloud = await startLocalCloud({ timerEvery: DAY })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  await Promise.all([makeQuestionnaire(database), makeCampaign(database, 'running')])
  await makeMember(cloud, database, {
    openId: 'volunteer',
    displayName: '陈一鸣',
    grants: [atStation('volunteer', station)],
  })
  shareCode = outputOf(await cloud.call<Task>('survey', 'getTask', {}, 'volunteer')).shareCode
}, 30_000)
afterAll(() => cloud.stop())
afterEach(() => cloud.faults({}))

const delayOf = ({ reply }: Called<unknown>) => (reply.ok ? undefined : reply.error.retryAfterMs)

describe('while the database refuses every call', () => {
  test('feature 43: who hands in is told by one code to come again, and when', async () => {
    const submission = makeSubmission(await openSurvey(cloud, 'patient', shareCode))
    await cloud.faults({ throttle: 1 })
    const refused = await submit(cloud, submission, 'patient')
    expect(codeOf(refused)).toBe('STORE.BUSY')
    expect(delayOf(refused)).toBeGreaterThanOrEqual(5_000)
    expect(await cloud.call('survey', 'getTask', {}, 'volunteer').then(codeOf)).toBe('STORE.BUSY')
    await cloud.faults({})
    expect(await database.all('responses')).toEqual([])
    expect(outputOf(await submit(cloud, submission, 'patient'))).toMatchObject({
      outcome: 'recorded',
      late: false,
    })
    expect(await database.all('responses')).toHaveLength(1)
  })

  test('feature 43: an instance that knows the campaign opens it without the database', async () => {
    const { startStamp } = await openSurvey(cloud, 'early', shareCode)
    await cloud.faults({ throttle: 1 })
    // More than the first free calls of a window: counting them is refused as well.
    for (let turn = 0; turn < 6; turn++) {
      const called = await cloud.call<Opened>('survey', 'openQuestionnaire', { shareCode }, 'late')
      expect(outputOf(called)).toMatchObject({ campaign: { id: 'cmp_running' }, invitedBy: null })
      expect(outputOf(called).startStamp).not.toBe(startStamp)
    }
    await cloud.faults({})
    const opened = await openSurvey(cloud, 'late', shareCode)
    expect(opened.invitedBy).toMatchObject({ stationName: station.name })
  })
})

test('feature 43, SUR-10: half of the calls refused and all of them late, every answer is kept once in the end', async () => {
  const people = Array.from({ length: 12 }, (_, index) => `crowd-${index}`)
  const submissions = await Promise.all(
    people.map(async (openId) => makeSubmission(await openSurvey(cloud, openId), { shareCode })),
  )
  await cloud.faults({ throttle: 0.5, latencyMs: 40 })
  const handIn = async (index: number): Promise<string> => {
    const submission = submissions[index]
    if (!submission) throw new RangeError('nobody')
    for (;;) {
      const called = await submit(cloud, submission, people[index])
      if (called.reply.ok) return called.reply.output.outcome
      expect(codeOf(called)).toBe('STORE.BUSY')
    }
  }
  const ends = await Promise.all(people.map((_, index) => handIn(index)))
  await cloud.faults({})
  expect(new Set(ends)).toEqual(new Set(['recorded']))
  const kept = await database.all<{ _id: string; volunteerId: string }>('responses')
  const ids = submissions.map(({ id }) => id)
  expect(kept.filter(({ _id }) => ids.includes(_id))).toHaveLength(people.length)
})
