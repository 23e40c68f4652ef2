import type { Counts } from '../desk/rules'
import {
  KEEPER_CHARGES,
  type KeeperCharge,
  type PlaceCounts,
  type PlaceKind,
  type Post,
  type SetUpEvent,
  type SiteFields,
  PLACE_KINDS,
} from './model'
import type { SiteState } from './site-model'

/** Whether every duty has one owner: no name, no duty and no charge stands twice. ROL-12, ROL-14. */
export function eachDutyOnce(posts: readonly Post[]): boolean {
  const charges = posts.map(({ charge }) => charge).filter((charge) => charge !== 'none')
  return [posts.map(({ name }) => name), posts.map(({ duty }) => duty), charges].every(
    (named) => new Set(named).size === named.length,
  )
}

/** The charges that nobody holds yet. ROL-12. */
export function unkeptCharges(posts: readonly Post[]): KeeperCharge[] {
  return KEEPER_CHARGES.filter(
    (kept) => !posts.some(({ charge, holderId }) => charge === kept && holderId !== null),
  )
}

/** What each state may become: one that serves pauses or closes, and any that does not may serve again. */
const NEXT_STATES: Readonly<Record<SiteState, readonly SiteState[]>> = {
  open: ['paused', 'closed'],
  paused: ['open', 'closed'],
  closed: ['open'],
}

/** Whether a site in one state may change to another. */
export function mayBecome(from: SiteState, to: SiteState): boolean {
  return NEXT_STATES[from].includes(to)
}

const SET_UP_ORDER: readonly SetUpEvent['what'][] = ['agreement', 'launch', 'plaque']

/** Whether what happened at the set-up is told once each and in its order: agreement, launch, plaque. STA-04. */
export function inSetUpOrder(events: readonly SetUpEvent[]): boolean {
  const order = events.map(({ what }) => SET_UP_ORDER.indexOf(what))
  return events.every(({ on }, index) => {
    const before = events[index - 1]
    return !before || (before.on <= on && (order[index - 1] ?? 0) < (order[index] ?? 0))
  })
}

/**
 * What a site adds to the plan's stock when it opens, or takes away when it closes (`sign` −1). A sub-station is a
 * station, a site of two kinds counts as both (AMB-35); what its host had before counts for nothing (PLAN-02), a site
 * outside the home area like any other (PLAN-03, STA-36). Null when nothing.
 */
export function stockOfSite(
  { kinds, newlyDeveloped }: Pick<SiteFields, 'kinds' | 'newlyDeveloped'>,
  sign: 1 | -1,
): Counts | null {
  if (!newlyDeveloped) return null
  const isStation = kinds.includes('station') || kinds.includes('subStation')
  const isBase = kinds.includes('educationBase')
  if (!isStation && !isBase) return null
  return { ...(isStation ? { stations: sign } : {}), ...(isBase ? { educationBases: sign } : {}) }
}

/** How many places of a kind have a site, of how many there are. */
export interface Coverage {
  readonly kind: PlaceKind
  readonly places: number
  readonly covered: number
}

/** The coverage of an area by kind of place; more sites than places cover each of them once. STA-24, PLAN-05. */
export function coverageOf(places: PlaceCounts, sites: readonly (PlaceKind | null)[]): Coverage[] {
  return PLACE_KINDS.map((kind) => ({
    kind,
    places: places[kind],
    covered: Math.min(places[kind], sites.filter((site) => site === kind).length),
  }))
}
