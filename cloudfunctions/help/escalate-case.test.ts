/** A case between station and association, its first contact, its end and its reopening: clocks, counts and who is told. */
import { DAY, HOUR, MINUTE } from '@shared/kit/time'
import { CaseWorld } from '../../config/testing/cases'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'

const reason = '涉及外地，站里办不了'
let world: CaseWorld

beforeAll(async () => {
  world = await CaseWorld.open()
  const everyDay = [0, 1, 2, 3, 4, 5, 6]
  await world.database.insert('association_duty', [
    {
      _id: 'association',
      turns: ['staff', 'colleague'].map((openId) => ({
        ...{ accountId: world.accountOf(openId), weekdays: everyDay },
      })),
    },
  ])
}, 60_000)
afterAll(() => world.stop())

const step = (id: string, more: object = {}) => ({ id, stepId: clientId('reportStep'), ...more })
const call = (id: string, reached = true) => step(id, { reached, note: '讲了别转账' })
const closing = (id: string, fraudType = 'officials') =>
  step(id, { fraudType, outcome: 'advised', note: '讲清楚了', lesson: '先问家里人' })

describe('handing up', () => {
  test('D-16: goes to the association, which calls who is on duty; the reporter reads where it is, not why', async () => {
    const opened = await world.newCase({ moneyMoved: true })
    const { id } = opened
    const up = step(id, { reason })
    const called = await world.call('manager', 'escalateCase', up)
    expect(outputOf(called)).toMatchObject({ level: 'association' })
    expect(called.waves).toBeLessThanOrEqual(6)
    const record = await world.recordOf(id)
    expect(record).toMatchObject({
      ...{ onAssociationList: true, escalateAt: null, assignee: null },
      duty: { list: 'association', turn: 0, accountId: world.accountOf('staff') },
    })
    expect((record.dutyNextAt ?? 0) - (record.duty?.since ?? 0)).toBe(10 * MINUTE)
    expect(await world.noticesOf(id)).toContain('caseHandedUp to staff')
    const { cases } = await world.act('colleague', 'listAssociationCases', {})
    expect(cases.map((row) => row.id)).toContain(id)
    const tracked = await world.tracked(opened)
    expect(tracked).toMatchObject({ level: 'association' })
    expect(tracked.steps.at(-1)).toMatchObject({ kind: 'escalated', text: '协会接着跟进' })
    const handled = await world.act('staff', 'getCase', { id })
    expect(handled.steps.at(-1)?.text).toBe(`协会接着跟进：${reason}`)
    // Once more it changes nothing; another time it is up already.
    outputOf(await world.call('manager', 'escalateCase', up))
    expect(codeOf(await world.call('second', 'escalateCase', step(id, { reason })))).toBe(
      'HELP.LEVEL',
    )
    expect((await world.recordOf(id)).steps).toHaveLength(2)
  })

  test('takes no wave more where a read comes late', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, () => world.newCase()))
    await world.cloud.faults({ latencyMs: 300 })
    try {
      const called = await Promise.all(
        cases.map(({ id }) => world.call('manager', 'escalateCase', step(id, { reason }))),
      )
      expect(called.map(codeOf)).toEqual(cases.map(() => 'OK'))
      expect(Math.max(...called.map(({ waves }) => waves))).toBeLessThanOrEqual(6)
    } finally {
      await world.cloud.faults({})
    }
  })

  test('two who hand it up at once: one does, the other is told', async () => {
    const { id } = await world.newCase()
    const up = (openId: string) => world.call(openId, 'escalateCase', step(id, { reason }))
    const codes = (await Promise.all([up('manager'), up('second')])).map(codeOf)
    expect(codes.sort()).toEqual(['HELP.LEVEL', 'OK'])
  })

  test('D-16: nobody is called who knows somebody in it', async () => {
    const { id } = await world.newCase({}, { conflicts: [world.accountOf('staff')] })
    await world.act('manager', 'escalateCase', step(id, { reason }))
    expect(await world.noticesOf(id)).toContain('caseHandedUp to colleague')
    expect(await world.noticesOf(id)).not.toContain('caseHandedUp to staff')
  })
})

describe('giving back', () => {
  const up = { level: 'association', onAssociationList: true, escalateAt: null } as const

  test('tells the station, whose clock runs on', async () => {
    const { id } = await world.newCase({}, up)
    const called = await world.call('staff', 'returnCase', step(id, { reason: '站里更近' }))
    expect(outputOf(called)).toMatchObject({ level: 'station' })
    expect(called.waves).toBeLessThanOrEqual(6)
    const { escalateAt, dueAt, onAssociationList } = await world.recordOf(id)
    expect([escalateAt, onAssociationList]).toEqual([dueAt, false])
    expect(await world.noticesOf(id)).toEqual(
      expect.arrayContaining(['caseWaits to manager', 'caseWaits to second']),
    )
  })

  test('does not make a case go up by itself again whose time is over, or who was reached', async () => {
    const past = Date.now() - HOUR
    const late = await world.newCase({}, { ...up, dueAt: past })
    await world.act('staff', 'returnCase', step(late.id, { reason }))
    const reached = await world.newCase({}, up)
    await world.act('staff', 'recordCall', call(reached.id))
    await world.act('staff', 'returnCase', step(reached.id, { reason }))
    for (const { id } of [late, reached]) {
      expect((await world.recordOf(id)).escalateAt).toBeNull()
    }
  })

  test('only what is up, and only by the association', async () => {
    const { id } = await world.newCase({}, { onAssociationList: true })
    expect(codeOf(await world.call('staff', 'returnCase', step(id, { reason })))).toBe('HELP.LEVEL')
    expect(codeOf(await world.call('manager', 'returnCase', step(id, { reason })))).toBe(
      'ACCESS.ROLE',
    )
  })
})

describe('the first contact', () => {
  test('D-16: counts once, in time, and stops every clock', async () => {
    const { id } = await world.newCase({}, { dutyNextAt: Date.now() + HOUR })
    await world.act('manager', 'recordCall', call(id, false))
    expect(await world.factsOf(id)).not.toHaveProperty('firstContact')
    await Promise.all(['manager', 'second'].map((who) => world.act(who, 'recordCall', call(id))))
    const { firstContact } = await world.factsOf(id)
    expect(firstContact).toMatchObject({
      ...{ stationId: world.near._id, areaId: 'are_area', counts: { contactsInTime: 1 } },
    })
    const { steps, firstContactAt, ...clocks } = await world.recordOf(id)
    expect(clocks).toMatchObject({ escalateAt: null, duty: null, dutyNextAt: null })
    expect(steps.filter(({ kind }) => kind === 'called')).toHaveLength(3)
    expect(steps.map(({ at }) => at)).toContain(firstContactAt)
  })

  test('D-16: after its deadline it counts as late', async () => {
    const { id } = await world.newCase({}, { dueAt: Date.now() - 1 })
    await world.act('manager', 'recordCall', call(id))
    expect((await world.factsOf(id)).firstContact?.counts).toEqual({ contactsLate: 1 })
  })
})

describe('closing', () => {
  test('D-31: moves the count of the type to where it was counted first, once', async () => {
    const { id } = await world.newCase({ category: 'unsure' })
    const receivedAt = Date.now() - 40 * DAY
    await world.database.update('reports', id, { receivedAt })
    const closed = closing(id)
    await Promise.all([1, 2].map(() => world.call('manager', 'closeCase', closed)))
    const facts = await world.factsOf(id)
    expect(facts.reportCorrected).toMatchObject({
      countedAt: receivedAt,
      ...{ stationId: world.near._id, counts: { concern_unsure: -1, concern_officials: 1 } },
    })
    expect(facts.reportClosed?.counts).toEqual({ reportsClosed: 1 })
    const same = await world.newCase({ category: 'unsure' })
    await world.act('manager', 'closeCase', closing(same.id, 'unsure'))
    expect(await world.factsOf(same.id)).not.toHaveProperty('reportCorrected')
  })

  test('D-17: keeps what was learnt for the station alone, and contact and photos one more year', async () => {
    const opened = await world.newCase()
    const { id } = opened
    const closed = await world.act('manager', 'closeCase', closing(id))
    expect(closed).toMatchObject({ status: 'closed', outcome: 'advised', lesson: '先问家里人' })
    expect(JSON.stringify(await world.tracked(opened))).not.toContain('先问家里人')
    const { closedAt, forgetAt, escalateAt } = await world.recordOf(id)
    const days = Math.round(((forgetAt ?? 0) - (closedAt ?? 0)) / DAY)
    expect([365, 366]).toContain(days)
    expect(escalateAt).toBeNull()
  })
})

describe('opening again', () => {
  test('D-16: starts a clock, a contact and an ending of its own', async () => {
    const opened = await world.newCase()
    const { id } = opened
    await world.act('manager', 'recordCall', call(id))
    await world.act('manager', 'closeCase', closing(id, 'loan'))
    const again = step(id, { reason: '对方又打来了' })
    const called = await world.call('manager', 'reopenCase', again)
    expect(outputOf(called)).toMatchObject({
      ...{ status: 'received', firstContactAt: null, outcome: null },
    })
    expect(called.waves).toBeLessThanOrEqual(6)
    const reopened = await world.recordOf(id)
    expect(reopened).toMatchObject({ open: true, reopened: 1, forgetAt: null, closedAt: null })
    expect(reopened.escalateAt).toBe(reopened.dueAt)
    expect(reopened.dueAt).toBeGreaterThan(Date.now())
    await world.act('manager', 'recordCall', call(id))
    await world.act('manager', 'closeCase', closing(id, 'loan'))
    expect(Object.keys(await world.factsOf(id)).sort()).toEqual([
      ...['firstContact', 'firstContact.1', 'report', 'reportClosed', 'reportClosed.1'],
      ...['reportCorrected', 'reportReopened'],
    ])
    expect((await world.tracked(opened)).steps.map(({ kind }) => kind)).toContain('reopened')
  })

  test('two who open it again at once: one does, the other is told; an open case needs none', async () => {
    const { id } = await world.newCase()
    expect(codeOf(await world.call('manager', 'reopenCase', step(id, { reason })))).toBe(
      'HELP.NOT_CLOSED',
    )
    await world.act('manager', 'closeCase', closing(id))
    const again = (who: string) => world.call(who, 'reopenCase', step(id, { reason }))
    const codes = (await Promise.all([again('manager'), again('second')])).map(codeOf)
    expect(codes.sort()).toEqual(['HELP.NOT_CLOSED', 'OK'])
    expect((await world.recordOf(id)).reopened).toBe(1)
  })

  test('R-24: what was taken back stays so', async () => {
    const { id, key } = await world.newCase()
    outputOf(await world.call('resident', 'withdrawReport', key))
    expect(codeOf(await world.call('manager', 'reopenCase', step(id, { reason })))).toBe(
      'HELP.CASE_CLOSED',
    )
  })
})
