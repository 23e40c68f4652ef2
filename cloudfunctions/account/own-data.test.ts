/** What an owner sees of the own data: who read it, and a copy of it. */
import { DAY } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, callAccount, makeMember } from '../../config/testing/people'
import { outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import { callVolunteer, makeVolunteer, type Volunteer } from '../../config/testing/volunteers'
import type { AuditRecord } from '../kit/audit'

const station = makeStation('near')
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  const both = [ASSOCIATION_STAFF, atStation('stationManager', station)]
  await makeMember(cloud, database, { openId: 'reader', displayName: '林晓棠', grants: both })
  await makeMember(cloud, database, {
    ...{ openId: 'staff', displayName: '周明远', grants: [ASSOCIATION_STAFF] },
  })
}, 30_000)
afterAll(() => cloud.stop())

const reads = (openId: string, before?: { at: number; id: string }) =>
  callAccount(cloud, 'listDataReads', { before }, openId)
const readFile = async ({ id }: Volunteer, reason: string, openId: string) =>
  outputOf(await callVolunteer(cloud, 'readFile', { volunteerId: id, reason }, openId))

describe('who read my data', () => {
  test('R-27, PRV-02: by role and reason, never by name, newest first, in three waves', async () => {
    const volunteer = await makeVolunteer(cloud, database, { station })
    await readFile(volunteer, '核对年龄', 'reader')
    await readFile(volunteer, '联系不上', 'staff')
    const called = await reads(volunteer.openId)
    expect(called.waves).toBeLessThanOrEqual(3)
    const { reads: rows, lastThirtyDays, more } = outputOf(called)
    expect(rows.map(({ by, what, reason }) => [by, what, reason])).toEqual([
      ['协会管理员', '看了志愿者档案', '联系不上'],
      ['站长', '看了志愿者档案', '核对年龄'],
    ])
    expect([lastThirtyDays, more]).toEqual([2, false])
    for (const name of ['晓棠', '明远', 'reader', 'acc_']) {
      expect(JSON.stringify(rows)).not.toContain(name)
    }
    expect(outputOf(await reads('reader')).reads).toEqual([])
  })

  test('twenty a page, and only thirty days are counted', async () => {
    const subject = await makeMember(cloud, database, { openId: 'read-often' })
    const now = Date.now()
    const rows: AuditRecord[] = Array.from({ length: 45 }, (_, index) => ({
      ...{ _id: `aud_${String(index).padStart(3, '0')}`, at: now - index * DAY, actor: 'acc_x' },
      ...{ action: 'volunteer.readFile', target: 'vol_x', stationId: null, reason: null },
      ...{ requestId: 'r', subject, role: 'stationManager' as const },
    }))
    await database.insert('audits', rows)
    const ids: string[] = []
    let before: { at: number; id: string } | undefined
    for (let page = 0; page < 3; page++) {
      const { reads: some, more, lastThirtyDays } = outputOf(await reads('read-often', before))
      expect([more, lastThirtyDays]).toEqual([page < 2, 30])
      ids.push(...some.map(({ id }) => id))
      const last = some.at(-1)
      before = last && { at: last.at, id: last.id }
    }
    expect(ids).toEqual(rows.map(({ _id }) => _id))
  })
})

describe('a copy of my data', () => {
  test('R-27: holds in plain what the account holds, for its owner alone, and is audited', async () => {
    const id = await makeMember(cloud, database, { openId: 'copies', displayName: '王慧兰' })
    outputOf(await callAccount(cloud, 'givePhone', { phone: '13812342071' }, 'copies'))
    const called = await callAccount(cloud, 'exportOwnData', {}, 'copies')
    expect(outputOf(called).data).toMatchObject({
      account: { id, displayName: '王慧兰', maskedPhone: '138****2071' },
      phone: '13812342071',
      consents: [{ kind: 'signIn' }],
      createdAt: expect.any(Number) as number,
    })
    expect(called.waves).toBeLessThanOrEqual(3)
    const [row] = outputOf(await reads('copies')).reads
    expect(row).toMatchObject({ by: '您自己', what: '复制了我的数据' })
    expect(cloud.logs()).not.toContain('13812342071')
  })
})
