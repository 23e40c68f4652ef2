/** Marked values are planted in every act; no log and, unencrypted, no record may hold them. */
import { consentTo } from '@shared/account/consent-texts'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { everyRecord } from '../../config/testing/every-record'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf } from '../../config/testing/replies'
import { clientId, contactBy, handIn, makeReport } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { accountIdOf } from '../kit/caller'

const planted = {
  openId: 'planted-openid-7Q',
  phone: '13666667777',
  counterpart: 'planted-counterpart-7Q',
  card: '6222020200112233449',
  words: 'planted-words-7Q',
  added: 'planted-added-7Q',
  note: 'planted-note-7Q',
  reason: 'planted-reason-7Q',
  name: 'planted-name-7Q',
  broken: 'planted-broken-7Q',
}

const station = makeStation('near', { duty: true })
let cloud: LocalCloud
let database: RawDatabase
let secret: string
let no: string

/** Plants the values in every act, in calls that pass and in calls that are refused. */
beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  await makeMember(cloud, database, {
    openId: 'manager',
    displayName: planted.name,
    grants: [atStation('stationManager', station)],
  })
  const consents = [consentTo('signIn')]
  await cloud.call('account', 'signIn', { displayName: planted.name, consents }, 'signer-7Q')
  const filled = {
    text: `${planted.words} 卡号 ${planted.card}`,
    counterpart: planted.counterpart,
    contact: contactBy(planted.phone),
  }
  const { input, receipt } = await handIn(cloud, filled, planted.openId)
  ;({ secret, no } = receipt)
  const { id } = input
  const step = () => clientId('reportStep')
  const asResident = (action: string, more: object = {}) =>
    cloud.call('help', action, { no, secret, ...more }, planted.openId)
  const asManager = (action: string, more: object) =>
    cloud.call('help', action, { id, stepId: step(), ...more }, 'manager')

  const replies = [
    await asResident('trackReport'),
    await asResident('addToReport', { id: step(), text: planted.added }),
    await asManager('listCases', { stationId: station._id }),
    await asManager('getCase', {}),
    await asManager('revealContact', { reason: planted.reason }),
    await asManager('recordCall', { reached: true, note: planted.note }),
    await asManager('referCase', { authority: 'police', reason: planted.reason }),
  ]
  expect(replies.map(codeOf)).toEqual(replies.map(() => 'OK'))

  const refused = [
    await cloud.call('help', 'submitReport', { ...input, text: planted.added }, planted.openId),
    await cloud.call('help', 'submitReport', { ...filled, id: planted.words }, planted.openId),
    await cloud.call('help', planted.words, filled, planted.openId),
    await asResident('addToReport', { id: planted.words, text: planted.added }),
    await asManager('recordCall', { reached: planted.note, note: planted.note }),
    await asManager('closeCase', { outcome: planted.note }),
  ]
  expect(refused.map(codeOf)).not.toContain('OK')

  // An error nobody expected, with somebody's data in its message: a field whose key is not known.
  const broken = await handIn(cloud, { counterpart: planted.counterpart })
  await database.update('reports', broken.input.id, { 'counterpart.key': planted.broken })
  const failing = { id: broken.input.id, reason: planted.reason }
  expect(codeOf(await cloud.call('help', 'revealContact', failing, 'manager'))).toBe(
    'INTERNAL.FAILED',
  )
}, 30_000)
afterAll(() => cloud.stop())

describe('logs', () => {
  test('say what was called and how it ended', () => {
    expect(cloud.logs()).toContain('"action":"submitReport"')
    expect(cloud.logs()).toContain('"code":"REQUEST.INVALID"')
    expect(cloud.logs()).toContain('"failure":"Error"')
  })

  test.each(Object.entries(planted))('PRV-21: never hold a person’s %s', (_what, value) => {
    expect(cloud.logs()).not.toContain(value)
  })

  test('never hold number or secret of a report', () => {
    expect(cloud.logs()).not.toContain(no)
    expect(cloud.logs()).not.toContain(secret)
  })
})

describe('records', () => {
  test.each(['openId', 'phone', 'counterpart', 'card'] as const)(
    'R-29, PRV-14: never hold the %s unencrypted',
    async (what) => {
      const records = await everyRecord(database)
      expect(records).toContain(planted.words)
      expect(records).not.toContain(planted[what])
    },
  )

  test('never hold the secret of a report', async () => {
    expect(await everyRecord(database)).not.toContain(`"${secret}"`)
  })

  test('D-29, R-28: nothing leads from a report to the account of who reported', async () => {
    expect(await everyRecord(database)).not.toContain(accountIdOf(planted.openId))
    await cloud.call('account', 'signIn', { consents: [consentTo('signIn')] }, planted.openId)
    const mine = makeReport()
    await cloud.call('help', 'submitReport', mine, planted.openId)
    const reports = await database.all('reports', { _id: mine.id })
    expect(reports).toHaveLength(1)
    const elsewhere = JSON.stringify([
      reports,
      await database.all('report_contacts'),
      await database.all('facts'),
      await database.all('audits'),
    ])
    expect(elsewhere).not.toContain(accountIdOf(planted.openId))
  })
})
