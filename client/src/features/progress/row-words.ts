/** How far a campaign is, on one line. */
import type { StationProgress } from '@shared/survey/progress-actions'
import { ANOMALIES, type Pace } from '@shared/survey/progress-rules'
import { ANOMALY_WORDS, ROW_COPY } from './row-copy'

/** Where a scope stands. */
export interface Standing {
  readonly goal: number
  readonly valid: number
  readonly pace: Pace
}

/** Against the goal's even pace, in answers, and in days once that is a tenth of one. */
export function paceWords({ goal, valid, pace }: Standing): string {
  if (goal > 0 && valid >= goal) return ROW_COPY.reached
  const { ahead, aheadTenths } = pace
  if (ahead === 0) return ROW_COPY.onPace
  const days = aheadTenths === 0 ? '' : ROW_COPY.inDays(Math.abs(aheadTenths))
  return ahead > 0 ? ROW_COPY.ahead(ahead, days) : ROW_COPY.behind(-ahead, days)
}

/** How many stations somebody should look at, and why: `两天没收到 1 个，落后 2 个`. */
export function lookAtWords(
  stations: readonly StationProgress[],
): { readonly title: string; readonly hint: string } | undefined {
  const unusual = stations.filter(({ anomalies }) => anomalies.length > 0)
  if (unusual.length === 0) return undefined
  const parts = ANOMALIES.flatMap((anomaly) => {
    const count = unusual.filter(({ anomalies }) => anomalies.includes(anomaly)).length
    return count === 0 ? [] : [ROW_COPY.lookAtPart(ANOMALY_WORDS[anomaly], count)]
  })
  return { title: ROW_COPY.lookAt(unusual.length), hint: parts.join('，') }
}
