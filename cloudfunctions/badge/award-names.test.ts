import type { AwardRules } from '@shared/badge/award-model'
import { instantOf, localDate, DAY } from '@shared/kit/time'
import { awardRules, Commendations, marks, REASON as reason } from '../../config/testing/awards'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeVolunteer, type Volunteer } from '../../config/testing/volunteers'
import type { AuditRecord } from '../kit/audit'
import type { NoticeRecord } from '../kit/notices'
import type { NominationRecord } from './award-records'

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

/** The minutes of a volunteer, in the balance and in services of the year. */
async function serve({ accountId }: Volunteer, minutes: number, services: object[] = []) {
  await database.insert('balances', [
    { _id: `${accountId}.serviceMinutes`, account: accountId, confirmed: minutes, pending: 30 },
  ])
  const records = services.map((service, index) => ({
    ...{ _id: `srv_${accountId}-${String(index)}`, accountId, kind: 'activity', manual: false },
    ...{ minutes: 60, counts: {}, at: Date.now(), day: localDate(Date.now()), ...service },
  }))
  await database.insert('service_records', records)
}

describe('the rules of a year', () => {
  test('AWD-01, AWD-16: are one a year, written as long as nobody has frozen them, then never again', async () => {
    const first = await all.write()
    const input = { year: first.year, rules: awardRules({ passMark: 70 }), jury: all.jury }
    const second = outputOf(await all.call('saveRound', input, 'staff')).round
    expect(second.id).toBe(first.id)
    // Frozen is what was read, not what somebody else has written since.
    const stale = { id: first.id, savedAt: first.savedAt }
    expect(codeOf(await all.call('freezeRound', stale, 'staff'))).toBe('AWARD.CHANGED')
    const seen = { id: second.id, savedAt: second.savedAt }
    const frozen = outputOf(await all.call('freezeRound', seen, 'staff')).round
    expect(frozen).toMatchObject({ state: 'open', rules: { passMark: 70 } })
    expect(outputOf(await all.call('freezeRound', seen, 'staff')).round).toEqual(frozen)
    expect(codeOf(await all.call('saveRound', input, 'staff'))).toBe('AWARD.FROZEN')
    const { round } = outputOf(await all.call('getCommend', { year: first.year }))
    expect(round).toMatchObject({ rulesHash: frozen.rulesHash, frozenAt: frozen.frozenAt })
    expect(frozen.rulesHash).toMatch(/^[0-9a-f]{64}$/)
  })

  const { criteria, categories } = awardRules()
  test.each<[string, Partial<AwardRules>, number]>([
    ['AWARD.POINTS', { criteria: criteria.map((one) => ({ ...one, points: 40 })) }, 3],
    ['AWARD.TWICE', { categories: [...categories, ...categories].slice(0, 6) }, 3],
    ['AWARD.TOO_SOON', { nominateUntil: localDate(Date.now()) }, 3],
    ['AWARD.JURY', {}, 2],
  ])('AWD-16: are not frozen with %s', async (code, different, jurors) => {
    const { id, savedAt } = await all.write(different, all.jury.slice(0, jurors))
    expect(codeOf(await all.call('freezeRound', { id, savedAt }, 'staff'))).toBe(code)
  })

  test('AWD-16: nobody can be named before, nor marked before names are closed', async () => {
    const draft = await all.write()
    const input = {
      roundId: draft.id,
      stationId: all.station._id,
      category: 'station',
      reason,
    } as const
    expect(codeOf(await all.call('nominate', input, 'manager'))).toBe('AWARD.NO_ROUND')
    expect(outputOf(await all.call('getCommend', { year: draft.year })).round).toBeNull()
    const { id } = await all.freeze()
    const nomination = await all.name(id, chen)
    outputOf(await all.call('reviewNomination', { id: nomination, pass: true }, 'street'))
    const given = { id: nomination, marks: marks(50, 30) }
    expect(codeOf(await all.call('markNomination', given, 'juror1'))).toBe('AWARD.STATE')
    expect(codeOf(await all.call('startMarking', { id }, 'staff'))).toBe('AWARD.NOT_YET')
  })

  test('AWD-02, MSG-03: every station is asked for names once, however often the timer fires', async () => {
    const { id } = await all.freeze()
    for (let turn = 0; turn < 3; turn++) await cloud.fireTimer('badge')
    const asked = await database.all<NoticeRecord>('notices', {
      kind: 'nominationsOpen',
      record: id,
    })
    expect(asked).toHaveLength(2)
    expect(asked.map(({ accountId }) => accountId)).toContain(all.managerId)
  })
})

describe('naming somebody', () => {
  test('HRS-07, R-27: shows confirmed figures of the year from the books, and leaves a row for whose they are', async () => {
    const today = localDate(Date.now())
    const before = all.year
    all.year = Number(today.slice(0, 4)) - 1
    const { id, year } = await all.freeze()
    all.year = before
    await serve(chen, 6_000, [
      { counts: { lectures: 1 } },
      { manual: true, minutes: 45 },
      { kind: 'survey', minutes: 12 },
      { minutes: 0 },
      { day: `${String(year - 1)}-12-31`, at: instantOf(`${String(year - 1)}-12-31`) },
    ])
    const called = await all.call('getNominee', { roundId: id, volunteerId: chen.id }, 'manager')
    expect(outputOf(called)).toEqual({
      maskedName: '陈**',
      facts: {
        ...{ minutes: 6_000, star: 1, yearServices: 3, yearMinutes: 117, surveyMinutes: 12 },
        ...{ manualMinutes: 45, lectures: 1, trainingMinutes: 0 },
      },
    })
    expect(called.waves).toBeLessThanOrEqual(4)
    const rows = await database.all<AuditRecord>('audits', { action: 'badge.getNominee' })
    expect(rows.at(-1)).toMatchObject({ subject: chen.accountId, stationId: all.station._id })
    const foreign = await all.call(
      'getNominee',
      { roundId: id, volunteerId: chen.id },
      'manager-other',
    )
    expect(codeOf(foreign)).toBe('ACCESS.SCOPE')
  })

  test('AWD-02: the same sent five times at once is one nomination; a second for the same is refused', async () => {
    const { id } = await all.freeze()
    const input = {
      roundId: id,
      stationId: all.station._id,
      category: 'volunteer',
      reason,
    } as const
    const send = (different: object = {}) =>
      all.call('nominate', { ...input, volunteerId: lin.id, ...different }, 'manager')
    const sent = await Promise.all([send(), send(), send(), send(), send()])
    expect(sent.map(codeOf)).toEqual(['OK', 'OK', 'OK', 'OK', 'OK'])
    expect(Math.min(...sent.map(({ waves }) => waves))).toBeLessThanOrEqual(6)
    expect(codeOf(await send({ reason: `${reason}又一年。` }))).toBe('AWARD.KNOWN')
    expect(await database.all('nominations', { roundId: id })).toHaveLength(1)
  })

  test('AWD-06, AWD-16: a station names as many as the rules say, also when all are sent at once', async () => {
    const { id } = await all.freeze({ perStation: 2 })
    const input = {
      roundId: id,
      stationId: all.station._id,
      category: 'volunteer',
      reason,
    } as const
    const sent = await Promise.all(
      [chen, lin, zhou].map((one) =>
        all.call('nominate', { ...input, volunteerId: one.id }, 'manager'),
      ),
    )
    expect(sent.map(codeOf).sort()).toEqual(['AWARD.FULL', 'OK', 'OK'])
    const [first] = await database.all<NominationRecord>('nominations', { roundId: id })
    outputOf(await all.call('withdrawNomination', { id: first?._id ?? '' }, 'manager'))
    const refused = sent.findIndex((one) => codeOf(one) === 'AWARD.FULL')
    expect(await all.name(id, [chen, lin, zhou][refused] ?? chen)).toMatch(/^nom_/)
  })

  test('AWD-06: groups are the station, one of its teams, or who supports it by name; and only what the rules have', async () => {
    const { id } = await all.freeze()
    const input = { roundId: id, stationId: all.station._id, reason } as const
    const of = async (different: object) =>
      codeOf(await all.call('nominate', { ...input, category: 'station', ...different }, 'manager'))
    expect(await of({})).toBe('OK')
    expect(await of({ category: 'enterprise', name: '街口药店' })).toBe('OK')
    expect(await of({ category: 'enterprise' })).toBe('AWARD.NO_NOMINEE')
    expect(await of({ category: 'team', teamId: 'tem_nobody' })).toBe('AWARD.NO_NOMINEE')
    expect(await of({ category: 'media', name: '街道报' })).toBe('AWARD.NO_CATEGORY')
    await all.endNames(id)
    expect(await of({ category: 'enterprise', name: '书店' })).toBe('AWARD.OVER')
  })

  test('AWD-06: what went back to one station is not handed in by another; its place is taken there as long as it lies', async () => {
    const { id: roundId } = await all.freeze({ perStation: 1 })
    const input = { roundId, category: 'enterprise', name: '街口药店', reason } as const
    const at = ({ _id: stationId }: typeof all.station, by: string, name: string = input.name) =>
      all.call('nominate', { ...input, stationId, name }, by)
    const named = outputOf(await at(all.station, 'manager')).nomination.id
    const back = { id: named, pass: false, reason: '写得再细一点' }
    outputOf(await all.call('reviewNomination', back, 'street'))
    expect(codeOf(await at(all.other, 'manager-other'))).toBe('AWARD.KNOWN')
    expect(codeOf(await at(all.other, 'manager-other', '书店'))).toBe('OK')
    outputOf(await all.call('withdrawNomination', { id: named }, 'manager'))
    expect(codeOf(await at(all.other, 'manager-other'))).toBe('AWARD.FULL')
    expect(codeOf(await at(all.station, 'manager'))).toBe('OK')
  })

  test('ROL-11: nobody names, reviews or marks about themselves or their own', async () => {
    const self = await makeVolunteer(cloud, database, {
      ...{ station: all.station, openId: 'both', name: '何敏' },
      grants: [atStation('stationManager', all.station), ASSOCIATION_STAFF],
    })
    const { id } = await all.freeze()
    const input = {
      roundId: id,
      stationId: all.station._id,
      category: 'volunteer',
      reason,
    } as const
    const own = await all.call('nominate', { ...input, volunteerId: self.id }, self.openId)
    expect(codeOf(own)).toBe('AWARD.OWN')
    const named = await all.call('nominate', { ...input, volunteerId: chen.id }, self.openId)
    const nomination = outputOf(named).nomination.id
    const review = { id: nomination, pass: true }
    expect(codeOf(await all.call('reviewNomination', review, self.openId))).toBe('AWARD.OWN')
    // Who has reviewed for the street gives no marks.
    outputOf(await all.call('reviewNomination', review, 'staff'))
    const change = { state: 'scoring', jury: [{ id: self.accountId, maskedName: '何*' }] }
    await database.update('award_rounds', id, change)
    const given = { id: nomination, marks: marks(50, 30) }
    expect(codeOf(await all.call('markNomination', given, self.openId))).toBe('AWARD.CONFLICT')
    expect(codeOf(await all.call('markNomination', given, 'juror1'))).toBe('AWARD.NOT_JUROR')
  })
})

describe('the street', () => {
  test('AWD-02, D-34: gives back with a reason and may change its mind before the station hears of it', async () => {
    const { id: roundId } = await all.freeze()
    const id = await all.name(roundId, chen)
    const back = { id, pass: false, reason: '写得再细一点' }
    expect(outputOf(await all.call('reviewNomination', back, 'street')).nomination).toMatchObject({
      ...{ state: 'returned', returned: '写得再细一点', mayReview: true },
    })
    outputOf(await all.call('reviewNomination', { id, pass: true }, 'street'))
    const kind = 'nominationReturned'
    expect(await database.all('notices', { kind, record: id })).toEqual([])
    outputOf(await all.call('reviewNomination', back, 'street'))
    expect(await database.all('notices', { kind, record: id })).toHaveLength(1)
    const input = { roundId, stationId: all.station._id, category: 'volunteer' } as const
    const again = { ...input, volunteerId: chen.id, reason: `${reason}写细了。` }
    expect(outputOf(await all.call('nominate', again, 'manager')).nomination.state).toBe('waiting')
    await all.endNames(roundId)
    expect(codeOf(await all.call('startMarking', { id: roundId }, 'staff'))).toBe(
      'AWARD.UNREVIEWED',
    )
  })
})
