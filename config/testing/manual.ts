/** Hours entered by hand, for tests: an activity whose hours are in the accounts, and somebody whom it brought nothing. */
import type { ManualHours } from '@shared/activity/manual-actions'
import type { ManualRecord } from '../../cloudfunctions/activity/manual-records'
import type { PlantedActivity } from './activities'
import { plantSignUp } from './activities'
import { LEADERS, type Behind } from './closings'
import { outputOf } from './replies'
import { clientId, makePhotoParts } from './reports'

/** Somebody of the station, on the list unless said otherwise, who was not checked in. */
export interface Missing {
  readonly accountId: string
  readonly openId: string
  readonly volunteerNo: string
}

let made = 0

/** A volunteer with a file at the station. */
export async function makeMissing(
  behind: Behind,
  to: PlantedActivity,
  { onList = true, stationId = behind.station._id, state = 'active' } = {},
): Promise<Missing> {
  const { accountId, openId } = await behind.person()
  const volunteerNo = `HA-9${String((made += 1)).padStart(5, '0')}`
  const maskedName = '陈**'
  await behind.database.insert('volunteers', [
    {
      ...{ _id: `vol_${accountId.slice(4)}`, accountId, volunteerNo, state, stationId },
      ...{ areaId: null, person: { maskedName, birthMonth: '1990-01', skills: [], audiences: [] } },
      ...{ identity: null, lastFourHash: null, teams: [], tiers: [], transferId: null },
      ...{ correctionId: null, suspendedUntil: null, qualifications: [], history: [] },
    },
  ])
  if (onList) await plantSignUp(behind.database, to, { accountId, maskedName, volunteerNo })
  return { accountId, openId, volunteerNo }
}

/** An activity of so many minutes whose hours are verified and posted, though nobody came. */
export async function postedActivity(behind: Behind, minutes = 60): Promise<PlantedActivity> {
  const planted = await behind.activity(minutes)
  await behind.settle(planted.activity._id)
  return planted
}

/** Enters hours, as the manager unless said otherwise. */
export function enter(
  behind: Behind,
  { place }: PlantedActivity,
  { volunteerNo }: Pick<Missing, 'volunteerNo'>,
  minutes = 60,
  openId: string = LEADERS.manager,
) {
  const { activityId, slotId } = place
  const what = { activityId, slotId, volunteerNo, minutes, reason: 'offline' as const }
  return behind.call('enterManual', { ...what, photos: [] }, openId)
}

/** A picture of evidence in one part. */
export async function evidence(
  behind: Behind,
  id: string,
  openId: string = LEADERS.manager,
): Promise<{ readonly photoId: string; readonly data: string }> {
  const photoId = clientId('photo')
  const [data = ''] = makePhotoParts(1)
  const part = { id, photoId, part: 0, parts: 1, data }
  outputOf(await behind.call('addManualPhoto', part, openId))
  return { photoId, data }
}

/** Entered, with a picture, and with the second person. */
export async function submitted(
  behind: Behind,
  planted: PlantedActivity,
  person: Pick<Missing, 'volunteerNo'>,
  minutes = 60,
): Promise<ManualHours> {
  const { manual } = outputOf(await enter(behind, planted, person, minutes))
  await evidence(behind, manual.id)
  return outputOf(await behind.call('submitManual', { id: manual.id }, LEADERS.manager)).manual
}

/** Lets the time pass in which a decision can be taken back, and the tick come. */
export async function takeEffect(behind: Behind, id: string): Promise<void> {
  await behind.database.update('manual_hours', id, { lookAt: Date.now() - 1 })
  await behind.tick()
}

export async function manualRecord(behind: Behind, id: string): Promise<ManualRecord> {
  const [found] = await behind.database.all<ManualRecord>('manual_hours', { _id: id })
  if (!found) throw new Error('no such entry')
  return found
}
