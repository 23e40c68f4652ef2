/** Whoever answers for an activity is told before its deadlines, and before the law's. */
import { DAY } from '@shared/kit/time'
import { Behind } from '../../config/testing/closings'
import type { NoticeRecord } from '../kit/notices'

let behind: Behind

beforeAll(async () => {
  behind = await Behind.begin()
}, 60_000)
afterAll(() => behind.cloud.stop())

test('R-08, D-14: before the law’s ten working days end, who answers is told again if the record does not stand', async () => {
  const [late, kept] = [await behind.activity(), await behind.activity()]
  await behind.tick()
  const told = (id: string) =>
    behind.database.all<NoticeRecord>('notices', { kind: 'recordDue', record: id })
  for (const { activity } of [late, kept]) {
    await behind.database.update('activities', activity._id, {
      'closing.warnAt': Date.now() - 1,
    })
    await behind.tick()
    const { closing } = await behind.record(activity._id)
    expect(closing?.warnAt).toBe((closing?.dues.legal.at ?? 0) - 2 * DAY)
    const dues = { ...closing?.dues, legal: { at: Date.now() + DAY, provisional: false } }
    await behind.database.update('activities', activity._id, {
      closing: { ...closing, dues, warnAt: Date.now() - 1 },
    })
  }
  const verified = { by: 'acc_boss', at: 1 }
  await behind.database.update('activities', kept.activity._id, {
    ...{ 'closing.station': verified, 'closing.record': { content: '讲了三件真事。' } },
  })
  await behind.tick()
  await behind.tick()
  expect(await told(late.activity._id)).toHaveLength(3)
  expect(await told(kept.activity._id)).toEqual([])
  expect((await behind.record(late.activity._id)).closing?.warnAt).toBeNull()
})
