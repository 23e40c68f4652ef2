/** A decision is taken back while its messages are held: everything is as it was, and no message leaves. */
import type { OutputOf } from '@shared/kit/contract'
import type { NoticeKind } from '@shared/notice/catalogue'
import type { noticeContract } from '@shared/notice/contract'
import { UNDO_MS } from '@shared/notice/rules'
import {
  applicationOf,
  apply,
  approve,
  giveBack,
  makeApplication,
  passLesson,
  submit,
  WITH_ID_NUMBER,
  type Undone,
} from '../../config/testing/applications'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { callVolunteer, fileOf, makeIdNumber, stockOf } from '../../config/testing/volunteers'
import { sentToWeChat } from '../../config/testing/wechat'
import type { AccountRecord } from '../kit/accounts'
import { accountIdOf } from '../kit/caller'
import type { NoticeRecord } from '../kit/notices'
import { volunteerIdOf } from './person'

type Inbox = OutputOf<(typeof noticeContract.actions)['listNotices']>

const near = makeStation('near')
const away = makeStation('away')
let cloud: LocalCloud
let database: RawDatabase
let people = 0

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, away])
  for (const [openId, station] of [
    ['manager', near],
    ['second', near],
    ['elsewhere', away],
  ] as const) {
    await makeMember(cloud, database, { openId, grants: [atStation('stationManager', station)] })
  }
}, 30_000)
afterAll(() => cloud.stop())

async function applicant(lesson = true, different: Parameters<typeof makeApplication>[0] = {}) {
  const openId = `applicant-${people++}`
  const { id } = await apply(cloud, database, openId, different)
  if (lesson) await passLesson(cloud, openId)
  const accountId = accountIdOf(openId)
  return { openId, id, accountId, fileId: volunteerIdOf(accountId) }
}
const undo = (id: string, by = 'manager', stationId = near._id) =>
  callVolunteer<Undone>(cloud, 'undoDecisions', { id, stationId }, by)
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
const outcomes = ({ results }: Undone) => results.map(({ outcome }) => outcome)
const accountOf = async (_id: string) => (await database.all<AccountRecord>('accounts', { _id }))[0]
const noticesOf = (accountId: string) => database.all<NoticeRecord>('notices', { accountId })
const kinds = async (openId: string): Promise<NoticeKind[]> => {
  const called = await cloud.call<Inbox>('notice', 'listNotices', {}, openId)
  return outputOf(called).notices.map(({ kind }) => kind)
}

describe('an undo in time', () => {
  test('D-34: of twenty makes them wait again: no file, no role, no count, no message', async () => {
    const many = await Promise.all(Array.from({ length: 20 }, () => applicant()))
    const id = clientId('decision')
    const waiting = await applicationOf(database, many[0]?.id ?? '')
    const before = await stockOf(database, 'volunteers', near._id)
    outputOf(await approve(cloud, ids(many), { id }))
    expect(await stockOf(database, 'volunteers', near._id)).toBe(before + 20)
    const called = await undo(id, 'second')
    expect(outcomes(outputOf(called))).toEqual(Array(20).fill('undone'))
    // One more than an act: whose applications it were is read first.
    expect(called.waves).toBeLessThanOrEqual(7)
    expect(await stockOf(database, 'volunteers', near._id)).toBe(before)
    for (const { accountId, fileId, openId } of many) {
      expect(await database.all('volunteers', { _id: fileId })).toEqual([])
      expect(await accountOf(accountId)).toMatchObject({ grants: [], volunteerNo: null })
      expect(await noticesOf(accountId)).toEqual([])
      expect(await kinds(openId)).toEqual([])
    }
    const { verdicts, ...after } = await applicationOf(database, waiting._id)
    expect({ ...after, verdicts: [] }).toEqual(waiting)
    expect(verdicts).toEqual([{ decisionId: id, outcome: 'undone', refusal: null }])
    const ended = await database.all('grants', { accountId: many[0]?.accountId })
    expect(ended).toMatchObject([{ endedBy: accountIdOf('second'), reason: 'undone' }])
  }, 60_000)

  test('D-34: nothing reaches WeChat, whatever its timer does meanwhile', async () => {
    const [kept, undone] = [await applicant(), await applicant()]
    const id = clientId('decision')
    outputOf(await approve(cloud, [undone.id], { id }))
    await cloud.fireTimer('notice')
    outputOf(await undo(id))
    outputOf(await approve(cloud, [kept.id]))
    await cloud.fireTimer('notice')
    expect(await sentToWeChat(cloud)).not.toContain(undone.openId)
    expect(await noticesOf(undone.accountId)).toEqual([])
    expect(await noticesOf(kept.accountId)).toMatchObject([{ ring: 'waiting' }])
    expect(await kinds(kept.openId)).toEqual([])
  })

  test('D-34: of a return takes the reason and its message back', async () => {
    const one = await applicant()
    const id = clientId('decision')
    outputOf(await giveBack(cloud, one.id, { id }))
    expect(outcomes(outputOf(await undo(id)))).toEqual(['undone'])
    expect(await applicationOf(database, one.id)).toMatchObject({
      ...{ state: 'waiting', returned: null, decisionId: null, forgetAt: null },
    })
    expect(await noticesOf(one.accountId)).toEqual([])
    outputOf(await approve(cloud, [one.id]))
  })

  test('when half of it was taken back already, does the other half', async () => {
    const two = await Promise.all([applicant(), applicant()])
    const id = clientId('decision')
    outputOf(await approve(cloud, ids(two), { id }))
    const before = await stockOf(database, 'volunteers', near._id)
    await Promise.all([undo(id), undo(id, 'second'), undo(id)])
    expect(outcomes(outputOf(await undo(id)))).toEqual(['undone', 'undone'])
    expect(await stockOf(database, 'volunteers', near._id)).toBe(before - 2)
  })

  test('the decision sent again after it stays taken back', async () => {
    const one = await applicant()
    const id = clientId('decision')
    outputOf(await approve(cloud, [one.id], { id }))
    outputOf(await undo(id))
    const { results } = outputOf(await approve(cloud, [one.id], { id }))
    expect(results).toEqual([{ applicationId: one.id, outcome: 'undone' }])
    expect((await applicationOf(database, one.id)).state).toBe('waiting')
    outputOf(await approve(cloud, [one.id]))
    expect((await fileOf(database, one.fileId)).state).toBe('active')
  })

  test('what a cut-off decision never came to is not done any more', async () => {
    const [done, left] = [await applicant(), await applicant()]
    const id = clientId('decision')
    outputOf(await approve(cloud, [done.id], { id }))
    await database.update('decisions', id, { applicationIds: [done.id, left.id] })
    expect(outcomes(outputOf(await undo(id)))).toEqual(['undone', 'undone'])
    expect((await applicationOf(database, left.id)).verdicts).toMatchObject([{ outcome: 'undone' }])
  })

  test('also takes back the duty that a lesson began meanwhile', async () => {
    const one = await applicant(false)
    const id = clientId('decision')
    const before = await stockOf(database, 'volunteers', near._id)
    outputOf(await approve(cloud, [one.id], { id }))
    expect((await passLesson(cloud, one.openId)).onDuty).toBe(true)
    expect(outcomes(outputOf(await undo(id)))).toEqual(['undone'])
    expect(await stockOf(database, 'volunteers', near._id)).toBe(before)
    expect((await accountOf(one.accountId))?.grants).toEqual([])
    expect(await noticesOf(one.accountId)).toEqual([])
  })

  test('REG-23: gives who came back the earlier file again', async () => {
    const one = await applicant()
    outputOf(await approve(cloud, [one.id]))
    outputOf(await callVolunteer(cloud, 'leave', {}, one.openId))
    const left = await fileOf(database, one.fileId)
    const next = makeApplication({
      idNumber: makeIdNumber('1990-05', 20),
      consents: WITH_ID_NUMBER,
    })
    outputOf(await submit(cloud, one.openId, next))
    const id = clientId('decision')
    outputOf(await approve(cloud, [next.id], { id }))
    expect((await fileOf(database, one.fileId)).state).toBe('active')
    outputOf(await undo(id))
    expect(await fileOf(database, one.fileId)).toEqual(left)
    expect((await accountOf(one.accountId))?.volunteerNo).toBe(left.volunteerNo)
  })
})

describe('an undo is refused', () => {
  test('D-34: after its time, when the messages have left', async () => {
    const one = await applicant()
    const id = clientId('decision')
    outputOf(await approve(cloud, [one.id], { id }))
    await database.update('decisions', id, { at: Date.now() - UNDO_MS })
    expect(codeOf(await undo(id))).toBe('NOTICE.UNDO_OVER')
    expect((await fileOf(database, one.fileId)).state).toBe('active')
    expect(await noticesOf(one.accountId)).toHaveLength(1)
  })

  test('to another station, under its own name and under this one', async () => {
    const one = await applicant()
    const id = clientId('decision')
    outputOf(await approve(cloud, [one.id], { id }))
    expect(codeOf(await undo(id, 'elsewhere'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await undo(id, 'elsewhere', away._id))).toBe('VOLUNTEER.NO_APPLICATION')
    expect((await fileOf(database, one.fileId)).state).toBe('active')
  })

  test('for one whose owner has applied again since, and for no other', async () => {
    const [again, quiet] = [await applicant(), await applicant()]
    const id = clientId('decision')
    const decisions = [again, quiet].map((one) => ({
      ...{ verdict: 'return', applicationId: one.id, reason: 'full' },
    }))
    const input = { id, stationId: near._id, decisions }
    outputOf(await callVolunteer(cloud, 'decideApplications', input, 'manager'))
    outputOf(await submit(cloud, again.openId, makeApplication()))
    expect(outputOf(await undo(id)).results).toEqual([
      { applicationId: again.id, outcome: 'refused', sentence: '这件已经办过了，刷新看看' },
      { applicationId: quiet.id, outcome: 'undone' },
    ])
    expect(await noticesOf(again.accountId)).toHaveLength(1)
  })
})
