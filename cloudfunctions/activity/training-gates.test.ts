import type { activityContract } from '@shared/activity/contract'
import type { OutputOf } from '@shared/kit/contract'
import { HOLIDAYS } from '@shared/kit/holidays'
import { DAY } from '@shared/kit/time'
import { workingDaysAfter } from '@shared/kit/working-days'
import type { TrainingSubject } from '@shared/training/catalogue'
import { makePlan, plantActivity, type PlantedActivity } from '../../config/testing/activities'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { startLocalCloud, type LocalCloud } from '../../config/testing/local-cloud'
import { atStation, makeMember } from '../../config/testing/people'
import { codeOf, outputOf } from '../../config/testing/replies'
import { clientId } from '../../config/testing/reports'
import { makeStation } from '../../config/testing/stations'
import { makeTraining, makeTrainingRecord } from '../../config/testing/trainings'
import { makeVolunteer, type Volunteer } from '../../config/testing/volunteers'
import type { KeptTrainingRecord } from '../kit/training-records'

type Actions = typeof activityContract.actions

let cloud: LocalCloud
let database: RawDatabase
const station = makeStation('gates')
const gate = { minimumAge: 0, onDuty: false, tier: null, skills: [], trainings: [] }

beforeAll(async () => {
  cloud = await startLocalCloud({ timerEvery: 3_600_000 })
  database = openDatabase(cloud.adminUrl)
  await database.insert('stations', [station])
  const grants = [atStation('stationManager', station)]
  await makeMember(cloud, database, { openId: 'manager', grants })
}, 60_000)
afterAll(() => cloud.stop())

function act<Name extends keyof Actions>(action: Name, input: object, openId?: string) {
  return cloud.call<OutputOf<Actions[Name]>>('activity', action, input, openId)
}
const volunteer = (more: object = {}) => makeVolunteer(cloud, database, { station, ...more })
const join = ({ place }: PlantedActivity, { openId }: Volunteer) => act('signUp', place, openId)

async function attended(
  { accountId }: Volunteer,
  subject: TrainingSubject,
  result: KeptTrainingRecord['result'] = 'passed',
): Promise<void> {
  const place = { activityId: 'act_training', stationId: station._id }
  await database.insert('training_records', [
    makeTrainingRecord({ ...place, accountId, subject, result }),
  ])
}

const asking = (trainings: TrainingSubject[]) =>
  plantActivity(database, { station, post: { for: 'volunteer', gate: { ...gate, trainings } } })

describe('posts that ask for a passed training', () => {
  test('TRN-03: take nobody before, whoever passed it afterwards; sign-up stays at four waves', async () => {
    const planted = await asking(['safety', 'elderly'])
    const person = await volunteer()
    await attended(person, 'safety')
    expect(codeOf(await join(planted, person))).toBe('ACTIVITY.GATE')
    await attended(person, 'elderly', 'open')
    expect(codeOf(await join(planted, person))).toBe('ACTIVITY.GATE')
    await attended(person, 'elderly')
    const called = await join(planted, person)
    expect(outputOf(called).signUp.state).toBe('confirmed')
    expect(called.waves).toBeLessThanOrEqual(4)
  })

  test('TRN-03: whom a leader brings has passed it, too', async () => {
    const planted = await asking(['safety'])
    const [trained, untrained] = [await volunteer(), await volunteer()]
    await attended(trained, 'safety')
    const people = [trained, untrained].map(({ no }) => ({
      ...{ id: clientId('signUp'), volunteerNo: no },
    }))
    const added = outputOf(await act('addPeople', { ...planted.place, people }, 'manager'))
    expect(added.results.map(({ outcome }) => outcome)).toEqual(['added', 'unfit'])
  })

  test('TRN-13, SAF-10: volunteers of a large event passed its safety training; the notice says so', async () => {
    const plan = makePlan()
    const safety = { ...plan.safety, dangers: ['largeEvent' as const] }
    const large = { ...plan, safety }
    const planted = await plantActivity(database, {
      ...{ station, fields: { plan: large }, post: { for: 'volunteer', gate } },
    })
    const { id } = { id: planted.activity._id }
    const [post] = outputOf(await act('getActivity', { id })).posts
    expect(post?.gate.trainings).toEqual(['largeEventSafety'])
    const person = await volunteer()
    expect(codeOf(await join(planted, person))).toBe('ACTIVITY.GATE')
    await attended(person, 'largeEventSafety')
    expect(outputOf(await join(planted, person)).signUp.state).toBe('confirmed')
    const visitors = await plantActivity(database, { station, fields: { plan: large } })
    expect(codeOf(await join(visitors, await volunteer()))).toBe('OK')
  })
})

describe('trainings', () => {
  test('TRN-03: who still learns goes to them, and to no other post', async () => {
    const learning = await volunteer({ state: 'learning' })
    const training = await plantActivity(database, {
      ...{ station, post: { for: 'volunteer', gate }, fields: { training: makeTraining() } },
    })
    const service = await plantActivity(database, {
      ...{ station, post: { for: 'volunteer', gate }, from: Date.now() + 20 * DAY },
    })
    expect(codeOf(await join(service, learning))).toBe('ACTIVITY.ROLE')
    expect(outputOf(await join(training, learning)).signUp.state).toBe('confirmed')
    const forServing = await plantActivity(database, {
      ...{ station, post: { for: 'volunteer', gate: { ...gate, onDuty: true } } },
      ...{ fields: { training: makeTraining() }, from: Date.now() + 30 * DAY },
    })
    expect(codeOf(await join(forServing, learning))).toBe('ACTIVITY.ROLE')
  })

  test('TRN-06, AMB-28: where the organiser chooses, the answer is due within two working days', async () => {
    const training = await plantActivity(database, {
      ...{ station, post: { for: 'volunteer', gate } },
      fields: { training: makeTraining(), selection: 'selected' },
    })
    const { signUp } = outputOf(await join(training, await volunteer()))
    const { at } = workingDaysAfter(Date.now(), 2, HOLIDAYS)
    expect([signUp.state, signUp.dueAt, signUp.training]).toEqual(['asked', at, 'post'])
  })

  test('TRN-01: are listed apart from activities, by kind', async () => {
    const other = makeStation('listing')
    const stationId = other._id
    await plantActivity(database, { station: other })
    const kinds = ['general', 'professional', 'post'] as const
    for (const kind of kinds) {
      await plantActivity(database, {
        ...{ station: other, fields: { training: makeTraining({ kind }) } },
      })
    }
    const list = async (input: object) =>
      outputOf(await act('listActivities', { stationId, ...input })).activities
    expect((await list({})).map(({ training }) => training)).toEqual([null])
    const all = await list({ kind: 'training' })
    expect(all.map(({ training }) => training).sort()).toEqual([...kinds].sort())
    const some = await list({ kind: 'training', training: 'professional' })
    expect(some.map(({ training }) => training)).toEqual(['professional'])
  })
})
