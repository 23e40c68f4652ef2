import { addDays, localDate } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import {
  evidence,
  givenStar,
  Recognitions,
  type Asked,
  type Queue,
  type Schemes,
} from '../../config/testing/recognitions'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'

let cloud: LocalCloud
let database: RawDatabase
let all: Recognitions

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  becomeInstance(cloud)
  all = new Recognitions(cloud, database)
  await all.begin()
}, 60_000)
afterAll(() => cloud.stop())

describe('the end of it', () => {
  test('GAP-09: it lapses by the tick on its day, once, its picture goes, and it can be asked for anew', async () => {
    const { openId, accountId } = await all.person()
    const today = localDate(Date.now())
    const given = givenStar(all.scheme._id, { validUntil: today })
    const id = await all.handIn(openId, given)
    await all.accept(id)
    const { lookAt, until } = await all.stored(id)
    expect([until, localDate(lookAt ?? 0)]).toEqual([today, addDays(today, 1)])
    expect(await all.star(openId)).toMatchObject({ counted: 3 })
    await cloud.fireTimer('badge')
    expect(await all.stored(id)).toMatchObject({ state: 'accepted' })
    // A day later, before any tick: what counts is told by the day.
    await database.update('recognitions', id, { until: addDays(today, -1) })
    expect(await all.star(openId)).toMatchObject({
      ...{ recognised: null, counted: 0 },
    })
    await all.pass(id)
    await cloud.fireTimer('badge')
    expect(await all.stored(id)).toMatchObject({ state: 'ended', ended: { how: 'lapsed' } })
    expect(await all.partsOf(id)).toEqual([])
    expect((await all.told(accountId)).filter((kind) => kind === 'recognitionEnded')).toHaveLength(
      1,
    )
    expect(await all.handIn(openId, given)).toBe(id)
  })

  test('BDG-06: the association revokes it with a reason; it counts no more at once', async () => {
    const { openId, accountId } = await all.person()
    const id = await all.handIn(openId)
    const revoke = { id, reason: '那边的星级已经取消' }
    expect(await all.codeOf('revokeRecognition', revoke, 'staff')).toBe('RECOGNITION.STATE')
    await all.accept(id)
    for (let time = 0; time < 2; time++) {
      const revoked = await all.call('revokeRecognition', revoke, 'colleague')
      expect(revoked.waves).toBeLessThanOrEqual(6)
      expect(codeOf(revoked)).toBe('OK')
    }
    expect(await all.star(openId)).toMatchObject({ counted: 0 })
    const own = (await all.own(openId)).recognitions
    expect(own).toMatchObject([{ state: 'ended', ending: 'revoked', reason: revoke.reason }])
    expect((await all.told(accountId)).filter((kind) => kind === 'recognitionEnded')).toHaveLength(
      1,
    )
    const decided = await all.call<Queue>('listRecognitionQueue', { of: 'decided' }, 'staff')
    expect(decided.waves).toBeLessThanOrEqual(3)
    expect(outputOf(decided).recognitions.some((one) => one.id === id)).toBe(true)
  })

  test('D-17: what nobody hands in is forgotten with its picture', async () => {
    const { openId } = await all.person()
    const { id } = outputOf(
      await all.call<Asked>('askRecognition', givenStar(all.scheme._id), openId),
    )
    await all.call('addRecognitionPhoto', evidence(id), openId)
    expect(await all.codeOf('readRecognition', { id }, 'staff')).toBe('RECOGNITION.NOT_FOUND')
    await all.pass(id)
    expect(await all.stored(id)).toMatchObject({ state: 'withdrawn', photo: null })
    expect(await all.partsOf(id)).toEqual([])
  })
})

describe('the list of schemes', () => {
  test('BDG-06, ROL-05: the association writes it, changes it and takes one off; who and when stands in the audit', async () => {
    const id = clientId('starScheme')
    const fields = { name: '省志愿服务星级', runBy: '省志愿服务联合会', since: '2025-01-01' }
    const written = { id, ...fields, thresholds: '100、300、600、1000、1500 小时', ended: false }
    const { openId } = await all.person()
    expect(await all.codeOf('saveScheme', written, openId)).toBe('ACCESS.ROLE')
    for (let time = 0; time < 2; time++) {
      const saved = await all.call('saveScheme', written, 'staff')
      expect(saved.waves).toBeLessThanOrEqual(6)
      expect(outputOf(saved)).toEqual(written)
    }
    const listed = async () => (await all.own(openId)).schemes
    expect(await listed()).toContainEqual(written)
    await all.call('saveScheme', { ...written, ended: true }, 'staff')
    expect(await listed()).not.toContainEqual(expect.objectContaining({ id }))
    const every = outputOf(await all.call<Schemes>('listSchemes', {}, 'staff')).schemes
    expect(every).toContainEqual({ ...written, ended: true })
    expect(await database.all('audits', { target: id })).toHaveLength(3)
  })
})
