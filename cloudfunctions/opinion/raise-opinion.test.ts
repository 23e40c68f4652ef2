import { consentTo } from '@shared/account/consent-texts'
import { opinionDue } from '@shared/opinion/rules'
import { HOLIDAYS } from '@shared/kit/holidays'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import {
  callOpinion,
  castOpinions,
  makeOpinion,
  NEAR,
  raise,
  type OpinionInput,
} from '../../config/testing/opinions'
import { atStation, makeMember, takeSettings } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { scriptVerdict, sentToWeChat } from '../../config/testing/wechat'
import { accountIdOf } from '../kit/caller'
import { opinionNumber } from './opinion-key'
import { readPerson } from './person'
import type { OpinionPersonRecord, OpinionRecord } from './records'

const person = { name: '陈秀兰', phone: '13812342071' }
const named = { person, consent: consentTo('opinionPerson') }
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  takeSettings(cloud)
  database = openDatabase(cloud.adminUrl)
  await castOpinions(cloud, database)
}, 30_000)
afterAll(() => cloud.stop())

async function recordOf(id: string): Promise<OpinionRecord> {
  const [opinion] = await database.all<OpinionRecord>('opinions', { _id: id })
  if (!opinion) throw new Error('no such opinion')
  return opinion
}

async function told(id: string): Promise<unknown[]> {
  return (await database.all('notices', { record: id })).map(({ kind, accountId }) => [
    kind,
    accountId,
  ])
}

describe('an opinion', () => {
  test('CMP-01, CMP-02, D-15: is kept without a name, with its number, its secret and the day of its result', async () => {
    const input = makeOpinion({ stationId: NEAR._id })
    const called = await callOpinion(cloud, 'raiseOpinion', input, 'person-a')
    const receipt = outputOf(called)
    expect(receipt.no).toMatch(/^YJ\d{10}$/)
    expect(receipt.secret).toMatch(/^\d{6}$/)
    const opinion = await recordOf(input.id)
    expect(opinion).toMatchObject({
      ...{ state: 'received', filed: false, level: 'station', channel: 'app', text: input.text },
      ...{ stationName: NEAR.name, areaId: NEAR.areaId, decidedAt: null, isPublished: false },
    })
    expect(receipt.dueAt).toBe(opinionDue(opinion.receivedAt, HOLIDAYS).at)
    expect(opinion.steps.map(({ kind, by, actor }) => [kind, by, actor])).toEqual([
      ['received', 'person', null],
    ])
    expect(await database.all('opinion_people', { _id: input.id })).toEqual([])
    expect(called.waves).toBeLessThanOrEqual(6)
  })

  test('MSG-03, CMP-04: is told to who takes it in: the managers of its station', async () => {
    const { input } = await raise(cloud, { stationId: NEAR._id })
    const managers = ['manager', 'supervisorNearby'].map((openId) => [
      ...['opinionWaits', accountIdOf(openId)],
    ])
    expect((await told(input.id)).sort()).toEqual(managers.sort())
  })

  test.each<[string, Partial<OpinionInput>]>([
    ['complains about its station', { kind: 'complaint', subject: 'station' }],
    ['is to go around its station', { aroundStation: true }],
  ])(
    'CMP-14: that %s goes to the association, and nobody of the station hears of it',
    async (_what, different) => {
      const { input } = await raise(cloud, { stationId: NEAR._id, ...different })
      expect((await recordOf(input.id)).level).toBe('association')
      const staff = ['staff', 'otherStaff'].map((openId) => ['opinionWaits', accountIdOf(openId)])
      expect((await told(input.id)).sort()).toEqual(staff.sort())
      const [fact] = await database.all('facts', { _id: `fct_opinion.${input.id}` })
      expect(fact).toMatchObject({ stationId: null, areaId: NEAR.areaId })
    },
  )

  test('CMP-16: about the app is no station’s, wherever it was written', async () => {
    const { input } = await raise(cloud, { stationId: NEAR._id, subject: 'app' })
    expect(await recordOf(input.id)).toMatchObject({
      ...{ level: 'association', stationId: null, stationName: '协会', stationPhone: '' },
    })
  })

  test('counts once, by its kind, for its station and its area', async () => {
    const { input } = await raise(cloud, { stationId: NEAR._id, kind: 'praise' })
    expect(await database.all('facts', { _id: `fct_opinion.${input.id}` })).toMatchObject([
      {
        ...{ stationId: NEAR._id, areaId: NEAR.areaId },
        counts: { opinions: 1, opinionPraises: 1 },
      },
    ])
  })

  test('R-28, R-29, CMP-14: keeps who raised it apart, sealed, with the consent to it', async () => {
    const text = '我是陈秀兰，电话 138 1234 2071，一三八一二三四二零七一，想问讲座几点。'
    const { input } = await raise(cloud, { ...named, text, stationId: NEAR._id })
    const opinion = await recordOf(input.id)
    const [kept] = await database.all<OpinionPersonRecord>('opinion_people', { _id: input.id })
    expect(opinion.text).toBe(
      `我是＊＊＊，电话 ${'＊'.repeat(13)}，${'＊'.repeat(11)}，想问讲座几点。`,
    )
    expect(JSON.stringify([opinion, kept])).not.toMatch(/陈秀兰|13812342071/)
    expect(kept && readPerson(kept)).toEqual(person)
    expect(kept).toMatchObject({ maskedName: '陈**', consent: consentTo('opinionPerson') })
  })

  test('CMP-15, VOL-13, VOL-14: of a volunteer is one like everybody’s, and does not lead to them', async () => {
    const grants = [atStation('volunteer', NEAR)]
    const accountId = await makeMember(cloud, database, { openId: 'a-volunteer', grants })
    const about = { stationId: NEAR._id, kind: 'complaint', subject: 'volunteer' } as const
    const { input, receipt } = await raise(cloud, about, 'a-volunteer')
    expect(receipt.no).toMatch(/^YJ/)
    const kept = [await recordOf(input.id), await database.all('facts'), await told(input.id)]
    expect(JSON.stringify(kept)).not.toContain(accountId)
  })

  test('D-30: has its secrets covered before anything is stored or sent to WeChat', async () => {
    const text = '志愿者让我说卡号 6222020200112233449 和验证码 482913。'
    const { input, receipt } = await raise(cloud, { text })
    expect(receipt.coveredSecrets).toBe(2)
    const everything = JSON.stringify(await recordOf(input.id)) + (await sentToWeChat(cloud))
    expect(everything).not.toMatch(/6222020200112233449|482913/)
  })

  test('is kept whatever the content check says', async () => {
    await scriptVerdict(cloud, '记号乙', 'risky')
    const { input } = await raise(cloud, { text: '记号乙在这里' })
    expect((await recordOf(input.id)).textVerdict).toBe('risky')
  })
})

describe('an opinion sent again', () => {
  test('gets the same answer and is one opinion', async () => {
    const { input, receipt } = await raise(cloud, named)
    const again = await callOpinion(cloud, 'raiseOpinion', input, 'person-b')
    expect(outputOf(again)).toEqual(receipt)
    expect(await database.all('facts', { _id: `fct_opinion.${input.id}` })).toHaveLength(1)
  })

  test('twenty times at once is one opinion with one number', async () => {
    const input = makeOpinion({ ...named, stationId: NEAR._id })
    const calls = Array.from({ length: 20 }, (_, index) =>
      callOpinion(cloud, 'raiseOpinion', input, `person-c${String(index)}`),
    )
    const answers = (await Promise.all(calls)).map(outputOf)
    expect(new Set(answers.map(({ no, secret }) => `${no} ${secret}`)).size).toBe(1)
    expect(await database.all('opinions', { _id: input.id })).toHaveLength(1)
    expect(await told(input.id)).toHaveLength(2)
  })

  test.each<[string, Partial<OpinionInput>]>([
    ['words', { text: '别的话' }],
    ['person', { person: { ...person, phone: '13900001111' }, consent: named.consent }],
    ['way', { aroundStation: true }],
  ])('with another %s is refused', async (_what, different) => {
    const { input, receipt } = await raise(cloud, { stationId: NEAR._id })
    const other = await callOpinion(cloud, 'raiseOpinion', { ...input, ...different }, 'person-d')
    expect(codeOf(other)).toBe('REQUEST.REPLAYED')
    const same = await callOpinion(cloud, 'raiseOpinion', input, 'person-d')
    expect(outputOf(same)).toEqual(receipt)
  })

  test('a number that is taken gives way to the next', async () => {
    const id = clientId('opinion')
    const other = await raise(cloud)
    await database.update('opinions', other.input.id, { no: opinionNumber(id, 0) })
    expect((await raise(cloud, { id })).receipt.no).toBe(opinionNumber(id, 1))
  })
})

describe('an opinion is refused', () => {
  test.each<[string, Partial<OpinionInput>]>([
    ['no consent', { person }],
    ['the consent to something else', { person, consent: consentTo('sensitiveReport') }],
    ['older words', { person, consent: { ...consentTo('opinionPerson'), version: '2020-01-01' } }],
  ])('R-24: with a person and %s', async (_what, different) => {
    const input = makeOpinion(different)
    const called = await callOpinion(cloud, 'raiseOpinion', input, 'person-e')
    expect(codeOf(called)).toBe('OPINION.CONSENT_REQUIRED')
    expect(await database.all('opinions', { _id: input.id })).toEqual([])
    expect(await database.all('opinion_people', { _id: input.id })).toEqual([])
  })

  test('for a station that is not there', async () => {
    const called = await callOpinion(
      cloud,
      'raiseOpinion',
      makeOpinion({ stationId: 'stn_nowhere' }),
      'person-f',
    )
    expect(codeOf(called)).toBe('OPINION.NO_STATION')
  })
})
