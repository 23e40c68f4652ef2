import { defineContract } from '../kit/contract'
import { clientIdOf, idOf } from '../kit/ids'
import { PHOTO_PARTS_MAX, PhotoPart } from '../kit/photo-part'
import * as z from '../kit/zod'
import {
  GivenStar,
  OwnRecognition,
  RecognitionPhoto,
  RecognitionRow,
  RecognitionState,
  StarScheme,
} from './recognition-model'

const association = { allow: ['associationStaff'], within: 'association' } as const
const id = idOf('recognition')
const photoId = clientIdOf('photo')
const part = z
  .int()
  .min(0)
  .max(PHOTO_PARTS_MAX - 1)
const reason = z.string().trim().min(2).max(60)
const state = z.object({ state: RecognitionState })

/** Mutual recognition of volunteers' stars. BDG-06, AMB-69. */
export const recognitionActions = {
  /** The schemes that are recognised, and one's own stars of them, newest first. */
  listRecognitions: {
    access: { allow: 'member' },
    input: z.object({}),
    output: z.object({
      schemes: z.array(StarScheme).max(50),
      recognitions: z.array(OwnRecognition).max(20),
      /** Whether one has a volunteer's file, without which nothing is asked for. */
      filed: z.boolean(),
    }),
  },
  /**
   * Writes down the star of another scheme; handed in once its evidence is here. The same star of one person is the same
   * request: again it replaces what is not handed in, or what came to an end.
   * Errors: RECOGNITION.NO_FILE, NO_SCHEME, NOT_IN_TIME, STATE.
   */
  askRecognition: {
    access: { allow: 'member', limits: [{ per: 'caller', max: 30, windowSeconds: 86_400 }] },
    input: GivenStar,
    output: state.extend({ id }),
  },
  /** One part of the covered picture of it; another picture takes the place of the one before. Errors: RECOGNITION.NOT_FOUND, STATE, NOT_A_PHOTO, REQUEST.REPLAYED. */
  addRecognitionPhoto: {
    access: { allow: 'member', limits: [{ per: 'caller', max: 200, windowSeconds: 86_400 }] },
    input: z.object({
      id,
      photoId,
      part,
      parts: z.int().min(1).max(PHOTO_PARTS_MAX),
      data: PhotoPart,
    }),
    output: z.object({ complete: z.boolean() }),
  },
  /** Hands it in; the association is told. Again it changes nothing. Errors: RECOGNITION.NOT_FOUND, STATE, NO_EVIDENCE. */
  submitRecognition: {
    access: { allow: 'member' },
    input: z.object({ id }),
    output: state.extend({ dueAt: z.int() }),
  },
  /** Takes it back, or gives an accepted one up; its evidence is deleted. Errors: RECOGNITION.NOT_FOUND, STATE. */
  withdrawRecognition: { access: { allow: 'member' }, input: z.object({ id }), output: state },
  /** Every scheme, also those that were taken from the list. */
  listSchemes: {
    access: association,
    input: z.object({}),
    output: z.object({ schemes: z.array(StarScheme).max(100) }),
  },
  /** Puts a scheme on the list, changes it, or takes it off. */
  saveScheme: {
    access: association,
    input: StarScheme.extend({ id: clientIdOf('starScheme') }),
    output: StarScheme,
  },
  /** Those that wait, the earliest deadline first, or what was decided, newest first; 20 a page. */
  listRecognitionQueue: {
    access: association,
    input: z.object({
      of: z.enum(['waiting', 'decided']),
      before: z.object({ at: z.int(), id }).optional(),
    }),
    output: z.object({ recognitions: z.array(RecognitionRow).max(50), more: z.boolean() }),
  },
  /** One with what is looked at before it is decided. Errors: RECOGNITION.NOT_FOUND. */
  readRecognition: {
    access: association,
    input: z.object({ id }),
    output: z.object({
      recognition: RecognitionRow,
      number: z.string(),
      scheme: StarScheme.nullable(),
      photo: RecognitionPhoto.nullable(),
      /** The star of our own hours, 0 before the first. */
      ownStar: z.int().min(0).max(5),
      /** Whether a star by this number counts for somebody else. */
      taken: z.boolean(),
      /** Whether it is the reader's own: somebody else decides. ROL-11. */
      own: z.boolean(),
    }),
  },
  /** One part of the picture. Errors: RECOGNITION.NOT_FOUND. */
  getRecognitionPhoto: {
    access: association,
    input: z.object({ id, photoId, part }),
    output: z.object({ data: PhotoPart }),
  },
  /**
   * Accepts it, or refuses it with the reason; done once it cannot be taken back any more. Again it changes nothing.
   * Errors: RECOGNITION.NOT_FOUND, OWN, STATE, NOT_IN_TIME, TAKEN. D-34.
   */
  decideRecognition: {
    access: association,
    input: z.discriminatedUnion('verdict', [
      z.object({ id, verdict: z.literal('accept') }),
      z.object({ id, verdict: z.literal('refuse'), reason }),
    ]),
    output: state.extend({ undoUntil: z.int() }),
  },
  /** Takes one's own decision back. Errors: RECOGNITION.NOT_FOUND, NOTICE.UNDO_OVER. D-34. */
  undoRecognition: { access: association, input: z.object({ id }), output: state },
  /** An accepted star counts no more from now on; its person is told why. Again it changes nothing. Errors: RECOGNITION.NOT_FOUND, OWN, STATE. */
  revokeRecognition: { access: association, input: z.object({ id, reason }), output: state },
} as const

/** Mutual recognition alone, for pages that need no more. */
export const recognitionContract = defineContract('badge', recognitionActions)
