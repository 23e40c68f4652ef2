/** Evidence photos: they arrive in parts, at most four, encrypted, and go with the report. */
import { consentTo } from '@shared/account/consent-texts'
import { PHOTO_PART_MAX } from '@shared/kit/photo-part'
import { HOUR } from '@shared/kit/time'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { takeSettings } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import {
  clientId,
  endReport,
  handIn,
  makePhotoParts,
  reportOf,
  type Receipt,
} from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { readPart } from '../kit/photo-parts'
import type { PhotoPartRecord } from './records'

let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  takeSettings(cloud)
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [makeStation('duty', { duty: true })])
}, 30_000)
afterAll(() => cloud.stop())

type Key = Pick<Receipt, 'no' | 'secret'>

async function report() {
  const { input, receipt } = await handIn(cloud)
  return { id: input.id, key: { no: receipt.no, secret: receipt.secret } }
}

const consent = consentTo('reportPhoto')

/** Sends a part as the brush page does: with what was agreed to there, unless `agreed` is something else. */
function send(
  key: Key,
  part: { id: string; part: number; parts: number; data: string },
  agreed: object = { consent },
) {
  const sent = { ...key, ...part, ...agreed }
  return cloud.call<{ photos: number; complete: boolean }>('help', 'addPhoto', sent)
}

/** Sends all parts of a photo, in this order; the last answer. */
async function sendAll(key: Key, data: readonly string[], order = data.map((_part, at) => at)) {
  const id = clientId('photo')
  let last
  for (const part of order) {
    last = outputOf(await send(key, { id, part, parts: data.length, data: data[part] ?? '' }))
  }
  return { id, last }
}

const partsOf = (reportId: string) => database.all<PhotoPartRecord>('report_photos', { reportId })
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])
const WEBP = Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1')

describe('a photo', () => {
  test('D-30: arrives in parts, is encrypted, and is told in the story once it is whole', async () => {
    const { id, key } = await report()
    const data = makePhotoParts(3)
    const photo = clientId('photo')
    const sent = (part: number) => ({ id: photo, part, parts: 3, data: data[part] ?? '' })
    expect(outputOf(await send(key, sent(0)))).toEqual({ photos: 0, complete: false })
    expect(outputOf(await send(key, sent(1)))).toEqual({ photos: 0, complete: false })
    const called = await send(key, sent(2))
    expect(outputOf(called)).toEqual({ photos: 1, complete: true })
    expect(called.waves).toBeLessThanOrEqual(6)
    const kept = await partsOf(id)
    expect(JSON.stringify(kept)).not.toContain(data[0])
    expect(kept.map(readPart).sort()).toEqual([...data].sort())
    const tracked = await cloud.call('help', 'trackReport', key)
    expect(outputOf(tracked)).toMatchObject({ photos: 1 })
    expect((await reportOf(database, id)).steps.map(({ kind }) => kind)).toEqual([
      'received',
      'photo',
    ])
    expect(tracked.waves).toBeLessThanOrEqual(2)
  })

  test('D-30: may come in any order, and all parts at once', async () => {
    const { id, key } = await report()
    const { last } = await sendAll(key, makePhotoParts(3), [2, 0, 1])
    expect(last).toEqual({ photos: 1, complete: true })
    const data = makePhotoParts(4)
    const photo = clientId('photo')
    const answers = await Promise.all(
      data.map((text, part) => send(key, { id: photo, part, parts: 4, data: text })),
    )
    answers.map(outputOf)
    expect((await reportOf(database, id)).photos.map(({ here }) => here.includes(null))).toEqual([
      false,
      false,
    ])
    expect(await partsOf(id)).toHaveLength(7)
  })

  test('D-30: a part sent again is the same part; another one in its place is refused', async () => {
    const { id, key } = await report()
    const [first = '', second = ''] = makePhotoParts(2)
    const photo = clientId('photo')
    const part = { id: photo, part: 0, parts: 2, data: first }
    outputOf(await send(key, part))
    expect(outputOf(await send(key, part))).toEqual({ photos: 0, complete: false })
    expect(codeOf(await send(key, { ...part, data: makePhotoParts(2)[0] ?? '' }))).toBe(
      'REQUEST.REPLAYED',
    )
    expect(codeOf(await send(key, { id: photo, part: 1, parts: 3, data: second }))).toBe(
      'REQUEST.REPLAYED',
    )
    outputOf(await send(key, { id: photo, part: 1, parts: 2, data: second }))
    await endReport(database, id)
    expect(outputOf(await send(key, part))).toEqual({ photos: 1, complete: true })
    expect(await partsOf(id)).toHaveLength(2)
    expect((await reportOf(database, id)).steps).toHaveLength(2)
  })

  test('R-24, R-25, D-30: keeps which words were agreed to, and when', async () => {
    const before = Date.now()
    const { id, key } = await report()
    await sendAll(key, makePhotoParts(2))
    const [photo] = (await reportOf(database, id)).photos
    expect(photo?.consent).toEqual({ ...consent, givenAt: photo?.at })
    expect(photo?.at).toBeGreaterThanOrEqual(before)
  })

  test.each([
    ['PNG', PNG.toString('base64')],
    ['WebP', WEBP.toString('base64')],
  ])('D-30: may be a %s', async (_kind, data) => {
    const { key } = await report()
    expect((await sendAll(key, [data])).last).toEqual({ photos: 1, complete: true })
  })

  test('D-30: a part as large as it may be is taken', async () => {
    const { key } = await report()
    const head = makePhotoParts(1)[0] ?? ''
    const data = head.slice(0, 396) + 'A'.repeat(PHOTO_PART_MAX - 396)
    expect((await sendAll(key, [data])).last).toEqual({ photos: 1, complete: true })
  })
})

describe('a photo is refused', () => {
  test.each([
    ['a text', Buffer.from('no picture at all').toString('base64'), 0, 1],
    ['a page', Buffer.from('<svg onload=alert(1)>').toString('base64'), 0, 1],
    ['base64 that is cut off', '/9j/4AAQSkZ', 0, 1],
    ['padding before the end', '/9j/4A==', 0, 2],
    ['a part that is not one of them', '/9j/4AAQ', 2, 2],
  ])('D-30: when it is %s', async (_what, data, part, parts) => {
    const { id, key } = await report()
    const photo = clientId('photo')
    expect(codeOf(await send(key, { id: photo, part, parts, data }))).toBe('HELP.NOT_A_PHOTO')
    expect(await partsOf(id)).toEqual([])
  })

  test.each([
    ['nothing was agreed to', {}],
    ['an older text was', { consent: { ...consent, version: '2026-01-01' } }],
    ['other words were', { consent: { ...consent, hash: '0'.repeat(64) } }],
    ['only the phone number was', { consent: consentTo('sensitiveReport') }],
  ])('R-25, D-30: while %s, and the part after a first one too', async (_what, agreed) => {
    const { id, key } = await report()
    const [first = '', second = ''] = makePhotoParts(2)
    const photo = clientId('photo')
    const part = { id: photo, part: 0, parts: 2, data: first }
    expect(codeOf(await send(key, part, agreed))).toBe('HELP.CONSENT_REQUIRED')
    expect([await partsOf(id), (await reportOf(database, id)).photos]).toEqual([[], []])
    outputOf(await send(key, part))
    const next = { ...part, part: 1, data: second }
    expect(codeOf(await send(key, next, agreed))).toBe('HELP.CONSENT_REQUIRED')
    expect(await partsOf(id)).toHaveLength(1)
  })

  test('D-30: a fifth, while one that stopped arriving an hour ago makes room', async () => {
    const { id, key } = await report()
    const [data = ''] = makePhotoParts(2)
    const stuck = clientId('photo')
    outputOf(await send(key, { id: stuck, part: 0, parts: 2, data }))
    for (let photo = 0; photo < 3; photo++) await sendAll(key, makePhotoParts(1))
    const fifth = { id: clientId('photo'), part: 0, parts: 1, data: makePhotoParts(1)[0] ?? '' }
    expect(codeOf(await send(key, fifth))).toBe('HELP.PHOTOS_FULL')
    const { photos } = await reportOf(database, id)
    const older = photos.map((one) => (one.id === stuck ? { ...one, at: one.at - HOUR - 1 } : one))
    await database.update('reports', id, { photos: older })
    expect(outputOf(await send(key, fifth))).toEqual({ photos: 4, complete: true })
    expect((await partsOf(id)).some(({ _id }) => _id.startsWith(stuck))).toBe(false)
    expect(codeOf(await send(key, { ...fifth, id: clientId('photo') }))).toBe('HELP.PHOTOS_FULL')
  })

  test('D-30: of a case that is closed, and with a wrong secret', async () => {
    const { id, key } = await report()
    const part = { id: clientId('photo'), part: 0, parts: 1, data: makePhotoParts(1)[0] ?? '' }
    const wrong = String((Number(key.secret) + 1) % 1_000_000).padStart(6, '0')
    expect(codeOf(await send({ ...key, secret: wrong }, part))).toBe('HELP.NOT_FOUND')
    await endReport(database, id)
    expect(codeOf(await send(key, part))).toBe('HELP.CASE_CLOSED')
  })
})

test('D-17, D-30: go when the report is taken back, and with them what was said of the other side', async () => {
  const { input, receipt } = await handIn(cloud, { counterpart: '13812342071' })
  const key = { no: receipt.no, secret: receipt.secret }
  await sendAll(key, makePhotoParts(2))
  const called = await cloud.call('help', 'withdrawReport', key)
  expect(outputOf(called)).toMatchObject({ status: 'withdrawn', photos: 0 })
  expect(await partsOf(input.id)).toEqual([])
  expect(await reportOf(database, input.id)).toMatchObject({
    ...{ photos: [], counterpart: null, marks: [], hasContact: false },
    ...{ duty: null, dutyNextAt: null, escalateAt: null },
  })
  expect(called.waves).toBeLessThanOrEqual(6)
})
