/** What lies behind activities, for tests: a station with its people, activities that ended, and who was there when. */
import type { activityContract } from '@shared/activity/contract'
import type { InputOf, OutputOf } from '@shared/kit/contract'
import { HOLIDAYS } from '@shared/kit/holidays'
import { HOUR, MINUTE } from '@shared/kit/time'
import { closingBegun } from '../../cloudfunctions/activity/begin-closing'
import type { ActivityRecord, SignUpRecord } from '../../cloudfunctions/activity/records'
import type { AttendanceRecord, KeptCheck } from '../../cloudfunctions/kit/attendance'
import type { CountName } from '@shared/desk/rules'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import type { EntryRecord } from '../../cloudfunctions/kit/ledger'
import { findDifferences, type Difference } from '../reconciliation'
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
import { outputOf } from './replies'
import { clientId, makePhotoParts } from './reports'
import { makeStation } from './stations'

type Actions = typeof activityContract.actions
export type Closing = OutputOf<Actions['getClosing']>['closing']

/** Two managers, the head of the plan (a volunteer), a volunteer who leads nothing, and the association. */
export const LEADERS = {
  manager: 'closing-manager',
  second: 'closing-second',
  head: 'closing-head',
  volunteer: 'closing-volunteer',
  staff: 'closing-staff',
} as const

/** Somebody who came: from so many minutes behind the start of the slot to so many. */
export interface Presence {
  readonly accountId: string | null
  readonly from: number
  readonly to: number
  readonly how?: KeptCheck['how']
  readonly different?: Partial<AttendanceRecord>
}

/** A cloud with a station whose activities have ended. */
export class Behind {
  private made = 0

  private constructor(
    readonly cloud: LocalCloud,
    readonly database: RawDatabase,
    readonly headId: string,
    readonly station: ReturnType<typeof makeStation>,
  ) {}

  static async begin(data?: string): Promise<Behind> {
    const cloud = await startLocalCloud({ timerEvery: 3_600_000, ...(data ? { data } : {}) })
    const database = openDatabase(cloud.adminUrl)
    const station = makeStation('closing', { areaId: 'are_closing' })
    await database.insert('stations', [station])
    const member = (openId: string, ...grants: NonNullable<Person['grants']>[number][]) =>
      makeMember(cloud, database, { openId, grants })
    await member(LEADERS.manager, atStation('stationManager', station))
    await member(LEADERS.second, atStation('stationManager', station))
    await member(LEADERS.volunteer, atStation('volunteer', station))
    await member(LEADERS.staff, ASSOCIATION_STAFF)
    const headId = await member(LEADERS.head, atStation('volunteer', station))
    return new Behind(cloud, database, headId, station)
  }

  /** The same, on what a killed cloud left in its folder; whoever held a lease is dead. */
  async again(data: string): Promise<Behind> {
    const cloud = await startLocalCloud({
      ...{ timerEvery: 3_600_000, data, settings: this.cloud.settings },
    })
    const database = openDatabase(cloud.adminUrl)
    for (const { _id } of await database.all<{ _id: string }>('leases')) {
      await database.update('leases', _id, { until: 0 })
    }
    return new Behind(cloud, database, this.headId, this.station)
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

  /** An activity for volunteers, of so many minutes (ninety), that ended an hour ago unless said otherwise. */
  activity(minutes = 90, seed: Partial<ActivitySeed> = {}): Promise<PlantedActivity> {
    const from = seed.from ?? Date.now() - HOUR - minutes * MINUTE
    const plan = { ...makePlan(this.headId), ...seed.fields?.plan }
    return plantActivity(this.database, {
      ...{ station: this.station, post: { for: 'volunteer' }, ...seed },
      ...{ from, to: seed.to ?? from + minutes * MINUTE, fields: { ...seed.fields, plan } },
    })
  }

  async person(): Promise<{ readonly openId: string; readonly accountId: string }> {
    const openId = `closing-person-${String((this.made += 1))}`
    const grants = [atStation('volunteer', this.station)]
    return { openId, accountId: await makeMember(this.cloud, this.database, { openId, grants }) }
  }

  /** Somebody who signed up, came and left; the tick counts it next. */
  async came(planted: PlantedActivity, presence: Presence): Promise<AttendanceRecord> {
    const { accountId } = presence
    const who = { accountId, maskedName: '王**', volunteerNo: 'HA-000001' }
    const signUp = await plantSignUp(this.database, planted, who)
    const attendance = attendanceOf(planted.activity, signUp, presence)
    await this.database.insert('attendances', [attendance])
    return attendance
  }

  async attendance(id: string): Promise<AttendanceRecord> {
    const [found] = await this.database.all<AttendanceRecord>('attendances', { _id: id })
    if (!found) throw new Error('no such attendance')
    return found
  }

  async record(activityId: string): Promise<ActivityRecord> {
    const [found] = await this.database.all<ActivityRecord>('activities', { _id: activityId })
    if (!found) throw new Error('no such activity')
    return found
  }

  /** Where balances differ from their entries, and roll-ups from their facts. */
  differences(): Promise<Difference[]> {
    return findDifferences(this.database)
  }

  entries(account: string): Promise<EntryRecord[]> {
    return this.database.all<EntryRecord>('ledger_entries', { account })
  }

  /** What an account holds: the sums of its entries, and how many they are. */
  async held(account: string) {
    const entries = await this.entries(account)
    const sum = (state: EntryRecord['state'], kind: EntryRecord['kind']) =>
      entries
        .filter((one) => one.state === state && one.kind === kind)
        .reduce((all, { amount }) => all + amount, 0)
    return {
      pending: sum('pending', 'serviceMinutes'),
      confirmed: sum('confirmed', 'serviceMinutes'),
      training: sum('confirmed', 'trainingMinutes'),
      entries: entries.length,
    }
  }

  /** What the facts of all stations count under a name. */
  async counted(name: CountName): Promise<number> {
    const facts = await this.database.all<FactRecord>('facts')
    return facts.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0)
  }

  async closing(activityId: string, openId: string = LEADERS.manager): Promise<Closing> {
    return outputOf(await this.call('getClosing', { activityId }, openId)).closing
  }

  /** The hours from the list to the account: the head confirms, a manager verifies, the tick posts. */
  async settle(activityId: string): Promise<void> {
    await this.tick()
    outputOf(await this.call('confirmHours', { activityId, added: [] }, LEADERS.head))
    outputOf(await this.call('verifyHours', { activityId }, LEADERS.manager))
    await this.tick()
  }

  /** Everything but the hours: record, picture, summary, thanks. */
  async fillIn(activityId: string): Promise<void> {
    const record = {
      ...{ recipients: '长辈', recipientCount: 28, content: '讲了三件真事。' },
      ...{ quality: 5, qualityNote: '' },
    }
    outputOf(await this.call('saveRecord', { activityId, record }, LEADERS.head))
    await this.photo(activityId)
    const summary = {
      ...{ practice: '先讲故事再问。', problems: '', people: '', deeds: '', followUp: '' },
      goalsMet: 'most' as const,
    }
    outputOf(await this.call('saveSummary', { activityId, summary }, LEADERS.head))
    const thanks = { activityId, way: 'onSite' as const, text: '谢谢您。', next: '' }
    outputOf(await this.call('thankVolunteers', thanks, LEADERS.head))
  }

  async photo(activityId: string, photoId = clientId('photo')): Promise<string> {
    const data = makePhotoParts(2)
    for (const [part, text] of data.entries()) {
      const sent = { activityId, photoId, people: 'agreed', part, parts: 2, data: text } as const
      outputOf(await this.call('addActivityPhoto', sent, LEADERS.head))
    }
    return photoId
  }
}

/** Behind an activity whose hours are in the accounts already. */
export function postedClosing(to: number, by: string): NonNullable<ActivityRecord['closing']> {
  const said = { by, at: to }
  return { ...closingBegun(to, HOLIDAYS), leader: said, station: said, postAt: null }
}

/** Somebody's attendance as the day leaves it. */
export function attendanceOf(
  { _id: activityId, kind, areaId, stationId }: ActivityRecord,
  signUp: SignUpRecord,
  { from, to, how = 'siteCode', different = {} }: Presence,
): AttendanceRecord {
  const at = (minute: number) => signUp.from + minute * MINUTE
  const check = (minute: number): KeptCheck => ({
    ...{ at: at(minute), how, mark: null, reason: how === 'manual' ? '手机没电' : '' },
    ...{ sentAt: null, checkId: clientId('check'), by: 'acc_leader', keptAt: at(minute) },
  })
  return {
    ...{ _id: signUp._id, activityId, slotId: signUp.slotId, stationId, areaId, kind },
    ...{ accountId: signUp.accountId, for: signUp.for, state: 'left' },
    slot: { from: signUp.from, to: signUp.to },
    ...{ in: check(from), out: check(to), from: at(from), to: at(to), phoneHash: 'hash' },
    ...{ attended: 0, counted: 0, parts: [], added: 0, addedReason: '', hours: 'none' },
    ...{ closeAt: null, countAt: Date.now() - 1 },
    ...different,
  }
}
