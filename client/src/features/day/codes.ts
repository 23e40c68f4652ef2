/** Codes that were fetched ahead: which one stands now, and how long. */
import { CODE_STEP_MS, codeStep, stepStart } from '@shared/activity/check-rules'
import type { CheckWay } from '@shared/activity/check-model'
import { ID_PREFIXES } from '@shared/kit/ids'
import type { Instant } from '@shared/kit/time'

/** Codes from one step on, one a minute. */
export interface CodesAhead {
  readonly firstStep: number
  readonly codes: readonly string[]
}

/** The code that stands at a moment, and for how many seconds; undefined when none is known for it. */
export function codeAt(
  { firstStep, codes }: CodesAhead,
  now: Instant,
): { readonly code: string; readonly seconds: number } | undefined {
  const step = codeStep(now)
  const code = codes[step - firstStep]
  if (code === undefined) return undefined
  return { code, seconds: Math.ceil((stepStart(step) + CODE_STEP_MS - now) / 1000) }
}

/** Of what is kept on the phone: the newest few, so that nothing grows for ever. */
const KEPT = 4

/** Puts one among those that are kept, by its id; the newest stands last. */
export function keptWith<T>(
  kept: Readonly<Record<string, T>>,
  id: string,
  value: T,
): Readonly<Record<string, T>> {
  const others = Object.entries(kept).filter(([other]) => other !== id)
  return Object.fromEntries([...others.slice(1 - KEPT), [id, value]])
}

/** `s.<activity>.<slot>.<i or o>.<step>.<mac>`, the activity without its prefix: see `day-actions`. */
const SITE_CODE = /^s\.(.+)\.([0-9a-z]{1,8})\.([io])\.[0-9a-z]+\.\w+$/

/** Of which place and way a site's code is, for a phone that can ask nobody; undefined for every other text. */
export function siteOf(
  code: string,
): { readonly activityId: string; readonly slotId: string; readonly way: CheckWay } | undefined {
  const [, activity, slotId, way] = SITE_CODE.exec(code) ?? []
  if (activity === undefined || slotId === undefined) return undefined
  return {
    activityId: `${ID_PREFIXES.activity}_${activity}`,
    slotId,
    way: way === 'i' ? 'in' : 'out',
  }
}
