import { DAY, instantOf, localDate, type Instant, type LocalDate } from '../kit/time'

/** The 24 solar terms of a year, from 小寒 in January. KNW-04. */
export const SOLAR_TERMS = [
  '小寒',
  '大寒',
  '立春',
  '雨水',
  '惊蛰',
  '春分',
  '清明',
  '谷雨',
  '立夏',
  '小满',
  '芒种',
  '夏至',
  '小暑',
  '大暑',
  '立秋',
  '处暑',
  '白露',
  '秋分',
  '寒露',
  '霜降',
  '立冬',
  '小雪',
  '大雪',
  '冬至',
] as const
export type SolarTerm = (typeof SOLAR_TERMS)[number]

/** Degrees of the sun's way from one term to the next. */
const STEP = 15
/** Where the sun stands at 小寒, in steps from the spring equinox. */
const FIRST_STEP = 19
/** Noon of 1 January 2000, from where the formulas count. */
const EPOCH = Date.UTC(2000, 0, 1, 12)

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)

/**
 * Where the sun stands on its way, in degrees from the spring equinox: the short series of astronomers, good to
 * 0.01°, a quarter of an hour.
 */
export function sunLongitude(at: Instant): number {
  const centuries = (at - EPOCH) / DAY / 36_525
  const mean = 280.46646 + 36_000.76983 * centuries
  const anomaly = 357.52911 + 35_999.05029 * centuries
  const centre =
    (1.914602 - 0.004817 * centuries) * sine(anomaly) +
    (0.019993 - 0.000101 * centuries) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly)
  const nutation = 0.00569 + 0.00478 * sine(125.04 - 1934.136 * centuries)
  return (((mean + centre - nutation) % 360) + 360) % 360
}

/** How many whole steps the sun has gone. */
const stepAt = (at: Instant) => Math.floor(sunLongitude(at) / STEP)

/** The date in Shanghai on which each term of a year begins. */
export function solarTermsOf(year: number): { term: SolarTerm; date: LocalDate }[] {
  const terms: { term: SolarTerm; date: LocalDate }[] = []
  const end = instantOf(`${year + 1}-01-01`)
  for (let day = instantOf(`${year}-01-01`); day < end; day += DAY) {
    const reached = stepAt(day + DAY)
    if (reached === stepAt(day)) continue
    const term = SOLAR_TERMS[(reached - FIRST_STEP + SOLAR_TERMS.length) % SOLAR_TERMS.length]
    if (term) terms.push({ term, date: localDate(day) })
  }
  return terms
}
