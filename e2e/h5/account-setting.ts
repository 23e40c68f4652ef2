/** What the journey of an account begins with: a volunteer an hour short of the first star, and a class that is verified. */
import assert from 'node:assert/strict'
import { maskName } from '@shared/kit/mask'
import { HOUR, MINUTE } from '@shared/kit/time'
import { STAR_MINUTES } from '@shared/badge/star-rules'
import { makePlan, plantActivity, plantSignUp } from '../../config/testing/activities'
import { attendanceOf } from '../../config/testing/closings'
import { openDatabase, type RawDatabase } from '../../config/testing/database'
import { plantService } from '../../config/testing/services'
import type { makeStation } from '../../config/testing/stations'
import type { Stage } from './stage'

/** Minutes that are missing to the first star. */
export const MISSING = 60
/** Minutes of the class. */
export const CAME = 80
export const TITLE = '小区手机课'

export interface Setting {
  readonly database: RawDatabase
  readonly accountId: string
  readonly name: string
  readonly activityId: string
}

/** The volunteer of the persona `volunteer-lecturer`, with service of years behind them. */
export async function setAccount({ cloud }: Stage): Promise<Setting> {
  const database = openDatabase(cloud.adminUrl)
  const [station] = await database.all<ReturnType<typeof makeStation>>('stations', {
    _id: 'stn_demo-huaianli',
  })
  const [account] = await database.all<{ _id: string; displayName: string }>('accounts', {
    volunteerNo: 'HA-0500',
  })
  assert.ok(station && account)
  const { _id: accountId, displayName: name } = account
  const [balance] = await database.all<{ confirmed: number }>('balances', {
    _id: `${accountId}.serviceMinutes`,
  })
  const minutes = STAR_MINUTES[0] - MISSING - (balance?.confirmed ?? 0)
  await plantService(database, accountId, station, { minutes, title: '往年的服务', most: minutes })
  const [head] = await database.all<{ _id: string }>('accounts', { displayName: '陈一鸣' })
  assert.ok(head)
  const from = Date.now() - 3 * HOUR
  const seed = { station, from, to: from + 90 * MINUTE, capacity: 8 }
  const plan = { ...makePlan(head._id), title: TITLE }
  const planted = await plantActivity(database, {
    ...{ ...seed, post: { name: '引导', for: 'volunteer' }, fields: { plan } },
  })
  const signUp = await plantSignUp(database, planted, {
    ...{ accountId, maskedName: maskName(name), for: 'volunteer' },
  })
  const presence = { accountId, from: 0, to: CAME }
  await database.insert('attendances', [attendanceOf(planted.activity, signUp, presence)])
  return { database, accountId, name, activityId: planted.place.activityId }
}
