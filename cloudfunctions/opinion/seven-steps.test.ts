/** The seven steps of an opinion, on the local cloud: who does which, who is told, what is counted. */
import type { OpinionAct } from '@shared/opinion/model'
import { DAY, localDate } from '@shared/kit/time'
import fc from 'fast-check'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import {
  actOn,
  callOpinion,
  castOpinions,
  NEAR,
  raise,
  takeThrough,
  type Actor,
  type OpinionInput,
} from '../../config/testing/opinions'
import { takeSettings } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { accountIdOf } from '../kit/caller'
import type { OpinionRecord } from './records'

const usual = { intake: 'manager', decider: 'supervisor' } as const
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

/** An opinion about the near station, taken through these acts. */
async function upTo(acts: readonly OpinionAct[], different: Partial<OpinionInput> = {}) {
  const { input, receipt } = await raise(cloud, { stationId: NEAR._id, ...different })
  await takeThrough(cloud, input.id, acts, usual)
  const { no, secret } = receipt
  return { id: input.id, key: { no, secret } }
}

async function told(id: string, kind: string, turn: string): Promise<string[]> {
  const notices = await database.all<{ _id: string; accountId: string }>('notices', {
    ...{ record: id, kind },
  })
  const those = notices.filter(({ _id }) => _id.includes(`-${turn}-`))
  return those.map(({ accountId }) => accountId).sort()
}

function accountsOf(...actors: readonly Actor[]): string[] {
  return actors.map((actor) => accountIdOf(actor)).sort()
}

const ALL = ['accept', 'sort', 'decide', 'feedBack', 'callBack', 'file'] as const

describe('the way of an opinion', () => {
  test('CMP-02, CMP-04, CMP-05, CMP-06, CMP-07, CMP-08, CMP-09: all seven steps, each its own act', async () => {
    const { id, key } = await upTo([])
    const states = ['accepted', 'sorted', 'decided', 'fedBack', 'calledBack', 'filed']
    for (const [index, act] of ALL.entries()) {
      const actor = index < 2 ? 'manager' : 'supervisor'
      const called = await actOn(cloud, act, id, actor)
      expect(outputOf(called).state).toBe(states[index])
      expect(called.waves).toBeLessThanOrEqual(6)
    }
    const opinion = await recordOf(id)
    expect(opinion).toMatchObject({
      ...{ filed: true, topic: 'hours', summary: '开放时间', suggestion: '晚上加一场' },
      ...{ isPublished: true, published: '每周三晚上加一场讲座。', grade: 5, warnAt: null },
      ...{ acceptedBy: accountIdOf('manager'), forgetAt: null },
    })
    expect(opinion.archiveNo).toBe(`${localDate(Date.now()).slice(0, 4)}-${key.no}`)
    expect(opinion.steps.map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      ...['received person', 'accepted station', 'sorted station', 'decided supervisor'],
      ...['fedBack supervisor', 'calledBack supervisor', 'filed supervisor'],
    ])
    const counted = (await database.all('facts'))
      .filter(({ _id }) => String(_id).endsWith(id))
      .map(({ counts }) => counts)
    expect(counted).toEqual([
      { opinions: 1, opinionSuggestions: 1 },
      { opinionsInTime: 1 },
      { opinion5: 1 },
      { opinionsClosed: 1 },
    ])
    const rows = await database.all('audits', { target: id })
    expect(rows.map(({ action }) => action)).toEqual(ALL.map((act) => `opinion.${act}`))
  })

  test('CMP-07: the result goes to two: a message to who is in charge of the station, the way it was told to who raised it', async () => {
    const { id, key } = await upTo(['accept', 'sort', 'decide', 'feedBack'])
    expect(await told(id, 'opinionDecided', 'fedBack')).toEqual(
      accountsOf('manager', 'supervisorNearby'),
    )
    const tracked = outputOf(await callOpinion(cloud, 'trackOpinion', key))
    const said = tracked.steps.map(({ kind, text }) => [kind, text])
    expect(said).toContainEqual(['decided', '每周三晚上加一场。'])
    expect(said).toContainEqual(['fedBack', '小程序：写在查询页上了'])
  })

  test('MSG-03, CMP-06: once it is sorted the supervision group is told, without whoever serves at the station', async () => {
    const { id } = await upTo(['accept', 'sort'])
    expect(await told(id, 'opinionWaits', 'sorted')).toEqual(accountsOf('supervisor'))
  })

  test('CMP-06: where no group watches over it, the association decides', async () => {
    const { input } = await raise(cloud, { subject: 'app' })
    await takeThrough(cloud, input.id, ['accept', 'sort'], { intake: 'staff', decider: 'staff' })
    expect(await told(input.id, 'opinionWaits', 'sorted')).toEqual(
      accountsOf('staff', 'otherStaff', 'staffNearby'),
    )
    expect(codeOf(await actOn(cloud, 'decide', input.id, 'otherStaff'))).toBe('OK')
  })

  test('CMP-04: a question is answered at once, and the answer is its result', async () => {
    const { id, key } = await upTo(['answer'], { kind: 'question' })
    expect(await recordOf(id)).toMatchObject({ state: 'fedBack', warnAt: null, isPublished: false })
    const { steps, decidedAt } = outputOf(await callOpinion(cloud, 'trackOpinion', key))
    expect(steps.at(-1)).toMatchObject({ kind: 'answered', text: '周一到周五都开门。' })
    expect(decidedAt).not.toBeNull()
    await takeThrough(cloud, id, ['callBack', 'file'], usual)
    expect(await database.all('facts', { _id: `fct_opinionDecided.${id}` })).toMatchObject([
      { counts: { opinionsInTime: 1 } },
    ])
  })

  test('CMP-04: anything but a question is studied, not answered', async () => {
    for (const kind of ['complaint', 'suggestion', 'praise'] as const) {
      const { id } = await upTo([], { kind })
      expect(codeOf(await actOn(cloud, 'answer', id, 'manager'))).toBe('OPINION.STATE')
    }
  })

  test('CMP-06, D-15: a result after its day counts as late', async () => {
    const { id } = await upTo(['accept', 'sort'])
    await database.update('opinions', id, { dueAt: Date.now() - DAY })
    outputOf(await actOn(cloud, 'decide', id, 'supervisor'))
    expect(await database.all('facts', { _id: `fct_opinionDecided.${id}` })).toMatchObject([
      { counts: { opinionsLate: 1 } },
    ])
  })

  test('CMP-02: whatever is tried, in whatever order, by whomever, no step is left out', async () => {
    const actors = ['manager', 'staff', 'supervisor', 'foreignManager', 'supervisorNearby'] as const
    const order = ['received', 'accepted', 'sorted', 'decided', 'fedBack', 'calledBack', 'filed']
    const tries = fc.array(
      fc.tuple(fc.constantFrom<OpinionAct>(...ALL, 'answer'), fc.constantFrom<Actor>(...actors)),
      { minLength: 10, maxLength: 18 },
    )
    await fc.assert(
      fc.asyncProperty(tries, async (tried) => {
        const { id } = await upTo([])
        for (const [act, actor] of tried) await actOn(cloud, act, id, actor)
        const { steps, state } = await recordOf(id)
        expect(steps.map(({ kind }) => kind)).toEqual(order.slice(0, steps.length))
        expect(state).toBe(order[steps.length - 1])
      }),
      { numRuns: 6 },
    )
  }, 60_000)
})

describe('who decides', () => {
  test.each<[string, Actor, Actor]>([
    ['took it in', 'staff', 'staff'],
    ['manages its station', 'manager', 'supervisorNearby'],
    ['serves at its station', 'manager', 'staffNearby'],
  ])('CMP-06, CMP-14: not who %s', async (_what, intake, decider) => {
    const { input } = await raise(cloud, { stationId: NEAR._id })
    await takeThrough(cloud, input.id, ['accept', 'sort'], { intake, decider })
    const called = await actOn(cloud, 'decide', input.id, decider)
    expect(codeOf(called)).toBe('OPINION.CONFLICT')
    expect((await recordOf(input.id)).state).toBe('sorted')
    const seen = await callOpinion(cloud, 'getOpinion', { id: input.id }, decider)
    expect(outputOf(seen).next).toEqual([])
    expect(codeOf(await actOn(cloud, 'decide', input.id, 'supervisor'))).toBe('OK')
  })

  test('CMP-06, CMP-03: nor who wrote it down for somebody', async () => {
    const id = clientId('opinion')
    const collected = {
      id,
      stationId: NEAR._id,
      channel: 'talk',
      kind: 'suggestion',
      subject: 'other',
      text: '想在晚上开一场讲座。',
    } as const
    outputOf(await callOpinion(cloud, 'collectOpinion', collected, 'otherStaff'))
    await takeThrough(cloud, id, ['accept', 'sort'], usual)
    expect(codeOf(await actOn(cloud, 'decide', id, 'otherStaff'))).toBe('OPINION.CONFLICT')
    expect(codeOf(await actOn(cloud, 'decide', id, 'staff'))).toBe('OK')
  })

  test('CMP-14: whoever serves at the station cannot take in what goes around it', async () => {
    const { input } = await raise(cloud, {
      ...{ stationId: NEAR._id, kind: 'complaint', subject: 'station' },
    })
    expect(codeOf(await actOn(cloud, 'accept', input.id, 'manager'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await actOn(cloud, 'accept', input.id, 'staffNearby'))).toBe('OPINION.NOT_FOUND')
    expect(codeOf(await actOn(cloud, 'accept', input.id, 'staff'))).toBe('OK')
  })

  test('the last steps are of those who decide, too', async () => {
    const { id } = await upTo(['accept', 'sort', 'decide'])
    for (const act of ['feedBack', 'callBack', 'file'] as const) {
      expect(codeOf(await actOn(cloud, act, id, 'supervisorNearby'))).toBe('OPINION.CONFLICT')
      expect(codeOf(await actOn(cloud, act, id, 'foreignSupervisor'))).toBe('ACCESS.SCOPE')
      expect(codeOf(await actOn(cloud, act, id, 'manager'))).toBe('ACCESS.ROLE')
    }
  })
})

describe('a step sent again', () => {
  test('is one step, with one fact, one message and one audit row', async () => {
    const { id } = await upTo(['accept'])
    const stepId = clientId('opinionStep')
    const calls = Array.from({ length: 8 }, () => actOn(cloud, 'sort', id, 'manager', { stepId }))
    expect((await Promise.all(calls)).map(codeOf)).toEqual(calls.map(() => 'OK'))
    expect((await recordOf(id)).steps.map(({ kind }) => kind)).toEqual([
      ...['received', 'accepted', 'sorted'],
    ])
    expect(await told(id, 'opinionWaits', 'sorted')).toHaveLength(1)
    const rows = await database.all('audits', { target: id, action: 'opinion.sort' })
    expect(rows).toHaveLength(1)
  })

  test('with other words is refused', async () => {
    const { id } = await upTo(['accept', 'sort'])
    const stepId = clientId('opinionStep')
    outputOf(await actOn(cloud, 'decide', id, 'supervisor', { stepId }))
    const other = { stepId, result: '不加了。' }
    expect(codeOf(await actOn(cloud, 'decide', id, 'supervisor', other))).toBe('REQUEST.REPLAYED')
  })

  test('by two at once is done by one', async () => {
    const { id } = await upTo(['accept', 'sort'])
    const deciders: readonly Actor[] = ['supervisor', 'staff']
    const codes = await Promise.all(
      deciders.map(async (actor) => codeOf(await actOn(cloud, 'decide', id, actor))),
    )
    expect(codes.sort()).toEqual(['OK', 'OPINION.STATE'])
    expect(await database.all('facts', { _id: `fct_opinionDecided.${id}` })).toHaveLength(1)
  })
})

describe('what is published', () => {
  test('CMP-06, AMB-43, D-30: the words for everybody, without name, number or secret', async () => {
    const { id } = await upTo(['accept', 'sort'])
    const published = '请打 13912345678 找王站长，卡号 6222020200112233449 已经遮住。'
    outputOf(await actOn(cloud, 'decide', id, 'supervisor', { published }))
    const { solutions } = outputOf(await callOpinion(cloud, 'listSolutions', {}))
    expect(solutions[0]).toEqual({
      ...{ id, stationName: NEAR.name, topic: 'hours', at: (await recordOf(id)).decidedAt },
      text: '请打 ＊＊＊＊＊＊＊＊＊＊＊ 找王站长，卡号 ［遮］ 已经遮住。',
    })
  })

  test('CMP-06: nothing when the words are empty', async () => {
    const { id } = await upTo(['accept', 'sort'])
    outputOf(await actOn(cloud, 'decide', id, 'supervisor', { published: '' }))
    const { solutions } = outputOf(await callOpinion(cloud, 'listSolutions', {}))
    expect(solutions.map((solution) => solution.id)).not.toContain(id)
  })

  test('CMP-06: newest first, page after page, each once', async () => {
    for (let index = 0; index < 22; index++) {
      const { id } = await upTo([])
      const decidedAt = Date.now() - Math.floor(index / 2) * DAY
      await database.update('opinions', id, {
        ...{ isPublished: true, decidedAt, topic: 'place', published: `第 ${String(index)} 条` },
      })
    }
    const first = outputOf(await callOpinion(cloud, 'listSolutions', {}))
    const last = first.solutions.at(-1)
    if (!last) throw new Error('no solutions')
    const before = { at: last.at, id: last.id }
    const second = outputOf(await callOpinion(cloud, 'listSolutions', { before }))
    const all = [...first.solutions, ...second.solutions]
    expect([first.more, second.more]).toEqual([true, false])
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort((a, b) => b - a))
  })
})
