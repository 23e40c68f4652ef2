import { consentTo } from '@shared/account/consent-texts'
import { DAY } from '@shared/kit/time'
import { awardNomination, Commendations, JUDGES, marks } from '../../config/testing/awards'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, callAccount } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { fileOf, type Volunteer } from '../../config/testing/volunteers'
import type { NominationRecord, ObjectionRecord, RoundRecord } from './award-records'

let cloud: LocalCloud
let database: RawDatabase
let all: Commendations
let chen: Volunteer
let lin: Volunteer
let zhou: Volunteer

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: DAY })
  database = openDatabase(cloud.adminUrl)
  all = new Commendations(cloud, database)
  await all.begin()
  chen = await all.volunteer('chen', '陈一鸣')
  lin = await all.volunteer('lin', '林晓棠')
  zhou = await all.volunteer('zhou', '周明')
}, 60_000)
afterAll(() => cloud.stop())

describe('marks and the list', () => {
  test('AWD-04: marks keep to the criteria, nobody sees the others’, and more than half of the jury must give them', async () => {
    const { id, year, ids } = await all.toMarks([chen])
    const nomination = ids[0] ?? ''
    const give = (given: ReturnType<typeof marks>, openId: string) =>
      all.call('markNomination', { id: nomination, marks: given }, openId)
    expect(codeOf(await give(marks(61, 30), 'juror1'))).toBe('AWARD.MARKS')
    expect(codeOf(await give(marks(50, 30).slice(1), 'juror1'))).toBe('AWARD.MARKS')
    const first = await give(marks(50, 30), 'juror1')
    expect(outputOf(first).nomination).toMatchObject({ ownTotal: 80, marked: 1 })
    expect(first.waves).toBeLessThanOrEqual(6)
    expect(codeOf(await all.call('publishList', { id }, 'staff'))).toBe('AWARD.UNMARKED')
    const seen = outputOf(await all.call('readNomination', { id: nomination }, 'juror2')).nomination
    expect(seen).toMatchObject({ ownTotal: null, marks: [], marked: 1 })
    outputOf(await give(marks(20, 10), 'juror2'))
    // Mended until the list is made: the last ones count.
    outputOf(await give(marks(60, 40), 'juror1'))
    outputOf(await give(marks(40, 30), 'juror2'))
    outputOf(await all.call('publishList', { id }, 'staff'))
    expect(outputOf(await all.call('getCommend', { year })).people).toHaveLength(1)
    expect(codeOf(await give(marks(10, 10), 'juror3'))).toBe('AWARD.STATE')
  })

  test('AWD-04, AWD-16: marks that are mended while the list is made are in it, or refused', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const { id, ids } = await all.toMarks([chen, lin])
      const [first = '', second = ''] = ids
      const give = (nomination: string, c1: number, openId: string) =>
        all.call('markNomination', { id: nomination, marks: marks(c1, 30) }, openId)
      for (const juror of ['juror1', 'juror2']) {
        outputOf(await give(first, 50, juror))
        outputOf(await give(second, 40, juror))
      }
      await cloud.faults({ latencyMs: 120 })
      const [made] = await Promise.all([
        all.call('publishList', { id }, 'staff'),
        give(second, 60, 'juror1'),
      ])
      await cloud.faults({})
      if (codeOf(made) !== 'OK') outputOf(await all.call('publishList', { id }, 'staff'))
      const [round] = await database.all<RoundRecord>('award_rounds', { _id: id })
      const named = await database.all<NominationRecord>('nominations', { roundId: id })
      const given = (one: string) =>
        named.find(({ _id }) => _id === one)?.marks.reduce((sum, { total }) => sum + total, 0) ?? 0
      const best = given(second) > given(first) ? [second, first] : [first, second]
      expect(round?.listed).toEqual(best)
    }
  }, 60_000)

  test('AWD-04, ROL-11: a juror of the same station is left out of the count, and never holds a year up', async () => {
    const { id, ids } = await all.toMarks([chen])
    const [first = '', second = '', third = ''] = all.jury
    const atHome = [atStation('stationManager', all.station)]
    for (const juror of [second, third]) {
      await database.update('accounts', juror, { grants: [...JUDGES, ...atHome] })
    }
    const given = { id: ids[0] ?? '', marks: marks(50, 30) }
    expect(codeOf(await all.call('markNomination', given, 'juror2'))).toBe('AWARD.CONFLICT')
    expect(codeOf(await all.call('publishList', { id }, 'staff'))).toBe('AWARD.UNMARKED')
    outputOf(await all.call('markNomination', given, 'juror1'))
    await database.update('accounts', first, { grants: [...JUDGES, ...atHome] })
    expect(codeOf(await all.call('publishList', { id }, 'staff'))).toBe('OK')
    for (const juror of all.jury) await database.update('accounts', juror, { grants: JUDGES })
  })

  test('R-12, AWD-02: everybody reads the list, names covered unless their owners agreed, in three waves', async () => {
    const { year: of, ids } = await all.makeList([chen, lin])
    const list = async () => {
      const called = await all.call('getCommend', { year: of })
      expect(called.waves).toBeLessThanOrEqual(3)
      return outputOf(called).people.map((one) => one.name)
    }
    expect(await list()).toEqual(['陈**', '林**'])
    const answer = { id: ids[0] ?? '', answer: 'named' as const, consents: [] }
    expect(codeOf(await all.call('answerNomination', answer, 'chen'))).toBe(
      'AWARD.CONSENT_REQUIRED',
    )
    const consents = [consentTo('publicAward')]
    expect(codeOf(await all.call('answerNomination', { ...answer, consents }, 'lin'))).toBe(
      'AWARD.NO_NOMINATION',
    )
    outputOf(await all.call('answerNomination', { ...answer, consents }, 'chen'))
    expect(await list()).toEqual(['陈一鸣', '林**'])
    outputOf(await callAccount(cloud, 'withdrawConsent', { kind: 'publicAward' }, 'chen'))
    expect(await list()).toEqual(['陈**', '林**'])
    // Nobody is commended against their will.
    const no = { id: ids[1] ?? '', answer: 'declined' as const, consents: [] }
    outputOf(await all.call('answerNomination', no, 'lin'))
    expect(await list()).toEqual(['陈**'])
  })

  test('R-26: who closes the account leaves the list, and nothing that was written about them stays', async () => {
    const wu = await all.volunteer('wu', '吴桂兰')
    const { year, ids } = await all.makeList([wu, lin])
    await database.update('accounts', wu.accountId, { closesAt: Date.now() - 1 })
    await cloud.fireTimer('account')
    const [kept] = await database.all<NominationRecord>('nominations', { _id: ids[0] })
    expect(kept).toMatchObject({ state: 'declined', name: '', reason: '' })
    const { people } = outputOf(await all.call('getCommend', { year }))
    expect(people.map((one) => one.name)).toEqual(['林**'])
  })
})

describe('many nominations', () => {
  test('AWD-02: a page of them takes the same waves with 1,000 as with one, and none is left out', async () => {
    const { id: roundId, year } = await all.freeze()
    const round = await all.stored(roundId)
    const plant = (count: number) =>
      database.insert(
        'nominations',
        Array.from({ length: count }, () => awardNomination(round, all.station)),
      )
    const page = (after?: string) =>
      all.call('listNominations', { roundId, ...(after === undefined ? {} : { after }) }, 'staff')
    await plant(1)
    const first = await page()
    expect(outputOf(first).nominations).toHaveLength(1)
    await plant(999)
    const seen = new Set<string>()
    let after: string | undefined
    let more = true
    while (more) {
      const called = await page(after)
      const { nominations, more: further } = outputOf(called)
      expect(called.waves).toBeLessThanOrEqual(first.waves)
      for (const { id } of nominations) seen.add(id)
      after = nominations.at(-1)?.id
      more = further
    }
    expect(first.waves).toBeLessThanOrEqual(3)
    expect(seen.size).toBe(1000)
    expect((await all.call('getCommend', { year })).waves).toBeLessThanOrEqual(3)
  })
})

describe('objections', () => {
  test('AWD-04, D-29, D-15: anybody objects without a name, once for an id, and follows it by number and secret', async () => {
    const { year: of, ids, id: roundId } = await all.makeList([chen, lin])
    const input = {
      id: clientId('objection'),
      year: of,
      nominationId: ids[0] ?? '',
      text: '次数不对，我的密码是 123456。',
    }
    const sent = await Promise.all(
      [1, 2, 3, 4, 5].map(() => all.call('raiseObjection', input, 'neighbour')),
    )
    const [receipt, ...others] = sent.map(outputOf)
    expect(others.every((one) => one.no === receipt?.no && one.secret === receipt.secret)).toBe(
      true,
    )
    expect(await database.all('award_objections', { roundId })).toHaveLength(1)
    expect((await all.stored(roundId)).objections.raised).toBe(1)
    expect(
      codeOf(await all.call('raiseObjection', { ...input, text: '另外一句' }, 'neighbour')),
    ).toBe('REQUEST.REPLAYED')
    const { no = '', secret = '' } = receipt ?? {}
    const tracked = outputOf(await all.call('trackObjection', { no, secret }))
    expect(tracked).toMatchObject({ state: 'open', about: '陈**', answer: '' })
    expect(tracked.text).not.toContain('123456')
    const wrong = String((Number(secret) + 1) % 1_000_000).padStart(6, '0')
    expect(codeOf(await all.call('trackObjection', { no, secret: wrong }))).toBe(
      'AWARD.NO_OBJECTION',
    )
    expect(codeOf(await all.call('trackObjection', { no: 'YY0000000000', secret }))).toBe(
      'AWARD.NO_OBJECTION',
    )
    const [kept] = await database.all<ObjectionRecord>('award_objections', { _id: input.id })
    expect(JSON.stringify(kept)).not.toMatch(/neighbour|次数不对/)
  })

  test('AWD-04, ROL-11: upheld, a name leaves the list; until all are answered nothing is decided', async () => {
    const { year: of, ids, id: roundId } = await all.makeList([chen, lin])
    const about = { year: of, nominationId: ids[0] ?? '', text: '他没有来过那么多次。' }
    const input = { ...about, id: clientId('objection') }
    outputOf(await all.call('raiseObjection', input))
    await database.update('award_rounds', roundId, { publicUntil: Date.now() - 1 })
    expect(codeOf(await all.call('decideRound', { id: roundId }, 'staff'))).toBe('AWARD.OBJECTIONS')
    expect(codeOf(await all.call('raiseObjection', { ...about, id: clientId('objection') }))).toBe(
      'AWARD.NOT_PUBLIC',
    )
    const listed = outputOf(await all.call('listObjections', { roundId }, 'staff')).objections
    expect(listed).toMatchObject([{ about: '陈**', text: about.text, mayAnswer: true }])
    const answer = { id: input.id, uphold: true, answer: '查过签到，确实多记了。' }
    for (let time = 0; time < 2; time++) {
      expect(codeOf(await all.call('answerObjection', answer, 'staff'))).toBe('OK')
    }
    expect(codeOf(await all.call('answerObjection', { ...answer, uphold: false }, 'staff'))).toBe(
      'AWARD.STATE',
    )
    const { people, round } = outputOf(await all.call('getCommend', { year: of }))
    expect(people.map((one) => one.name)).toEqual(['林**'])
    expect(round?.objections).toEqual({ raised: 1, upheld: 1 })
    outputOf(await all.call('decideRound', { id: roundId }, 'staff'))
    for (let turn = 0; turn < 2; turn++) await cloud.fireTimer('badge')
    const [removed] = await database.all<NominationRecord>('nominations', { _id: ids[0] })
    expect(removed).toMatchObject({ state: 'removed', award: null })
  })
})

describe('the awards', () => {
  test('AWD-15, R-06: go into the file with number, date and who commends; once, wherever the timer was cut off', async () => {
    const { year: of, ids, id: roundId } = await all.makeList([zhou])
    expect(codeOf(await all.call('decideRound', { id: roundId }, 'staff'))).toBe('AWARD.NOT_YET')
    await database.update('award_rounds', roundId, { publicUntil: Date.now() - 1 })
    outputOf(await all.call('decideRound', { id: roundId }, 'staff'))
    await Promise.all([cloud.fireTimer('badge'), cloud.fireTimer('badge')])
    // As if it had been cut off before it was written down that all are given.
    await database.update('award_rounds', roundId, { giving: true })
    await cloud.fireTimer('badge')
    const { history } = await fileOf(database, zhou.id)
    const awarded = history.filter(({ what }) => what === 'awarded')
    expect(awarded).toMatchObject([{ note: `${String(of)} 年度优秀志愿者` }])
    const { awards } = outputOf(await all.call('listOwnAwards', {}, 'zhou'))
    expect(awards.find(({ id }) => id === ids[0])).toMatchObject({
      ...{ state: 'awarded', year: of },
      award: {
        grantedBy: '协会和街道办事处',
        no: expect.stringMatching(`^BZ${String(of)}\\d{10}$`) as string,
      },
    })
    expect(await database.all('notices', { kind: 'awarded', record: ids[0] })).toHaveLength(1)
    expect((await all.stored(roundId)).giving).toBe(false)
    expect(outputOf(await all.call('getCommend', { year: of })).round?.state).toBe('decided')
  })
})
