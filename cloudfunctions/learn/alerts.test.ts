/** Alerts of stations and of the association: written, published, mended, taken off, and read by everybody. */
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { draftOf } from '@shared/learn/alert-drafts'
import type { learnContract } from '@shared/learn/contract'
import type { AlertFields } from '@shared/learn/trend-model'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeArea, makeStation } from '../../config/testing/stations'
import { scriptVerdict } from '../../config/testing/wechat'
import type { AuditRecord } from '../kit/audit'
import type { AlertRecord } from './records'

type Actions = typeof learnContract.actions
type Kept = OutputOf<Actions['saveAlert']>
type Read = OutputOf<Actions['getAlert']>

const area = makeArea('gate', { name: '槐安门街道' })
const home = makeStation('home', { areaId: area._id })
const away = makeStation('away', { areaId: 'are_away' })
const lone = makeStation('lone')
const fields = draftOf('officials')
const other: AlertFields = { ...fields, title: '来电说涉案，挂了再问' }
const reason = '这一条过时了'

let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('areas', [area])
  await database.insert('stations', [home, away, lone])
  const managing = [atStation('stationManager', home), atStation('stationManager', lone)]
  await makeMember(cloud, database, { openId: 'manager', grants: managing })
  const elsewhere = [atStation('stationManager', away)]
  await makeMember(cloud, database, { openId: 'other-manager', grants: elsewhere })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 30_000)
afterAll(() => cloud.stop())

type Save = InputOf<Actions['saveAlert']>
const save = (input: Partial<Save>, openId = 'manager') =>
  cloud.call<Kept>(
    ...(['learn', 'saveAlert'] as const),
    { id: clientId('alert'), stationId: home._id, fields, changedAt: null, ...input },
    openId,
  )
const publish = (id: string, openId = 'manager') =>
  cloud.call<Kept>('learn', 'publishAlert', { id }, openId)
const withdraw = (id: string, openId = 'manager') =>
  cloud.call<Kept>('learn', 'withdrawAlert', { id, reason }, openId)
const read = (id: string) => cloud.call<Read>('learn', 'getAlert', { id })
const listed = async (stationId?: string) => {
  const called = await cloud.call<OutputOf<Actions['listAlerts']>>(
    ...(['learn', 'listAlerts', stationId === undefined ? {} : { stationId }] as const),
  )
  expect(called.waves).toBeLessThanOrEqual(3)
  return outputOf(called).alerts.map(({ id }) => id)
}
const audited = async (id: string) =>
  (await database.all<AuditRecord>('audits', { target: id })).map(({ action }) => action)

async function published(input: Partial<Save> = {}, openId = 'manager'): Promise<Kept> {
  const { id } = outputOf(await save(input, openId))
  return outputOf(await publish(id, openId))
}

describe('writing an alert', () => {
  test('KNW-10: a draft is read by its writers alone, and can be mended without a version', async () => {
    const id = clientId('alert')
    const called = await save({ id })
    expect(called.waves).toBeLessThanOrEqual(6)
    const draft = outputOf(called)
    expect(draft).toMatchObject({ id, state: 'draft', version: 0, ...fields })
    expect(codeOf(await read(id))).toBe('LEARN.NO_ALERT')
    const mended = outputOf(await save({ id, fields: other, changedAt: draft.changedAt }))
    expect(mended).toMatchObject({ state: 'draft', version: 0, title: other.title })
    const kept = await cloud.call<{ alerts: Kept[] }>(
      ...(['learn', 'listKeptAlerts', { stationId: home._id }, 'manager'] as const),
    )
    expect(kept.waves).toBeLessThanOrEqual(3)
    expect(outputOf(kept).alerts).toContainEqual(mended)
    expect(await audited(id)).toEqual(['learn.saveAlert', 'learn.saveAlert'])
  })

  test('KNW-10: saved again, even twenty times at once, it is one draft with one row of audit', async () => {
    const id = clientId('alert')
    const saved = await Promise.all(Array.from({ length: 20 }, () => save({ id })))
    expect(new Set(saved.map((one) => JSON.stringify(outputOf(one)))).size).toBe(1)
    expect(await audited(id)).toEqual(['learn.saveAlert'])
  })

  test('KNW-10: of two who mend the same words the second is told, and overwrites nothing', async () => {
    const { id, changedAt } = outputOf(await save({}))
    const [first, second] = [other, { ...fields, remember: '先挂电话' }]
    expect(codeOf(await save({ id, fields: first, changedAt }))).toBe('OK')
    expect(codeOf(await save({ id, fields: second, changedAt }))).toBe('LEARN.ALERT_CHANGED')
    expect(codeOf(await save({ id, fields: second }))).toBe('LEARN.ALERT_CHANGED')
    expect(await database.all('alerts', { _id: id })).toMatchObject([{ fields: first }])
  })

  test.each([
    ['title', { title: '他的电话 13855551234' }, 'LEARN.SECRETS'],
    ['text', { text: ['先挂电话。', '卡 6222021203001234'] }, 'LEARN.SECRETS'],
    ['text', { text: ['110101199003070134'] }, 'LEARN.SECRETS'],
    ['remember', { remember: '验证码是 483920' }, 'LEARN.SECRETS'],
    ['text', { text: ['有 3 位老人转了钱。'] }, 'LEARN.WORDS'],
    ['title', { title: '骗子又来电话了' }, 'LEARN.WORDS'],
  ])('D-30, R-32, KNW-10: refuses in %s what must not stand there', async (field, change, code) => {
    const id = clientId('alert')
    const refused = await save({ id, fields: { ...fields, ...change } })
    if (refused.reply.ok) throw new Error('not refused')
    expect(refused.reply.error.code).toBe(code)
    expect(Object.keys(refused.reply.error.fields ?? {})).toEqual([field])
    const { message, fields: problems } = refused.reply.error
    expect(JSON.stringify({ message, problems })).not.toMatch(/\d{4}/)
    expect(await database.all('alerts', { _id: id })).toEqual([])
  })

  test('KNW-10: what WeChat calls risky is refused; what it is not sure of its writer answers for', async () => {
    const risky = { ...fields, title: '这一句微信不让说' }
    await scriptVerdict(cloud, risky.title, 'risky')
    expect(codeOf(await save({ fields: risky }))).toBe('LEARN.RISKY')
    await scriptVerdict(cloud, other.title, 'review')
    expect(codeOf(await save({ fields: other }))).toBe('OK')
  })

  test('ACCESS.SCOPE for another station’s and the association’s', async () => {
    expect(codeOf(await save({ stationId: away._id }))).toBe('ACCESS.SCOPE')
    expect(codeOf(await save({ stationId: null }))).toBe('ACCESS.SCOPE')
    const { id } = outputOf(await save({}))
    expect(codeOf(await publish(id, 'other-manager'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await withdraw(id, 'other-manager'))).toBe('ACCESS.SCOPE')
    const moved = await save({ id, stationId: away._id, fields: other }, 'other-manager')
    expect(codeOf(moved)).toBe('REQUEST.REPLAYED')
  })

  test('LEARN.NO_ALERT for what there is not', async () => {
    const id = clientId('alert')
    expect(codeOf(await publish(id))).toBe('LEARN.NO_ALERT')
    expect(codeOf(await withdraw(id))).toBe('LEARN.NO_ALERT')
    expect(codeOf(await read(id))).toBe('LEARN.NO_ALERT')
  })
})

describe('publishing an alert', () => {
  test('KNW-03, KNW-10: everybody reads it by its link, with who says it and in which version', async () => {
    const draft = outputOf(await save({}))
    const called = await publish(draft.id)
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(outputOf(called)).toMatchObject({ state: 'published', version: 1 })
    const opened = await read(draft.id)
    expect(opened.waves).toBeLessThanOrEqual(3)
    const alert = outputOf(opened)
    expect(alert).toMatchObject({ ...fields, byName: home.name, version: 1 })
    expect(Object.keys(alert).sort()).toEqual(
      [
        ...['areaName', 'byName', 'fraudType', 'id', 'lesson', 'publishedAt', 'remember'],
        ...['text', 'title', 'version'],
      ].sort(),
    )
  })

  test('KNW-10: published again it stays as it is', async () => {
    const { id } = outputOf(await save({}))
    const twice = await Promise.all([publish(id), publish(id), publish(id)])
    expect(twice.map((one) => outputOf(one).version)).toEqual([1, 1, 1])
    expect(await audited(id)).toEqual(['learn.saveAlert', 'learn.publishAlert'])
  })

  test('KNW-10: mended it is another version, and the one before is kept', async () => {
    const { id, changedAt } = await published()
    const mended = outputOf(await save({ id, fields: other, changedAt }))
    expect(mended).toMatchObject({ state: 'published', version: 2 })
    expect(outputOf(await read(id))).toMatchObject({ title: other.title, version: 2 })
    const [record] = await database.all<AlertRecord>('alerts', { _id: id })
    expect(record?.earlier).toMatchObject([{ version: 1, fields }])
  })

  test('KNW-10: taken off nobody reads it, why is audited, and it can come back', async () => {
    const { id } = await published()
    expect(outputOf(await withdraw(id))).toMatchObject({ state: 'withdrawn' })
    expect(outputOf(await withdraw(id))).toMatchObject({ state: 'withdrawn' })
    expect(codeOf(await read(id))).toBe('LEARN.NO_ALERT')
    expect(await listed(home._id)).not.toContain(id)
    const rows = await database.all<AuditRecord>('audits', { target: id })
    expect(rows.filter(({ action }) => action === 'learn.withdrawAlert')).toMatchObject([
      { reason, stationId: home._id },
    ])
    expect(outputOf(await publish(id))).toMatchObject({ state: 'published', version: 2 })
    expect(await listed(home._id)).toContain(id)
  })

  test('KNW-03: a list holds those of the station’s area and the association, newest first, and no other', async () => {
    const ours = await published()
    const theirs = await published({ stationId: away._id }, 'other-manager')
    const nowhere = await published({ stationId: lone._id })
    const all = await published({ stationId: null }, 'staff')
    const draft = outputOf(await save({}))
    const here = await listed(home._id)
    expect(here.slice(0, 2)).toEqual([all.id, ours.id])
    expect(here).not.toContain(theirs.id)
    expect(here).not.toContain(draft.id)
    expect(await listed()).toEqual([all.id])
    expect(await listed(away._id)).toEqual([all.id, theirs.id])
    expect(await listed(lone._id)).toEqual([all.id, nowhere.id])
    expect(await listed('stn_gone')).toEqual([all.id])
    expect(outputOf(await read(all.id))).toMatchObject({
      areaName: null,
      byName: ASSOCIATION_STAFF.scopeName,
    })
  })
})
