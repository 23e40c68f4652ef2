import { idOf } from '../kit/ids'
import * as z from '../kit/zod'

/** What a site is; a station may be a base as well. STA-01, STA-09. */
export const SITE_KINDS = ['station', 'subStation', 'educationBase', 'scienceBase'] as const
export const SiteKind = z.enum(SITE_KINDS)
export type SiteKind = z.infer<typeof SiteKind>

/** A paused station takes no new report and says when it is back; a closed one is gone from the list. */
export const SiteState = z.enum(['open', 'paused', 'closed'])
export type SiteState = z.infer<typeof SiteState>

const Minute = z.int().min(0).max(1440)

/** A service station as everyone may see it. Minutes count from midnight in Shanghai. */
export const Station = z.object({
  id: idOf('station'),
  name: z.string().min(2).max(30),
  areaName: z.string().max(30),
  address: z.string().max(60),
  phone: z.string().max(20),
  staffedFromMinute: Minute,
  staffedToMinute: Minute,
  kinds: z.array(SiteKind).min(1).max(2).default(['station']),
  state: SiteState.default('open'),
  /** The day a paused station is back, when that is known. */
  backOn: z.string().optional(),
  /** Without steps, or with a lift. */
  stepFree: z.boolean().default(false),
  /** Degrees, for the map. */
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  parentId: idOf('station').optional(),
})
export type Station = z.infer<typeof Station>
