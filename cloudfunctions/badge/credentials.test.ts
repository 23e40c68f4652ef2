/** Badges, stars and awards to take along: as the standard wants them, signed, revocable, and naming nobody. Feature 54. */
import { generateKeyPairSync, sign } from 'node:crypto'
import {
  BADGE,
  Credentials,
  partsOf,
  STAR,
  type Json,
  type Shown,
} from '../../config/testing/credentials'
import { awardNomination, awardRound } from '../../config/testing/awards'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { becomeInstance } from '../../config/testing/instance'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import { addMerit, MERITS } from '../kit/merits'
import { updateWhere } from '../kit/store'
import { transact } from '../kit/transact'
import { noHonours } from './badge-records'
import { placeCredential } from './credential-take'

let cloud: LocalCloud
let database: RawDatabase
let credentials: Credentials

beforeAll(async () => {
  cloud = await startLocalCloud({
    ...{ timerEvery: 86_400_000, environment: { ASSOCIATION_NAME: '海淀网安协会' } },
  })
  becomeInstance(cloud)
  database = openDatabase(cloud.adminUrl)
  credentials = new Credentials(cloud, database)
}, 30_000)
afterAll(() => cloud.stop())

const open = (path: string) => `${cloud.origin}/open/badge/${path}`

describe('the file', () => {
  test('BDG-08: has what Open Badges 3.0 and Verifiable Credentials 2.0 require, and what a JWT repeats of it', async () => {
    const { openId } = await credentials.makeHolder()
    const called = await credentials.take(BADGE, openId)
    expect(outputOf(called).name).toBe('邻里帮手.jws')
    const text = await credentials.text(BADGE, openId)
    const { header, payload } = partsOf(text)
    expect(Object.keys(header).sort()).toEqual(['alg', 'jwk', 'kid', 'typ'])
    expect(header).toMatchObject({ alg: 'RS256', typ: 'JWT' })
    expect(Object.keys(header['jwk'] as Json).sort()).toEqual(['e', 'kty', 'n'])
    const uuid = expect.stringMatching(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    ) as string
    const second = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string
    expect(payload).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: open('issuer'), type: ['Profile'], name: '海淀网安协会' },
      ...{ id: uuid, name: '邻里帮手', validFrom: second, awardedDate: '2031-05-06T00:00:00Z' },
      credentialSubject: {
        id: uuid,
        type: ['AchievementSubject'],
        achievement: {
          ...{ id: open('issuer#badge-neighbour'), type: ['Achievement'], name: '邻里帮手' },
          ...{ description: '为长辈服务 10 次', criteria: { narrative: '为长辈服务 10 次' } },
        },
      },
      credentialStatus: {
        ...{ type: 'BitstringStatusListEntry', statusPurpose: 'revocation' },
        statusListCredential: open('status/1'),
      },
    })
    const { id: subject } = payload['credentialSubject'] as Json
    expect(payload).toMatchObject({ iss: open('issuer'), jti: payload['id'], sub: subject })
    expect(payload['nbf']).toBe(Date.parse(String(payload['validFrom'])) / 1000)
  })

  test('R-29: names nobody: the holder is a salted hash, and no two files of one person have anything of theirs in common', async () => {
    const { openId, accountId, number } = await credentials.makeHolder()
    const [badge, star] = [
      await credentials.text(BADGE, openId),
      await credentials.text(STAR, openId),
    ]
    for (const text of [badge, star]) {
      const said = JSON.stringify(partsOf(text).payload)
      for (const secret of ['钱多宝', '1395555', number, accountId, openId]) {
        expect(said).not.toContain(secret)
      }
    }
    const personal = (text: string) => {
      const { payload } = partsOf(text)
      const { id, identifier } = payload['credentialSubject'] as { id: string; identifier: [Json] }
      return [payload['id'], id, identifier[0]['salt'], identifier[0]['identityHash']]
    }
    expect(personal(badge)[3]).toMatch(/^sha256\$[0-9a-f]{64}$/)
    expect(personal(badge).filter((one) => personal(star).includes(one))).toEqual([])
  })

  test('its signature holds for anybody who fetches the key, and for nobody with one character changed', async () => {
    const { openId } = await credentials.makeHolder()
    const text = await credentials.text(STAR, openId)
    expect(await credentials.isSigned(text)).toBe(true)
    expect(outputOf(await credentials.check(` ${text}\n`))).toMatchObject({
      ...{ title: '一星志愿者', did: '服务满 100 小时', issuer: '海淀网安协会', revokedAt: null },
    })
    const [header = '', payload = '', signature = ''] = text.split('.')
    const change = (part: string) => `${part.slice(0, -1)}${part.endsWith('A') ? 'B' : 'A'}`
    for (const changed of [
      [header, change(payload), signature],
      [header, payload, change(signature)],
      [change(header), payload, signature],
      [header, payload],
      [header, payload, signature, signature],
      ['不是', '一个', '文件'],
    ]) {
      expect(codeOf(await credentials.check(changed.join('.')))).toBe('CREDENTIAL.NOT_OURS')
    }
  })

  test('a key that a text brings along itself counts for nothing, and a list is no badge', async () => {
    const { openId } = await credentials.makeHolder()
    const { header, payload } = partsOf(await credentials.text(BADGE, openId))
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const forged = { ...header, jwk: publicKey.export({ format: 'jwk' }) }
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const signed = `${part(forged)}.${part(payload)}`
    const bytes = sign('sha256', Buffer.from(signed), privateKey).toString('base64url')
    expect(codeOf(await credentials.check(`${signed}.${bytes}`))).toBe('CREDENTIAL.NOT_OURS')
    const list = await (await fetch(open('status/1'))).text()
    expect(codeOf(await credentials.check(list))).toBe('CREDENTIAL.NOT_OURS')
  })
})

describe('taking along', () => {
  test('asked for five times at once it is one file, and later the same still; few waves', async () => {
    const { openId, accountId } = await credentials.makeHolder()
    const five = await Promise.all(Array.from({ length: 5 }, () => credentials.take(BADGE, openId)))
    const again = await credentials.take(BADGE, openId)
    expect(new Set([...five, again].map((one) => outputOf(one).data)).size).toBe(1)
    expect(await credentials.records({ accountId })).toHaveLength(1)
    expect(again.waves).toBeLessThanOrEqual(3)
    const other = await credentials.makeHolder()
    expect((await credentials.take(BADGE, other.openId)).waves).toBeLessThanOrEqual(6)
    const shown = await credentials.call<Shown>('getCredential', { honour: BADGE }, openId)
    expect(shown.waves).toBeLessThanOrEqual(2)
    expect(outputOf(shown)).toMatchObject({ title: '邻里帮手', state: 'open' })
  })

  test('fifty people at once get fifty places', async () => {
    const holders = await Promise.all(Array.from({ length: 50 }, () => credentials.makeHolder()))
    const taken = await Promise.all(holders.map(({ openId }) => credentials.take(BADGE, openId)))
    expect(taken.filter(({ reply }) => reply.ok)).toHaveLength(50)
    const places = (await credentials.records({})).map(({ list, index }) => `${list}.${index}`)
    expect(new Set(places).size).toBe(places.length)
    expect(places.length).toBeGreaterThanOrEqual(50)
  }, 60_000)

  test('a place that is taken is never given again; where all drawn are taken, the next list begins', async () => {
    const record = { accountId: 'acc_places', issuedAt: 1, revokedAt: null }
    const place = (key: string, ...drawn: number[]) => {
      const draws = [...drawn]
      const draw = () => draws.shift() ?? 7
      return placeCredential({ ...record, _id: `crd_place${key}` }, () => key, draw)
    }
    expect(await place('one', 7)).toMatchObject({ list: 1, index: 7 })
    expect(await place('two', 7, 7, 9)).toMatchObject({ list: 1, index: 9, text: 'two' })
    expect(await place('three')).toMatchObject({ list: 2, index: 7 })
    expect(await place('one', 11)).toMatchObject({ list: 1, index: 7, text: 'one' })
  })

  test('R-27: only one’s own, only what one has, and only as a volunteer', async () => {
    const { openId } = await credentials.makeHolder({ badges: {} })
    expect(codeOf(await credentials.take(BADGE))).toBe('ACCESS.SIGN_IN')
    expect(codeOf(await credentials.take(BADGE, 'never-seen'))).toBe('ACCESS.SIGN_IN')
    expect(codeOf(await credentials.take(BADGE, openId))).toBe('CREDENTIAL.NOT_HELD')
    const none = await credentials.makeHolder({ star: noHonours('acc_none').star })
    expect(codeOf(await credentials.take(STAR, none.openId))).toBe('CREDENTIAL.NOT_HELD')
    const guest = await credentials.makeHolder({}, null)
    expect(codeOf(await credentials.take(BADGE, guest.openId))).toBe('CREDENTIAL.NO_NUMBER')
    const shown = await credentials.call<Shown>('getCredential', { honour: BADGE }, guest.openId)
    expect(outputOf(shown).state).toBe('noNumber')
  })

  test('AWD-15: an award one was given goes along; somebody else’s, or a nomination, does not', async () => {
    const [owner, other] = [await credentials.makeHolder(), await credentials.makeHolder()]
    const station = makeStation('credential')
    const round = awardRound(2041, 'decided')
    const award = {
      no: 'BZ20410000000001',
      grantedBy: '协会和街道办事处',
      at: Date.UTC(2041, 11, 1),
    }
    const given = awardNomination(round, station, {
      ...{ accountId: owner.accountId, state: 'awarded', award },
    })
    const named = awardNomination(round, station, { accountId: other.accountId, state: 'passed' })
    await database.insert('nominations', [given, named])
    const of = (id: string) => ({ of: 'award' as const, id })
    const { payload } = partsOf(await credentials.text(of(given._id), owner.openId))
    expect(payload['name']).toBe('2041 年度优秀志愿者')
    expect(JSON.stringify(payload)).not.toContain(award.no)
    expect(codeOf(await credentials.take(of(given._id), other.openId))).toBe('CREDENTIAL.NOT_HELD')
    expect(codeOf(await credentials.take(of(named._id), other.openId))).toBe('CREDENTIAL.NOT_HELD')
  })
})

describe('what is taken back', () => {
  test('HRS-10: a correction that takes a badge back sets its bit; earned again it is another file', async () => {
    const { openId, accountId } = await credentials.makeHolder({ badges: {} })
    const _id = `fct_credential.${accountId}`
    const lookAt = Date.now()
    const merit = { _id, accountId, counts: { publicity: 1 }, at: lookAt }
    await transact((transaction) => addMerit(transaction, merit, lookAt))
    await cloud.fireTimer('badge')
    const honour = { of: 'badge', key: 'first-talk' } as const
    const text = await credentials.text(honour, openId)
    expect(await credentials.bitOf(text)).toBe(0)
    await updateWhere(MERITS, { _id }, { counts: {}, lookAt })
    await cloud.fireTimer('badge')
    expect(await credentials.bitOf(text)).toBe(1)
    expect(outputOf(await credentials.check(text)).revokedAt).toEqual(expect.any(Number))
    expect(codeOf(await credentials.take(honour, openId))).toBe('CREDENTIAL.NOT_HELD')
    await updateWhere(MERITS, { _id }, { counts: { publicity: 1 }, lookAt })
    await cloud.fireTimer('badge')
    const again = await credentials.text(honour, openId)
    expect([await credentials.bitOf(again), await credentials.bitOf(text)]).toEqual([0, 1])
  })

  test('BDG-05: a star stands until one falls below it, not when one rises', async () => {
    const { openId, accountId } = await credentials.makeHolder()
    const text = await credentials.text(STAR, openId)
    const minutes = async (confirmed: number) => {
      const account = { account: accountId, kind: 'serviceMinutes', pending: 0, entries: 1 }
      const _id = `${accountId}.serviceMinutes`
      const known = await database.all('balances', { _id })
      if (known.length > 0) await database.update('balances', _id, { confirmed })
      else await database.insert('balances', [{ _id, ...account, confirmed }])
      await database.update('honours', accountId, { 'star.reviewAt': 1 })
      await cloud.fireTimer('badge')
    }
    await minutes(18_000)
    expect(await credentials.bitOf(text)).toBe(0)
    expect(partsOf(await credentials.text(STAR, openId)).payload['name']).toBe('二星志愿者')
    await minutes(5_999)
    expect(await credentials.bitOf(text)).toBe(1)
    const revoked = await credentials.records({ accountId })
    expect(revoked.map(({ revokedAt }) => revokedAt !== null)).toEqual([true, true])
  })

  test('R-26: with the account closed everything it took along is good no more, and its text is gone', async () => {
    const { openId, accountId } = await credentials.makeHolder()
    const texts = [await credentials.text(BADGE, openId), await credentials.text(STAR, openId)]
    await database.update('accounts', accountId, { closesAt: Date.now() - 1 })
    expect(codeOf(await credentials.take(BADGE, openId))).toBe('ACCESS.SIGN_IN')
    await cloud.fireTimer('account')
    for (const text of texts) expect(await credentials.bitOf(text)).toBe(1)
    expect((await credentials.records({ accountId })).map(({ text }) => text)).toEqual(['', ''])
  })
})

describe('over HTTP', () => {
  test('anybody fetches who signs, with which key, and a list; nothing else is there, and nothing is done', async () => {
    const issuer = await fetch(open('issuer'))
    expect(await issuer.json()).toMatchObject({ id: open('issuer'), name: '海淀网安协会' })
    expect(issuer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const list = await fetch(open('status/1'))
    expect(list.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(list.headers.get('cache-control')).toBe('public, max-age=300')
    expect(partsOf(await list.text()).payload).toMatchObject({
      ...{ id: open('status/1'), issuer: open('issuer') },
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      credentialSubject: { type: 'BitstringStatusList', statusPurpose: 'revocation' },
    })
    for (const path of ['status/9', 'status/0', 'keys/none', '', 'takeCredential', 'issuer/x']) {
      expect((await fetch(open(path))).status).toBe(404)
    }
    expect((await fetch(open('issuer'), { method: 'HEAD' })).status).toBe(200)
    const other = await fetch(`${cloud.origin}/open/ledger/issuer`)
    expect(other.status).toBe(404)
    const event = { httpMethod: 'POST', path: '/issuer' }
    const posted = await fetch(`${cloud.origin}/functions/badge`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify(event),
    })
    expect(await posted.json()).toMatchObject({ statusCode: 405, body: '' })
  })
})
