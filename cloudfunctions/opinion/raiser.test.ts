/** What who raised an opinion may do with it: by number and secret, without login. */
import { consentTo } from '@shared/account/consent-texts'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import {
  actOn,
  callOpinion,
  castOpinions,
  NEAR,
  raise,
  takeThrough,
  type OpinionInput,
} from '../../config/testing/opinions'
import { atStation, makeMember, takeSettings } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import type { AccountRecord } from '../kit/accounts'
import { accountIdOf } from '../kit/caller'
import { grantRecord } from '../kit/grants'
import type { OpinionRecord } from './records'

const by = { intake: 'manager', decider: 'supervisor' } as const
const named = {
  person: { name: '陈秀兰', phone: '13812342071' },
  consent: consentTo('opinionPerson'),
}
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  takeSettings(cloud)
  database = openDatabase(cloud.adminUrl)
  await castOpinions(cloud, database)
}, 30_000)
afterAll(() => cloud.stop())

async function raised(different: Partial<OpinionInput> = {}) {
  const { input, receipt } = await raise(cloud, { stationId: NEAR._id, ...different })
  const { no, secret } = receipt
  return { id: input.id, key: { no, secret } }
}

async function recordOf(id: string): Promise<OpinionRecord> {
  const [opinion] = await database.all<OpinionRecord>('opinions', { _id: id })
  if (!opinion) throw new Error('no such opinion')
  return opinion
}

function step(text: string) {
  return { id: clientId('opinionStep'), text }
}

describe('number and secret', () => {
  test('CMP-02, D-29: open it, with the words and every step', async () => {
    const { id, key } = await raised()
    const called = await callOpinion(cloud, 'trackOpinion', key)
    const { text, dueAt } = await recordOf(id)
    expect(outputOf(called)).toMatchObject({
      ...{ no: key.no, state: 'received', text, dueAt, stationName: NEAR.name },
      steps: [{ kind: 'received', by: 'person' }],
    })
    expect(called.waves).toBe(1)
  })

  test('D-29: a wrong number and a wrong secret are told alike', async () => {
    const { key } = await raised()
    const wrong = String((Number(key.secret) + 1) % 1_000_000).padStart(6, '0')
    for (const other of [
      { ...key, secret: wrong },
      { ...key, no: 'YJ0000000000' },
    ]) {
      expect(codeOf(await callOpinion(cloud, 'trackOpinion', other))).toBe('OPINION.NOT_FOUND')
    }
  })

  test('D-29: are tried twenty times in ten minutes', async () => {
    const { key } = await raised()
    const codes: string[] = []
    for (let turn = 0; turn < 41; turn++) {
      codes.push(codeOf(await callOpinion(cloud, 'trackOpinion', key, `try-${String(turn)}`)))
    }
    expect(codes.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'OK'))
    expect(codes).toContain('REQUEST.TOO_MANY')
  })
})

describe('adding', () => {
  test('D-30: a sentence, once, its secrets and its writer covered', async () => {
    const { id, key } = await raised(named)
    const added = step('我叫陈秀兰，验证码 482913。')
    for (let turn = 0; turn < 2; turn++) {
      const { steps } = outputOf(await callOpinion(cloud, 'addToOpinion', { ...key, ...added }))
      expect(steps.map(({ kind }) => kind)).toEqual(['received', 'added'])
    }
    const { steps, coveredSecrets } = await recordOf(id)
    expect(JSON.stringify(steps)).not.toMatch(/陈秀兰|482913/)
    expect(coveredSecrets).toBe(1)
    const other = { ...key, ...added, text: '别的话' }
    expect(codeOf(await callOpinion(cloud, 'addToOpinion', other))).toBe('REQUEST.REPLAYED')
  })

  test('ends when it is filed', async () => {
    const { id, key } = await raised({ kind: 'question' })
    await takeThrough(cloud, id, ['answer', 'callBack', 'file'], by)
    const added = { ...key, ...step('还有一句') }
    expect(codeOf(await callOpinion(cloud, 'addToOpinion', added))).toBe('OPINION.CLOSED')
  })

  test('leaves room for its handlers', async () => {
    const { id, key } = await raised()
    const { steps } = await recordOf(id)
    const many = Array.from({ length: 59 }, () => ({ ...steps[0], ...step('又一句') }))
    await database.update('opinions', id, { steps: [...steps, ...many] })
    const added = { ...key, ...step('还有一句') }
    expect(codeOf(await callOpinion(cloud, 'addToOpinion', added))).toBe('OPINION.STORY_FULL')
    expect(codeOf(await actOn(cloud, 'accept', id, 'manager'))).toBe('OK')
  })
})

describe('taking it back', () => {
  test('R-24, R-27: deletes who raised it at once, and nobody handles it any more', async () => {
    const { id, key } = await raised(named)
    expect(await database.all('opinion_people', { _id: id })).toHaveLength(1)
    for (let turn = 0; turn < 2; turn++) {
      const { state } = outputOf(await callOpinion(cloud, 'withdrawOpinion', key))
      expect(state).toBe('withdrawn')
    }
    expect(await database.all('opinion_people', { _id: id })).toEqual([])
    expect(await recordOf(id)).toMatchObject({ filed: true, warnAt: null })
    expect(codeOf(await actOn(cloud, 'accept', id, 'manager'))).toBe('OPINION.STATE')
    expect(await database.all('facts', { _id: `fct_opinionClosed.${id}` })).toHaveLength(1)
  })

  test('R-24: of one that is filed deletes the person, and it stays filed', async () => {
    const { id, key } = await raised({ ...named, kind: 'question' })
    await takeThrough(cloud, id, ['answer', 'callBack', 'file'], by)
    expect((await recordOf(id)).forgetAt).not.toBeNull()
    const { state } = outputOf(await callOpinion(cloud, 'withdrawOpinion', key))
    expect(state).toBe('filed')
    expect(await database.all('opinion_people', { _id: id })).toEqual([])
    expect((await recordOf(id)).forgetAt).toBeNull()
  })
})

describe('saying how satisfied one is', () => {
  const rating = (grade: number) => ({ id: clientId('opinionStep'), grade, text: '改得好' })

  test('CMP-08: once, after the feedback: it is the call-back', async () => {
    const { id, key } = await raised()
    await takeThrough(cloud, id, ['accept', 'sort', 'decide'], by)
    const rate = (grade: number) => callOpinion(cloud, 'rateOpinion', { ...key, ...rating(grade) })
    expect(codeOf(await rate(4))).toBe('OPINION.STATE')
    await takeThrough(cloud, id, ['feedBack'], by)
    expect(outputOf(await rate(4))).toMatchObject({ state: 'calledBack', grade: 4 })
    expect(codeOf(await rate(1))).toBe('OPINION.STATE')
    expect(await database.all('facts', { _id: `fct_opinionGraded.${id}` })).toMatchObject([
      { counts: { opinion4: 1 } },
    ])
  })

  test('CMP-08: still, when nobody was reached by telephone', async () => {
    const { id, key } = await raised()
    await takeThrough(cloud, id, ['accept', 'sort', 'decide', 'feedBack'], by)
    const unreached = { grade: null, note: '打了两次没人接' }
    outputOf(await actOn(cloud, 'callBack', id, 'supervisor', unreached))
    const rated = await callOpinion(cloud, 'rateOpinion', { ...key, ...rating(2) })
    expect(outputOf(rated)).toMatchObject({ state: 'calledBack', grade: 2 })
  })

  test('CMP-08: not twice: who was asked by telephone has answered', async () => {
    const { id, key } = await raised()
    await takeThrough(cloud, id, ['accept', 'sort', 'decide', 'feedBack', 'callBack'], by)
    const rated = await callOpinion(cloud, 'rateOpinion', { ...key, ...rating(2) })
    expect(codeOf(rated)).toBe('OPINION.STATE')
  })
})

describe('saying that somebody was treated worse for it', () => {
  const said = '提了以后，站里不让我报名了。'

  test.each<[string, readonly ('accept' | 'sort' | 'decide' | 'feedBack' | 'callBack' | 'file')[]]>(
    [
      ['before anybody took it in', []],
      ['while it is decided', ['accept', 'sort']],
      ['after it was filed', ['accept', 'sort', 'decide', 'feedBack', 'callBack', 'file']],
    ],
  )('CMP-14: goes to the association at once, %s', async (_when, acts) => {
    const { id, key } = await raised()
    await takeThrough(cloud, id, acts, by)
    const report = { ...key, ...step(said) }
    for (let turn = 0; turn < 2; turn++) {
      const { steps } = outputOf(await callOpinion(cloud, 'reportRetaliation', report))
      expect(steps.at(-1)).toMatchObject({ kind: 'retaliation', text: said })
    }
    const notices = await database.all('notices', { record: id, kind: 'retaliationSaid' })
    expect(notices.map(({ accountId }) => accountId).sort()).toEqual(
      ['staff', 'otherStaff'].map((openId) => accountIdOf(openId)).sort(),
    )
    expect(await recordOf(id)).toMatchObject({ retaliation: true })
  })

  test('CMP-14: goes to the supervision group, where all of the association’s staff serve at the station', async () => {
    const station = makeStation('staffed', { areaId: 'are_staffed' })
    await database.insert('stations', [station])
    const everybody = await database.all<AccountRecord>('accounts')
    const staff = everybody.filter(({ grants }) =>
      grants.some(({ role }) => role === 'associationStaff'),
    )
    const here = { ...atStation('volunteer', station), since: 1 }
    await database.insert(
      'grants',
      staff.map(({ _id }) => grantRecord(_id, here, { by: 'test', at: 1 })),
    )
    const watches = { role: 'supervisor', scope: 'area', scopeId: 'are_staffed' } as const
    const openId = 'supervisor-staffed'
    const grants = [{ ...watches, scopeName: '那条街' }]
    const supervisor = await makeMember(cloud, database, { openId, grants })
    const { id, key } = await raised({ stationId: station._id })
    outputOf(await callOpinion(cloud, 'reportRetaliation', { ...key, ...step(said) }))
    const notices = await database.all('notices', { record: id, kind: 'retaliationSaid' })
    expect(notices.map(({ accountId }) => accountId)).toEqual([supervisor])
  })

  test('CMP-14: after it was taken back, too', async () => {
    const { key } = await raised()
    outputOf(await callOpinion(cloud, 'withdrawOpinion', key))
    const report = { ...key, ...step(said) }
    expect(codeOf(await callOpinion(cloud, 'reportRetaliation', report))).toBe('OK')
  })

  test('CMP-14: of one that was written down at the counter, its slip does not show it', async () => {
    const collected = {
      ...{ id: clientId('opinion'), stationId: NEAR._id, text: '想在晚上开一场讲座。' },
      ...({ channel: 'talk', kind: 'suggestion', subject: 'other' } as const),
    }
    const slip = await callOpinion(cloud, 'collectOpinion', collected, 'manager')
    const { no, secret } = outputOf(slip)
    outputOf(await callOpinion(cloud, 'reportRetaliation', { no, secret, ...step(said) }))
    const { steps } = outputOf(await callOpinion(cloud, 'trackOpinion', { no, secret }))
    expect(steps.map(({ kind }) => kind)).toEqual(['received'])
    expect(await recordOf(collected.id)).toMatchObject({ retaliation: true })
  })

  test('CMP-14: the station sees nothing of it, the association does', async () => {
    const { id, key } = await raised()
    outputOf(await callOpinion(cloud, 'reportRetaliation', { ...key, ...step(said) }))
    for (const [openId, sees] of [
      ['manager', false],
      ['supervisorNearby', false],
      ['staff', true],
    ] as const) {
      const one = outputOf(await callOpinion(cloud, 'getOpinion', { id }, openId))
      const list = await callOpinion(cloud, 'listOpinions', { stationId: NEAR._id }, openId)
      const row = outputOf(list).opinions.find((opinion) => opinion.id === id)
      expect([one.retaliation, row?.retaliation]).toEqual([sees, sees])
      expect(JSON.stringify(one).includes(said)).toBe(sees)
    }
  })
})
