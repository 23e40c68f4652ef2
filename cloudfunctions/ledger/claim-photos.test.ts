/** Pictures that somebody adds to a claim, and who looks at them. */
import type { InputOf, OutputOf } from '@shared/kit/contract'
import type { ledgerContract } from '@shared/ledger/contract'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId, makePhotoParts } from '../../config/testing/reports'
import { plantService } from '../../config/testing/services'
import { makeStation } from '../../config/testing/stations'

type Actions = typeof ledgerContract.actions

const station = makeStation('huaianli')
let cloud: LocalCloud
let database: RawDatabase
let managerId: string

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  const grants = [atStation('stationManager', station)]
  managerId = await makeMember(cloud, database, { openId: 'manager', grants })
}, 60_000)
afterAll(() => cloud.stop())

function call<Name extends keyof Actions>(name: Name, input: InputOf<Actions[Name]>, by: string) {
  return cloud.call<OutputOf<Actions[Name]>>('ledger', name, input, by)
}

test('R-10, D-30: pictures lie encrypted in parts, and a look at them is written down', async () => {
  const openId = 'person'
  const accountId = await makeMember(cloud, database, { openId })
  const before = await plantService(database, accountId, station)
  const [claimId, photoId, parts] = [clientId('claim'), clientId('photo'), makePhotoParts(2)]
  const said = { recordId: before._id, kind: 'minutes', wanted: 120, note: '' } as const
  outputOf(await call('fileClaim', { id: claimId, ...said }, openId))
  const part = (place: number, id = photoId) => ({
    ...{ claimId, photoId: id, part: place, parts: 2, data: parts[place] ?? '' },
  })
  const first = await call('addClaimPhoto', part(0), openId)
  expect(outputOf(first).complete).toBe(false)
  expect(first.waves).toBeLessThanOrEqual(6)
  expect(outputOf(await call('addClaimPhoto', part(0), openId)).complete).toBe(false)
  expect(outputOf(await call('addClaimPhoto', part(1), openId)).complete).toBe(true)
  expect(codeOf(await call('addClaimPhoto', { ...part(0), data: 'AAAA' }, openId))).toBe(
    'LEDGER.NOT_A_PHOTO',
  )
  expect(codeOf(await call('addClaimPhoto', part(0), 'manager'))).toBe('LEDGER.NO_CLAIM')
  const kept = await database.all('claim_photos', { claimId })
  expect(kept).toHaveLength(2)
  expect(JSON.stringify(kept)).not.toContain(parts[0])

  const { photos } = outputOf(await call('readClaim', { claimId }, 'manager')).case.claim
  expect(photos).toMatchObject([{ id: photoId, parts: 2, complete: true }])
  const read = await call('getClaimPhoto', { claimId, photoId, part: 0 }, 'manager')
  expect(outputOf(read).data).toBe(parts[0])
  expect(read.waves).toBeLessThanOrEqual(3)
  const look = { action: 'ledger.getClaimPhoto', target: claimId }
  expect(await database.all('audits', look)).toMatchObject([
    { actor: managerId, subject: accountId },
  ])
  const none = { claimId, photoId: clientId('photo'), part: 0 }
  expect(codeOf(await call('getClaimPhoto', none, 'manager'))).toBe('LEDGER.NO_CLAIM')

  for (const id of [clientId('photo'), clientId('photo'), clientId('photo')]) {
    outputOf(await call('addClaimPhoto', part(0, id), openId))
  }
  expect(codeOf(await call('addClaimPhoto', part(0, clientId('photo')), openId))).toBe(
    'LEDGER.PHOTOS',
  )
  const keep = { claimId, verdict: 'keep', reason: '照片上是 90 分' } as const
  outputOf(await call('decideClaim', keep, 'manager'))
  const late = { ...part(1, clientId('photo')), part: 0, data: parts[0] ?? '' }
  expect(codeOf(await call('addClaimPhoto', late, openId))).toBe('LEDGER.CLAIM_STATE')
  await database.update('claims', claimId, { applyAt: Date.now() - 1 })
  await cloud.fireTimer('ledger')
  outputOf(await call('appealClaim', { claimId, text: '照片上还在' }, openId))
  expect(outputOf(await call('getClaim', { claimId }, openId)).claim.photos).toHaveLength(4)
})
