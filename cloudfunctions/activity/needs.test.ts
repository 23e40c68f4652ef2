import type { activityContract } from '@shared/activity/contract'
import type { NeedFields } from '@shared/activity/need-actions'
import type { OutputOf } from '@shared/kit/contract'
import { addMonths } from '@shared/kit/months'
import { DAY, HOUR, instantOf, localDate } from '@shared/kit/time'
import type { Qualification } from '@shared/volunteer/model'
import { makePlan, plantActivity } from '../../config/testing/activities'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation, makeTeam } from '../../config/testing/stations'
import { makeVolunteer } from '../../config/testing/volunteers'
import type { AuditRecord } from '../kit/audit'
import { accountIdOf } from '../kit/caller'
import type { NoticeRecord } from '../kit/notices'
import type { NeedRecord } from './need-records'

type Actions = typeof activityContract.actions

let cloud: LocalCloud
let database: RawDatabase
const station = makeStation('needed')
const elsewhere = makeStation('unneeded')

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station, elsewhere])
  const managing = (openId: string, at: typeof station) =>
    makeMember(cloud, database, { openId, grants: [atStation('stationManager', at)] })
  await Promise.all([
    managing('manager', station),
    managing('second-manager', station),
    managing('other-manager', elsewhere),
    makeMember(cloud, database, { openId: 'resident' }),
    makeMember(cloud, database, { openId: 'neighbour' }),
  ])
}, 60_000)
afterAll(() => cloud.stop())

function act<Name extends keyof Actions>(action: Name, input: object, openId?: string) {
  return cloud.call<OutputOf<Actions[Name]>>('activity', action, input, openId)
}

const fields: NeedFields = {
  ...{ about: 'antiFraud', text: '想听听养老投资怎么分真假', recipients: ['elderly'], people: 20 },
  ...{ mode: 'onSite', when: '周六上午', place: '三号楼活动室' },
}
const makeNeed = (different: object = {}) => ({
  ...{ id: clientId('need'), stationId: station._id, ...fields, ...different },
})
let asked = 0
/** What somebody new asks for, unless it is said who: nobody may ask for much in a day. */
async function filed(different: object = {}, who?: string) {
  const openId = who ?? `asker-${(asked += 1)}`
  if (who === undefined) await makeMember(cloud, database, { openId })
  return outputOf(await act('fileNeed', makeNeed(different), openId)).need
}
const recordOf = async (id: string) => (await database.all<NeedRecord>('needs', { _id: id }))[0]
const told = (kind: string, record: string) =>
  database.all<NoticeRecord>('notices', { kind, record })

describe('saying what is needed', () => {
  test('NEED-12, NEED-03: a resident says it once with its six fields, and the station hears of it', async () => {
    const input = makeNeed()
    const first = await act('fileNeed', input, 'resident')
    expect(outputOf(first).need).toMatchObject({ ...fields, state: 'open', way: 'online' })
    expect(first.waves).toBeLessThanOrEqual(6)
    expect(outputOf(await act('fileNeed', input, 'resident')).need.id).toBe(input.id)
    const waits = await told('needWaits', input.id)
    expect(waits.map(({ accountId }) => accountId).sort()).toEqual(
      [accountIdOf('manager'), accountIdOf('second-manager')].sort(),
    )
    const changed = { ...input, people: 21 }
    expect(codeOf(await act('fileNeed', changed, 'resident'))).toBe('REQUEST.REPLAYED')
  })

  test('R-28: what must not be read is covered before it is kept', async () => {
    const need = await filed({ text: '我的卡 6222020200112233445 总收到短信' })
    const kept = JSON.stringify(await recordOf(need.id))
    expect(kept).toContain('［遮］')
    expect(kept).not.toContain('6222020200112233445')
  })

  test('NEED-12: a station that is closed, or none at all, takes nothing', async () => {
    const gone = makeNeed({ stationId: 'stn_nowhere' })
    expect(codeOf(await act('fileNeed', gone, 'resident'))).toBe('STATION.NOT_FOUND')
  })

  test.each(['questionnaire', 'visit', 'meeting', 'online'] as const)(
    'NEED-01, NEED-04: what reached the station by %s is filed by its manager, and told to the other one',
    async (way) => {
      const input = makeNeed({ way })
      const { need } = outputOf(await act('fileCollectedNeed', input, 'manager'))
      expect(need.way).toBe(way)
      expect(await recordOf(need.id)).toMatchObject({ accountId: null, by: accountIdOf('manager') })
      const waits = await told('needWaits', need.id)
      expect(waits.map(({ accountId }) => accountId)).toEqual([accountIdOf('second-manager')])
    },
  )

  test('ROL-03: nobody files for another station, and a resident files nothing as collected', async () => {
    const input = makeNeed({ way: 'visit' })
    expect(codeOf(await act('fileCollectedNeed', input, 'other-manager'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await act('fileCollectedNeed', input, 'resident'))).toBe('ACCESS.ROLE')
  })
})

describe('lists of needs', () => {
  test('R-27: one sees one’s own, newest first, and nobody else’s', async () => {
    const first = await filed({}, 'neighbour')
    const second = await filed({}, 'neighbour')
    const { needs } = outputOf(await act('listOwnNeeds', {}, 'neighbour'))
    expect(needs.map(({ id }) => id)).toEqual([second.id, first.id])
  })

  test('NEED-16: the station’s come page by page, what waits first, none twice and none left out', async () => {
    const busy = makeStation('busy')
    await database.insert('stations', [busy])
    const grants = [atStation('stationManager', busy)]
    await makeMember(cloud, database, { openId: 'busy-manager', grants })
    const sample = await recordOf((await filed()).id)
    if (!sample) throw new Error('nothing filed')
    const many = Array.from({ length: 45 }, (_, turn): NeedRecord => {
      const state = turn % 3 === 0 ? 'open' : turn % 3 === 1 ? 'planned' : 'declined'
      const order = turn % 3
      // Several in one millisecond: the cursor tells them apart.
      return { ...sample, _id: clientId('need'), stationId: busy._id, state, order, at: turn >> 3 }
    })
    await database.insert('needs', many)
    const seen: { id: string; state: string; at: number }[] = []
    for (let more = true; more;) {
      const after = seen.at(-1)
      const called = await act('listNeeds', { stationId: busy._id, after }, 'busy-manager')
      expect(called.waves).toBeLessThanOrEqual(3)
      const page = outputOf(called)
      seen.push(...page.needs)
      more = page.more
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(45)
    const orders = seen.map(({ state }) => ['open', 'planned', 'declined'].indexOf(state))
    expect(orders).toEqual([...orders].sort())
    expect(codeOf(await act('listNeeds', { stationId: busy._id }, 'manager'))).toBe('ACCESS.SCOPE')
  })
})

describe('matching', () => {
  test('NEED-05: activities that would answer it come best first, each with its reasons', async () => {
    const from = Date.now() + 3 * DAY
    const far = Date.now() + 40 * DAY
    const titled = (title: string, different: object = {}) => ({
      fields: { plan: { ...makePlan(), title, ...different } },
    })
    await plantActivity(database, { station, from, ...titled('合适的') })
    await plantActivity(database, { station, from: far, capacity: 5, ...titled('又远又小的') })
    const other = { categories: ['legalAid'], recipients: ['shops'] }
    await plantActivity(database, { station, from, ...titled('不相干的', other) })
    await plantActivity(database, { station, from, record: { kind: 'training' } })
    const need = await filed()
    const called = await act('matchNeed', { id: need.id }, 'manager')
    expect(called.waves).toBeLessThanOrEqual(4)
    expect(outputOf(called).activities.map(({ title, reasons }) => [title, reasons])).toEqual([
      ['合适的', ['category', 'recipients', 'places', 'soon']],
      ['又远又小的', ['category', 'recipients']],
    ])
  })

  test('NEED-06: volunteers come with skill, tier, team and what they did; names are covered', async () => {
    const team = makeTeam('fraud', station, { name: '防骗讲解队', direction: '防诈骗讲解' })
    await database.insert('teams', [team])
    const past = await plantActivity(database, {
      ...{ station, from: Date.now() - 2 * DAY, to: Date.now() - 2 * DAY + HOUR },
    })
    const best = await makeVolunteer(cloud, database, { station, name: '欧阳明月', teams: [team] })
    const plain = await makeVolunteer(cloud, database, { station, name: '司马长风' })
    await makeVolunteer(cloud, database, { station: elsewhere, teams: [team] })
    const [file] = await database.all<{ person: object }>('volunteers', { _id: best.id })
    const person = { ...file?.person, skills: ['teaching'], audiences: ['elderly'] }
    await database.update('volunteers', best.id, { person })
    await database.insert('tiers', [
      {
        ...{ _id: `tir_${best.id}`, accountId: best.accountId, tier: 'lecturer' },
        ...{ state: 'passed', stationId: station._id },
      },
    ])
    await database.insert('attendances', [
      {
        ...{ _id: `sup_${best.id}`, activityId: past.activity._id, accountId: best.accountId },
        ...{ for: 'volunteer', state: 'left' },
      },
    ])
    const need = await filed()
    const { volunteers } = outputOf(await act('matchNeed', { id: need.id }, 'manager'))
    expect(volunteers).toEqual([
      {
        ...{ volunteerNo: best.no, maskedName: expect.stringMatching(/^欧阳?\*+$/) as string },
        reasons: ['skill', 'tier', 'team', 'served', 'recipients'],
        because: '讲课，公益讲师，防骗讲解队，办过 1 次，想服务这些人',
      },
    ])
    expect(volunteers.map(({ volunteerNo }) => volunteerNo)).not.toContain(plain.no)
  })

  test('NEED-06: a field that needs a licence is met by no skill, and security by a proven certificate', async () => {
    const qualifications: Qualification[] = [
      {
        ...{ id: clientId('qualification'), type: 'technicalTitle', field: 'cyberSecurity' },
        ...{ grade: 'mid', validFrom: '2024-01-01', validTo: null, verified: true },
      },
    ]
    const proven = await makeVolunteer(cloud, database, { station, qualifications })
    const matched = async (about: string) => {
      const { id } = await filed({ about })
      const { volunteers } = outputOf(await act('matchNeed', { id }, 'manager'))
      return volunteers.filter(({ volunteerNo }) => volunteerNo === proven.no)
    }
    expect(await matched('counselling')).toEqual([])
    expect(await matched('antiFraud')).toMatchObject([{ because: '网络安全证书' }])
  })

  test('ROL-03: a manager of another station sees neither need nor people', async () => {
    const need = await filed()
    expect(codeOf(await act('matchNeed', { id: need.id }, 'other-manager'))).toBe('ACCESS.SCOPE')
    const unknown = await act('matchNeed', { id: 'ned_nothing' }, 'manager')
    expect(codeOf(unknown)).toBe('ACTIVITY.NEED_NOT_FOUND')
  })
})

describe('answering', () => {
  test('NEED-05: planned with an activity, then answered; whoever asked is told each time, once', async () => {
    const { activity } = await plantActivity(database, { station })
    const need = await filed({}, 'resident')
    const planned = { id: need.id, state: 'planned', activityId: activity._id, answer: '周六就讲' }
    const called = await act('answerNeed', planned, 'manager')
    expect(outputOf(called).need).toMatchObject({ state: 'planned', activityId: activity._id })
    expect(called.waves).toBeLessThanOrEqual(6)
    outputOf(await act('answerNeed', planned, 'manager'))
    const done = { ...planned, state: 'answered', answer: '讲过了，来了 20 位' }
    outputOf(await act('answerNeed', done, 'second-manager'))
    expect(codeOf(await act('answerNeed', planned, 'manager'))).toBe('ACTIVITY.STATE')
    const answers = await told('needAnswered', need.id)
    expect(answers.map(({ accountId, params }) => [accountId, params.state])).toEqual([
      [accountIdOf('resident'), 'planned'],
      [accountIdOf('resident'), 'answered'],
    ])
    const rows = await database.all<AuditRecord>('audits', { target: need.id })
    expect(rows.map(({ action, subject }) => [action, subject])).toEqual([
      ['activity.fileNeed', accountIdOf('resident')],
      ['activity.answerNeed', accountIdOf('resident')],
      ['activity.answerNeed', accountIdOf('resident')],
    ])
  })

  test('NEED-08: what cannot be done is declined with the reason, which whoever asked reads', async () => {
    const need = await filed({}, 'resident')
    const no = { id: need.id, state: 'declined', activityId: null, answer: '这周没有讲师有空' }
    outputOf(await act('answerNeed', no, 'manager'))
    const { needs } = outputOf(await act('listOwnNeeds', {}, 'resident'))
    const own = needs.find(({ id }) => id === need.id)
    expect(own).toMatchObject({ state: 'declined', answer: '这周没有讲师有空' })
  })

  test('NEED-05: planned needs an activity, one of the same station that still takes place', async () => {
    const foreign = await plantActivity(database, { station: elsewhere })
    const off = await plantActivity(database, { station })
    await database.update('activities', off.activity._id, { state: 'cancelled' })
    const need = await filed()
    const plan = { id: need.id, state: 'planned', answer: '周六就讲' }
    const answered = async (activityId: string | null) =>
      codeOf(await act('answerNeed', { ...plan, activityId }, 'manager'))
    expect(await answered(null)).toBe('ACTIVITY.INCOMPLETE')
    expect(await answered(foreign.activity._id)).toBe('ACTIVITY.NOT_FOUND')
    expect(await answered(off.activity._id)).toBe('ACTIVITY.NOT_FOUND')
    const other = { ...plan, state: 'answered', activityId: null }
    expect(codeOf(await act('answerNeed', other, 'other-manager'))).toBe('ACCESS.SCOPE')
  })
})

test('R-26: three years behind its answer a need is deleted; one a day younger, and one that waits, stay', async () => {
  const [old, younger, open] = [await filed(), await filed(), await filed()]
  const limit = instantOf(addMonths(localDate(Date.now()), -36))
  await database.update('needs', old.id, { state: 'answered', answeredAt: limit })
  await database.update('needs', younger.id, { state: 'answered', answeredAt: limit + DAY })
  await cloud.fireTimer('activity')
  const kept = await database.all<NeedRecord>('needs', {})
  const ids = kept.map(({ _id }) => _id)
  expect(ids).not.toContain(old.id)
  expect(ids).toEqual(expect.arrayContaining([younger.id, open.id]))
})
