import { FraudType } from '../help/model'
import { clientIdOf, idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { AlertFields, KeptAlert, PublishedAlert, TrendBoard } from './trend-model'

const open = {
  allow: 'anyone',
  limits: [{ per: 'caller', max: 60, windowSeconds: 60 }],
} as const
const writers = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
/** Whose alert it is: a station's, or the association's own. */
const place = { stationId: idOf('station').nullable() }
const known = { id: clientIdOf('alert') }

/** Trends and the alerts that are written from them. No case is named in either. Feature 31. */
export const trendActions = {
  /**
   * The board of an area, or of the whole association, for a month that is over; the last one unless said. KNW-01.
   * Errors: LEARN.NO_MONTH, STATION.NO_AREA.
   */
  getTrends: {
    access: open,
    input: z.object({
      areaId: idOf('area').optional(),
      month: z
        .string()
        .regex(/^\d{4}-\d{2}$/)
        .optional(),
    }),
    output: TrendBoard,
  },
  /** What is published in the area of a station and by the association, newest first. */
  listAlerts: {
    access: open,
    input: z.object({ stationId: idOf('station').optional() }),
    output: z.object({ alerts: z.array(PublishedAlert).max(20) }),
  },
  /** One published alert; it can be shared and opened without an account. Errors: LEARN.NO_ALERT. */
  getAlert: { access: open, input: z.object({ id: idOf('alert') }), output: PublishedAlert },
  /**
   * What the last whole week, Monday to Sunday, was asked about most, as a draft to mend: words only, no number.
   * Asked ten times or more at the station, else in its area, else in the association; when nothing was, the
   * week has its turn of the types. Leaves nothing behind.
   */
  draftAlert: {
    access: writers,
    input: z.object(place),
    output: z.object({
      fields: AlertFields,
      /** What was asked about most last week, most first; no counts. */
      asked: z.array(FraudType).max(12),
      /** Where; null for the whole association. */
      askedIn: z.string().nullable(),
      week: z.object({ from: z.string(), to: z.string() }),
    }),
  },
  /** The caller's place's alerts, newest first. */
  listKeptAlerts: {
    access: writers,
    input: z.object(place),
    output: z.object({ alerts: z.array(KeptAlert).max(50) }),
  },
  /**
   * Saves a draft, or mends a published one: a new version. `changedAt` is that of the alert that was mended, null for
   * a new one. Errors: LEARN.SECRETS, LEARN.WORDS (with `fields`), LEARN.RISKY, LEARN.ALERT_CHANGED, REQUEST.REPLAYED.
   */
  saveAlert: {
    access: writers,
    input: z.object({ ...known, ...place, fields: AlertFields, changedAt: z.int().nullable() }),
    output: KeptAlert,
  },
  /** Everybody can read it from now on. Errors: LEARN.NO_ALERT. KNW-10. */
  publishAlert: { access: writers, input: z.object(known), output: KeptAlert },
  /** Takes it off again, or puts a draft away. Errors: LEARN.NO_ALERT. */
  withdrawAlert: {
    access: writers,
    input: z.object({ ...known, reason: z.string().trim().min(2).max(60) }),
    output: KeptAlert,
  },
} as const
