/** What the journey of hours by hand begins with: somebody whom nobody checked in, once alone and once beside another service. */
import assert from 'node:assert/strict'
import { maskName } from '@shared/kit/mask'
import { HOUR, MINUTE } from '@shared/kit/time'
import {
  makePlan,
  plantActivity,
  plantSignUp,
  type PlantedActivity,
} from '../../config/testing/activities'
import { attendanceOf, postedClosing } from '../../config/testing/closings'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import type { makeStation } from '../../config/testing/stations'
import type { Stage } from './stage'

/** Nobody checked them in, and they were nowhere else. */
export const MISSED = '楼道防骗课'
/** Nobody checked them in, and they were at the other one at that time. */
export const BESIDE = '夜校防骗课'
const OTHER = '同时的义诊'
/** Of each, in minutes. */
export const PLANNED = 90
export const VOLUNTEER_NO = 'HA-0500'

export interface Setting {
  readonly database: RawDatabase
  readonly accountId: string
  readonly masked: string
  /** The place on the list of the first. */
  readonly missedId: string
}

/** Three activities that are over and verified, hours before anything of the demo’s day, with the persona `volunteer-lecturer` on their lists. */
export async function setManual({ cloud }: Stage): Promise<Setting> {
  const database = openDatabase(cloud.adminUrl)
  const [station] = await database.all<ReturnType<typeof makeStation>>('stations', {
    _id: 'stn_demo-huaianli',
  })
  const [account] = await database.all<{ _id: string; displayName: string }>('accounts', {
    volunteerNo: VOLUNTEER_NO,
  })
  const [head] = await database.all<{ _id: string }>('accounts', { displayName: '陈一鸣' })
  assert.ok(station && account && head)
  const { _id: accountId } = account
  const masked = maskName(account.displayName)

  const over = async (title: string, from: number) => {
    const to = from + PLANNED * MINUTE
    const planted = await plantActivity(database, {
      ...{ station, from, to, capacity: 8, post: { name: '引导', for: 'volunteer' } },
      fields: { plan: { ...makePlan(head._id), title } },
      record: { state: 'over', closing: postedClosing(to, head._id) },
    })
    const who = { accountId, maskedName: masked, volunteerNo: VOLUNTEER_NO, live: false }
    return { planted, signUp: await plantSignUp(database, planted, who) }
  }
  const now = Date.now()
  const { signUp: missed } = await over(MISSED, now - 8 * HOUR)
  await over(BESIDE, now - 11 * HOUR)
  const { planted, signUp } = await over(OTHER, now - 11 * HOUR)
  await database.insert('attendances', [wasThere(planted, signUp)])
  return { database, accountId, masked, missedId: missed._id }
}

/** From its beginning to its end, counted. */
function wasThere({ activity }: PlantedActivity, signUp: Awaited<ReturnType<typeof plantSignUp>>) {
  const { accountId, from, to } = signUp
  const counted = { attended: PLANNED, counted: PLANNED, parts: [{ from, to }], countAt: null }
  const presence = { accountId, from: 0, to: PLANNED, different: counted }
  return attendanceOf(activity, signUp, presence)
}
