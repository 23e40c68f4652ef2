/** Publicists, lecturers and experts: from the application to the end of the certificate. */
import { consentTo } from '@shared/account/consent-texts'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { addMonths } from '@shared/kit/months'
import { instantOf, localDate } from '@shared/kit/time'
import type { volunteerContract } from '@shared/volunteer/contract'
import type { OwnTier, Tier } from '@shared/volunteer/tier-model'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import {
  callVolunteer,
  fileOf,
  makeVolunteer,
  stockOf,
  type Volunteer,
  type VolunteerSeed,
} from '../../config/testing/volunteers'
import type { AuditRecord } from '../kit/audit'
import type { NoticeRecord } from '../kit/notices'
import type { TierRecord } from './records'

type Actions = typeof volunteerContract.actions
type Mine = { tiers: OwnTier[] }
type Public = OutputOf<Actions['listPublicTiers']>
type Queue = OutputOf<Actions['listTierApplications']>

const near = makeStation('near', { areaId: 'are_south' })
const north = makeStation('north')
const statement = {
  ...{ education: '本科，计算机', training: '站里讲师课 12 学时' },
  ...{ experience: '社区宣讲 3 年', teaching: '讲过 20 场' },
}
const marks = { education: 80, training: 70, experience: 90, teaching: 60 }
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, north])
  for (const openId of ['staff', 'second']) {
    await makeMember(cloud, database, { openId, grants: [ASSOCIATION_STAFF] })
  }
  for (const [openId, station] of [
    ['manager', near],
    ['north', north],
  ] as const) {
    await makeMember(cloud, database, { openId, grants: [atStation('stationManager', station)] })
  }
})
afterAll(() => cloud.stop())

const join = (different: Partial<VolunteerSeed> = {}) =>
  makeVolunteer(cloud, database, { station: near, ...different })
const act = <T = Mine>(action: keyof Actions, input: object, openId?: string) =>
  callVolunteer<T>(cloud, action, input, openId)
const application = (tier: Tier = 'lecturer') => ({ id: clientId('tier'), tier, statement })
const assess = (
  tierId: string,
  different: Partial<InputOf<Actions['assessTier']>> = {},
  openId = 'staff',
) => {
  const input = { tierId, marks, testMark: 60, pass: true, reason: '讲得清楚', ...different }
  return act<object>('assessTier', input, openId)
}
const publish = (openId: string, tierId: string, published = true, consents: object[] = []) =>
  act('publishTier', { tierId, published, consents }, openId)
const listed = async (input: object = {}) =>
  outputOf(await act<Public>('listPublicTiers', input, 'anybody'))

async function applied(tier: Tier = 'lecturer', different: Partial<VolunteerSeed> = {}) {
  const person = await join(different)
  const input = application(tier)
  outputOf(await act('applyForTier', input, person.openId))
  return { ...person, tierId: input.id }
}
async function certified(tier: Tier = 'lecturer', different: Partial<VolunteerSeed> = {}) {
  const person = await applied(tier, different)
  outputOf(await assess(person.tierId))
  return person
}
const mine = async ({ openId }: Pick<Volunteer, 'openId'>) =>
  outputOf(await act('getMyTiers', {}, openId)).tiers
async function recordOf(id: string): Promise<TierRecord | undefined> {
  return (await database.all<TierRecord>('tiers', { _id: id }))[0]
}

describe('applying', () => {
  test('TIER-01, TIER-04: once a tier at a time; the same id again is the same application', async () => {
    const { openId } = await join()
    const input = application()
    for (let turn = 0; turn < 2; turn++) {
      const { tiers } = outputOf(await act('applyForTier', input, openId))
      expect(tiers).toMatchObject([{ id: input.id, state: 'waiting', certificate: null }])
    }
    const other = { ...input, tier: 'expert' }
    expect(codeOf(await act('applyForTier', other, openId))).toBe('REQUEST.REPLAYED')
    expect(codeOf(await act('applyForTier', application(), openId))).toBe('VOLUNTEER.TIER_WAITS')
    expect(codeOf(await act('applyForTier', application('publicist'), openId))).toBe('OK')
    outputOf(await assess(input.id))
    expect(codeOf(await act('applyForTier', application(), openId))).toBe('VOLUNTEER.TIER_HELD')
  })

  test('TIER-04: five at once are one application', async () => {
    const { openId, accountId } = await join()
    const codes = await Promise.all(
      Array.from({ length: 5 }, () => act('applyForTier', application(), openId)),
    )
    expect(codes.map(codeOf).filter((code) => code === 'OK')).toHaveLength(1)
    expect(await database.all('tiers', { accountId })).toHaveLength(1)
  })

  test('TIER-01: who is not on duty has no tier to apply for', async () => {
    const { openId } = await join({ state: 'suspended' })
    expect(codeOf(await act('applyForTier', application(), openId))).toBe('ACCESS.ROLE')
    expect(codeOf(await act('applyForTier', application(), 'manager'))).toBe('ACCESS.ROLE')
  })

  test('TIER-02, D-15: the association sees what is judged, the name covered, and leaves a row', async () => {
    const { tierId, accountId } = await applied('expert', { name: '林小满' })
    const called = await act<Queue>('listTierApplications', {}, 'staff')
    expect(outputOf(called).applications).toContainEqual(
      expect.objectContaining({ id: tierId, maskedName: '林**', statement }),
    )
    expect(JSON.stringify(called.reply)).not.toContain('林小满')
    expect(called.waves).toBeLessThanOrEqual(3)
    const rows = await database.all<AuditRecord>('audits', { target: tierId, subject: accountId })
    expect(rows.map(({ action }) => action)).toContain('volunteer.listTierApplications')
    expect(JSON.stringify(await recordOf(tierId))).not.toContain(statement.experience)
    expect(codeOf(await act('listTierApplications', {}, 'manager'))).toBe('ACCESS.ROLE')
  })
})

describe('assessing', () => {
  test('TIER-02, TIER-05: one side or the test below 60 is no pass', async () => {
    const { tierId } = await applied()
    const low = { ...marks, teaching: 59 }
    expect(codeOf(await assess(tierId, { marks: low }))).toBe('VOLUNTEER.TIER_MARKS')
    expect(codeOf(await assess(tierId, { testMark: 59 }))).toBe('VOLUNTEER.TIER_MARKS')
    expect((await recordOf(tierId))?.state).toBe('waiting')
    expect(codeOf(await assess(tierId, { marks: low, pass: false }))).toBe('OK')
  })

  test('TIER-06, TIER-07: a pass is a certificate with number, kind and end, counted once and told', async () => {
    const { tierId, openId, accountId, id } = await applied()
    const before = await stockOf(database, 'lecturers', near._id)
    const national = { kind: 'national', validMonths: 12 } as const
    for (let turn = 0; turn < 2; turn++) outputOf(await assess(tierId, national))
    const [tier] = await mine({ openId })
    expect(tier).toMatchObject({ state: 'passed', published: false, reason: '讲得清楚' })
    expect(tier?.certificate).toMatchObject({
      no: expect.stringMatching(/^JS20\d{2}\d{10}$/) as string,
      kind: 'national',
      validTo: instantOf(addMonths(localDate(Date.now()), 12)),
    })
    expect(await stockOf(database, 'lecturers', near._id)).toBe(before + 1)
    expect(await recordOf(tierId)).toMatchObject({ statement: null, marks: { test: 60 } })
    expect((await fileOf(database, id)).history.map(({ what }) => what)).toContain('certified')
    const notices = await database.all<NoticeRecord>('notices', { accountId })
    expect(notices.map(({ kind }) => kind)).toEqual(['tierPassed'])
    expect(codeOf(await assess(tierId, { pass: false }))).toBe('VOLUNTEER.NOT_WAITING')
  })

  test('TIER-02: two decide at once: one stands', async () => {
    const { tierId } = await applied()
    const codes = await Promise.all([assess(tierId), assess(tierId, { pass: false }, 'second')])
    expect(codes.map(codeOf).sort()).toEqual(['OK', 'VOLUNTEER.NOT_WAITING'])
  })

  test('TIER-02: nobody assesses their own, and a returned one may apply again', async () => {
    const { tierId, openId } = await applied('lecturer', { grants: [ASSOCIATION_STAFF] })
    expect(codeOf(await assess(tierId, {}, openId))).toBe('VOLUNTEER.OWN_TIER')
    outputOf(await assess(tierId, { pass: false, reason: '再讲几场' }))
    expect(await mine({ openId })).toMatchObject([{ state: 'returned', reason: '再讲几场' }])
    expect(codeOf(await act('applyForTier', application(), openId))).toBe('OK')
  })

  test('TIER-03: who left meanwhile gets no certificate, whoever was first', async () => {
    const gone = await applied()
    outputOf(await act<object>('leave', {}, gone.openId))
    expect(codeOf(await assess(gone.tierId))).toBe('VOLUNTEER.NOT_WAITING')
    for (let turn = 0; turn < 3; turn++) {
      const { tierId, openId } = await applied('expert')
      await Promise.all([assess(tierId), act<object>('leave', {}, openId)])
      expect((await recordOf(tierId))?.state).not.toBe('passed')
    }
    expect(await stockOf(database, 'experts')).toBe(0)
  })
})

describe('publishing', () => {
  const consents = [consentTo('publicTier')]

  test('R-12, PRV-03, TIER-04: only with consent, under the chosen name, and off again', async () => {
    const { tierId, openId, accountId } = await certified('lecturer', { displayName: '林老师' })
    const named = async () => (await listed()).people.filter((one) => one.displayName === '林老师')
    expect(await named()).toEqual([])
    expect(codeOf(await publish(openId, tierId))).toBe('VOLUNTEER.CONSENT_REQUIRED')
    expect(outputOf(await publish(openId, tierId, true, consents)).tiers[0]?.published).toBe(true)
    expect(await named()).toMatchObject([{ tier: 'lecturer', stationName: near.name }])
    outputOf(await publish(openId, tierId, false))
    expect(await named()).toEqual([])
    outputOf(await publish(openId, tierId))
    expect(await named()).toHaveLength(1)
    const withdrawn = consents.map((one) => ({ ...one, givenAt: 1, withdrawnAt: 2 }))
    await database.update('accounts', accountId, { consents: withdrawn })
    expect(await named()).toEqual([])
  })

  test('R-12: nobody else’s certificate, and none that waits', async () => {
    const { tierId } = await certified()
    const stranger = await applied()
    for (const id of [tierId, stranger.tierId]) {
      expect(codeOf(await publish(stranger.openId, id, true, consents))).toBe('VOLUNTEER.NO_TIER')
    }
  })

  test('TIER-07: the counts are of all who hold one, named or not, of a station or of all', async () => {
    const before = await listed({ stationId: north._id })
    await certified('publicist', { station: north })
    const { openId, tierId } = await certified('publicist', { station: north })
    outputOf(await publish(openId, tierId, true, consents))
    await applied('publicist', { station: north })
    const called = await act<Public>('listPublicTiers', { stationId: north._id }, 'anybody')
    const { people, counts } = outputOf(called)
    expect([before.counts.publicist, counts.publicist, people.length]).toEqual([0, 2, 1])
    expect(called.waves).toBeLessThanOrEqual(3)
    expect((await listed()).counts.publicist).toBeGreaterThanOrEqual(2)
    expect(await stockOf(database, 'publicists', north._id)).toBe(2)
  })
})

describe('ending', () => {
  const consents = [consentTo('publicTier')]

  test('TIER-06, TIER-07: a certificate ends with its last day, by the clock, once', async () => {
    const { tierId, openId, accountId } = await certified()
    outputOf(await publish(openId, tierId, true, consents))
    const before = await stockOf(database, 'lecturers')
    await database.update('tiers', tierId, { validTo: Date.now() - 1 })
    const list = await listed()
    await Promise.all([cloud.fireTimer('volunteer'), cloud.fireTimer('volunteer')])
    expect(await recordOf(tierId)).toMatchObject({ state: 'ended', publicName: null })
    expect(await stockOf(database, 'lecturers')).toBe(before - 1)
    // What is not ended by the clock yet is not counted either.
    expect((await listed()).counts.lecturer).toBe(list.counts.lecturer)
    const notices = await database.all<NoticeRecord>('notices', { accountId, kind: 'tierEnded' })
    expect(notices).toMatchObject([{ params: { tier: 'lecturer', withdrawn: false } }])
    expect(codeOf(await publish(openId, tierId))).toBe('VOLUNTEER.NO_TIER')
    expect(codeOf(await act('applyForTier', application(), openId))).toBe('OK')
  })

  test('TIER-06: the association takes one back for a reason, and its holder reads it', async () => {
    const { tierId, openId } = await certified()
    outputOf(await publish(openId, tierId, true, consents))
    const before = await stockOf(database, 'lecturers')
    const withdrawal = { tierId, reason: '讲课时卖东西' }
    expect(codeOf(await act('withdrawTier', withdrawal, 'manager'))).toBe('ACCESS.ROLE')
    for (let turn = 0; turn < 2; turn++)
      outputOf(await act<object>('withdrawTier', withdrawal, 'staff'))
    expect(await mine({ openId })).toMatchObject([
      { state: 'withdrawn', reason: '讲课时卖东西', published: false },
    ])
    expect(await stockOf(database, 'lecturers')).toBe(before - 1)
    const unknown = { tierId: clientId('tier'), reason: '没有这张' }
    expect(codeOf(await act('withdrawTier', unknown, 'staff'))).toBe('VOLUNTEER.NO_TIER')
  })

  test('TIER-07, REG-23: who leaves holds none any more, who moves takes it along, who rests is not named', async () => {
    const { tierId, openId, id } = await certified('expert')
    outputOf(await publish(openId, tierId, true, consents))
    const stock = () =>
      Promise.all([near._id, north._id].map((one) => stockOf(database, 'experts', one)))
    expect(await stock()).toEqual([1, 0])
    const rest = { volunteerId: id, reason: '先歇一歇' }
    outputOf(await act<object>('suspendVolunteer', { ...rest, until: null }, 'manager'))
    expect(await recordOf(tierId)).toMatchObject({ state: 'passed', publicName: null })
    outputOf(await act<object>('restoreVolunteer', rest, 'manager'))
    const transfer = { id: clientId('transfer'), stationId: north._id }
    outputOf(await act<object>('askTransfer', transfer, openId))
    const decision = { transferId: transfer.id, accept: true, reason: '欢迎过来' }
    outputOf(await act<object>('decideTransfer', decision, 'north'))
    expect(await stock()).toEqual([0, 1])
    expect(await recordOf(tierId)).toMatchObject({ stationId: north._id, state: 'passed' })
    outputOf(await act<object>('leave', {}, openId))
    expect(await stock()).toEqual([0, 0])
    expect(await recordOf(tierId)).toMatchObject({ state: 'ended', publicName: null })
  })
})
