/**
 * Who raised an opinion is planted in every act, and looked for in everything that a station, the public or the
 * operator gets to see: replies, messages, facts, roll-ups, exports, logs. CMP-14, R-28, CMP-11.
 */
import { consentTo } from '@shared/account/consent-texts'
import { localMonth } from '@shared/kit/time'
import type { NoticeKind } from '@shared/notice/catalogue'
import { wordsOfNotice } from '@shared/notice/words'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { everyRecord } from '../../config/testing/every-record'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { actOn, castOpinions, FAR, NEAR, raise } from '../../config/testing/opinions'
import { takeSettings } from '../../config/testing/people'
import { codeOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { accountIdOf } from '../kit/caller'

/** What says who it was. */
const planted = {
  openId: 'planted-openid-9K',
  name: '植入者甲乙',
  phone: '13666667777',
  workUnit: '植入厂房',
  card: '6222020200112233449',
}
/** What only the association and the supervision group may read of it. */
const retaliation = '植入的委屈'
const aroundWords = '植入的投诉'
const totals = '赞成 62 票，反对 38 票'
const month = localMonth(Date.now())
const person = { name: planted.name, phone: planted.phone }
const named = { person, consent: consentTo('opinionPerson') }
const words = (said: string) =>
  `${said}，我是${planted.name}，电话 136-6666-7777、１３６６６６６７７７７，卡号 ${planted.card}`

let cloud: LocalCloud
let database: RawDatabase
/** Every reply to somebody of the station, and to nobody in particular. */
let toStation = ''
let toPublic = ''
const keys: { no: string; secret: string }[] = []
const ids: string[] = []

async function asStation(action: string, input: object): Promise<void> {
  for (const openId of ['manager', 'supervisorNearby']) {
    toStation += JSON.stringify((await cloud.call('opinion', action, input, openId)).reply)
  }
}

/** Everything that a station may ask for, about an opinion and in general. */
async function askAsStation(id: string): Promise<void> {
  await asStation('getOpinion', { id })
  await asStation('revealPerson', { id, reason: '想知道是谁' })
  for (const filed of [false, true]) {
    await asStation('listOpinions', { stationId: NEAR._id, filed })
  }
  await asStation('exportRegister', { stationId: NEAR._id, month, reason: '想知道是谁' })
  await asStation('getOpinionFigures', { stationId: NEAR._id })
}

/** Takes an opinion through all of its steps, with its person in every word that a handler writes. */
async function handleAll(id: string, intake: string): Promise<void> {
  const said = { note: words('受理') }
  const steps = [
    ['accept', intake, said],
    ['sort', intake, { summary: words('小结'), suggestion: words('建议') }],
    ['decide', 'supervisor', { result: words('结果'), published: words('公布') }],
    ['feedBack', 'supervisor', said],
    ['callBack', 'supervisor', said],
    ['file', 'supervisor', {}],
  ] as const
  for (const [act, openId, input] of steps) {
    expect(codeOf(await actOn(cloud, act, id, openId, input))).toBe('OK')
    await askAsStation(id)
  }
}

beforeAll(async () => {
  cloud = await startLocalCloud()
  takeSettings(cloud)
  database = openDatabase(cloud.adminUrl)
  await castOpinions(cloud, database)
  const around = { kind: 'complaint', subject: 'station', text: words(aroundWords) } as const
  for (const [different, intake] of [
    [{ text: words('意见') }, 'manager'],
    [around, 'staff'],
  ] as const) {
    const raisedOne = { ...named, stationId: NEAR._id, ...different }
    const { input, receipt } = await raise(cloud, raisedOne, planted.openId)
    const key = { no: receipt.no, secret: receipt.secret }
    keys.push(key)
    ids.push(input.id)
    await askAsStation(input.id)
    const step = (text: string) => ({ ...key, id: clientId('opinionStep'), text })
    for (const [action, sent] of [
      ['addToOpinion', step(words('补充'))],
      ['reportRetaliation', step(words(retaliation))],
      ['trackOpinion', key],
    ] as const) {
      expect(codeOf(await cloud.call('opinion', action, sent, planted.openId))).toBe('OK')
    }
    await handleAll(input.id, intake)
    await cloud.call('opinion', 'addToOpinion', step(words('太晚')), planted.openId)
  }
  const poll = {
    ...{ id: clientId('opinion'), stationId: NEAR._id, channel: 'poll', kind: 'suggestion' },
    ...{
      subject: 'other',
      text: words(`${totals}，${planted.workUnit}`),
      person: { ...person, workUnit: planted.workUnit },
    },
  }
  ids.push(poll.id)
  expect(codeOf(await cloud.call('opinion', 'collectOpinion', poll, 'manager'))).toBe(
    'OPINION.CONSENT_REQUIRED',
  )
  const agreed = { ...poll, agreed: true }
  expect(codeOf(await cloud.call('opinion', 'collectOpinion', agreed, 'manager'))).toBe('OK')
  await askAsStation(poll.id)
  for (const act of ['accept', 'sort'] as const) {
    expect(codeOf(await actOn(cloud, act, poll.id, 'manager', { summary: totals }))).toBe('OK')
  }
  expect(codeOf(await actOn(cloud, 'decide', poll.id, 'supervisor', { published: totals }))).toBe(
    'OPINION.POLL_TOTALS',
  )
  expect(codeOf(await actOn(cloud, 'decide', poll.id, 'supervisor', { result: totals }))).toBe('OK')
  await cloud.call('opinion', 'raiseOpinion', { ...named, id: planted.name }, planted.openId)
  await cloud.call('opinion', planted.name, named, planted.openId)
  while ((await database.all('facts', { folded: false })).length > 0) await cloud.fireTimer('desk')
  await asStation('getOpinionFigures', { stationId: NEAR._id })
  toPublic += JSON.stringify((await cloud.call('opinion', 'listSolutions', {})).reply)
  for (const stationId of [NEAR._id, FAR._id]) {
    toPublic += JSON.stringify((await cloud.call('desk', 'getStationFigures', { stationId })).reply)
  }
}, 120_000)
afterAll(() => cloud.stop())

async function notices(): Promise<string> {
  const sent = await database.all<{ kind: NoticeKind; params: object }>('notices')
  expect(new Set(sent.map(({ kind }) => kind))).toEqual(
    new Set(['opinionWaits', 'opinionDecided', 'retaliationSaid']),
  )
  return JSON.stringify(sent.map((one) => [one, wordsOfNotice(one.kind, one.params)]))
}

async function recordsOf(...names: readonly string[]): Promise<string> {
  return JSON.stringify(await Promise.all(names.map((name) => database.all(name))))
}

describe.each(Object.entries(planted))('who raised it: the %s', (_what, value) => {
  test('CMP-14, R-28: the station never reads it: no list, no opinion, no register, no figure, no refusal', () => {
    expect(toStation).toContain('结果')
    expect(toStation).not.toContain(value)
  })

  test('CMP-06, AMB-43: nor does everybody', () => {
    expect(toPublic).toContain('公布')
    expect(toPublic).not.toContain(value)
  })

  test('R-12, R-28: no message carries it', async () => {
    expect(await notices()).not.toContain(value)
  })

  test('R-28: no fact, no roll-up, no audit row holds it', async () => {
    expect(await recordsOf('facts', 'rollups', 'audits')).not.toContain(value)
  })

  test('PRV-21: no log line holds it', () => {
    expect(cloud.logs()).toContain('"action":"raiseOpinion"')
    expect(cloud.logs()).not.toContain(value)
  })

  test('R-29, PRV-14: no record holds it unsealed', async () => {
    expect(await everyRecord(database)).not.toContain(value)
  })
})

describe('an opinion', () => {
  test('CMP-14: the station never reads covered names or numbers of who raised it either', () => {
    expect(toStation).not.toMatch(/植\*\*|136\*\*\*\*7777/)
  })

  test('CMP-14: that somebody was treated worse is never told to the station, nor to everybody', async () => {
    expect(await everyRecord(database)).toContain(retaliation)
    for (const text of [toStation, toPublic, cloud.logs()]) {
      expect(text).not.toContain(retaliation)
    }
    expect(toStation).not.toContain('"retaliation":true')
    const sent = await database.all('notices', { kind: 'retaliationSaid' })
    const told = new Set(sent.map(({ accountId }) => accountId))
    expect(told).toEqual(new Set(['staff', 'otherStaff'].map((openId) => accountIdOf(openId))))
  })

  test('CMP-14: the words of a complaint about a station never reach it', () => {
    for (const text of [toStation, toPublic]) expect(text).not.toContain(aroundWords)
  })

  test('CMP-11: the totals of a poll are in nothing public, no message, no roll-up and no log', async () => {
    expect(await everyRecord(database)).toContain(totals)
    const everywhere = [
      ...[toPublic, cloud.logs(), await notices()],
      await recordsOf('facts', 'rollups', 'audits'),
    ]
    for (const text of everywhere) expect(text).not.toMatch(/62 票|38 票/)
  })

  test('D-29: nothing leads from it to an account, and its secret is kept nowhere', async () => {
    const records = await everyRecord(database)
    expect(records).not.toContain(accountIdOf(planted.openId))
    for (const { secret } of keys) {
      expect(records).not.toContain(`"${secret}"`)
      expect(cloud.logs()).not.toContain(secret)
    }
  })

  test('PRV-21: no log line names it', () => {
    for (const text of [...ids, ...keys.map(({ no }) => no)]) {
      expect(cloud.logs()).not.toContain(text)
    }
  })
})
