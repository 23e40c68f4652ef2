/** No minute counts twice, whatever somebody did at once and in whichever order it came to be known. D-12. */
import * as fc from 'fast-check'
import type { Interval } from '@shared/activity/attendance-rules'
import { minutesOn } from '@shared/activity/hours-rules'
import { addDays, instantOf, localDate, MINUTE } from '@shared/kit/time'
import { makeCampaign } from '../../config/testing/campaigns'
import { Behind, LEADERS } from '../../config/testing/closings'
import { becomeInstance } from '../../config/testing/instance'
import { outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeTraining } from '../../config/testing/trainings'
import type { AttendanceRecord } from '../kit/attendance'

let behind: Behind
let countAttendance: (found: AttendanceRecord) => Promise<void>

beforeAll(async () => {
  behind = await Behind.begin()
  becomeInstance(behind.cloud)
  countAttendance = (await import('./count-hours')).countAttendance
  await makeCampaign(behind.database, 'same')
}, 60_000)
afterAll(() => behind.cloud.stop())

const QUARTER = 15 * MINUTE
/** Morning of yesterday: everything happens in these hours. */
const morning = instantOf(addDays(localDate(Date.now()), -1), 8 * 60)

/** An answer to the survey by the volunteer's code, as it lies there before the fold. */
async function answer(volunteerId: string, at: number): Promise<void> {
  const _id = clientId('response')
  await behind.database.insert('responses', [
    {
      ...{
        _id,
        campaignId: 'cmp_same',
        version: 1,
        respondent: _id,
        ageGroup: 'adult',
        answers: {},
      },
      ...{ contentHash: _id, openedAt: at, deviceAt: at, late: false, fast: false, at },
      ...{ textVerdict: 'pass', stationId: behind.station._id, volunteerId, shareRef: 'REF' },
      ...{ satisfaction: 5, day: localDate(at), folded: false },
    },
  ])
}

/** What somebody did: activities and trainings in quarters of an hour, when they really came, and answers in minutes. */
const anyDay = fc.record({
  attended: fc.array(
    fc.record({
      training: fc.boolean(),
      from: fc.integer({ min: 0, max: 20 }),
      length: fc.integer({ min: 1, max: 10 }),
      late: fc.integer({ min: -1, max: 3 }),
      early: fc.integer({ min: -1, max: 3 }),
      /** After how many of the others it came to be known, and whether the tick came between. */
      tick: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  before: fc.array(fc.integer({ min: -30, max: 480 }), { maxLength: 5 }),
  after: fc.array(fc.integer({ min: -30, max: 480 }), { maxLength: 5 }),
})

test('D-12, HRS-10: counted minutes never exceed the union of what was attended, and answers meanwhile bring none', async () => {
  await fc.assert(
    fc.asyncProperty(anyDay, async ({ attended, before, after }) => {
      const { accountId } = await behind.person()
      const answers = [...before, ...after].map((minute) => morning + minute * MINUTE)
      for (const at of answers.slice(0, before.length)) await answer(accountId, at)
      await behind.cloud.fireTimer('survey')
      const spans: Interval[] = []
      const ids: string[] = []
      for (const one of attended) {
        const from = morning + one.from * QUARTER
        const minutes = one.length * 15
        const fields = one.training ? { training: makeTraining() } : {}
        const { activity, ...planted } = await behind.activity(minutes, { from, fields })
        const [come, left] = [one.late * 15, Math.max(one.late * 15, minutes - one.early * 15)]
        await behind.came({ activity, ...planted }, { accountId, from: come, to: left })
        spans.push({ from: from + come * MINUTE, to: from + left * MINUTE })
        ids.push(activity._id)
        if (one.tick) await Promise.all([behind.tick(), behind.tick()])
      }
      for (const at of answers.slice(before.length)) await answer(accountId, at)
      await behind.cloud.fireTimer('survey')
      for (const id of ids) await behind.settle(id)
      await behind.cloud.fireTimer('survey')

      const entries = await behind.entries(accountId)
      const sum = (fits: (entry: (typeof entries)[number]) => boolean) =>
        entries.filter(fits).reduce((all, { amount }) => all + amount, 0)
      const counted = sum(
        ({ source, state }) => source.domain === 'activity' && state === 'confirmed',
      )
      expect(counted).toBeLessThanOrEqual(minutesOn(localDate(morning), joined(spans)))
      expect(sum(({ state }) => state === 'pending')).toBe(0)
      const free = answers.filter((at) => !spans.some(({ from, to }) => from <= at && at < to))
      expect(sum(({ source }) => source.domain === 'survey')).toBe(free.length)
      expect(sum(() => true)).toBeLessThanOrEqual(1440)
    }),
    { numRuns: 12, endOnFailure: true },
  )
  // The station keeps every answer.
  const answers = await behind.database.all('responses')
  expect(await behind.counted('minutesConfirmed')).toBe(
    answers.length + (await behind.counted('activityMinutes')),
  )
  expect(await behind.differences()).toEqual([])
}, 300_000)

/** The same moments, each once. */
function joined(spans: readonly Interval[]): Interval[] {
  return [...spans]
    .sort((a, b) => a.from - b.from)
    .reduce<Interval[]>((all, span) => {
      const last = all.at(-1)
      if (!last || last.to < span.from) return [...all, span]
      return [...all.slice(0, -1), { from: last.from, to: Math.max(last.to, span.to) }]
    }, [])
}

test('D-12: of two that are counted at once, by two instances, each minute is taken by one', async () => {
  for (let turn = 0; turn < 8; turn++) {
    const { accountId } = await behind.person()
    const [activity, training] = await Promise.all([
      behind.activity(120, { from: morning }),
      behind.activity(120, { from: morning + 30 * MINUTE, fields: { training: makeTraining() } }),
    ])
    const both = { accountId, from: 0, to: 120 }
    const came = [await behind.came(activity, both), await behind.came(training, both)]
    await Promise.all([...came, ...came].map(countAttendance))
    await behind.tick()
    const waits = (await behind.entries(accountId)).reduce((sum, { amount }) => sum + amount, 0)
    expect(waits).toBe(150)
  }
})

test('D-12: an answer that was credited before an offline check-in was known is taken back once', async () => {
  const { accountId } = await behind.person()
  await answer(accountId, morning + 10 * MINUTE)
  await behind.cloud.fireTimer('survey')
  expect((await behind.held(accountId)).confirmed).toBe(1)
  const planted = await behind.activity(60, { from: morning })
  await behind.came(planted, { accountId, from: 0, to: 60, how: 'offline' })
  await behind.tick()
  await behind.cloud.fireTimer('survey')
  expect(await behind.held(accountId)).toMatchObject({ confirmed: 0, pending: 60 })
  outputOf(
    await behind.call(
      'confirmHours',
      { activityId: planted.activity._id, added: [] },
      LEADERS.head,
    ),
  )
  outputOf(await behind.call('verifyHours', { activityId: planted.activity._id }, LEADERS.manager))
  await behind.tick()
  await behind.cloud.fireTimer('survey')
  expect(await behind.held(accountId)).toMatchObject({ confirmed: 60, pending: 0 })
  const entries = await behind.entries(accountId)
  expect(entries.filter(({ rule }) => rule === 'D-12')).toMatchObject([{ amount: -1 }])
  const rules = entries.flatMap(({ source, rule }) => (source.domain === 'activity' ? rule : []))
  expect(rules).toEqual(['HRS-04', 'HRS-04', 'HRS-04'])
})
