/** Who may not handle a case, act by act; and what the door refuses. */
import { CLIENT_VERSION } from '@shared/kit/version'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf } from '../../config/testing/replies'
import { clientId, handIn } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'

const near = makeStation('near', { duty: true })
const far = makeStation('faraway')
let cloud: LocalCloud
let database: RawDatabase
let id: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, far])
  const people = [
    { openId: 'resident' },
    { openId: 'volunteer', grants: [atStation('volunteer', near)] },
    { openId: 'decider', grants: [{ ...ASSOCIATION_STAFF, role: 'decisionMaker' as const }] },
    { openId: 'foreign', grants: [atStation('stationManager', far), atStation('volunteer', near)] },
    { openId: 'silent', grants: [atStation('stationManager', near)], consented: false },
    { openId: 'manager', grants: [atStation('stationManager', near)] },
  ]
  await Promise.all(people.map((person) => makeMember(cloud, database, person)))
  id = (await handIn(cloud)).input.id
}, 30_000)
afterAll(() => cloud.stop())

const stepId = clientId('reportStep')
const acts: readonly (readonly [string, (id: string) => object])[] = [
  ['listCases', () => ({ stationId: near._id })],
  ['getCase', (caseId) => ({ id: caseId })],
  ['revealContact', (caseId) => ({ id: caseId, reason: '给居民回电' })],
  ['getPhoto', (caseId) => ({ id: caseId, reason: '看截图', photoId: clientId('photo'), part: 0 })],
  ['listLinkedCases', (caseId) => ({ id: caseId })],
  ['listHandlers', (caseId) => ({ id: caseId })],
  ['assignCase', (caseId) => ({ id: caseId, stepId, to: 'acc_somebody' })],
  ['declareConflict', (caseId) => ({ id: caseId, stepId, reason: '是我同事' })],
  ['escalateCase', (caseId) => ({ id: caseId, stepId, reason: '站里办不了' })],
  ['recordCall', (caseId) => ({ id: caseId, stepId, reached: true, note: '讲清楚了' })],
  ['referCase', (caseId) => ({ id: caseId, stepId, authority: 'police', reason: '钱转了' })],
  [
    'closeCase',
    (caseId) => ({ id: caseId, stepId, fraudType: 'loan', outcome: 'advised', note: '讲清楚了' }),
  ],
  ['reopenCase', (caseId) => ({ id: caseId, stepId, reason: '又打来了' })],
]

describe.each(acts)('%s is refused', (action, input) => {
  test.each([
    ['somebody WeChat does not name', undefined, 'ACCESS.SIGN_IN'],
    ['somebody who never signed in', 'stranger', 'ACCESS.SIGN_IN'],
    ['an account without consent (R-24)', 'silent', 'ACCESS.CONSENT'],
    ['a resident', 'resident', 'ACCESS.ROLE'],
    ['a volunteer of the station', 'volunteer', 'ACCESS.ROLE'],
    ['who decides about certificates', 'decider', 'ACCESS.ROLE'],
    ['the manager of another station', 'foreign', 'ACCESS.SCOPE'],
  ])('for %s, and changes nothing', async (_who, openId, code) => {
    const before = await database.all('reports', { _id: id })
    const { reply } = await cloud.call('help', action, input(id), openId)
    expect(reply).toMatchObject({ ok: false, error: { code } })
    expect(Object.keys(reply.ok ? {} : reply.error).sort()).toEqual([
      'code',
      'message',
      'requestId',
    ])
    expect(await database.all('reports', { _id: id })).toEqual(before)
    expect(await database.all('audits', { target: id })).toEqual([])
  })
})

test.each(acts.slice(1))('%s of a case that is not there is refused', async (action, input) => {
  const called = await cloud.call('help', action, input('rpt_nowhere'), 'manager')
  expect(codeOf(called)).toBe('HELP.NOT_FOUND')
})

describe('the door', () => {
  test.each(acts)('%s takes no 100 KB', async (action, input) => {
    const large = { ...input(id), note: 'x'.repeat(100 * 1024) }
    expect(codeOf(await cloud.call('help', action, large, 'manager'))).toBe('REQUEST.TOO_LARGE')
  })

  test.each(acts)('%s takes nothing malformed', async (action) => {
    for (const input of [{}, { id: { $ne: null } }, { stationId: 7, id: [] }]) {
      expect(codeOf(await cloud.call('help', action, input, 'manager'))).toBe('REQUEST.INVALID')
    }
  })

  test.each(['deleteCase', 'toString', '__proto__', ''])('knows no act %p', async (action) => {
    expect(codeOf(await cloud.call('help', action, {}, 'manager'))).toBe('REQUEST.UNKNOWN_ACTION')
  })

  test('asks a client that is too old to update', async () => {
    const send = async (version: string) => {
      const answer = await fetch(`${cloud.origin}/functions/help`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-dev-openid': 'manager' },
        body: JSON.stringify({ action: 'listCases', input: { stationId: near._id }, version }),
      })
      const { ok, error } = (await answer.json()) as { ok: boolean; error?: { code: string } }
      return ok ? 'OK' : error?.code
    }
    expect(await send('0.0.1')).toBe('CLIENT.OUTDATED')
    expect(await send('newest')).toBe('CLIENT.OUTDATED')
    expect(await send(CLIENT_VERSION)).toBe('OK')
  })

  test('takes an identity from the platform only, never from what was sent', async () => {
    const forged = { stationId: near._id, openId: 'manager', userInfo: { openId: 'manager' } }
    expect(codeOf(await cloud.call('help', 'listCases', forged, 'resident'))).toBe('ACCESS.ROLE')
  })
})
