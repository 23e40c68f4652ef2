import type { trainingContract } from '@shared/training/contract'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { instantOf, localDate } from '@shared/kit/time'
import { HOLIDAYS } from '@shared/kit/holidays'
import { workingDaysAfter } from '@shared/kit/working-days'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { makeCourseware } from '../../config/testing/trainings'
import type { FactRecord } from '../kit/facts'
import type { NoticeRecord } from '../kit/notices'
import type { CoursewareRecord } from './records'

type Actions = typeof trainingContract.actions

let cloud: LocalCloud
let database: RawDatabase
const station = makeStation('schooling')
const elsewhere = makeStation('elsewhere')
const ids: Record<string, string> = {}

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station, elsewhere])
  const people = {
    manager: [atStation('stationManager', station)],
    'other-manager': [atStation('stationManager', elsewhere)],
    staff: [ASSOCIATION_STAFF],
    'other-staff': [ASSOCIATION_STAFF],
    resident: [],
  }
  for (const [openId, grants] of Object.entries(people)) {
    ids[openId] = await makeMember(cloud, database, { openId, grants })
  }
}, 60_000)
afterAll(() => cloud.stop())

function act<Name extends keyof Actions>(action: Name, input: InputOf<Actions[Name]>, by: string) {
  return cloud.call<OutputOf<Actions[Name]>>('training', action, input, by)
}

function noticesOf(accountId: string): Promise<NoticeRecord[]> {
  return database.all<NoticeRecord>('notices', { accountId })
}

describe('courseware', () => {
  const write = async (different: Partial<CoursewareRecord['fields']> = {}, by = 'manager') => {
    const id = clientId('courseware')
    const fields = makeCourseware(different)
    outputOf(await act('saveCourseware', { id, stationId: station._id, fields }, by))
    return { id, fields }
  }
  const kept = async (id: string) =>
    (await database.all<CoursewareRecord>('coursewares', { _id: id }))[0]

  test('TRN-16, AMB-16, D-15, D-28: handed in, returned with the reason, handed in again, accepted, counted once', async () => {
    const { id, fields } = await write()
    const [one, two] = [
      await act('submitCourseware', { id }, 'manager'),
      await act('submitCourseware', { id }, 'manager'),
    ]
    expect(one.waves).toBeLessThanOrEqual(6)
    const waiting = outputOf(two).courseware
    const due = workingDaysAfter(Date.now(), 2, HOLIDAYS)
    expect(waiting).toMatchObject({ state: 'waiting', version: 1, reviewDueAt: due.at })

    const early = { id, stationId: station._id, fields: { ...fields, title: '改一改标题' } }
    expect(codeOf(await act('saveCourseware', early, 'manager'))).toBe('TRAINING.STATE')

    const back = { id, version: 1, accept: false }
    expect(codeOf(await act('reviewCourseware', back, 'staff'))).toBe('TRAINING.REASON_NEEDED')
    const returned = { ...back, reason: '第三页少了出处' }
    const sentBack = outputOf(await act('reviewCourseware', returned, 'staff')).courseware
    expect(sentBack).toMatchObject({ state: 'returned', returned: { reason: '第三页少了出处' } })
    expect(codeOf(await act('reviewCourseware', returned, 'staff'))).toBe('OK')

    const better = { ...fields, sources: '本站整理，案例已改名' }
    const again = { id, stationId: station._id, fields: better }
    outputOf(await act('saveCourseware', again, 'manager'))
    outputOf(await act('submitCourseware', { id }, 'manager'))
    const old = { id, version: 1, accept: true }
    expect(codeOf(await act('reviewCourseware', old, 'staff'))).toBe('TRAINING.STATE')
    const accepted = await act('reviewCourseware', { ...old, version: 2 }, 'staff')
    expect(accepted.waves).toBeLessThanOrEqual(6)
    expect(outputOf(accepted).courseware).toMatchObject({ state: 'accepted', acceptedVersion: 2 })
    outputOf(await act('reviewCourseware', { ...old, version: 2 }, 'staff'))
    const facts = await database.all<FactRecord>('facts', { _id: `fct_courseware.${id}` })
    expect(facts.map(({ counts, stationId }) => [counts, stationId])).toEqual([
      [{ courseware: 1 }, station._id],
    ])
    const kinds = (await noticesOf(ids.manager ?? '')).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['coursewareAccepted', 'coursewareReturned'])
  })

  test('AMB-16: a next version keeps the accepted one shown, and does not count again', async () => {
    const { id, fields } = await write({ title: '老人手机三件事' })
    const review = (version: number) =>
      act('reviewCourseware', { id, version, accept: true }, 'staff')
    outputOf(await act('submitCourseware', { id }, 'manager'))
    outputOf(await review(1))
    const listed = () => act('listCourseware', { stationId: station._id }, 'manager')
    const counted = outputOf(await listed()).acceptedThisYear
    expect(codeOf(await act('submitCourseware', { id }, 'manager'))).toBe('TRAINING.STATE')

    const next = { id, stationId: station._id, fields: { ...fields, title: '老人手机四件事' } }
    const drafted = outputOf(await act('saveCourseware', next, 'manager')).courseware
    expect(drafted).toMatchObject({
      ...{ state: 'draft', acceptedVersion: 1, fields: { title: '老人手机四件事' } },
      shown: { title: '老人手机三件事' },
    })
    outputOf(await act('submitCourseware', { id }, 'manager'))
    const renewed = outputOf(await review(2)).courseware
    expect([renewed.acceptedVersion, renewed.shown]).toEqual([2, null])
    expect(outputOf(await listed()).acceptedThisYear).toBe(counted)
    expect(await database.all('facts', { _id: `fct_courseware.${id}` })).toHaveLength(1)
    expect((await kept(id))?.acceptedYear).toBe(localDate(Date.now()).slice(0, 4))
  })

  test('D-19: a piece counts in the calendar year in which it was accepted', async () => {
    const before = outputOf(
      await act('listCourseware', { stationId: station._id }, 'manager'),
    ).acceptedThisYear
    const { id } = await write({ title: '去年的课件' })
    await database.update('coursewares', id, { state: 'accepted', acceptedYear: '2025' })
    const listed = await act('listCourseware', { stationId: station._id }, 'manager')
    expect(outputOf(listed).acceptedThisYear).toBe(before)
    expect(listed.waves).toBeLessThanOrEqual(3)
  })

  test('AMB-16: what is not whole is not handed in; the reply says what is missing', async () => {
    const { id } = await write({ pages: [], sources: '' })
    const { reply } = await act('submitCourseware', { id }, 'manager')
    const fault = reply.ok ? undefined : reply.error
    expect(fault?.code).toBe('TRAINING.INCOMPLETE')
    expect(Object.keys(fault?.fields ?? {}).sort()).toEqual(['pages', 'sources'])
  })

  test('ROL-11: whoever had a hand in it does not judge it, and does not find it in the queue', async () => {
    const { id } = await write({ title: '协会写的课件' }, 'staff')
    outputOf(await act('submitCourseware', { id }, 'staff'))
    const accept = { id, version: 1, accept: true }
    expect(codeOf(await act('reviewCourseware', accept, 'staff'))).toBe('TRAINING.CONFLICT')
    const queue = async (by: string) =>
      outputOf(await act('listCoursewareReviews', {}, by)).courseware.map((one) => one.id)
    expect(await queue('staff')).not.toContain(id)
    expect(await queue('other-staff')).toContain(id)
    expect(codeOf(await act('reviewCourseware', accept, 'other-staff'))).toBe('OK')
  })

  test('ROL-03, ROL-05: a station keeps its own, the association judges; saved twice it is saved once', async () => {
    const { id, fields } = await write({ title: '只归自己的站' })
    const own = { id, stationId: station._id, fields }
    expect(codeOf(await act('saveCourseware', own, 'other-manager'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await act('getCourseware', { id }, 'other-manager'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await act('submitCourseware', { id }, 'other-manager'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await act('listCourseware', { stationId: station._id }, 'resident'))).toBe(
      'ACCESS.ROLE',
    )
    const accept = { id, version: 0, accept: true }
    expect(codeOf(await act('reviewCourseware', accept, 'manager'))).toBe('ACCESS.ROLE')
    const moved = { ...own, stationId: elsewhere._id }
    expect(codeOf(await act('saveCourseware', moved, 'other-manager'))).toBe('REQUEST.REPLAYED')
    const at = (await kept(id))?.at
    outputOf(await act('saveCourseware', own, 'manager'))
    expect((await kept(id))?.at).toBe(at)
  })

  test('D-28: a deadline for which weekends alone were counted is put right once the year is known', async () => {
    const { id } = await write({ title: '跨年交的课件' })
    const submittedAt = instantOf('2031-12-30')
    const provisional = { state: 'waiting', submittedAt, reviewDueAt: 1, reviewProvisional: true }
    await database.update('coursewares', id, provisional)
    await cloud.fireTimer('training')
    expect((await kept(id))?.reviewProvisional).toBe(true)
    const year = (_id: string, holidays: string[]) => ({
      ...{ _id, holidays, makeUpWorkdays: [], savedAt: Date.now(), savedBy: 'acc_staff' },
    })
    await database.insert('holiday_years', [
      year('2031', []),
      year('2032', ['2032-01-01', '2032-01-02']),
    ])
    await cloud.fireTimer('training')
    expect(await kept(id)).toMatchObject({
      reviewProvisional: false,
      reviewDueAt: instantOf('2032-01-06'),
    })
  })

  test('board 42: lists what changed last first, by form and page by page', async () => {
    const far = makeStation('faraway')
    await database.insert('stations', [far])
    const planted = Array.from({ length: 23 }, (_, turn) => ({
      ...{ stationId: far._id, stationName: far.name, areaId: null, content: '', state: 'draft' },
      ...{ _id: clientId('courseware'), at: 1_000 + Math.floor(turn / 3), version: 0 },
      ...{ fields: makeCourseware({ form: turn === 5 ? 'video' : 'script' }), accepted: null },
      ...{ acceptedYear: null, writers: [], submittedAt: null, reviewDueAt: null },
      ...{ reviewProvisional: false, returned: null },
    }))
    await database.insert('coursewares', planted)
    const input = { stationId: far._id }
    const first = outputOf(await act('listCourseware', input, 'staff'))
    expect(first.courseware).toHaveLength(20)
    const before = first.next ?? undefined
    const second = outputOf(
      await act('listCourseware', before ? { ...input, before } : input, 'staff'),
    )
    expect(second.next).toBeNull()
    const seen = [...first.courseware, ...second.courseware].map(({ id }) => id)
    expect(new Set(seen)).toEqual(new Set(planted.map(({ _id }) => _id)))
    const videos = outputOf(await act('listCourseware', { ...input, form: 'video' }, 'staff'))
    expect(videos.courseware.map(({ id }) => id)).toEqual([planted[5]?._id])
    expect(JSON.stringify(first)).not.toContain('pages')
  })
})
