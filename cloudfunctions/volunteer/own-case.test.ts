/** Nobody decides about themselves: whoever keeps a station and serves there, too. */
import type { volunteerContract } from '@shared/volunteer/contract'
import {
  apply,
  approve,
  giveBack,
  submit,
  makeApplication,
} from '../../config/testing/applications'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import {
  callVolunteer,
  fileOf,
  makeTeam,
  makeVolunteer,
  ofTeam,
  type VolunteerSeed,
} from '../../config/testing/volunteers'
import type { ApplicationRecord, ConflictRecord } from './records'

type Act = keyof (typeof volunteerContract)['actions']

const OWN = 'VOLUNTEER.OWN_CASE'
const near = makeStation('near')
const next = makeStation('next')
const team = makeTeam('talkers', near)
const keeper = { station: near, grants: [atStation('stationManager', near)] }
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud()
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [near, next])
  await database.insert('teams', [team])
  await makeMember(cloud, database, { openId: 'manager', grants: keeper.grants })
  await makeMember(cloud, database, { openId: 'staff', grants: [ASSOCIATION_STAFF] })
}, 60_000)
afterAll(() => cloud.stop())

const join = (different: Partial<VolunteerSeed> = {}) =>
  makeVolunteer(cloud, database, { ...keeper, ...different })
const code = async (action: Act, input: object, openId: string) =>
  codeOf(await callVolunteer(cloud, action, input, openId))

/** Asks for something, tries to answer it oneself, and has it answered by somebody else. */
async function answered(
  openId: string,
  {
    asking,
    deciding,
    by = 'manager',
  }: { asking: [Act, object]; deciding: [Act, object]; by?: string },
): Promise<string[]> {
  return [
    await code(...asking, openId),
    await code(...deciding, openId),
    await code(...deciding, by),
  ]
}

test('ROL-11, REG-12: an own application is passed over in a bulk decision; another manager decides it', async () => {
  const openId = 'applying-manager'
  const own = makeApplication({ stationId: near._id })
  await makeMember(cloud, database, { openId, grants: keeper.grants })
  outputOf(await submit(cloud, openId, own))
  const other = await apply(cloud, database, 'somebody', { stationId: near._id })
  const { results } = outputOf(await approve(cloud, [own.id, other.id], { by: openId }))
  expect(results).toEqual([
    {
      ...{ applicationId: own.id, outcome: 'refused' },
      sentence: '自己的事不能自己定，请协会或别的站长办',
    },
    { applicationId: other.id, outcome: 'approved' },
  ])
  const [waiting] = await database.all<ApplicationRecord>('applications', { _id: own.id })
  expect(waiting?.state).toBe('waiting')
  expect(outputOf(await giveBack(cloud, own.id)).results).toMatchObject([{ outcome: 'returned' }])
})

test('ROL-11, REG-22: who keeps the new station does not accept oneself; the association does', async () => {
  const grants = [...keeper.grants, atStation('stationManager', next)]
  const { openId, id } = await join({ grants })
  const asked = { id: clientId('transfer'), stationId: next._id, why: '搬到北边了' }
  const decided = { transferId: asked.id, accept: true, reason: '欢迎过来' }
  const codes = await answered(openId, {
    ...{ asking: ['askTransfer', asked], deciding: ['decideTransfer', decided], by: 'staff' },
  })
  expect(codes).toEqual(['OK', OWN, 'OK'])
  expect((await fileOf(database, id)).stationId).toBe(next._id)
})

test('ROL-11, R-10: nobody corrects the own name, the association’s staff neither', async () => {
  for (const grants of [keeper.grants, [ASSOCIATION_STAFF]]) {
    const { openId } = await join({ grants })
    const change = { field: 'name', value: '林晓曼' }
    const asked = { id: clientId('correction'), change, why: '写错了一个字' }
    const decided = { correctionId: asked.id, accept: true, reason: '核对过证件' }
    const codes = await answered(openId, {
      ...{ asking: ['askCorrection', asked], deciding: ['decideCorrection', decided] },
    })
    expect(codes).toEqual(['OK', OWN, 'OK'])
  }
})

test('ROL-11, ROL-04: a leader is let into the own team by the station', async () => {
  const { openId } = await join({ grants: [ofTeam(team)] })
  const asked = { id: clientId('teamRequest'), teamId: team._id }
  const decided = { requestId: asked.id, accept: true, reason: '一起来吧' }
  const codes = await answered(openId, {
    ...{ asking: ['askToJoinTeam', asked], deciding: ['decideTeamRequest', decided] },
  })
  expect(codes).toEqual(['OK', OWN, 'OK'])
})

test('ROL-11, VOL-21: a document is seen by somebody else', async () => {
  const { openId, id } = await join()
  const given = {
    ...{ id: clientId('qualification'), type: 'technicalTitle', field: 'cyberSecurity' },
    ...{ grade: 'mid', validFrom: '2024-01-01', validTo: null },
  }
  const seen = { volunteerId: id, qualificationId: given.id }
  const codes = await answered(openId, {
    ...{ asking: ['addQualification', given], deciding: ['verifyQualification', seen] },
  })
  expect(codes).toEqual(['OK', OWN, 'OK'])
})

test('ROL-11, REG-24: who was suspended does not restore the own role', async () => {
  const { openId, accountId, id } = await join({ state: 'suspended' })
  const back = { volunteerId: id, reason: '可以回来了' }
  expect(await code('restoreVolunteer', back, openId)).toBe(OWN)
  expect((await fileOf(database, id)).state).toBe('suspended')
  expect(await code('restoreVolunteer', back, 'manager')).toBe('OK')
  expect(await fileOf(database, id)).toMatchObject({ accountId, state: 'active' })
})

test('ROL-11, R-29: a conflict about either of one’s own accounts is settled by somebody else', async () => {
  const { openId, accountId } = await join()
  const second = await makeMember(cloud, database, { openId: 'second-sign-in' })
  const conflict: ConflictRecord = {
    ...{ _id: clientId('conflict'), stationId: near._id, areaId: null, maskedName: '陈**' },
    ...{ accountId: second, otherAccountId: accountId, applicationId: null },
    ...{ state: 'open', at: Date.now() },
  }
  await database.insert('identity_conflicts', [conflict])
  const settled = { conflictId: conflict._id, reason: '看过身份证' }
  expect(await code('mergeAccounts', settled, openId)).toBe(OWN)
  expect(await code('dismissConflict', settled, openId)).toBe(OWN)
  expect(await code('mergeAccounts', settled, 'manager')).toBe('OK')
})
