import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, makeMember } from '../../config/testing/people'
import {
  Proofs,
  THIS_YEAR,
  type Applied,
  type Decided,
  type Listed,
  type Own,
  type Provable,
  type Read,
} from '../../config/testing/proofs'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeService } from '../../config/testing/services'

let cloud: LocalCloud
let database: RawDatabase
let proofs: Proofs

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  becomeInstance(cloud)
  proofs = new Proofs(cloud, database)
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 60_000)
afterAll(() => cloud.stop())

const SURVEY = { kind: 'survey', title: '收问卷 47 份', minutes: 47, from: null, to: null } as const

describe('asking for a proof', () => {
  test('PRF-02, R-09: the records of a year are there to be picked in two waves, those that wait said to', async () => {
    const place = await proofs.makePlace()
    await proofs.serve(
      place,
      { day: '2024-05-01' },
      { day: '2026-03-14' },
      { day: '2026-03-15', minutes: 0, pending: 60 },
      { day: '2026-03-16', claim: { id: 'clm_test1', state: 'open' } },
    )
    const asked = await proofs.call<Provable>('listProvable', { year: 2026 }, place.volunteer)
    expect(asked.waves).toBeLessThanOrEqual(2)
    const { records, years, person } = outputOf(asked)
    expect(records.map(({ day, provable }) => [day, provable])).toEqual([
      ['2026-03-16', false],
      ['2026-03-15', false],
      ['2026-03-14', true],
    ])
    expect([years.at(-1), years[0]]).toEqual([2024, Number(THIS_YEAR)])
    expect(person).toEqual({
      ...{ maskedName: '陈**', stationName: place.station.name, idNumberGiven: false },
    })
    const other = await proofs.call<Provable>('listProvable', { year: 2026 }, place.manager)
    expect(outputOf(other)).toMatchObject({ records: [], person: null })
  })

  test('PRF-02: a year with a thousand records is read page after page, and none is left out', async () => {
    const place = await proofs.makePlace()
    const { accountId } = place.served
    const start = Date.parse('2026-01-01T00:00+08:00')
    const records = Array.from({ length: 1000 }, (_, turn) => ({
      ...makeService(accountId, place.station, { at: start + Math.floor(turn / 2) * 60_000 }),
    }))
    const early = makeService(accountId, place.station, { at: start - 1 })
    await database.insert('service_records', [...records, early])
    const seen = new Set<string>()
    let before: { at: number; id: string } | undefined
    for (let more = true; more;) {
      const asked = await proofs.call<Provable>(
        'listProvable',
        { year: 2026, ...(before ? { before } : {}) },
        place.volunteer,
      )
      expect(asked.waves).toBeLessThanOrEqual(2)
      const page = outputOf(asked)
      for (const { id } of page.records) seen.add(id)
      const last = page.records.at(-1)
      before = last && { at: last.at, id: last.id }
      more = page.more
    }
    expect([...seen].sort()).toEqual(records.map(({ _id }) => _id).sort())
  })

  test('PRF-01, D-15: it is free, waits two working days at most, and tells the manager; sent again it is the same one', async () => {
    const place = await proofs.makePlace()
    const [one] = await proofs.serve(place, {})
    const asked = { id: clientId('proof'), recordIds: [one?._id], withIdNumber: false }
    const called = await proofs.call<Applied>('applyForProof', asked, place.volunteer)
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(outputOf(called).dueAt).toBeGreaterThan(Date.now())
    expect(codeOf(await proofs.call('applyForProof', asked, place.volunteer))).toBe('OK')
    const different = { ...asked, recordIds: ['srv_another'] }
    expect(codeOf(await proofs.call('applyForProof', different, place.volunteer))).toBe(
      'REQUEST.REPLAYED',
    )
    expect(codeOf(await proofs.call('applyForProof', asked, place.manager))).toBe('PROOF.NO_FILE')
    expect(await proofs.told(place.managerId)).toEqual(['proofWaits'])
    expect(await proofs.all(place)).toHaveLength(1)
  })

  test('R-11: what is not verified, is said to be wrong, is somebody else’s or has no number is not proven', async () => {
    const place = await proofs.makePlace()
    const other = await proofs.makePlace()
    const [waits, wrong, fine] = await proofs.serve(
      place,
      { minutes: 0, pending: 30 },
      { claim: { id: 'clm_test2', state: 'open' } },
      {},
    )
    const [foreign] = await proofs.serve(other, {})
    for (const record of [waits, wrong, foreign]) {
      const input = { id: clientId('proof'), recordIds: [fine?._id, record?._id] }
      const called = proofs.call(
        'applyForProof',
        { ...input, withIdNumber: false },
        place.volunteer,
      )
      expect(codeOf(await called)).toBe('PROOF.NOT_PROVABLE')
    }
    const numbered = { id: clientId('proof'), recordIds: [fine?._id], withIdNumber: true }
    expect(codeOf(await proofs.call('applyForProof', numbered, place.volunteer))).toBe(
      'PROOF.NO_ID_NUMBER',
    )
    expect(await proofs.all(place)).toEqual([])
  })

  test('PRF-02: it can be taken back as long as nobody has decided', async () => {
    const place = await proofs.makePlace()
    const id = await proofs.apply(place, await proofs.serve(place, {}))
    expect(codeOf(await proofs.call('withdrawProof', { id }, 'staff'))).toBe('PROOF.NO_PROOF')
    for (let time = 0; time < 2; time++) {
      expect(codeOf(await proofs.call('withdrawProof', { id }, place.volunteer))).toBe('OK')
    }
    const issue = { id, verdict: 'issue', minutes: 120 }
    expect(codeOf(await proofs.call('decideProof', issue, place.manager))).toBe('PROOF.DECIDED')
    const issued = await proofs.apply(place, await proofs.serve(place, {}))
    await proofs.issue(place, issued)
    expect(codeOf(await proofs.call('withdrawProof', { id: issued }, place.volunteer))).toBe(
      'PROOF.DECIDED',
    )
  })
})

describe('sealing a proof', () => {
  test('D-23: the station sees what it seals: the sum, answers and 补录 apart, what is not in order', async () => {
    const place = await proofs.makePlace()
    const records = await proofs.serve(
      place,
      { minutes: 120 },
      { minutes: 90, manual: true },
      { ...SURVEY, day: '2026-05-01' },
    )
    const id = await proofs.apply(place, records)
    const called = await proofs.call<Read>('readProof', { id }, place.manager)
    expect(called.waves).toBeLessThanOrEqual(3)
    const { proof, notProvable, overlapping, own } = outputOf(called)
    expect(proof).toMatchObject({ maskedName: '陈**', number: null, state: 'waiting' })
    expect(proof.sum).toEqual({
      ...{ lines: 3, services: 2, minutes: 257, surveyMinutes: 47, manual: 1 },
      ...{ from: '2026-03-14', to: '2026-05-01' },
    })
    expect({ notProvable, overlapping, own }).toEqual({
      notProvable: 0,
      overlapping: 1,
      own: false,
    })
    await database.update('service_records', records[0]?._id ?? '', {
      claim: { id: 'clm_late', state: 'open' },
    })
    const later = await proofs.call<Read>('readProof', { id }, place.manager)
    expect(outputOf(later).notProvable).toBe(1)
    const looks = await database.all('audits', { action: 'badge.readProof', target: id })
    const [{ accountId: subject } = { accountId: '' }] = records
    expect(looks).toMatchObject([{ subject }, { subject }])
    const queue = await proofs.call<Listed>(
      'listProofs',
      { stationId: place.station._id, of: 'waiting' },
      place.manager,
    )
    expect(queue.waves).toBeLessThanOrEqual(3)
    expect(outputOf(queue).proofs.map((one) => one.id)).toEqual([id])
  })

  test('D-34: nothing is given out while it can be taken back; then it has a number, and its owner is told', async () => {
    const place = await proofs.makePlace()
    const id = await proofs.apply(place, await proofs.serve(place, {}))
    const issue = { id, verdict: 'issue', minutes: 120 }
    const called = await proofs.call<Decided>('decideProof', issue, place.manager)
    expect(called.waves).toBeLessThanOrEqual(6)
    await cloud.fireTimer('badge')
    expect(await proofs.stored(id)).toMatchObject({ state: 'deciding', number: null })
    expect(codeOf(await proofs.call('undoProof', { id }, 'staff'))).toBe('NOTICE.UNDO_OVER')
    expect(codeOf(await proofs.call('undoProof', { id }, place.manager))).toBe('OK')
    expect(await proofs.stored(id)).toMatchObject({ state: 'waiting', decision: null })
    const issued = await proofs.issue(place, id)
    expect(issued.number).toMatch(new RegExp(`^HAZ-${THIS_YEAR}-\\d{5}$`))
    expect(codeOf(await proofs.call('undoProof', { id }, place.manager))).toBe('NOTICE.UNDO_OVER')
    expect(await proofs.told(place.served.accountId)).toEqual(['proofIssued'])
    const own = outputOf(await proofs.call<Own>('getProof', { id }, place.volunteer))
    expect(own).toMatchObject({ state: 'issued', issued: { name: '陈一鸣', handler: '李望舒' } })
    expect(own.issued?.link).toBe(`packages/public/verify/index?no=${issued.number ?? ''}`)
  })

  test('REG-13: a return needs a reason, which the volunteer sees, with secrets covered', async () => {
    const place = await proofs.makePlace()
    const id = await proofs.apply(place, await proofs.serve(place, {}))
    const back = { id, verdict: 'return', reason: 'nameDiffers', note: '证件上是另一个字' }
    for (let time = 0; time < 2; time++) {
      expect(codeOf(await proofs.call('decideProof', back, place.manager))).toBe('OK')
    }
    await proofs.settle(id)
    expect(await proofs.told(place.served.accountId)).toEqual(['proofReturned'])
    const own = outputOf(await proofs.call<Own>('getProof', { id }, place.volunteer))
    expect(own).toMatchObject({
      ...{ state: 'returned', number: null, issued: null },
      returned: { reason: 'nameDiffers', note: '证件上是另一个字' },
    })
  })

  test('ROL-11: nobody seals or revokes their own; the association stands in', async () => {
    const place = await proofs.makePlace()
    const { openId, accountId } = place.served
    await database.update('accounts', accountId, {
      grants: [
        {
          ...{ role: 'stationManager', scope: 'station', scopeId: place.station._id },
          scopeName: place.station.name,
        },
      ],
    })
    const id = await proofs.apply(place, await proofs.serve(place, {}))
    const issue = { id, verdict: 'issue', minutes: 120 }
    expect(codeOf(await proofs.call('decideProof', issue, openId))).toBe('PROOF.OWN')
    expect(codeOf(await proofs.call('decideProof', issue, 'staff'))).toBe('OK')
    await proofs.settle(id)
    const revoke = { id, reason: 'mistaken' }
    expect(codeOf(await proofs.call('revokeProof', revoke, openId))).toBe('PROOF.OWN')
    expect(codeOf(await proofs.call('revokeProof', revoke, 'staff'))).toBe('OK')
  })

  test('HRS-10: records that changed since they were looked at are not sealed: it waits again', async () => {
    const place = await proofs.makePlace()
    const records = await proofs.serve(place, {}, { day: '2026-03-15' })
    const id = await proofs.apply(place, records)
    const issue = { id, verdict: 'issue', minutes: 240 }
    expect(codeOf(await proofs.call('decideProof', issue, place.manager))).toBe('OK')
    await proofs.correct(records[0]?._id ?? '', 60)
    await proofs.settle(id)
    expect(await proofs.stored(id)).toMatchObject({ state: 'waiting', number: null })
    expect(await proofs.told(place.managerId)).toEqual(['proofWaits', 'proofWaits'])
    expect((await proofs.issue(place, id)).lines.map(({ minutes }) => minutes)).toEqual([60, 120])
  })

  test('HRS-10: a correction in the very moment of the seal leaves no proof good over the old minutes', async () => {
    for (let round = 0; round < 6; round++) {
      const place = await proofs.makePlace()
      const [record] = await proofs.serve(place, {})
      if (!record) throw new Error('no record')
      const id = await proofs.apply(place, [record])
      await proofs.call('decideProof', { id, verdict: 'issue', minutes: 120 }, place.manager)
      await database.update('proofs', id, { 'decision.appliesAt': Date.now() - 1 })
      await Promise.all([cloud.fireTimer('badge'), proofs.correct(record._id, 60)])
      await cloud.fireTimer('badge')
      const { state, number } = await proofs.stored(id)
      expect(['waiting null', 'revoked given']).toContain(
        `${state} ${number === null ? 'null' : 'given'}`,
      )
    }
  })

  test('PRF-08, AMB-34: numbers go on without a gap and without one twice, also through undone seals', async () => {
    const places = await Promise.all(Array.from({ length: 6 }, () => proofs.makePlace()))
    const ids: string[] = []
    for (const place of places) {
      const id = await proofs.apply(place, await proofs.serve(place, {}))
      const issue = { id, verdict: 'issue', minutes: 120 }
      await proofs.call('decideProof', issue, place.manager)
      if (ids.length % 2 === 1) {
        await proofs.call('undoProof', { id }, place.manager)
        await proofs.call('decideProof', issue, place.manager)
      }
      ids.push(id)
    }
    for (const id of ids) {
      await database.update('proofs', id, { 'decision.appliesAt': Date.now() - 1 })
    }
    // The platform may fire a timer twice at once.
    await Promise.all([cloud.fireTimer('badge'), cloud.fireTimer('badge')])
    await cloud.fireTimer('badge')
    const all = await database.all<{ number: string | null }>('proofs')
    const turns = all.flatMap(({ number }) => (number ? [Number(number.slice(-5))] : []))
    expect(turns.sort((one, other) => one - other)).toEqual(turns.map((_, place) => place + 1))
    expect((await Promise.all(ids.map((id) => proofs.stored(id)))).every((p) => p.number)).toBe(
      true,
    )
  })
})
