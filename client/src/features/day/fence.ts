/** Whether somebody is where the activity is: all that leaves the phone of a place. R-25. */
import type { FenceMark } from '@shared/activity/check-model'

/** Degrees. */
interface Spot {
  readonly latitude: number
  readonly longitude: number
}

/** So far from the station one is still there: phones indoors are some hundred metres off. */
const FENCE_METRES = 300
const EARTH_METRES = 6_371_000

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** The way along the ground, in metres. */
export function metresBetween(a: Spot, b: Spot): number {
  const north = radians(b.latitude - a.latitude) / 2
  const east = radians(b.longitude - a.longitude) / 2
  const part =
    Math.sin(north) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east) ** 2
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(part))
}

/** Inside or outside the fence around a station; null when one of the two is not known. */
export function markOf(own: Spot | undefined, station: Spot | undefined): FenceMark | null {
  if (!own || !station) return null
  return metresBetween(own, station) <= FENCE_METRES ? 'inside' : 'outside'
}
