/** An activity of the demo's home station, planted for a journey. */
import assert from 'node:assert/strict'
import { HOME_STATION, stationId } from '../../config/demo/street'
import {
  makePlan,
  plantActivity,
  type ActivitySeed,
  type PlantedActivity,
} from '../../config/testing/activities'
import { openDatabase } from '../../config/testing/database'
import type { makeStation } from '../../config/testing/stations'

/** Published, with everything a notice must say, under this title. */
export async function plantAtHome(
  adminUrl: string,
  title: string,
  seed: Omit<ActivitySeed, 'station'> = {},
): Promise<PlantedActivity> {
  const database = openDatabase(adminUrl)
  const home = { _id: stationId(HOME_STATION) }
  const [station] = await database.all<ReturnType<typeof makeStation>>('stations', home)
  assert.ok(station)
  const fields = { plan: { ...makePlan(), title }, ...seed.fields }
  return plantActivity(database, { station, ...seed, fields })
}
