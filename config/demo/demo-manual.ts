/** Hours that nobody could check in for, at the demo's station: one entry is confirmed, one waits for a second person, one is missing still. */
import { maskName } from '@shared/kit/mask'
import { DAY, HOUR, localDate } from '@shared/kit/time'
import { signUpId } from '../../cloudfunctions/activity/ask-for'
import {
  manualId,
  type ManualPartRecord,
  type ManualRecord,
} from '../../cloudfunctions/activity/manual-records'
import type { ActivityRecord, SignUpRecord } from '../../cloudfunctions/activity/records'
import { accountIdOf } from '../../cloudfunctions/kit/caller'
import { sealPart } from '../../cloudfunctions/kit/photo-parts'
import { leastMinutes } from '@shared/activity/manual-rules'
import { plannedMinutes } from '@shared/activity/attendance-rules'
import type { DemoActivities } from './demo-activities'
import { SECOND_MANAGER } from './demo-people'
import { demoPhoto } from './demo-photo'
import { PERSONAS, volunteerName } from './street'

interface DemoManual {
  readonly sign_ups: SignUpRecord[]
  readonly manual_hours: ManualRecord[]
  readonly manual_photos: ManualPartRecord[]
}

/** Where it was: twelve days ago, filed. */
const ACTIVITY = 'act_demo-fake-service'
/** Those who were on its list and not checked in: the persona, and two of the station's further volunteers. */
const ENTERED = { openId: PERSONAS.volunteer, name: '陈一鸣', volunteerNo: 'HA-0427' }
const MISSING = { openId: 'demo-volunteer-9', name: volunteerName(9), volunteerNo: 'HA-0509' }
const CONFIRMED = { openId: 'demo-volunteer-8', name: volunteerName(8), volunteerNo: 'HA-0508' }
const PHOTO = 'pho_01JDEMMAN1A000000000000000'

export function demoManual({ activities, sign_ups }: DemoActivities, now: number): DemoManual {
  const activity = activities.find(({ _id }) => _id === ACTIVITY)
  const like = sign_ups.find((one) => one.activityId === ACTIVITY && one.for === 'volunteer')
  if (!activity || !like) throw new RangeError('the demo has no such activity')
  const signUps = [ENTERED, CONFIRMED, MISSING].map(
    ({ openId, name, volunteerNo }): SignUpRecord => {
      const accountId = accountIdOf(openId)
      const _id = signUpId(ACTIVITY, like.slotId, accountId)
      return { ...like, _id, accountId, maskedName: maskName(name), volunteerNo }
    },
  )
  const [waiting, confirmed] = signUps
  if (!waiting || !confirmed) throw new RangeError('the demo has nobody to enter')
  const entry = entryOf(activity, waiting, now)
  // The tick does what the second person said, as it does every day.
  const said = {
    verdict: 'confirm',
    by: accountIdOf(PERSONAS.association),
    at: now,
    reason: '',
  } as const
  const done: ManualRecord = {
    ...{ ...entryOf(activity, confirmed, now - 2 * DAY), photos: [], state: 'deciding' },
    ...{ enteredBy: accountIdOf(PERSONAS.manager), decision: said, lookAt: now },
  }
  const part = sealPart({ id: PHOTO, part: 0, parts: 1, data: demoPhoto() })
  return {
    sign_ups: signUps,
    manual_hours: [entry, done],
    manual_photos: [{ ...part, manual: entry._id }],
  }
}

function entryOf(activity: ActivityRecord, signUp: SignUpRecord, now: number): ManualRecord {
  const { _id: activityId, stationId, stationName, fields } = activity
  const { _id: key, slotId, from, to, accountId, maskedName, volunteerNo } = signUp
  const slot = { from, to }
  const at = Math.min(now - 2 * HOUR, to + 11 * DAY)
  return {
    ...{ _id: manualId(key), signUpId: key, stationId, stationName, activityId, slotId, slot },
    ...{ title: fields.plan.title, year: Number(localDate(from).slice(0, 4)), onList: true },
    ...{ accountId: accountId ?? '', maskedName, volunteerNo: volunteerNo ?? '' },
    ...{ minutes: plannedMinutes(slot), least: leastMinutes(slot, fields.attendancePercent) },
    ...{ reason: 'offline', state: 'waiting', turn: 1, at, decision: null, lookAt: null },
    enteredBy: accountIdOf(SECOND_MANAGER.openId),
    photos: [{ id: PHOTO, at, parts: 1, here: ['demo'] }],
  }
}
