/** Marked values are planted in all that a resident sends; nothing that is told, logged or counted may hold them. */
import { consentTo } from '@shared/account/consent-texts'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { everyRecord } from '../../config/testing/every-record'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf } from '../../config/testing/replies'
import {
  clientId,
  contactBy,
  endReport,
  handIn,
  makePhotoParts,
} from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'

const [photo = ''] = makePhotoParts(1)
const planted = {
  openId: 'planted-openid-8R',
  phone: '13777778888',
  name: '独孤求败',
  counterpartPhone: '13888889999',
  counterpartSite: 'planted-site-8r.top',
  words: '记号词甲',
  rating: '记号词乙',
  reason: '记号词丙',
  card: '6222020200112233449',
  photo: photo.slice(20, 80),
}
/** What may stand only where the case itself stands. */
const OUTSIDE = ['facts', 'rollups', 'notices', 'audits', 'accounts', 'grants', 'folds']

let cloud: LocalCloud
let database: RawDatabase
const errors: string[] = []
let opened = { no: '', secret: '' }

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  const station = makeStation('near', { duty: true, areaId: 'are_south', staffedFromMinute: 0 })
  const manager = await makeMember(cloud, database, {
    openId: 'manager',
    grants: [atStation('stationManager', station)],
  })
  const staff = await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
  const everyDay = { weekdays: [0, 1, 2, 3, 4, 5, 6] }
  const dutyTurns = [{ accountId: manager, ...everyDay }]
  await database.insert('stations', [{ ...station, dutyTurns }])
  const turns = [{ accountId: staff, ...everyDay }]
  await database.insert('association_duty', [{ _id: 'association', turns }])
  await speakUp()
}, 30_000)
afterAll(() => cloud.stop())

/** Everything a resident can do, in calls that pass and in calls that are refused. */
async function speakUp(): Promise<void> {
  const { input, receipt } = await handIn(
    cloud,
    {
      ...{ moneyMoved: true, behalf: 'family', aboutStation: true },
      text: `${planted.words} 卡号 ${planted.card} 点了 ${planted.counterpartSite}，我不想活了`,
      counterpart: `${planted.counterpartPhone} ${planted.counterpartSite}`,
      contact: { ...contactBy(planted.phone), phone: planted.phone, name: planted.name },
    },
    planted.openId,
  )
  opened = { no: receipt.no, secret: receipt.secret }
  const step = () => clientId('reportStep')
  const act = async (action: string, more: object) => {
    const called = await cloud.call('help', action, { ...opened, ...more }, planted.openId)
    if (!called.reply.ok) errors.push(JSON.stringify(called.reply))
    return codeOf(called)
  }
  const consent = consentTo('reportPhoto')
  const part = { id: clientId('photo'), part: 0, parts: 1, data: photo, consent }
  expect(await act('addPhoto', part)).toBe('OK')
  expect(await act('addPhoto', { ...part, data: makePhotoParts(1)[0] })).toBe('REQUEST.REPLAYED')
  expect(await act('addPhoto', { ...part, data: `${planted.words}` })).toBe('REQUEST.INVALID')
  await database.update('reports', input.id, { dutyNextAt: 1, escalateAt: 1 })
  await cloud.fireTimer('help')
  await endReport(database, input.id)
  const rating = { id: step(), grade: 1, text: planted.rating }
  expect(await act('rateHelp', { ...rating, grade: planted.rating })).toBe('REQUEST.INVALID')
  expect(await act('rateHelp', rating)).toBe('OK')
  expect(await act('rateHelp', { ...rating, id: step() })).toBe('HELP.RATED')
  const again = { id: step(), text: planted.reason }
  expect(await act('reopenReport', again)).toBe('OK')
  expect(await act('reopenReport', { ...again, text: planted.rating })).toBe('REQUEST.REPLAYED')
  await cloud.fireTimer('help')
  await cloud.fireTimer('desk')
}

describe.each(Object.entries(planted))('PRV-21, D-29: the %s', (what, value) => {
  test('stands in no log and in no error', () => {
    expect(cloud.logs()).toContain('"action":"reopenReport"')
    expect(cloud.logs()).not.toContain(value)
    expect(errors.length).toBeGreaterThan(3)
    expect(errors.join()).not.toContain(value)
  })

  test('is in no message, no count, no roll-up, no audit row and no account', async () => {
    for (const collection of OUTSIDE) {
      const records = await database.all(collection)
      expect(JSON.stringify(records)).not.toContain(value)
    }
    expect(await database.all('notices')).not.toEqual([])
    expect(await database.all('facts', { folded: true })).not.toEqual([])
  })

  test('is in no record unencrypted, but for the words that were meant to be read', async () => {
    const records = await everyRecord(database)
    const isRead = ['words', 'rating', 'reason', 'counterpartSite'].includes(what)
    expect(records.includes(value)).toBe(isRead)
  })
})

test('D-29: number and secret stand in no log, no message and no count', async () => {
  for (const collection of OUTSIDE) {
    const records = JSON.stringify(await database.all(collection))
    expect(records).not.toContain(opened.no)
    expect(records).not.toContain(`"${opened.secret}"`)
  }
  expect(cloud.logs()).not.toContain(opened.no)
  expect(cloud.logs()).not.toContain(opened.secret)
})

test('D-17, R-26: nothing is left of who reported and of the other side once it is taken back', async () => {
  const called = await cloud.call('help', 'withdrawReport', opened, planted.openId)
  expect(codeOf(called)).toBe('OK')
  expect(await database.all('report_contacts')).toEqual([])
  expect(await database.all('report_photos')).toEqual([])
  const [report] = await database.all('reports')
  expect(report).toMatchObject({ counterpart: null, marks: [], hasContact: false })
})
