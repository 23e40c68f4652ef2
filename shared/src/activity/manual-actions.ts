/** 补录: one person enters hours with reason and evidence, another confirms or returns them. ACT-24, D-11, D-12. */
import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import { PHOTO_PARTS_MAX, PhotoPart } from '../kit/photo-part'
import * as z from '../kit/zod'
import { MANUAL_PHOTOS_MAX } from './manual-rules'

const station = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const manager = { allow: ['stationManager'], within: 'station' } as const

const id = idOf('manualHours')
const stationId = idOf('station')
const photoId = clientIdOf('photo')
const year = z.int().min(2020).max(2100)
const part = z
  .int()
  .min(0)
  .max(PHOTO_PARTS_MAX - 1)
const reason = z.string().trim().min(2).max(60)

/** Why nobody could check in: the three causes of ACT-24. */
export const MANUAL_REASONS = ['offline', 'mistake', 'location'] as const
export const ManualReason = z.enum(MANUAL_REASONS)
export type ManualReason = z.infer<typeof ManualReason>
export const MANUAL_REASON_WORDS: Readonly<Record<ManualReason, string>> = {
  offline: '手机没网',
  mistake: '点错了',
  location: '定位没成功',
}

/** `draft`: entered, its pictures are not all here; `deciding`: decided, and it can still be taken back for a while. */
export const ManualState = z.enum([
  'draft',
  'waiting',
  'deciding',
  'confirmed',
  'returned',
  'withdrawn',
])
export type ManualState = z.infer<typeof ManualState>

const Slot = z.object({
  activityId: idOf('activity'),
  slotId: z.string(),
  title: z.string(),
  from: z.int(),
  to: z.int(),
})

/** A line of the list. */
export const ManualRow = Slot.extend({
  id,
  state: ManualState,
  maskedName: z.string(),
  minutes: z.int().min(1),
  at: z.int(),
  /** Entered by the caller, who may not confirm it. */
  own: z.boolean(),
})
export type ManualRow = z.infer<typeof ManualRow>

/** One entry, with what its second person looks at. Boards 62, 62b. */
export const ManualHours = ManualRow.extend({
  stationId,
  volunteerNo: z.string(),
  reason: ManualReason,
  /** As many minutes as it must be, and as may be at most beside nothing else. */
  least: z.int(),
  planned: z.int(),
  /** Whether the person was on the list of the activity. */
  onList: z.boolean(),
  photos: z
    .array(z.object({ id: photoId, at: z.int(), parts: z.int().min(1), complete: z.boolean() }))
    .max(MANUAL_PHOTOS_MAX),
  /** Who entered it, covered. */
  enteredBy: z.string(),
  /** The last word about it; null before. */
  decision: z
    .object({
      verdict: z.enum(['confirm', 'return']),
      by: z.string(),
      at: z.int(),
      /** Why it was returned; empty for a confirmation. */
      reason: z.string(),
      own: z.boolean(),
    })
    .nullable(),
  /** What else the person attended at that time. D-12. */
  sameTime: z.array(z.object({ from: z.int(), to: z.int(), minutes: z.int() })).max(20),
  /** How often hours of this person were entered by hand this year, this one left out. */
  thisYear: z.int().min(0),
  /** Whether the caller may be the second person. */
  mayDecide: z.boolean(),
})
export type ManualHours = z.infer<typeof ManualHours>
const manual = z.object({ manual: ManualHours })

/** What of a station's activity minutes was entered by hand in a year. */
const Share = z.object({
  manualMinutes: z.int(),
  minutes: z.int(),
  /** In tenths of a percent. */
  share: z.int(),
  outlier: z.boolean(),
})

export const manualActions = {
  /** Slots of a station whose hours are in the accounts already, so that who is missing there is entered by hand; the latest first. */
  listManualSlots: {
    access: manager,
    input: z.object({ stationId }),
    output: z.object({ slots: z.array(Slot.extend({ planned: z.int(), least: z.int() })).max(60) }),
  },
  /** Volunteers on the list of a slot to whom it brought nothing. Errors: ACTIVITY.NOT_FOUND. */
  listManualPeople: {
    access: manager,
    input: z.object({ activityId: idOf('activity'), slotId: z.string().max(8) }),
    output: z.object({
      people: z.array(z.object({ volunteerNo: z.string(), maskedName: z.string() })).max(300),
    }),
  },
  /**
   * Enters hours of somebody who serves at the station or was on the list; never one's own. Once for each person and
   * slot: again it replaces what is not with the second person yet. `photos`: those of before that stay.
   * Errors: ACTIVITY.NOT_FOUND, MANUAL_OWN, NOT_SERVING, STATE, MANUAL_TIME, MANUAL_EARLY, MANUAL_MINUTES,
   * MANUAL_TAKEN, MANUAL_KNOWN.
   */
  enterManual: {
    access: manager,
    input: z.object({
      activityId: idOf('activity'),
      slotId: z.string().max(8),
      volunteerNo: z.string().trim().min(4).max(20),
      minutes: z.int().min(1).max(1440),
      reason: ManualReason,
      photos: z.array(photoId).max(MANUAL_PHOTOS_MAX),
    }),
    output: manual,
  },
  /** One part of a picture of evidence; sent again it is the same part. Errors: ACTIVITY.NOT_FOUND, STATE, PHOTOS, NOT_A_PHOTO, REQUEST.REPLAYED. */
  addManualPhoto: {
    access: manager,
    input: z.object({
      id,
      photoId,
      part,
      parts: z.int().min(1).max(PHOTO_PARTS_MAX),
      data: PhotoPart,
    }),
    output: z.object({ complete: z.boolean() }),
  },
  /** Hands it to a second person, who is told. Errors: ACTIVITY.NOT_FOUND, STATE, MANUAL_EVIDENCE. */
  submitManual: { access: manager, input: z.object({ id }), output: manual },
  /** Takes it back before it is confirmed; its pictures are deleted. Errors: ACTIVITY.NOT_FOUND, STATE. */
  withdrawManual: { access: manager, input: z.object({ id }), output: manual },
  /** Audited. Errors: ACTIVITY.NOT_FOUND. */
  readManual: { access: station, input: z.object({ id }), output: manual },
  /** One part of a picture of evidence; the first is audited. Errors: ACTIVITY.NOT_FOUND. */
  getManualPhoto: {
    access: station,
    input: z.object({ id, photoId, part }),
    output: z.object({ data: PhotoPart }),
  },
  /** What waits at a station, and a page of what was confirmed, newest first; with the share of this year and who had many. */
  listManual: {
    access: station,
    input: z.object({
      stationId,
      before: z.object({ at: z.int(), id: z.string() }).optional(),
    }),
    output: z.object({
      open: z.array(ManualRow).max(50),
      done: z.array(ManualRow).max(20),
      more: z.boolean(),
      share: Share,
      often: z
        .array(z.object({ maskedName: z.string(), times: z.int(), minutes: z.int() }))
        .max(20),
    }),
  },
  /**
   * The second person's word; the tick takes the hours into the account once it cannot be taken back any more.
   * Errors: ACTIVITY.NOT_FOUND, MANUAL_SECOND, MANUAL_OWN, STATE, REASON_NEEDED.
   */
  decideManual: {
    access: station,
    input: z.object({ id, verdict: z.enum(['confirm', 'return']), reason: reason.optional() }),
    output: manual.extend({ undoUntil: z.int() }),
  },
  /** Takes one's own word back, as long as nothing of it is done. Errors: ACTIVITY.NOT_FOUND, NOTICE.UNDO_OVER. D-34. */
  undoManual: { access: station, input: z.object({ id }), output: manual },
  /** What of every station's minutes was entered by hand in a year, the largest share first. */
  listManualShares: {
    access: { allow: ['associationStaff'], within: 'association' },
    input: z.object({ year }),
    output: z.object({
      rows: z.array(Share.extend({ stationId, stationName: z.string() })).max(200),
    }),
  },
} as const

/** 补录 alone, for pages that need no more. */
export const manualContract = defineContract('activity', manualActions)
