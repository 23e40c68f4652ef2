/** The day of an activity for tests: a station with its people, and who comes. */
import { codeStep, stepStart } from '@shared/activity/check-rules'
import type { CheckWay } from '@shared/activity/check-model'
import type { activityContract } from '@shared/activity/contract'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { MINUTE } from '@shared/kit/time'
import { writeCode } from '../../cloudfunctions/activity/check-codes'
import type { SignUpRecord } from '../../cloudfunctions/activity/records'
import type { AttendanceRecord } from '../../cloudfunctions/kit/attendance'
import {
  makePlan,
  plantActivity,
  plantSignUp,
  type ActivitySeed,
  type PlantedActivity,
} from './activities'
import { openDatabase, type RawDatabase } from './database'
import { startLocalCloud, type Called, type LocalCloud } from './local-cloud'
import { ASSOCIATION_STAFF, atStation, makeMember, type Person } from './people'
import { makeStation } from './stations'

type Actions = typeof activityContract.actions

/** Somebody who signed up, with the phone they hold. */
export interface Comer {
  readonly openId: string
  readonly accountId: string
  readonly signUp: SignUpRecord
  readonly phone: string
}

export const dayStation = makeStation('daytime')
/** The station's manager, the plan's head (a volunteer), another volunteer, and somebody of the association. */
export const PEOPLE = {
  manager: 'day-manager',
  head: 'day-head',
  volunteer: 'day-volunteer',
  staff: 'day-staff',
} as const

/** Longer than a test takes from making a code to its answer. */
const STEADY_MS = 2000

/** A cloud with a station where activities take place. */
export class Day {
  private made = 0

  private constructor(
    readonly cloud: LocalCloud,
    readonly database: RawDatabase,
    readonly headId: string,
  ) {}

  static async begin(): Promise<Day> {
    const cloud = await startLocalCloud({ timerEvery: 3_600_000 })
    const database = openDatabase(cloud.adminUrl)
    await database.insert('stations', [dayStation])
    const member = (openId: string, ...grants: NonNullable<Person['grants']>[number][]) =>
      makeMember(cloud, database, { openId, grants })
    await member(PEOPLE.manager, atStation('stationManager', dayStation))
    await member(PEOPLE.volunteer, atStation('volunteer', dayStation))
    await member(PEOPLE.staff, ASSOCIATION_STAFF)
    return new Day(cloud, database, await member(PEOPLE.head, atStation('volunteer', dayStation)))
  }

  /** Waits for the next step when this one is about to end, so that a test stays within one. */
  async steady(): Promise<void> {
    const left = stepStart(codeStep(Date.now()) + 1) - Date.now()
    if (left < STEADY_MS) await new Promise((over) => setTimeout(over, left))
  }

  call<Name extends keyof Actions>(
    action: Name,
    input: InputOf<Actions[Name]>,
    openId?: string,
  ): Promise<Called<OutputOf<Actions[Name]>>> {
    return this.cloud.call('activity', action, input, openId)
  }

  tick(): Promise<void> {
    return this.cloud.fireTimer('activity')
  }

  /** An activity of ninety minutes that began so many minutes ago; led by the head. */
  activity(minutesAgo: number, seed: Partial<ActivitySeed> = {}): Promise<PlantedActivity> {
    const from = Date.now() - minutesAgo * MINUTE
    const plan = { ...makePlan(this.headId), ...seed.fields?.plan }
    const fields = { ...seed.fields, plan }
    const time = { from, to: from + 90 * MINUTE }
    return plantActivity(this.database, { station: dayStation, ...time, ...seed, fields })
  }

  /** Somebody with an account, a place and a phone. */
  async comer(
    to: PlantedActivity,
    different: Partial<SignUpRecord> = {},
    person: Partial<Person> = {},
  ): Promise<Comer> {
    const turn = String((this.made += 1)).padStart(11, '0')
    const openId = `comer-${turn}`
    const accountId = await makeMember(this.cloud, this.database, { openId, ...person })
    const who = { accountId, maskedName: '王**', ...different }
    const signUp = await plantSignUp(this.database, to, who)
    return { openId, accountId, signUp, phone: `phone${turn}` }
  }

  /** The site's code as the leader's screen shows it, so many steps from now. */
  siteCode({ place }: PlantedActivity, way: CheckWay, ahead = 0): string {
    const { activityId: id, slotId } = place
    return writeCode({ kind: 'site', id, slotId, way, step: codeStep(Date.now()) + ahead })
  }

  /** Somebody's own code, so many steps from now. */
  ownCode({ signUp }: Comer, way: CheckWay, ahead = 0): string {
    const { _id: id, slotId } = signUp
    return writeCode({ kind: 'own', id, slotId, way, step: codeStep(Date.now()) + ahead })
  }

  async attendanceOf({ signUp }: Comer): Promise<AttendanceRecord | undefined> {
    return (await this.database.all<AttendanceRecord>('attendances', { _id: signUp._id }))[0]
  }
}
