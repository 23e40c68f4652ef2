/** What stations write down, the register made of it, and the figures. */
import { localMonth } from '@shared/kit/time'
import { RegisterRow } from '@shared/opinion/model'
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
} from '../../config/testing/opinions'
import { takeSettings } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { accountIdOf } from '../kit/caller'

const person = {
  ...{ name: '陈秀兰', gender: 'female', workUnit: '槐安里小学', phone: '13812342071' },
} as const
const by = { intake: 'manager', decider: 'supervisor' } as const
const month = localMonth(Date.now())
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  takeSettings(cloud)
  database = openDatabase(cloud.adminUrl)
  await castOpinions(cloud, database)
}, 30_000)
afterAll(() => cloud.stop())

function collected(different: object = {}) {
  return {
    ...{ id: clientId('opinion'), stationId: NEAR._id, channel: 'meeting' as const },
    ...{ kind: 'suggestion' as const, subject: 'other' as const, text: '晚上再开一场讲座。' },
    ...different,
  }
}

function collect(different: object = {}, openId: Actor = 'manager') {
  return callOpinion(cloud, 'collectOpinion', collected(different), openId)
}

function register(openId: Actor, stationId?: string, of = month) {
  const asked = { month: of, reason: '月底归档', ...(stationId ? { stationId } : {}) }
  return callOpinion(cloud, 'exportRegister', asked, openId)
}

describe('writing down what was said', () => {
  test.each(['talk', 'meeting', 'poll', 'phone', 'letter'] as const)(
    'CMP-03, CMP-10, N-103: by %s, with a slip for who said it',
    async (channel) => {
      const input = collected({ channel, person, agreed: true })
      const called = await callOpinion(cloud, 'collectOpinion', input, 'manager')
      expect(called.waves).toBeLessThanOrEqual(6)
      const { no, secret } = outputOf(called)
      const tracked = await callOpinion(cloud, 'trackOpinion', { no, secret })
      expect(outputOf(tracked).steps).toMatchObject([{ kind: 'received', by: 'station' }])
      const again = await callOpinion(cloud, 'collectOpinion', input, 'manager')
      expect(outputOf(again)).toEqual(outputOf(called))
      expect(await database.all('audits', { target: input.id })).toMatchObject([
        { action: 'opinion.collectOpinion', actor: accountIdOf('manager') },
      ])
    },
  )

  test('R-24: nothing of a person who did not agree', async () => {
    const input = collected({ person: { gender: 'female' } })
    const called = await callOpinion(cloud, 'collectOpinion', input, 'manager')
    expect(codeOf(called)).toBe('OPINION.CONSENT_REQUIRED')
    expect(await database.all('opinions', { _id: input.id })).toEqual([])
    expect(codeOf(await collect())).toBe('OK')
  })

  test('PRV-20: for one’s own station alone', async () => {
    expect(codeOf(await collect({}, 'foreignManager'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await collect({}, 'supervisor'))).toBe('ACCESS.ROLE')
    expect(codeOf(await collect({}, 'staff'))).toBe('OK')
  })

  test('CMP-14: a complaint about the station goes around it from then on', async () => {
    const input = collected({ kind: 'complaint', subject: 'station' })
    outputOf(await callOpinion(cloud, 'collectOpinion', input, 'manager'))
    const seen = await callOpinion(cloud, 'getOpinion', { id: input.id }, 'manager')
    expect(codeOf(seen)).toBe('OPINION.NOT_FOUND')
  })
})

describe('the register', () => {
  const id = clientId('opinion')

  beforeAll(async () => {
    outputOf(await collect({ id, person, agreed: true }))
    await takeThrough(cloud, id, ['accept', 'sort', 'decide', 'feedBack', 'callBack', 'file'], by)
  })

  test('CMP-12, FRM-09: has the eleven printed columns, the person covered', async () => {
    const called = await register('supervisor', NEAR._id)
    const { rows } = outputOf(called)
    const [opinion] = await database.all<{ no: string; receivedAt: number }>('opinions', {
      _id: id,
    })
    expect(rows.find(({ no }) => no === opinion?.no)).toEqual({
      ...{ no: opinion?.no, receivedAt: opinion?.receivedAt, receivedBy: '王**', post: '站长' },
      ...{ name: '陈**', gender: '女', workUnit: '槐**', contact: '138****2071' },
      ...{ content: '晚上再开一场讲座。', handling: '每周三晚上加一场。' },
      feedback: '小程序：写在查询页上了；说满意',
      remarks: `${month.slice(0, 4)}-${opinion?.no ?? ''}`,
    })
    // Its own number leads to the opinion; the other eleven are those of the form.
    expect(Object.keys(RegisterRow.shape)).toHaveLength(1 + 11)
    expect(called.waves).toBeLessThanOrEqual(4)
  })

  test('CMP-14, R-28: for the station without anything of the person', async () => {
    const { rows } = outputOf(await register('manager', NEAR._id))
    expect(rows.length).toBeGreaterThan(0)
    for (const { name, gender, workUnit, contact } of rows) {
      expect([name, gender, workUnit, contact]).toEqual(['', '', '', ''])
    }
  })

  test('CMP-14: and without what goes around it, before there is a result', async () => {
    const { input } = await raise(cloud, {
      ...{ stationId: NEAR._id, kind: 'complaint', subject: 'station', text: '记号：催我填' },
    })
    const has = async (openId: Actor) =>
      JSON.stringify(outputOf(await register(openId, NEAR._id))).includes('记号')
    expect([await has('manager'), await has('supervisor')]).toEqual([false, true])
    const numbers = outputOf(await register('manager', NEAR._id)).rows.map(({ no }) => no)
    const [{ no } = { no: '' }] = await database.all<{ no: string }>('opinions', { _id: input.id })
    expect(numbers).not.toContain(no)
  })

  test('PRV-20, R-29: leaves an audit row with the reason, by station or by month', async () => {
    outputOf(await register('staff'))
    expect(
      await database.all('audits', { action: 'opinion.exportRegister', target: month }),
    ).toEqual([expect.objectContaining({ actor: accountIdOf('staff'), reason: '月底归档' })])
    expect(codeOf(await register('manager'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await register('foreignSupervisor', NEAR._id))).toBe('ACCESS.SCOPE')
  })

  test('holds its month and no other', async () => {
    expect(outputOf(await register('staff', NEAR._id, '2025-01')).rows).toEqual([])
    const { input } = await raise(cloud, { stationId: NEAR._id, text: '去年的最后一刻' })
    const receivedAt = Date.parse('2024-12-31T23:59:59.999+08:00')
    await database.update('opinions', input.id, { receivedAt })
    const contents = async (of: string) =>
      outputOf(await register('staff', NEAR._id, of)).rows.map(({ content }) => content)
    expect(await contents('2024-12')).toEqual(['去年的最后一刻'])
    expect(await contents('2025-01')).toEqual([])
  })
})

describe('the figures', () => {
  async function folded(): Promise<void> {
    while ((await database.all('facts', { folded: false })).length > 0) {
      await cloud.fireTimer('desk')
    }
  }

  test('CMP-16, D-22: count a station’s own, by kind and in time; satisfaction from thirty answers on', async () => {
    const station = { ...NEAR, _id: 'stn_counted', areaId: 'are_counted' }
    await database.insert('stations', [station])
    const stationId = station._id
    const byStaff = { intake: 'otherStaff', decider: 'staff' } as const
    const { input } = await raise(cloud, { stationId, kind: 'praise' })
    await takeThrough(cloud, input.id, ['accept', 'sort', 'decide', 'feedBack'], byStaff)
    outputOf(await actOn(cloud, 'callBack', input.id, 'staff', { grade: 4 }))
    outputOf(await actOn(cloud, 'file', input.id, 'staff'))
    await raise(cloud, { stationId, kind: 'question' })
    await raise(cloud, { stationId, kind: 'complaint', subject: 'station' })
    await folded()
    const figures = async (asked: object) =>
      outputOf(await callOpinion(cloud, 'getOpinionFigures', asked, 'staff'))
    expect(await figures({ stationId })).toEqual({
      ...{ received: 2, open: 1, decidedInTime: 1, decidedLate: 0 },
      kinds: [
        { kind: 'question', count: 1 },
        ...[
          { kind: 'suggestion', count: 0 },
          { kind: 'complaint', count: 0 },
        ],
        { kind: 'praise', count: 1 },
      ],
      satisfaction: { basisPoints: null, answers: 1 },
    })
    for (let index = 0; index < 29; index++) {
      const at = Date.now()
      const counts = { [index < 20 ? 'opinion5' : 'opinion2']: 1 }
      const fact = { _id: `fct_made-${String(index)}`, at, stationId, counts, folded: false }
      await database.insert('facts', [fact])
    }
    await folded()
    expect((await figures({ stationId })).satisfaction).toEqual({
      ...{ basisPoints: 7000, answers: 30 },
    })
    expect((await figures({})).received).toBeGreaterThan(2)
  })

  test('ROL-07, PRV-20: a supervisor sees the area’s, with what goes around its stations', async () => {
    await folded()
    const called = await callOpinion(cloud, 'getOpinionFigures', {}, 'supervisor')
    const area = outputOf(called)
    const station = outputOf(
      await callOpinion(cloud, 'getOpinionFigures', { stationId: NEAR._id }, 'manager'),
    )
    expect(area.received).toBeGreaterThan(station.received)
    expect(called.waves).toBeLessThanOrEqual(3)
    const near = { stationId: NEAR._id }
    const foreign = await callOpinion(cloud, 'getOpinionFigures', near, 'foreignManager')
    expect(codeOf(foreign)).toBe('ACCESS.SCOPE')
  })
})
