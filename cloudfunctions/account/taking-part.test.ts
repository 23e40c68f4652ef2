/** What activities keep of somebody: copied by its owner alone, given back and forgotten when the account closes. */
import { consentTo } from '@shared/account/consent-texts'
import type { OwnSignUp } from '@shared/activity/model'
import { DAY } from '@shared/kit/time'
import { plantActivity, plantSignUp, type PlantedActivity } from '../../config/testing/activities'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { everyRecord } from '../../config/testing/every-record'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { callAccount, makeMember } from '../../config/testing/people'
import { outputOf } from '../../config/testing/replies'
import { makeStation } from '../../config/testing/stations'
import { makeCourseware, makeTrainingRecord } from '../../config/testing/trainings'
import { accountIdOf } from '../kit/caller'
import { encryptField } from '../kit/crypto'

type SeatsRecord = PlantedActivity['seats']
type SignUpRecord = Awaited<ReturnType<typeof plantSignUp>>

const station = makeStation('taking-part')
let cloud: LocalCloud
let database: RawDatabase

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
}, 60_000)
afterAll(() => cloud.stop())

const close = (openId: string) => callAccount(cloud, 'closeAccount', {}, openId)
const signUpOf = async (id: string) =>
  (await database.all<SignUpRecord>('sign_ups', { _id: id }))[0]

async function aWeekLater(openId: string): Promise<void> {
  await database.update('accounts', accountIdOf(openId), { closesAt: Date.now() - 1 })
  await cloud.fireTimer('account')
}

/** Everything that activities can keep of one person, under a name that is nowhere else. */
async function plantAll(openId: string, name: string) {
  const accountId = await makeMember(cloud, database, { openId })
  const from = Date.now() - 2 * DAY
  const planted = await plantActivity(database, { station, from })
  const { _id: activityId } = planted.activity
  const signUp = await plantSignUp(database, planted, {
    ...{ accountId, maskedName: name, name: encryptField(name, 'planted.name') },
  })
  const check = { at: from, how: 'scan', mark: 'inside', by: accountId, checkId: 'chk_1' }
  const here = { activityId, slotId: '1', stationId: station._id, accountId }
  const records: Record<string, object[]> = {
    attendances: [
      {
        ...{ _id: signUp._id, ...here, state: 'left', in: check, out: null, from, to: from + 1 },
        ...{ counted: 60, added: 5, phoneHash: `hash of ${name}` },
      },
    ],
    training_records: [
      makeTrainingRecord({ ...here, maskedName: name, content: `学了 ${openId}` }),
    ],
    needs: [
      {
        ...{ _id: `ned_${openId}`, stationId: station._id, stationName: station.name, accountId },
        ...{ by: accountId, way: 'online', state: 'open', at: 1, answer: '', answeredAt: null },
        fields: { text: `想听防骗 ${openId}`, when: '周六', place: '三号楼' },
      },
    ],
    refused_checks: [{ _id: `rfc_${openId}`, ...here, maskedName: name, reason: 'codeOld' }],
    coursewares: [
      {
        ...{ _id: `crs_${openId}`, writers: [accountId], fields: makeCourseware({ author: name }) },
        accepted: { version: 1, at: 1, fields: makeCourseware({ author: name }) },
      },
      {
        ...{ _id: `crs_draft_${openId}`, writers: [accountId], accepted: null },
        fields: makeCourseware({ author: name }),
      },
    ],
  }
  for (const [collection, list] of Object.entries(records)) await database.insert(collection, list)
  return { accountId, signUp }
}

test('R-27: a copy holds what activities keep of its owner, and of nobody else; in three waves', async () => {
  const { signUp } = await plantAll('copies', '栽种名丙')
  const other = await plantAll('someone-else', '栽种名丁')
  const called = await callAccount(cloud, 'exportOwnData', {}, 'copies')
  const { activities } = outputOf(called).data
  expect(activities).toMatchObject({
    signUps: [{ id: signUp._id, title: signUp.title, state: 'confirmed' }],
    attendances: [{ signUpId: signUp._id, in: { mark: 'inside' }, out: null, minutes: 65 }],
    trainings: [{ content: '学了 copies', minutes: 120, result: 'passed' }],
    needs: [{ text: '想听防骗 copies', when: '周六', place: '三号楼' }],
  })
  expect(called.waves).toBeLessThanOrEqual(3)
  for (const foreign of ['someone-else', other.accountId, other.signUp._id, '栽种名', 'hash of']) {
    expect(JSON.stringify(activities)).not.toContain(foreign)
  }
})

describe('an account that closes', () => {
  test('D-13, R-27: its place goes to the next in line at once, and does not come back', async () => {
    for (const openId of ['holds', 'waits']) await makeMember(cloud, database, { openId })
    const planted = await plantActivity(database, { station, capacity: 1 })
    const join = async (openId: string) =>
      outputOf(await cloud.call<{ signUp: OwnSignUp }>('activity', 'signUp', planted.place, openId))
        .signUp
    const [held, waiting] = [await join('holds'), await join('waits')]
    expect([held.state, waiting.state]).toEqual(['confirmed', 'waiting'])
    const called = await close('holds')
    outputOf(called)
    expect(called.waves).toBeLessThanOrEqual(6)
    await cloud.fireTimer('activity')
    expect(await signUpOf(held.id)).toMatchObject({ state: 'cancelled', live: false })
    expect(await signUpOf(waiting.id)).toMatchObject({ state: 'offered' })
    const [seats] = await database.all<SeatsRecord>('seats', { _id: planted.seats._id })
    expect(seats).toMatchObject({ taken: 1, holders: [waiting.id] })
    outputOf(await callAccount(cloud, 'signIn', { consents: [consentTo('signIn')] }, 'holds'))
    await cloud.fireTimer('activity')
    expect(await signUpOf(held.id)).toMatchObject({ state: 'cancelled' })
  })

  test('D-13: what was cut off before its places went back gives them back a week later', async () => {
    const accountId = await makeMember(cloud, database, { openId: 'cut-off' })
    const planted = await plantActivity(database, { station, capacity: 1 })
    const signUp = await plantSignUp(database, planted, { accountId, maskedName: '陈**' })
    await aWeekLater('cut-off')
    await cloud.fireTimer('activity')
    expect(await signUpOf(signUp._id)).toMatchObject({ state: 'cancelled', maskedName: '' })
    const [seats] = await database.all<SeatsRecord>('seats', { _id: planted.seats._id })
    expect(seats).toMatchObject({ taken: 0, holders: [] })
  })

  test('R-26, D-17: a week later no name is left, needs and refused codes have no account, attendances and trainings stay', async () => {
    const name = '栽种名戊'
    const { accountId, signUp } = await plantAll('leaves', name)
    const neighbour = await plantAll('stays', '栽种名己')
    await database.insert('coursewares', [
      {
        ...{ _id: 'crs_both', writers: [accountId, neighbour.accountId], accepted: null },
        fields: makeCourseware({ author: '两个人' }),
      },
    ])
    outputOf(await close('leaves'))
    await aWeekLater('leaves')
    const everything = await everyRecord(database)
    expect(everything).not.toContain(name)
    expect(everything).toContain('栽种名己')
    expect(everything).toContain('两个人')
    const left = async (collection: string, _id: string) =>
      (await database.all<object & { _id: string }>(collection, { _id }))[0]
    expect(await left('needs', 'ned_leaves')).toMatchObject({ accountId: null, by: '' })
    expect(await left('refused_checks', 'rfc_leaves')).toMatchObject({ accountId: null })
    expect(await left('needs', 'ned_stays')).toMatchObject({ accountId: neighbour.accountId })
    // Over before it closed: it stays as it was, without a name.
    expect(await signUpOf(signUp._id)).toMatchObject({ state: 'confirmed', accountId, name: null })
    const attendance = await left('attendances', signUp._id)
    expect(attendance).toMatchObject({ accountId, phoneHash: null, counted: 60 })
    expect(await database.all('training_records', { accountId })).toMatchObject([{ minutes: 120 }])
    await cloud.fireTimer('account')
    expect(await everyRecord(database)).toBe(everything)
  })

  test('R-26, D-17: hours that nobody has decided about are forgotten with their pictures; those that count stay', async () => {
    const { accountId, signUp } = await plantAll('by-hand', '栽种名庚')
    const entry = (id: string, state: string) => ({
      ...{ _id: id, signUpId: signUp._id, stationId: station._id, accountId, state },
      ...{ maskedName: '栽种名庚', volunteerNo: 'HA-000009', lookAt: null, decision: null },
      photos: [{ id: `pho_${id}`, at: 1, parts: 1, here: ['hash'] }],
    })
    await database.insert('manual_hours', [
      entry('mnl_waits', 'waiting'),
      entry('mnl_counts', 'confirmed'),
    ])
    const picture = (id: string) => ({ _id: `pho_${id}.0`, manual: id })
    await database.insert('manual_photos', [picture('mnl_waits'), picture('mnl_counts')])
    outputOf(await close('by-hand'))
    await aWeekLater('by-hand')
    await cloud.fireTimer('activity')
    const kept = await database.all<{ _id: string; state: string }>('manual_hours', { accountId })
    expect(kept.map(({ _id, state }) => [_id, state]).sort()).toEqual([
      ['mnl_counts', 'confirmed'],
      ['mnl_waits', 'withdrawn'],
    ])
    const pictures = await database.all<{ manual: string }>('manual_photos')
    expect(pictures.map(({ manual }) => manual)).toEqual(['mnl_counts'])
  })
})
