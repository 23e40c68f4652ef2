import { addDays, DAY, localDate } from '@shared/kit/time'
import { balanceId } from '@shared/ledger/rules'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, makeMember } from '../../config/testing/people'
import {
  evidence,
  givenStar,
  makeScheme,
  Recognitions,
  type Asked,
  type OwnList,
  type Queue,
  type ReadOne,
} from '../../config/testing/recognitions'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import type { NoticeRecord } from '../kit/notices'

let cloud: LocalCloud
let database: RawDatabase
let all: Recognitions

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  becomeInstance(cloud)
  all = new Recognitions(cloud, database)
  await all.begin()
}, 60_000)
afterAll(() => cloud.stop())

describe('asking', () => {
  test('BDG-06: the same ask five times at once is one, and so is handing it in', async () => {
    const { openId, accountId } = await all.person()
    const given = givenStar(all.scheme._id)
    const five = Array.from({ length: 5 }, () => all.call<Asked>('askRecognition', given, openId))
    const ids = new Set((await Promise.all(five)).map((one) => outputOf(one).id))
    expect(ids.size).toBe(1)
    const [id = ''] = ids
    expect(await all.codeOf('submitRecognition', { id }, openId)).toBe('RECOGNITION.NO_EVIDENCE')
    const sent = evidence(id)
    for (let time = 0; time < 2; time++) {
      const called = await all.call('addRecognitionPhoto', sent, openId)
      expect(called.waves).toBeLessThanOrEqual(6)
      expect(outputOf(called)).toEqual({ complete: true })
    }
    const submits = Array.from({ length: 5 }, () => all.call('submitRecognition', { id }, openId))
    for (const one of await Promise.all(submits)) {
      expect(codeOf(one)).toBe('OK')
    }
    expect(await database.all('recognitions', { accountId })).toHaveLength(1)
    const waits = await database.all<NoticeRecord>('notices', {
      kind: 'recognitionWaits',
      record: id,
    })
    expect(waits).toHaveLength(2)
    expect((await all.stored(id)).dueAt).toBeGreaterThan(Date.now() + 4 * DAY)
    // The number as it was typed otherwise is the same star; other facts about it are not.
    const spaced = { ...given, number: given.number.toLowerCase().replace('-', ' - ') }
    const again = await all.call<Asked>('askRecognition', spaced, openId)
    expect(again.waves).toBeLessThanOrEqual(6)
    expect(outputOf(again)).toEqual({ id, state: 'waiting' })
    const other = await all.call('askRecognition', { ...given, star: 5 }, openId)
    expect(codeOf(other)).toBe('RECOGNITION.STATE')
    const own = await all.call<OwnList>('listRecognitions', {}, openId)
    expect(own.waves).toBeLessThanOrEqual(3)
    expect(outputOf(own).recognitions).toMatchObject([{ id, number: given.number, star: 3 }])
  })

  test('BDG-06: only volunteers, only schemes on the list, only stars given already and not over', async () => {
    const { openId } = await all.person()
    const today = localDate(Date.now())
    const ask = async (different: object, who = openId) =>
      await all.codeOf('askRecognition', { ...givenStar(all.scheme._id), ...different }, who)
    await makeMember(cloud, database, { openId: 'resident' })
    expect(await ask({}, 'resident')).toBe('RECOGNITION.NO_FILE')
    expect(await ask({ schemeId: clientId('starScheme') })).toBe('RECOGNITION.NO_SCHEME')
    const over = makeScheme({ ended: true })
    await database.insert('star_schemes', [over])
    expect(await ask({ schemeId: over._id })).toBe('RECOGNITION.NO_SCHEME')
    expect(await ask({ givenOn: addDays(today, 1) })).toBe('RECOGNITION.NOT_IN_TIME')
    expect(await ask({ validUntil: addDays(today, -1) })).toBe('RECOGNITION.NOT_IN_TIME')
    expect(await ask({ validUntil: today })).toBe('OK')
    for (const star of [0, 6, 2.5]) expect(await ask({ star })).toBe('REQUEST.INVALID')
  })

  test('R-29, D-30: in the database stand neither number nor picture; another picture takes the first one’s place', async () => {
    const { openId } = await all.person()
    const given = givenStar(all.scheme._id, { number: 'GEHEIM-4711' })
    const { id } = outputOf(await all.call<Asked>('askRecognition', given, openId))
    const first = evidence(id)
    await all.call('addRecognitionPhoto', first, openId)
    const second = evidence(id)
    await all.call('addRecognitionPhoto', second, openId)
    const parts = await all.partsOf(id)
    expect(parts).toHaveLength(1)
    const text = JSON.stringify([await all.stored(id), parts])
    for (const secret of ['GEHEIM', '4711', second.data.slice(0, 40)]) {
      expect(text).not.toContain(secret)
    }
    const wrong = { ...evidence(id), data: Buffer.from('no picture at all').toString('base64') }
    expect(await all.codeOf('addRecognitionPhoto', wrong, openId)).toBe('RECOGNITION.NOT_A_PHOTO')
  })

  test('R-24: it can be taken back with its picture, by its owner alone, and asked for anew', async () => {
    const { openId } = await all.person()
    const other = await all.person()
    const given = givenStar(all.scheme._id)
    const id = await all.handIn(openId, given)
    for (const action of ['withdrawRecognition', 'submitRecognition'] as const) {
      expect(await all.codeOf(action, { id }, other.openId)).toBe('RECOGNITION.NOT_FOUND')
    }
    for (let time = 0; time < 2; time++) {
      expect(await all.codeOf('withdrawRecognition', { id }, openId)).toBe('OK')
    }
    expect(await all.partsOf(id)).toEqual([])
    expect(await all.codeOf('submitRecognition', { id }, openId)).toBe('RECOGNITION.STATE')
    expect(await all.handIn(openId, given)).toBe(id)
    expect(await all.stored(id)).toMatchObject({ state: 'waiting', turn: 2 })
  })
})

describe('deciding', () => {
  test('AMB-69: accepted, the higher star counts beside our own, and no hour and no point moves', async () => {
    const place = await all.proofs.makePlace()
    await all.proofs.serve(place, { minutes: 6_000 })
    const { openId, accountId } = place.served
    const books = async () => [
      await database.all('ledger_entries', { account: accountId }),
      await database.all('balances', { account: accountId }),
      await database.all('service_records', { accountId }),
      await database.all('honours', { _id: accountId }),
    ]
    await cloud.fireTimer('badge')
    const before = await books()
    const id = await all.handIn(openId)
    const queue = await all.call<Queue>('listRecognitionQueue', { of: 'waiting' }, 'staff')
    expect(queue.waves).toBeLessThanOrEqual(3)
    const row = outputOf(queue).recognitions.find((one) => one.id === id)
    expect(row).toMatchObject({ maskedName: '陈**', star: 3, state: 'waiting' })
    const read = await all.call<ReadOne>('readRecognition', { id }, 'staff')
    expect(read.waves).toBeLessThanOrEqual(3)
    expect(outputOf(read)).toMatchObject({ ownStar: 1, taken: false, own: false })
    const looks = await database.all('audits', { action: 'badge.readRecognition', target: id })
    expect(looks).toMatchObject([{ subject: accountId }])
    const photo = outputOf(read).photo
    const part = { id, photoId: photo?.id, part: 0 }
    expect(await all.codeOf('getRecognitionPhoto', part, 'staff')).toBe('OK')
    const decided = await all.call('decideRecognition', { id, verdict: 'accept' }, 'staff')
    expect(decided.waves).toBeLessThanOrEqual(6)
    await cloud.fireTimer('badge')
    expect(await all.stored(id)).toMatchObject({ state: 'deciding' })
    await all.pass(id)
    const accepted = await all.stored(id)
    expect(accepted).toMatchObject({ state: 'accepted', until: accepted.validUntil })
    const star = await all.call<object>('getOwnStar', {}, openId)
    expect(star.waves).toBeLessThanOrEqual(2)
    expect(outputOf(star)).toMatchObject({
      ...{ minutes: 6_000, star: 1, counted: 3 },
      recognised: { star: 3, schemeName: all.scheme.name, until: accepted.until },
    })
    expect(await books()).toEqual(before)
    expect(
      await database.all('balances', { _id: balanceId(accountId, 'serviceMinutes') }),
    ).toMatchObject([{ confirmed: 6_000 }])
    expect(await all.told(accountId)).toContain('recognitionDecided')
  })

  test('ROL-11, ROL-05: nobody decides about their own, and only the association does', async () => {
    const { openId, accountId } = await all.person()
    await database.update('accounts', accountId, { grants: [ASSOCIATION_STAFF] })
    const id = await all.handIn(openId)
    const accepting = { id, verdict: 'accept' }
    expect(await all.codeOf('decideRecognition', accepting, openId)).toBe('RECOGNITION.OWN')
    const other = await all.person()
    for (const action of ['readRecognition', 'revokeRecognition', 'undoRecognition'] as const) {
      const input = { id, ...(action === 'revokeRecognition' ? { reason: '那边取消了' } : {}) }
      expect(await all.codeOf(action, input, other.openId)).toBe('ACCESS.ROLE')
    }
    expect(await all.codeOf('decideRecognition', accepting, other.openId)).toBe('ACCESS.ROLE')
  })

  test('D-34: a decision is taken back within ten seconds by who made it, and said again it is the same', async () => {
    const { openId, accountId } = await all.person()
    const id = await all.handIn(openId)
    const refusing = { id, verdict: 'refuse', reason: '照片看不清编号' }
    for (let time = 0; time < 2; time++) {
      expect(await all.codeOf('decideRecognition', refusing, 'staff')).toBe('OK')
    }
    const accepting = { id, verdict: 'accept' }
    expect(await all.codeOf('decideRecognition', accepting, 'colleague')).toBe('RECOGNITION.STATE')
    expect(await all.codeOf('undoRecognition', { id }, 'colleague')).toBe('NOTICE.UNDO_OVER')
    for (let time = 0; time < 2; time++) {
      expect(await all.codeOf('undoRecognition', { id }, 'staff')).toBe('OK')
    }
    expect(await all.stored(id)).toMatchObject({ state: 'waiting', decision: null })
    expect(await all.told(accountId)).not.toContain('recognitionDecided')
    await all.call('decideRecognition', refusing, 'staff')
    await all.pass(id)
    expect(await all.codeOf('undoRecognition', { id }, 'staff')).toBe('NOTICE.UNDO_OVER')
    expect(await all.partsOf(id)).toEqual([])
    const own = (await all.own(openId)).recognitions
    expect(own).toMatchObject([{ state: 'refused', reason: refusing.reason, until: null }])
    expect(await all.star(openId)).toMatchObject({
      ...{ recognised: null, counted: 0 },
    })
    const bare = { id, verdict: 'refuse' }
    expect(await all.codeOf('decideRecognition', bare, 'staff')).toBe('REQUEST.INVALID')
  })

  test('BDG-06: one number counts for one person alone, also when both are accepted at once', async () => {
    const [one, other] = [await all.person(), await all.person()]
    const given = givenStar(all.scheme._id)
    const ids = [await all.handIn(one.openId, given), await all.handIn(other.openId, given)]
    for (const id of ids) {
      outputOf(await all.call('decideRecognition', { id, verdict: 'accept' }, 'staff'))
      await database.update('recognitions', id, { lookAt: Date.now() - 1 })
    }
    await Promise.all([cloud.fireTimer('badge'), cloud.fireTimer('badge')])
    await cloud.fireTimer('badge')
    const states = (await Promise.all(ids.map((id) => all.stored(id)))).map(({ state }) => state)
    expect(states.sort()).toEqual(['accepted', 'waiting'])
    const left = (await Promise.all(ids.map((id) => all.stored(id)))).find(
      ({ state }) => state === 'waiting',
    )
    const id = left?._id ?? ''
    expect(outputOf(await all.call<ReadOne>('readRecognition', { id }, 'staff')).taken).toBe(true)
    const accepting = { id, verdict: 'accept' }
    expect(await all.codeOf('decideRecognition', accepting, 'staff')).toBe('RECOGNITION.TAKEN')
  })
})
