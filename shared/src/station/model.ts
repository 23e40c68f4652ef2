import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { SiteKind, Station } from './site-model'

/** The kinds of place that an area counts its coverage by. STA-07, STA-24, 003 BJ0. */
export const PLACE_KINDS = [
  'community',
  'enterprise',
  'school',
  'supermarket',
  'hospital',
  'park',
  'village',
  'villageCollective',
  'plaza',
] as const
export const PlaceKind = z.enum(PLACE_KINDS)
export type PlaceKind = z.infer<typeof PlaceKind>

/** What a station names a person for: service records, archives, the community's oversight, emergencies. ROL-12. */
export const KEEPER_CHARGES = ['records', 'archives', 'oversight', 'emergency'] as const
export const KeeperCharge = z.enum(KEEPER_CHARGES)
export type KeeperCharge = z.infer<typeof KeeperCharge>

/** A post of a station, with its duty; one duty has one owner. ROL-14, ROL-16. `charge` names the keepers of ROL-12. */
export const Post = z.object({
  name: z.string().trim().min(2).max(12),
  duty: z.string().trim().min(2).max(40),
  charge: z.enum([...KEEPER_CHARGES, 'none']),
  holderId: idOf('volunteer').nullable(),
})
export type Post = z.infer<typeof Post>

/** One turn of the duty list: who answers on which weekdays (0 Sunday … 6 Saturday), in order. D-16. */
export const DutyTurn = z.object({
  accountId: idOf('account'),
  weekdays: z.array(z.int().min(0).max(6)).min(1).max(7),
})
export type DutyTurn = z.infer<typeof DutyTurn>

/** What happened when a station was set up. STA-04. */
export const SetUpEvent = z.object({
  what: z.enum(['agreement', 'launch', 'plaque']),
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
})
export type SetUpEvent = z.infer<typeof SetUpEvent>

/** What the association says of a site when it opens it. */
export const SiteFields = z.object({
  name: z.string().trim().min(4).max(30),
  areaId: idOf('area'),
  kinds: z.array(SiteKind).min(1).max(2),
  placeKind: PlaceKind,
  parentId: idOf('station').nullable(),
  /** The organisation that keeps it. STA-12. */
  hostName: z.string().trim().max(30),
  address: z.string().trim().min(4).max(60),
  phone: z.string().trim().min(5).max(20),
  /** Newly developed sites count for the plan; those the host had before do not. PLAN-02. */
  newlyDeveloped: z.boolean(),
  /** Outside the home area; it may count (PLAN-03, STA-36). */
  outside: z.boolean(),
})
export type SiteFields = z.infer<typeof SiteFields>

/** A station as its keepers see it. */
export const KeptStation = Station.extend({
  areaId: idOf('area').nullable(),
  placeKind: PlaceKind.nullable(),
  hostName: z.string(),
  about: z.string(),
  posts: z.array(Post),
  /** The charges of ROL-12 that nobody holds yet. */
  unkept: z.array(KeeperCharge),
  duty: z.array(DutyTurn.extend({ maskedName: z.string() })),
  /** Whether it is its area's duty station. */
  isDutyStation: z.boolean(),
  setUp: z.array(SetUpEvent),
  history: z.array(
    z.object({
      at: z.int(),
      what: z.enum(['opened', 'paused', 'reopened', 'closed']),
      reason: z.string(),
    }),
  ),
})
export type KeptStation = z.infer<typeof KeptStation>

const Sites = z.int().min(0).max(100_000)
/** How many places of each kind an area has. 003 BJ0. */
export const PlaceCounts = z.object({
  community: Sites,
  enterprise: Sites,
  school: Sites,
  supermarket: Sites,
  hospital: Sites,
  park: Sites,
  village: Sites,
  villageCollective: Sites,
  plaza: Sites,
})
export type PlaceCounts = z.infer<typeof PlaceCounts>

/** An area: the denominators of coverage. STA-24. */
export const Area = z.object({
  id: idOf('area'),
  name: z.string().trim().min(2).max(20),
  population: z.int().min(0).max(100_000_000),
  places: PlaceCounts,
})
export type Area = z.infer<typeof Area>

/** What a team is named after. STA-10. */
export const TeamNameBasis = z.enum(['unit', 'project', 'place', 'field'])
export type TeamNameBasis = z.infer<typeof TeamNameBasis>

/** A team of a station. REG-26, REG-28. */
export const Team = z.object({
  id: idOf('team'),
  name: z.string(),
  stationId: idOf('station'),
  parentId: idOf('team').nullable(),
  /** What it serves with. */
  direction: z.string(),
  state: z.enum(['waiting', 'active', 'returned', 'closed']),
  members: z.int().min(0),
  reason: z.string(),
})
export type Team = z.infer<typeof Team>
