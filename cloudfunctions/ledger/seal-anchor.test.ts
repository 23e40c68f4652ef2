import { generateKeyPairSync } from 'node:crypto'
import type { OutputOf } from '@shared/kit/contract'
import type { sealActions } from '@shared/ledger/seal-actions'
import { openDatabase } from '../../config/testing/database'
import { makeSettings, startLocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, makeMember } from '../../config/testing/people'
import { outputOf } from '../../config/testing/replies'
import { checkAnchors, isSigned, publicHalf, readKey, signAnchor } from './seal-anchor-rules'

type Books = OutputOf<(typeof sealActions)['readBooks']>

const oldKey = readKey(makeSettings().ANCHOR_KEY)
const newKey = readKey(makeSettings().ANCHOR_KEY)
const hash = 'a'.repeat(64)
const books = { day: '2026-11-22', blocks: 12, entries: 1180, hash, at: 1 }
const hashes = new Map([[12, hash]])

describe('the signature of a day', () => {
  test('HRS-10: holds for what was signed alone, by the key that signed it', () => {
    const anchor = signAnchor(books, oldKey)
    expect(isSigned(anchor, publicHalf(oldKey))).toBe(true)
    expect(isSigned(anchor, publicHalf(newKey))).toBe(false)
    for (const other of [{ day: '2026-11-23' }, { blocks: 11 }, { entries: 1181 }, { hash: 'b' }]) {
      expect(isSigned({ ...anchor, ...other }, publicHalf(oldKey))).toBe(false)
    }
  })

  test('HRS-10: what an older key signed holds as long as that key is known', () => {
    const anchors = [signAnchor(books, oldKey), signAnchor(books, newKey)]
    const both = [newKey, oldKey].map(publicHalf)
    expect(checkAnchors(anchors, both, hashes)).toEqual([])
    expect(checkAnchors(anchors, both.slice(0, 1), hashes)).toEqual([
      { what: 'anchor', id: '2026-11-22' },
    ])
  })

  test('HRS-10: is wrong for a block that is another one now, or is gone', () => {
    const anchors = [signAnchor(books, oldKey)]
    const wrong = [{ what: 'anchor', id: '2026-11-22' }]
    const keys = [publicHalf(oldKey)]
    expect(checkAnchors(anchors, keys, new Map([[12, 'b'.repeat(64)]]))).toEqual(wrong)
    expect(checkAnchors(anchors, keys, new Map())).toEqual(wrong)
  })

  test('is made by no other kind of key', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const setting = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')
    expect(() => readKey(setting)).toThrow('not Ed25519')
  })
})

test('HRS-10: without a key books are sealed and checked, and the page says that nothing is signed', async () => {
  const cloud = await startLocalCloud({
    ...{ timerEvery: 86_400_000, settings: { ...makeSettings(), ANCHOR_KEY: '' } },
  })
  try {
    const database = openDatabase(cloud.adminUrl)
    await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
    const source = { domain: 'learn', record: 'police-call', stationId: null }
    const entry = { account: 'acc_one', kind: 'baodun', amount: 10, state: 'confirmed', source }
    const rest = { evidence: [], reverses: null, at: Date.now(), block: null }
    await database.insert('ledger_entries', [{ _id: 'led_one.one', ...entry, ...rest }])
    const balance = { account: 'acc_one', kind: 'baodun', confirmed: 10, pending: 0, entries: 1 }
    await database.insert('balances', [{ _id: 'acc_one.baodun', ...balance }])
    await cloud.fireTimer('ledger')
    const read = outputOf(await cloud.call<Books>('ledger', 'readBooks', {}, 'staff'))
    expect(read).toMatchObject({ entries: 1, signs: false, anchor: null, check: { count: 0 } })
    const called = await cloud.call<object>('ledger', 'listAnchors', {})
    expect(outputOf(called)).toEqual({ anchors: [], more: false, publicKey: null })
  } finally {
    await cloud.stop()
  }
}, 30_000)
