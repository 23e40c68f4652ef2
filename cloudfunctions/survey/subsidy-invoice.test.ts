import type { OutputOf } from '@shared/kit/contract'
import { addDays, localDate } from '@shared/kit/time'
import type { subsidyActions } from '@shared/survey/subsidy-actions'
import { makeQuestionnaire } from '../../config/testing/campaigns'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import {
  LAST_YEAR,
  PEOPLE,
  PICTURE,
  Subsidies,
  type File,
  type Listed,
  type Place,
  type Reading,
  type Stepped,
} from '../../config/testing/subsidies'

type Part = OutputOf<(typeof subsidyActions)['addInvoicePart']>

const STAFF = { staff: '柳协会', colleague: '何协会' }

let cloud: LocalCloud
let database: RawDatabase
let all: Subsidies
let staffId: string

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  all = new Subsidies(cloud, database)
  await makeQuestionnaire(database)
  const grants = [ASSOCIATION_STAFF]
  staffId = await makeMember(cloud, database, {
    ...{ openId: 'staff', displayName: STAFF.staff, grants },
  })
  await makeMember(cloud, database, {
    ...{ openId: 'colleague', displayName: STAFF.colleague, grants },
  })
}, 60_000)
afterAll(() => cloud.stop())

/** The picture of an invoice, sent in as many parts. */
async function sendPicture(place: Place, parts = 1): Promise<string> {
  const photoId = clientId('photo')
  for (let part = 0; part < parts; part++) {
    const input = { ...place.statement, photoId, part, parts, data: PICTURE }
    outputOf(await all.call<Part>('addInvoicePart', input, place.manager))
  }
  return photoId
}

function invoice(place: Place, photoId: string, different: object = {}) {
  const date = localDate(Date.now())
  return { ...place.statement, photoId, number: '24110001', date, fen: 50, ...different }
}

/** A frozen statement of five answers whose invoice was handed in. */
async function handedIn(): Promise<{ place: Place; photoId: string }> {
  const place = await all.makePlace()
  await all.freeze(place)
  const photoId = await sendPicture(place)
  outputOf(await all.call('handInInvoice', invoice(place, photoId), place.manager))
  return { place, photoId }
}

async function stateOf(place: Place) {
  return (await all.stored(place))?.state
}

describe('the invoice', () => {
  test('SUR-09: goes from the station to the association and back with a reason, is accepted and paid, each once', async () => {
    const { place, photoId } = await handedIn()
    const again = await all.call('handInInvoice', invoice(place, photoId), place.manager)
    expect(codeOf(again)).toBe('OK')
    const { stationId } = place.statement
    const read = await all.call<Reading>('readStatement', { stationId }, place.manager)
    expect(outputOf(read).statement).toMatchObject({ year: LAST_YEAR, state: 'handedIn' })
    const key = { ...place.statement, photoId }
    const why = { ...key, reason: '抬头写错了' }
    const returned = await Promise.all([
      all.call<Stepped>('returnInvoice', why),
      all.call<Stepped>('returnInvoice', why),
    ])
    for (const one of returned) {
      expect(outputOf(one).statement).toMatchObject({ state: 'frozen', invoice: null })
    }
    // A late retry of what was given back hands nothing in.
    await all.call('handInInvoice', invoice(place, photoId), place.manager)
    expect(await stateOf(place)).toBe('frozen')
    expect(codeOf(await all.call('acceptInvoice', key))).toBe('SURVEY.STATEMENT_STATE')

    const next = await sendPicture(place, 2)
    const second = invoice(place, next, { number: '24110002' })
    outputOf(await all.call('handInInvoice', second, place.manager))
    const better = { ...place.statement, photoId: next }
    const accepted = await all.call<Stepped>('acceptInvoice', better)
    expect(accepted.waves).toBeLessThanOrEqual(6)
    await all.call('acceptInvoice', better)
    const payment = {
      ...{ ...place.statement, date: localDate(Date.now()), reference: '20260201-001' },
    }
    for (let time = 0; time < 2; time++) {
      const paid = outputOf(await all.call<Stepped>('payStatement', payment)).statement
      expect(paid).toMatchObject({ state: 'paid', payment: { reference: '20260201-001' } })
      expect(paid.steps.map(({ kind }) => kind)).toEqual([
        ...['frozen', 'handedIn', 'returned', 'handedIn', 'accepted', 'paid'],
      ])
      expect(paid.steps[2]?.reason).toBe('抬头写错了')
    }
    expect(await all.told(place.managerId)).toEqual([
      ...['subsidyFrozen', 'invoiceReturned', 'subsidyPaid'],
    ])
    const waits = (await all.told(staffId)).filter((kind) => kind === 'invoiceWaits')
    expect(waits).toHaveLength(2)
    const other = { ...payment, reference: '20260201-002' }
    expect(codeOf(await all.call('payStatement', other))).toBe('SURVEY.STATEMENT_STATE')
    const audits = await database.all('audits', { target: (await all.stored(place))?._id ?? '' })
    expect(audits.map(({ action }) => action).sort()).toEqual(
      [
        ...['survey.freezeStatement', 'survey.handInInvoice', 'survey.returnInvoice'],
        ...['survey.handInInvoice', 'survey.acceptInvoice', 'survey.payStatement'],
      ].sort(),
    )
  })

  test('SUR-09, D-07: is over the amount of the statement to the fen, from a day that was, with its picture whole', async () => {
    const place = await all.makePlace()
    const early = invoice(place, clientId('photo'))
    expect(codeOf(await all.call('handInInvoice', early, place.manager))).toBe(
      'SURVEY.NO_STATEMENT',
    )
    await all.freeze(place)
    const photoId = clientId('photo')
    const part = { ...place.statement, photoId, part: 0, parts: 2, data: PICTURE }
    const first = outputOf(await all.call<Part>('addInvoicePart', part, place.manager))
    expect(first.complete).toBe(false)
    const handIn = async (different: object = {}) =>
      codeOf(await all.call('handInInvoice', invoice(place, photoId, different), place.manager))
    expect(await handIn()).toBe('SURVEY.NO_PHOTO')
    for (let time = 0; time < 2; time++) {
      const last = { ...part, part: 1 }
      expect(outputOf(await all.call<Part>('addInvoicePart', last, place.manager)).complete).toBe(
        true,
      )
    }
    for (const fen of [49, 51, 500]) expect(await handIn({ fen })).toBe('SURVEY.AMOUNT')
    const tomorrow = addDays(localDate(Date.now()), 1)
    expect(await handIn({ date: tomorrow })).toBe('REQUEST.INVALID')
    expect(await handIn()).toBe('OK')
    expect(await handIn({ number: '99999999' })).toBe('REQUEST.REPLAYED')
    const more = { ...part, photoId: clientId('photo'), parts: 1 }
    expect(codeOf(await all.call('addInvoicePart', more, place.manager))).toBe(
      'SURVEY.STATEMENT_STATE',
    )
  })

  test('R-29: its picture lies encrypted, and is what was sent for its station and the association alone', async () => {
    const { place, photoId } = await handedIn()
    const [kept] = await database.all('invoice_parts', { _id: `${photoId}.0` })
    expect(JSON.stringify(kept)).not.toContain(PICTURE)
    const key = { ...place.statement, photoId, part: 0 }
    for (const openId of ['staff', place.manager]) {
      const { data } = outputOf(await all.call<{ data: string }>('getInvoicePart', key, openId))
      expect(data).toBe(PICTURE)
    }
    const other = await all.makePlace()
    expect(codeOf(await all.call('getInvoicePart', key, other.manager))).toBe('ACCESS.SCOPE')
    const foreign = { ...key, stationId: other.station._id }
    expect(codeOf(await all.call('getInvoicePart', foreign, other.manager))).toBe(
      'SURVEY.NO_STATEMENT',
    )
    const text = { ...place.statement, photoId, part: 0, parts: 1, data: 'aGFsbG8gd2VsdCE=' }
    expect(codeOf(await all.call('addInvoicePart', text, place.manager))).toBe('SURVEY.NOT_A_PHOTO')
  })

  test('ROL-11, SUR-09: nobody accepts, or gives back, the invoice that they handed in', async () => {
    const place = await all.makePlace()
    await all.freeze(place)
    const grants = [ASSOCIATION_STAFF, atStation('stationManager', place.station)]
    await makeMember(cloud, database, { openId: 'both', grants })
    const photoId = await sendPicture({ ...place, manager: 'both' })
    outputOf(await all.call('handInInvoice', invoice(place, photoId), 'both'))
    const key = { ...place.statement, photoId }
    expect(codeOf(await all.call('acceptInvoice', key, 'both'))).toBe('SURVEY.OWN_INVOICE')
    const why = { ...key, reason: '抬头写错了' }
    expect(codeOf(await all.call('returnInvoice', why, 'both'))).toBe('SURVEY.OWN_INVOICE')
    expect(codeOf(await all.call('acceptInvoice', key, 'colleague'))).toBe('OK')
  })
})

describe('every statement of a year', () => {
  test('SUR-08: by station with the sums, in three waves; as a file that was written down', async () => {
    const { place } = await handedIn()
    const open = await all.makePlace({ answers: 3, repeats: 1 })
    await all.fold()
    const called = await all.call<Listed>('listStatements', { year: LAST_YEAR })
    expect(called.waves).toBeLessThanOrEqual(3)
    const listed = outputOf(called)
    const rowOf = ({ station }: Place) =>
      listed.statements.find(({ stationId }) => stationId === station._id)
    expect(rowOf(place)).toMatchObject({ state: 'handedIn', valid: 5, fen: 50 })
    expect(rowOf(open)).toMatchObject({ state: 'open', valid: 3, fen: 30 })
    const sum = listed.statements.reduce((whole, { fen }) => whole + fen, 0)
    expect([listed.fen, listed.valid]).toEqual([sum, sum / 10])
    const file = outputOf(await all.call<File>('exportStatements', { year: LAST_YEAR }))
    const lines = file.csv.trim().split('\r\n')
    expect(lines).toHaveLength(listed.statements.length + 1)
    const line = lines.find((one) => one.startsWith(open.station.name))
    expect(line).toBe(
      `${open.station.name},${String(LAST_YEAR)},还在统计,4,1,0,0,0,0,0,0,3,0.30,,,`,
    )
    const audits = await database.all('audits', { action: 'survey.exportStatements' })
    expect(audits).toHaveLength(1)
  })

  test('SUR-09: one as a file, for its manager, with what was done', async () => {
    const { place } = await handedIn()
    const file = outputOf(await all.call<File>('exportStatement', place.statement, place.manager))
    expect(file.csv).toContain('金额（元）,0.50\r\n')
    expect(file.csv).toContain('发票号码,24110001\r\n')
    expect(file.csv).toContain(`协会核过,${localDate(Date.now())},\r\n`)
    const audits = await database.all('audits', { action: 'survey.exportStatement' })
    expect(audits).toMatchObject([{ stationId: place.station._id }])
  })

  test('R-20: no reply, file or record of a subsidy names a person, nor has an amount of one', async () => {
    const { place, photoId } = await handedIn()
    const key = place.statement
    await all.call('acceptInvoice', { ...key, photoId })
    const replies = [
      outputOf(await all.call<Reading>('readStatement', key, place.manager)),
      outputOf(await all.call<Listed>('listStatements', { year: LAST_YEAR })),
      outputOf(await all.call<File>('exportStatement', key)),
      outputOf(await all.call<File>('exportStatements', { year: LAST_YEAR })),
    ]
    const people = [
      ...[place.volunteerId, place.managerId, staffId, 'acc_'],
      ...[PEOPLE.volunteer, PEOPLE.manager, STAFF.staff, '陈*', '周*'],
    ]
    for (const reply of replies) {
      for (const person of people) expect(JSON.stringify(reply)).not.toContain(person)
    }
    const { steps, ...record } = (await all.stored(place)) ?? { steps: [] }
    for (const person of people) expect(JSON.stringify(record)).not.toContain(person)
    // Who took a step is kept, and it is never a volunteer.
    expect(new Set(steps.map(({ by }) => by))).toEqual(new Set([staffId, place.managerId]))
    const volunteers = await cloud.call('survey', 'readStatement', key, place.volunteer)
    expect(codeOf(volunteers)).toBe('ACCESS.ROLE')
  })
})
