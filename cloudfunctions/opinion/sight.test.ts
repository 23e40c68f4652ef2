/** Who sees which opinions, and how much of them. CMP-14, R-28, PRV-07. */
import { consentTo } from '@shared/account/consent-texts'
import type { HandledOpinion } from '@shared/opinion/model'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import {
  callOpinion,
  castOpinions,
  FAR,
  NEAR,
  raise,
  takeThrough,
  type Actor,
  type OpinionInput,
} from '../../config/testing/opinions'
import { takeSettings } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { accountIdOf } from '../kit/caller'

const person = { name: '陈秀兰', phone: '13812342071' }
const named = { person, consent: consentTo('opinionPerson') }
const association = { intake: 'staff', decider: 'supervisor' } as const
let cloud: LocalCloud
let database: RawDatabase
/** One of the station, one that goes around it, one of the other station, one about the app. */
let plain: string
let around: string
let foreign: string
let app: string

async function made(different: Partial<OpinionInput>): Promise<string> {
  return (await raise(cloud, { ...named, ...different })).input.id
}

beforeAll(async () => {
  cloud = await startLocalCloud()
  takeSettings(cloud)
  database = openDatabase(cloud.adminUrl)
  await castOpinions(cloud, database)
  plain = await made({ stationId: NEAR._id, text: '晚上再开一场讲座。' })
  around = await made({
    ...{ stationId: NEAR._id, kind: 'complaint', subject: 'station' },
    text: '站里有人催我填问卷。',
  })
  foreign = await made({ stationId: FAR._id, text: '门口加一盏灯。' })
  app = await made({ subject: 'app', text: '字再大一点。' })
}, 30_000)
afterAll(() => cloud.stop())

async function listed(openId: Actor, stationId?: string): Promise<string[]> {
  const input = stationId === undefined ? {} : { stationId }
  const called = await callOpinion(cloud, 'listOpinions', input, openId)
  expect(called.waves).toBeLessThanOrEqual(3)
  return outputOf(called).opinions.map(({ id }) => id)
}

function seen(id: string, openId: Actor) {
  return callOpinion(cloud, 'getOpinion', { id }, openId)
}

describe('before there is a result', () => {
  test('CMP-14, CMP-16: a station sees its own, and nothing that goes around it', async () => {
    for (const openId of ['manager', 'supervisorNearby', 'staffNearby'] as const) {
      expect(await listed(openId, NEAR._id)).toEqual([plain])
      expect(codeOf(await seen(around, openId))).toBe('OPINION.NOT_FOUND')
    }
    expect(codeOf(await seen(plain, 'foreignManager'))).toBe('ACCESS.SCOPE')
  })

  test('CMP-14, ROL-07: those above see all of a station', async () => {
    for (const openId of ['staff', 'supervisor'] as const) {
      expect((await listed(openId, NEAR._id)).sort()).toEqual([plain, around].sort())
    }
  })

  test('ROL-05, ROL-07: without a station the association sees everything, a supervisor what lies in the area', async () => {
    expect((await listed('staff')).sort()).toEqual([plain, around, foreign, app].sort())
    expect((await listed('supervisor')).sort()).toEqual([plain, around].sort())
    expect(await listed('foreignSupervisor')).toEqual([foreign])
    expect((await listed('staffNearby')).sort()).toEqual([plain, foreign, app].sort())
    const manager = await callOpinion(cloud, 'listOpinions', {}, 'manager')
    expect(codeOf(manager)).toBe('ACCESS.SCOPE')
  })

  test('PRV-20: nobody asks for a station that is not theirs', async () => {
    for (const openId of ['foreignManager', 'foreignSupervisor'] as const) {
      const called = await callOpinion(cloud, 'listOpinions', { stationId: NEAR._id }, openId)
      expect(codeOf(called)).toBe('ACCESS.SCOPE')
    }
  })

  test('PRV-07: a list holds no words and no person', async () => {
    const rows = await callOpinion(cloud, 'listOpinions', { stationId: NEAR._id }, 'supervisor')
    expect(JSON.stringify(outputOf(rows))).not.toMatch(/讲座|问卷|陈|138/)
  })
})

describe('who raised it', () => {
  const coveredOf = ({ maskedName, maskedPhone }: HandledOpinion) => [maskedName, maskedPhone]

  test('R-28, CMP-14: is said, covered, to those who decide, and to nobody of the station', async () => {
    for (const openId of ['supervisor', 'staff'] as const) {
      expect(coveredOf(outputOf(await seen(plain, openId)))).toEqual(['陈**', '138****2071'])
    }
    for (const openId of ['manager', 'supervisorNearby', 'staffNearby'] as const) {
      expect(coveredOf(outputOf(await seen(plain, openId)))).toEqual([null, null])
    }
  })

  test('R-29, PRV-20: in full for a reason that stays in the audit, without leading to anybody’s account', async () => {
    const reason = '回访时要打电话'
    const input = { id: plain, reason }
    const called = await callOpinion(cloud, 'revealPerson', input, 'supervisor')
    expect(outputOf(called)).toEqual(person)
    expect(called.waves).toBeLessThanOrEqual(3)
    expect(
      await database.all('audits', { target: plain, action: 'opinion.revealPerson' }),
    ).toMatchObject([{ actor: accountIdOf('supervisor'), reason, subject: null }])
  })

  test.each<[Actor, string]>([
    ['manager', 'ACCESS.ROLE'],
    ['supervisorNearby', 'OPINION.CONFLICT'],
    ['staffNearby', 'OPINION.CONFLICT'],
    ['foreignSupervisor', 'ACCESS.SCOPE'],
  ])('CMP-14, R-28: not for %s', async (openId, code) => {
    const input = { id: plain, reason: '想知道是谁' }
    expect(codeOf(await callOpinion(cloud, 'revealPerson', input, openId))).toBe(code)
  })

  test('is nobody, when nothing was said', async () => {
    const { input } = await raise(cloud, { stationId: FAR._id })
    const asked = { id: input.id, reason: '回个电话' }
    const called = await callOpinion(cloud, 'revealPerson', asked, 'staff')
    expect(codeOf(called)).toBe('OPINION.NO_PERSON')
  })
})

describe('a mobile number in the words', () => {
  test('CMP-14, R-29: is covered for the station, whoever’s it is', async () => {
    const { input } = await raise(cloud, { stationId: NEAR._id, text: '有事请打 139 1234 5678。' })
    const textFor = async (openId: Actor) => outputOf(await seen(input.id, openId)).text
    expect(await textFor('manager')).toBe('有事请打 139****5678。')
    expect(await textFor('supervisor')).toBe(input.text)
  })
})

describe('looking', () => {
  test('PRV-20, R-29: leaves an audit row, also for those who may; a refusal leaves none', async () => {
    const id = await made({ stationId: NEAR._id })
    const called = await seen(id, 'manager')
    expect(called.waves).toBeLessThanOrEqual(3)
    await seen(id, 'foreignManager')
    expect(await database.all('audits', { target: id })).toMatchObject([
      { action: 'opinion.getOpinion', actor: accountIdOf('manager'), stationId: NEAR._id },
    ])
  })

  test('CMP-02: says what the caller may do next', async () => {
    const id = await made({ stationId: NEAR._id, kind: 'question' })
    const nextFor = async (openId: Actor) => outputOf(await seen(id, openId)).next
    expect(await nextFor('manager')).toEqual(['accept', 'answer'])
    expect(await nextFor('supervisor')).toEqual([])
    await takeThrough(cloud, id, ['accept', 'sort'], { ...association, intake: 'manager' })
    expect(await nextFor('manager')).toEqual([])
    expect(await nextFor('supervisor')).toEqual(['decide'])
    expect(await nextFor('supervisorNearby')).toEqual([])
  })
})

describe('after the result', () => {
  let told: HandledOpinion

  beforeAll(async () => {
    await takeThrough(cloud, around, ['accept', 'sort', 'decide', 'feedBack'], association)
    told = outputOf(await seen(around, 'manager'))
  })

  test('CMP-07, CMP-14: the station sees what was decided, and neither the words nor who raised it', async () => {
    expect(await listed('manager', NEAR._id)).toContain(around)
    expect(told).toMatchObject({
      ...{ state: 'fedBack', text: '', summary: '', suggestion: '', grade: null },
      ...{ maskedName: null, maskedPhone: null, next: [], published: '每周三晚上加一场讲座。' },
    })
    expect(told.steps.map(({ kind }) => kind)).toEqual(['received', 'decided'])
  })

  test('CMP-14: those above see all of it still', async () => {
    const whole = outputOf(await seen(around, 'supervisor'))
    expect(whole).toMatchObject({ text: '站里有人催我填问卷。', maskedName: '陈**' })
    expect(whole.steps.map(({ kind }) => kind)).toEqual([
      ...['received', 'accepted', 'sorted', 'decided', 'fedBack'],
    ])
  })
})

describe('the order of a list', () => {
  test('CMP-06: what is due first comes first, page after page, each once; of the filed the newest', async () => {
    const station = { ...FAR, _id: 'stn_busy', areaId: null }
    await database.insert('stations', [station])
    const ids: string[] = []
    for (let index = 0; index < 53; index++) {
      const id = await made({ stationId: station._id })
      await database.update('opinions', id, {
        ...{ dueAt: 1_000_000 + Math.floor(index / 3), filed: index === 52 },
      })
      if (index < 52) ids.push(id)
    }
    const ask = async (more: object) =>
      outputOf(
        await callOpinion(cloud, 'listOpinions', { stationId: station._id, ...more }, 'staff'),
      )
    const first = await ask({})
    const after = first.opinions.at(-1)
    const second = await ask({ after })
    const all = [...first.opinions, ...second.opinions]
    expect([first.more, second.more, first.opinions.length]).toEqual([true, false, 50])
    expect(all.map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect(all.map(({ dueAt }) => dueAt)).toEqual(
      all.map(({ dueAt }) => dueAt).sort((one, other) => one - other),
    )
    expect((await ask({ filed: true })).opinions).toHaveLength(1)
  }, 60_000)
})
