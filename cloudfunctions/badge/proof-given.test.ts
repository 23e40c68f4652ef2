import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { wordsOf } from '../../config/testing/pdf-words'
import { PHONE, Proofs, THIS_YEAR, type Checked } from '../../config/testing/proofs'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeIdNumber } from '../../config/testing/volunteers'

let cloud: LocalCloud
let database: RawDatabase
let proofs: Proofs

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  becomeInstance(cloud)
  proofs = new Proofs(cloud, database)
}, 60_000)
afterAll(() => cloud.stop())

const SURVEY = { kind: 'survey', title: '收问卷 47 份', minutes: 47, from: null, to: null } as const

describe('checking a proof', () => {
  const check = (no: string, key: object, openId?: string) =>
    proofs.call<Checked>('checkProof', { no, key }, openId)
  const byPhone = (lastFour: string) => ({ by: 'phone', lastFour })
  const byName = (name: string) => ({ by: 'name', name })

  test('PRF-08, R-13: a stranger checks it by its number with the end of the phone, or with the name; the name is covered', async () => {
    const place = await proofs.makePlace()
    const records = await proofs.serve(place, {}, { ...SURVEY, day: '2026-11-02' })
    const { number } = await proofs.issue(place, await proofs.apply(place, records))
    const called = await check(number ?? '', byPhone(PHONE.slice(-4)))
    expect(called.waves).toBeLessThanOrEqual(2)
    expect(outputOf(called)).toMatchObject({
      ...{ number, maskedName: '陈**', stationName: place.station.name, revoked: null },
      sum: { minutes: 167, surveyMinutes: 47, services: 1 },
    })
    expect(JSON.stringify(called.reply)).not.toContain('陈一鸣')
    expect(codeOf(await check(number?.toLowerCase() ?? '', byName('陈 一鸣')))).toBe('OK')
    expect(codeOf(await check(number ?? '', byName('陈一鸣'), 'stranger'))).toBe('OK')
  })

  test('R-29: a wrong end, a wrong name and a number that was never given out answer the same, and trying is braked', async () => {
    const place = await proofs.makePlace({ name: '林小满' })
    const { number } = await proofs.issue(
      place,
      await proofs.apply(place, await proofs.serve(place, {})),
    )
    const no = number ?? ''
    const wrong = [
      await check(no, byPhone('0000'), 'one'),
      await check(no, byName('林大满'), 'two'),
      await check(`HAZ-${THIS_YEAR}-99999`, byName('林小满'), 'three'),
      await check(`HAZ-${THIS_YEAR}-99999`, byPhone('0000'), 'four'),
    ].map(({ reply, waves }) => ({ reply: { ...reply, requestId: '' }, waves }))
    const errors = wrong.map(({ reply }) => ('error' in reply ? reply.error : undefined))
    expect(new Set(errors.map((error) => `${error?.code} ${error?.message}`)).size).toBe(1)
    expect(errors[0]?.code).toBe('PROOF.NOT_FOUND')
    const tries = Array.from({ length: 60 }, (_, turn) => turn)
    const codes = []
    for (const turn of tries) {
      const tried = byPhone(String(3000 + turn))
      codes.push(codeOf(await check(no, tried, `somebody-${String(turn)}`)))
    }
    expect(codes.at(-1)).toBe('REQUEST.TOO_MANY')
    expect(codes).not.toContain('OK')
  })

  test('R-29: in the database stand neither the name nor the phone', async () => {
    const place = await proofs.makePlace({ name: '欧阳安然', phone: '13912345678' })
    const id = await proofs.apply(place, await proofs.serve(place, {}))
    await proofs.issue(place, id)
    const text = JSON.stringify(await proofs.stored(id))
    for (const secret of ['欧阳安然', '安然', '13912345678', '5678']) {
      expect(text).not.toContain(secret)
    }
  })
})

describe('the paper', () => {
  test('PRF-03, PRF-07, R-11: its text is what the records say, line by line; nobody else gets it', async () => {
    const idNumber = makeIdNumber()
    const place = await proofs.makePlace({ idNumber })
    const records = await proofs.serve(
      place,
      { day: '2026-01-05', title: '手机课协助', minutes: 95 },
      { day: '2026-02-06', title: '社区巡讲', minutes: 59, manual: true },
      { ...SURVEY, day: '2026-11-17' },
    )
    const id = await proofs.apply(place, records, true)
    const { number, issued } = await proofs.issue(place, id)
    const words = wordsOf(await proofs.paper(place, id))
    for (const { day, title, content, organiser, minutes, kind, manual } of records) {
      const apart = kind === 'survey' ? '（问卷时长）' : manual ? '（补录）' : ''
      const hours = `${(Math.floor(minutes / 6) / 10).toFixed(1)} 小时`
      const said = [day, title, apart, content, organiser, hours, `${String(minutes)} 分钟`]
      expect(words).toContain(said.join(''))
    }
    expect(words).toContain('合计3.3 小时201 分钟')
    for (const said of [number ?? '', '陈一鸣', idNumber, place.served.no, issued?.handler ?? '']) {
      expect(words).toContain(said)
    }
    expect((await proofs.paper(place, id)).equals(await proofs.paper(place, id))).toBe(true)
    const foreign = proofs.call('getProofFile', { id, part: 0 }, place.manager)
    expect(codeOf(await foreign)).toBe('PROOF.NO_PROOF')
    const beyond = proofs.call('getProofFile', { id, part: 90 }, place.volunteer)
    expect(codeOf(await beyond)).toBe('REQUEST.INVALID')
    // Taken out of the file, it is in no paper any more.
    await database.update('volunteers', place.served.id, { 'person.idNumber': null })
    expect(wordsOf(await proofs.paper(place, id))).not.toContain(idNumber)
  })
})

describe('the English paper', () => {
  const english = (latinName: string | null) => ({ english: { latinName } })

  test('PRF-03, R-11: the same number and record in English, with the spelling of this asking alone', async () => {
    const place = await proofs.makePlace({ name: '吕知行' })
    const records = await proofs.serve(
      place,
      { day: '2026-01-05', title: '手机课协助', minutes: 95 },
      { day: '2026-02-06', title: '社区巡讲', minutes: 59, manual: true },
      { ...SURVEY, day: '2026-11-17' },
    )
    const id = await proofs.apply(place, records)
    const { number } = await proofs.issue(place, id)
    const before = await proofs.stored(id)
    const words = wordsOf(await proofs.paper(place, id, english('LYU Zhixing')))
    const days = ['5 January 2026', '6 February 2026', '17 November 2026']
    const kinds = ['Activity', 'Activity, entered by hand', 'Questionnaires']
    records.forEach(({ title, content, organiser, minutes }, place) => {
      const hours = `${(Math.floor(minutes / 6) / 10).toFixed(1)} hours`
      const line = [days[place], title, kinds[place], content, organiser, hours]
      expect(words).toContain([...line, `${String(minutes)} minutes`].join(''))
    })
    expect(words).toContain('Total3.3 hours201 minutes')
    for (const said of [number ?? '', '吕知行', 'LYU Zhixing', place.served.no]) {
      expect(words).toContain(said)
    }
    // Nothing of the spelling is kept: the next asking has none, and who checks it sees the same as before.
    expect(wordsOf(await proofs.paper(place, id, english(null)))).not.toContain('LYU')
    expect(await proofs.stored(id)).toEqual(before)
    const key = { by: 'name', name: '吕知行' }
    const checked = await proofs.call<Checked>('checkProof', { no: number, key })
    expect(outputOf(checked)).toMatchObject({ number, maskedName: '吕**', sum: { minutes: 201 } })
  })

  test('R-11: nobody else gets it, nor what is no Latin spelling, nor one of a revoked proof', async () => {
    const place = await proofs.makePlace()
    const id = await proofs.apply(place, await proofs.serve(place, {}))
    const ask = (latinName: string, openId = place.volunteer) =>
      proofs.call('getProofFile', { id, part: 0, ...english(latinName) }, openId)
    expect(codeOf(await ask('CHEN Yiming'))).toBe('PROOF.NO_PROOF')
    await proofs.issue(place, id)
    expect(codeOf(await ask('CHEN Yiming'))).toBe('OK')
    expect(codeOf(await ask('CHEN Yiming', place.manager))).toBe('PROOF.NO_PROOF')
    for (const wrong of ['陈一鸣', 'C', '13812342071', 'CHEN\nYiming', 'x'.repeat(61)]) {
      expect(codeOf(await ask(wrong))).toBe('REQUEST.INVALID')
    }
    await proofs.call('revokeProof', { id, reason: 'mistaken' }, place.manager)
    expect(codeOf(await ask('CHEN Yiming'))).toBe('PROOF.NO_PROOF')
  })
})

describe('a proof that is good no more', () => {
  test('D-23, HRS-10: a corrected record revokes it, asks for another, and who checks it sees both numbers', async () => {
    const place = await proofs.makePlace()
    const records = await proofs.serve(place, {}, { day: '2026-04-01' })
    const first = await proofs.issue(place, await proofs.apply(place, records))
    const other = await proofs.issue(place, await proofs.apply(place, records.slice(1)))
    await proofs.correct(records[0]?._id ?? '', 60)
    await cloud.fireTimer('badge')
    expect(await proofs.stored(first._id)).toMatchObject({
      state: 'revoked',
      revoked: { reason: 'corrected', corrections: 1, replacedBy: null },
    })
    // Of another record alone: it stays good.
    expect(await proofs.stored(other._id)).toMatchObject({ state: 'issued' })
    const next = (await proofs.all(place)).find(({ replaces }) => replaces === first._id)
    expect(next).toMatchObject({ state: 'waiting', recordIds: first.recordIds })
    expect(await proofs.told(place.served.accountId)).toContain('proofRevoked')
    const again = await proofs.issue(place, next?._id ?? '')
    expect(again.lines.map(({ minutes }) => minutes)).toEqual([60, 120])
    const key = { by: 'name', name: '陈一鸣' }
    const checked = await proofs.call<Checked>('checkProof', { no: first.number, key })
    expect(outputOf(checked).revoked).toMatchObject({ corrections: 1, replacedBy: again.number })
    const own = await proofs.call('getProofFile', { id: first._id, part: 0 }, place.volunteer)
    expect(codeOf(own)).toBe('PROOF.NO_PROOF')
    // Looked at once more, nothing happens once more.
    await cloud.fireTimer('badge')
    expect(await proofs.all(place)).toHaveLength(3)
  })

  test('HRS-10: with nothing left there is no other one; what was corrected back before the look stays good', async () => {
    const place = await proofs.makePlace()
    const [one, two] = await proofs.serve(place, {}, { day: '2026-04-02' })
    if (!one || !two) throw new Error('no records')
    const gone = await proofs.issue(place, await proofs.apply(place, [one]))
    const kept = await proofs.issue(place, await proofs.apply(place, [two]))
    await proofs.correct(one._id, 0)
    await proofs.correct(two._id, 90)
    await proofs.correct(two._id, 120)
    await cloud.fireTimer('badge')
    expect((await proofs.stored(gone._id)).state).toBe('revoked')
    expect((await proofs.stored(kept._id)).state).toBe('issued')
    expect(await proofs.all(place)).toHaveLength(2)
    const waiting = await database.all('service_records', { proofLookAt: { $gt: 0 } })
    expect(waiting).toEqual([])
  })

  test('D-23: a station revokes what it gave out by mistake, once, and nothing stands for it', async () => {
    const place = await proofs.makePlace()
    const { _id: id } = await proofs.issue(
      place,
      await proofs.apply(place, await proofs.serve(place, {})),
    )
    for (let time = 0; time < 2; time++) {
      const revoke = { id, reason: 'mistaken' }
      expect(codeOf(await proofs.call('revokeProof', revoke, place.manager))).toBe('OK')
    }
    expect(
      (await proofs.told(place.served.accountId)).filter((k) => k === 'proofRevoked'),
    ).toHaveLength(1)
    expect(await proofs.all(place)).toHaveLength(1)
  })
})
