import type { trainingContract } from '@shared/training/contract'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { DAY, HOUR, instantOf, localDate } from '@shared/kit/time'
import type { TrainingFields } from '@shared/training/model'
import { plantActivity } from '../../config/testing/activities'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { makeStation, makeTeam } from '../../config/testing/stations'
import { makeTraining, makeTrainingRecord } from '../../config/testing/trainings'
import { makeVolunteer, ofTeam } from '../../config/testing/volunteers'
import { rewardId } from '../kit/lessons'
import type { NoticeRecord } from '../kit/notices'
import { lessonLookAt, type KeptTrainingRecord } from '../kit/training-records'

type Actions = typeof trainingContract.actions

let cloud: LocalCloud
let database: RawDatabase
const station = makeStation('schooling')
const elsewhere = makeStation('elsewhere')
const team = makeTeam('schooling', station)
const ids: Record<string, string> = {}

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station, elsewhere])
  await database.insert('teams', [team])
  const people = {
    manager: [atStation('stationManager', station)],
    'other-manager': [atStation('stationManager', elsewhere)],
    leader: [ofTeam(team)],
  }
  for (const [openId, grants] of Object.entries(people)) {
    ids[openId] = await makeMember(cloud, database, { openId, grants })
  }
}, 60_000)
afterAll(() => cloud.stop())

function act<Name extends keyof Actions>(action: Name, input: InputOf<Actions[Name]>, by: string) {
  return cloud.call<OutputOf<Actions[Name]>>('training', action, input, by)
}

const plantTraining = (training: Partial<TrainingFields> = {}) =>
  plantActivity(database, { station, fields: { training: makeTraining(training) } })

async function plantRecord(activityId: string, more: Partial<KeptTrainingRecord> = {}) {
  const record = makeTrainingRecord({ activityId, stationId: station._id, ...more })
  await database.insert('training_records', [record])
  return record
}
async function recordOf(id: string): Promise<KeptTrainingRecord | undefined> {
  return (await database.all<KeptTrainingRecord>('training_records', { _id: id }))[0]
}
function noticesOf(accountId: string): Promise<NoticeRecord[]> {
  return database.all<NoticeRecord>('notices', { accountId })
}

describe('one’s own trainings', () => {
  test('TRN-07, TRN-09, HRS-11: are listed newest first; the study time is this year’s, in one wave behind the door', async () => {
    const { openId, accountId } = await makeVolunteer(cloud, database, { station })
    const now = Date.now()
    const lastYear = instantOf(`${String(Number(localDate(now).slice(0, 4)) - 1)}-12-31`)
    const [early, late] = [now - HOUR, now]
    await plantRecord('act_one1', { accountId, at: lastYear, minutes: 600 })
    await plantRecord('act_two2', { accountId, at: early, minutes: 90, title: '急救和出行安全' })
    await plantRecord('act_tre3', { accountId, at: late, minutes: 120, result: 'open' })
    await plantRecord('act_one1', { accountId: 'acc_somebody' })
    const called = await act('listOwnTrainings', {}, openId)
    const { yearMinutes, lastAt, records } = outputOf(called)
    expect([yearMinutes, lastAt]).toEqual([210, late])
    expect(records.map(({ minutes, result }) => [minutes, result])).toEqual([
      [120, 'open'],
      [90, 'passed'],
      [600, 'passed'],
    ])
    expect(records[1]).toMatchObject({
      ...{ title: '急救和出行安全', organiser: 'schooling 服务站', place: '服务站二楼' },
    })
    expect(called.waves).toBeLessThanOrEqual(2)
  })
})

describe('passing', () => {
  test('TRN-03: the trainer’s word passes those it names, once, and tells them', async () => {
    const { activity } = await plantTraining({ passing: 'trainer' })
    const activityId = activity._id
    const one = await plantRecord(activityId, { accountId: 'acc_trainee1', result: 'open' })
    const two = await plantRecord(activityId, { accountId: 'acc_trainee2', result: 'open' })
    const foreign = await plantRecord('act_other', { accountId: 'acc_trainee3', result: 'open' })
    const named = { activityId, records: [one._id, foreign._id] }
    const called = await act('passTrainees', named, 'manager')
    expect(outputOf(called)).toEqual({ passed: 1 })
    expect(called.waves).toBeLessThanOrEqual(6)
    expect(outputOf(await act('passTrainees', named, 'manager'))).toEqual({ passed: 1 })
    const states = await Promise.all([one, two, foreign].map(({ _id }) => recordOf(_id)))
    expect(states.map((record) => record?.result)).toEqual(['passed', 'open', 'open'])
    expect((await noticesOf('acc_trainee1')).map(({ kind }) => kind)).toEqual(['trainingPassed'])
    const { title, rows } = outputOf(await act('listTrainees', { activityId }, 'manager'))
    expect(title).toBe(activity.fields.plan.title)
    expect(rows.map(({ id, result }) => [id, result])).toEqual([
      [two._id, 'open'],
      [one._id, 'passed'],
    ])
  })

  test('TRN-03, ROL-11: nobody passes themselves, and no word counts where attending decides', async () => {
    const { activity } = await plantTraining({ passing: 'trainer' })
    const own = await plantRecord(activity._id, { accountId: ids.manager ?? '', result: 'open' })
    const named = { activityId: activity._id, records: [own._id] }
    expect(outputOf(await act('passTrainees', named, 'manager'))).toEqual({ passed: 0 })
    expect((await recordOf(own._id))?.result).toBe('open')
    const attended = await plantTraining({ passing: 'attendance' })
    const other = { activityId: attended.activity._id, records: [] }
    expect(codeOf(await act('passTrainees', other, 'manager'))).toBe('TRAINING.STATE')
  })

  test('ROL-03, ROL-04: a training is its station’s and its team’s; an activity is none', async () => {
    const { activity } = await plantTraining()
    const [activityId] = [activity._id]
    expect(codeOf(await act('listTrainees', { activityId }, 'other-manager'))).toBe('ACCESS.SCOPE')
    expect(codeOf(await act('listTrainees', { activityId }, 'leader'))).toBe('ACCESS.SCOPE')
    await database.update('activities', activityId, { teamId: team._id })
    expect(codeOf(await act('listTrainees', { activityId }, 'leader'))).toBe('OK')
    const plain = await plantActivity(database, { station })
    const none = { activityId: plain.activity._id }
    expect(codeOf(await act('listTrainees', none, 'manager'))).toBe('TRAINING.NOT_FOUND')
  })

  test('TRN-03: a lesson that was passed before the record is found by the timer, once', async () => {
    const { accountId } = await makeVolunteer(cloud, database, { station })
    const before = Date.now() - DAY
    const entry = { _id: rewardId(accountId, 'skin-trade'), account: accountId, kind: 'baodun' }
    await database.insert('ledger_entries', [{ ...entry, amount: 10, state: 'confirmed' }])
    const waits = { accountId, result: 'open', lessonId: 'skin-trade' } as const
    const due = lessonLookAt(waits, before)
    const passed = await plantRecord('act_before1', { ...waits, lookAt: due })
    const early = await plantRecord('act_before2', { ...waits, lookAt: Date.now() + HOUR })
    const notYet = { ...waits, lessonId: 'student-credit', lookAt: due }
    const open = await plantRecord('act_before3', notYet)
    await cloud.fireTimer('training')
    const [one, two, three] = await Promise.all(
      [passed, early, open].map(({ _id }) => recordOf(_id)),
    )
    expect([one?.result, two?.result, three?.result]).toEqual(['passed', 'open', 'open'])
    expect([one?.lookAt, three?.lookAt]).toEqual([null, null])
  })
})
