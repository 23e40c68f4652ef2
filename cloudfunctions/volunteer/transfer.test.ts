/** A file moves to another station, with its role, its certificates and its story. */
import type { OutputOf } from '@shared/kit/contract'
import { DAY } from '@shared/kit/time'
import type { volunteerContract } from '@shared/volunteer/contract'
import type { OwnFile } from '@shared/volunteer/model'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import {
  callVolunteer,
  fileOf,
  makeTeam,
  makeVolunteer,
  ofTeam,
  stockOf,
  type VolunteerSeed,
} from '../../config/testing/volunteers'
import type { AccountRecord } from '../kit/accounts'
import type { AuditRecord } from '../kit/audit'
import type { GrantRecord } from '../kit/grants'
import type { NoticeRecord } from '../kit/notices'
import type { TeamRecord } from '../kit/stations'
import type { CorrectionRecord, TransferRecord } from './records'

type Actions = typeof volunteerContract.actions
const old = makeStation('south', { areaId: 'are_south' })
const next = makeStation('north', { areaId: 'are_north' })
const shut = makeStation('shut', { open: false })
const team = makeTeam('south', old, { members: 1 })
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [old, next, shut])
  await database.insert('teams', [team])
  for (const [openId, station] of [
    ['old-manager', old],
    ['next-manager', next],
    ['next-second', next],
  ] as const) {
    await makeMember(cloud, database, { openId, grants: [atStation('stationManager', station)] })
  }
})
afterAll(() => cloud.stop())

const join = (different: Partial<VolunteerSeed> = {}) =>
  makeVolunteer(cloud, database, { station: old, ...different })
const act = <T = { file: OwnFile }>(action: keyof Actions, input: object, openId: string) =>
  callVolunteer<T>(cloud, action, input, openId)
const request = (different: object = {}) => ({
  ...{ id: clientId('transfer'), stationId: next._id, why: '搬到北边了', ...different },
})
const decide = (transferId: string, accept = true, openId = 'next-manager') =>
  act<object>('decideTransfer', { transferId, accept, reason: '欢迎过来' }, openId)

async function asked(different: Partial<VolunteerSeed> = {}) {
  const person = await join(different)
  const input = request()
  outputOf(await act('askTransfer', input, person.openId))
  return { ...person, transferId: input.id }
}

async function grantsOf(accountId: string): Promise<string[]> {
  const [account] = await database.all<AccountRecord>('accounts', { _id: accountId })
  return (account?.grants ?? []).map(({ role, scopeId }) => `${role} ${scopeId}`)
}

describe('asking', () => {
  test('REG-22, D-15: waits for the new station, which is told who and why with the name covered', async () => {
    const { openId, no, transferId } = await asked({ name: '林小满' })
    const { file } = outputOf(await act('getMyFile', {}, openId))
    expect(file.transfer).toMatchObject({ id: transferId, stationName: next.name })
    expect((file.transfer?.dueAt ?? 0) - Date.now()).toBeGreaterThan(DAY)
    const listed = await act<OutputOf<Actions['listTransfers']>>(
      'listTransfers',
      { stationId: next._id },
      'next-manager',
    )
    expect(outputOf(listed).transfers).toContainEqual(
      expect.objectContaining({
        ...{ id: transferId, volunteerNo: no, maskedName: '林**', why: '搬到北边了' },
        fromStationName: old.name,
      }),
    )
    expect(JSON.stringify(listed.reply)).not.toContain('林小满')
    expect(listed.waves).toBeLessThanOrEqual(3)
  })

  test('REG-22: one waits at a time; the same id again is the same request', async () => {
    const { openId } = await join()
    const first = request()
    for (let turn = 0; turn < 2; turn++) {
      expect(outputOf(await act('askTransfer', first, openId)).file.transfer?.id).toBe(first.id)
    }
    expect(codeOf(await act('askTransfer', { ...first, why: '另一个原因' }, openId))).toBe(
      'REQUEST.REPLAYED',
    )
    expect(codeOf(await act('askTransfer', request(), openId))).toBe('VOLUNTEER.TRANSFER_WAITS')
    const many = await join()
    const codes = await Promise.all(
      Array.from({ length: 5 }, () => act('askTransfer', request(), many.openId)),
    )
    expect(codes.map(codeOf).sort()).toEqual([
      'OK',
      ...Array<string>(4).fill('VOLUNTEER.TRANSFER_WAITS'),
    ])
  })

  test('REG-22: neither to a closed nor to the own station, and only from duty', async () => {
    const { openId } = await join()
    for (const stationId of [shut._id, old._id, 'stn_nowhere']) {
      expect(codeOf(await act('askTransfer', request({ stationId }), openId))).toBe(
        'VOLUNTEER.NO_STATION',
      )
    }
    const resting = await join({ state: 'suspended' })
    expect(codeOf(await act('askTransfer', request(), resting.openId))).toBe('VOLUNTEER.NOT_ACTIVE')
  })

  test('REG-22: is taken back while it waits, and not after', async () => {
    const { openId, transferId } = await asked()
    const stranger = await join()
    expect(codeOf(await act('cancelTransfer', { transferId }, stranger.openId))).toBe(
      'VOLUNTEER.NOT_WAITING',
    )
    for (let turn = 0; turn < 2; turn++) {
      const { file } = outputOf(await act('cancelTransfer', { transferId }, openId))
      expect(file.transfer).toBeNull()
    }
    expect(codeOf(await decide(transferId))).toBe('VOLUNTEER.NOT_WAITING')
  })
})

describe('deciding', () => {
  test('REG-22, TIER-07: accepted, role, counts and what waits go along; teams stay behind', async () => {
    const person = await asked({ teams: [team], grants: [ofTeam(team)] })
    const { openId, accountId, id, transferId } = person
    const correction = { field: 'birthMonth', value: '1990-06' }
    const waiting = { id: clientId('correction'), change: correction, why: '写错了月份' }
    outputOf(await act('askCorrection', waiting, openId))
    const before = await Promise.all(
      [old._id, next._id].map((one) => stockOf(database, 'volunteers', one)),
    )

    const called = await decide(transferId)
    outputOf(called)
    expect(await fileOf(database, id)).toMatchObject({
      ...{ stationId: next._id, stationName: next.name, areaId: 'are_north' },
      ...{ state: 'active', teams: [], transferId: null },
    })
    expect(await grantsOf(accountId)).toEqual([`volunteer ${next._id}`])
    const ended = await database.all<GrantRecord>('grants', { accountId })
    expect(ended.filter(({ endedAt }) => endedAt !== null).map(({ reason }) => reason)).toEqual([
      ...['欢迎过来', '欢迎过来'],
    ])
    const after = await Promise.all(
      [old._id, next._id].map((one) => stockOf(database, 'volunteers', one)),
    )
    expect(after).toEqual([(before[0] ?? 0) - 1, (before[1] ?? 0) + 1])
    const [moved] = await database.all<CorrectionRecord>('corrections', { _id: waiting.id })
    expect(moved?.stationId).toBe(next._id)
    const [left] = await database.all<TeamRecord>('teams', { _id: team._id })
    expect(left?.members).toBe(0)
    const notices = await database.all<NoticeRecord>('notices', { accountId })
    expect(notices).toMatchObject([
      { kind: 'transferAccepted', params: { stationName: next.name } },
    ])
    const rows = await database.all<AuditRecord>('audits', {
      ...{ target: id, action: 'volunteer.decideTransfer' },
    })
    expect(rows).toMatchObject([{ reason: '欢迎过来', subject: accountId, stationId: next._id }])
    const mine = outputOf(await act('getMyFile', {}, openId)).file
    expect(mine.history.map(({ what }) => what)).toEqual(['joined', 'transferred'])
    expect(called.waves).toBeLessThanOrEqual(8)
  })

  test('REG-22: returned, the file stays and its owner finds the reason', async () => {
    const { openId, accountId, id, transferId } = await asked()
    outputOf(await decide(transferId, false))
    expect(await fileOf(database, id)).toMatchObject({ stationId: old._id, transferId: null })
    expect(await grantsOf(accountId)).toEqual([`volunteer ${old._id}`])
    const mine = outputOf(await act('getMyFile', {}, openId)).file
    expect(mine.history[1]).toMatchObject({ what: 'transferReturned', note: '欢迎过来' })
    const notices = await database.all<NoticeRecord>('notices', { accountId })
    expect(notices.map(({ kind }) => kind)).toEqual(['transferReturned'])
  })

  test('REG-22: the same decision sent again changes nothing more; another one comes too late', async () => {
    const { id, transferId } = await asked()
    outputOf(await decide(transferId))
    const file = await fileOf(database, id)
    outputOf(await decide(transferId))
    expect(await fileOf(database, id)).toEqual(file)
    expect(codeOf(await decide(transferId, false))).toBe('VOLUNTEER.NOT_WAITING')
  })

  test('REG-22: two managers decide at once: one decision stands', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const { id, transferId } = await asked()
      const codes = await Promise.all([
        decide(transferId, true),
        decide(transferId, false, 'next-second'),
      ])
      expect(codes.map(codeOf).sort()).toEqual(['OK', 'VOLUNTEER.NOT_WAITING'])
      const [transfer] = await database.all<TransferRecord>('transfers', { _id: transferId })
      const { stationId } = await fileOf(database, id)
      expect(stationId).toBe(transfer?.state === 'accepted' ? next._id : old._id)
    }
  })

  test('REG-22: the old station, and an unknown request, have nothing to decide', async () => {
    const { transferId } = await asked()
    expect(codeOf(await decide(transferId, true, 'old-manager'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await decide(clientId('transfer')))).toBe('VOLUNTEER.NOT_WAITING')
  })

  test('REG-22, REG-23: who leaves while it waits is not moved', async () => {
    const { openId, id, transferId } = await asked()
    outputOf(await act('leave', {}, openId))
    expect(codeOf(await decide(transferId))).toBe('VOLUNTEER.NOT_WAITING')
    expect(await fileOf(database, id)).toMatchObject({ stationId: old._id, state: 'left' })
  })
})
