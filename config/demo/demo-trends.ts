/** What the street asked about in the months before: sums, without a case behind each. */
import { concernName, lastMonths } from '@shared/desk/rules'
import type { FraudType } from '@shared/help/model'
import { deterministicId } from '@shared/kit/ids'
import { DAY, instantOf, localDate, type LocalDate } from '@shared/kit/time'
import type { FactRecord } from '../../cloudfunctions/kit/facts'
import { AREA_ID, HOME_STATION, stationId } from './street'

/** How many asked about each type in the last whole month, the one before, and the one before that. Few are not shown. */
const ASKED: readonly (readonly [FraudType, readonly [number, number, number]])[] = [
  ['officials', [31, 26, 18]],
  ['brushing', [24, 27, 22]],
  ['logistics', [19, 12, 14]],
  ['shopping', [13, 16, 11]],
  ['acquaintance', [11, 9, 12]],
  ['investment', [7, 11, 6]],
  ['gaming', [4, 3, 5]],
  ['credit', [2, 0, 1]],
]
const MONTHS = 3

/** The reports of the whole street in the last whole months, and how the persona's station answered its own. */
export function demoTrends(now: number): FactRecord[] {
  const months = lastMonths(localDate(now), MONTHS + 1)
    .slice(0, MONTHS)
    .reverse()
  return [...months.flatMap(askedIn), answeredBefore(localDate(now))]
}

function askedIn(month: string, ago: number): FactRecord[] {
  return ASKED.flatMap(([type, counts]) => {
    const reports = counts[ago] ?? 0
    if (reports === 0) return []
    return [
      {
        _id: deterministicId('fact', 'demoAsked', month, type),
        ...{ at: instantOf(`${month}-15`), stationId: null, areaId: AREA_ID, folded: false },
        counts: { reports, [concernName(type)]: reports },
      },
    ]
  })
}

/** Enough answers that the share of content people is shown (D-22), on a day of this year. */
function answeredBefore(today: LocalDate): FactRecord {
  const newYear = instantOf(`${today.slice(0, 4)}-01-01`)
  return {
    _id: deterministicId('fact', 'demoAnswered', today.slice(0, 4)),
    ...{ at: Math.max(newYear, instantOf(today) - 60 * DAY), folded: false },
    ...{ stationId: stationId(HOME_STATION), areaId: AREA_ID },
    counts: {
      ...{ reports: 41, reportsClosed: 41, contactsInTime: 37, contactsLate: 4 },
      ...{ help5: 23, help4: 8, help3: 3, help2: 1 },
    },
  }
}
