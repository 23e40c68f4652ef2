/** Killed in the middle of counting and of posting, hours go on from there: nothing twice, nothing lost. HRS-10. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Behind, LEADERS } from '../../config/testing/closings'
import { outputOf } from '../../config/testing/replies'
import type { AttendanceRecord } from '../kit/attendance'

const folder = mkdtempSync(join(tmpdir(), 'hours-'))
const PEOPLE = 60
let behind: Behind

beforeAll(async () => {
  behind = await Behind.begin(folder)
}, 60_000)
afterAll(() => behind.cloud.stop())

/** Begins a tick, kills the cloud as soon as so many attendances are as far as that, and starts it again. */
async function killAt(hours: AttendanceRecord['hours'], many: number): Promise<number> {
  const ticking = behind.tick().catch(() => 'cut off')
  for (;;) {
    const reached = await behind.database.all('attendances', { hours })
    if (reached.length >= many) break
    await new Promise((done) => setTimeout(done, 5))
  }
  behind.cloud.process.kill('SIGKILL')
  await ticking
  behind = await behind.again(folder)
  return (await behind.database.all('attendances', { hours })).length
}

/** Ticks until nothing more is to be done. */
async function until(hours: AttendanceRecord['hours']): Promise<void> {
  while ((await behind.database.all('attendances', { hours })).length < PEOPLE) await behind.tick()
}

test('HRS-10, D-03: every minute waits once and is confirmed once, whenever the cloud is killed', async () => {
  const planted = await behind.activity(60)
  const activityId = planted.activity._id
  const people: string[] = []
  for (let turn = 0; turn < PEOPLE; turn++) {
    const { accountId } = await behind.person()
    people.push(accountId)
    await behind.came(planted, { accountId, from: 0, to: 60 })
  }
  expect(await killAt('pending', 7)).toBeLessThan(PEOPLE)
  expect(await killAt('pending', 31)).toBeLessThan(PEOPLE)
  await until('pending')
  outputOf(await behind.call('confirmHours', { activityId, added: [] }, LEADERS.head))
  outputOf(await behind.call('verifyHours', { activityId }, LEADERS.manager))
  expect(await killAt('verified', 5)).toBeLessThan(PEOPLE)
  expect(await killAt('verified', 33)).toBeLessThan(PEOPLE)
  await until('verified')
  await behind.tick()
  for (const accountId of people) {
    expect(await behind.held(accountId)).toEqual({
      ...{ pending: 0, confirmed: 60, training: 0, entries: 3 },
    })
  }
  expect(await behind.counted('activityMinutes')).toBe(PEOPLE * 60)
  expect(await behind.counted('attendances')).toBe(PEOPLE)
  expect((await behind.record(activityId)).closing?.postAt).toBeNull()
  expect(await behind.differences()).toEqual([])
}, 120_000)
