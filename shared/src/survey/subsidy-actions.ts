import { defineContract } from '../kit/contract'
import { clientIdOf } from '../kit/ids'
import { PHOTO_PARTS_MAX, PhotoPart } from '../kit/photo-part'
import * as z from '../kit/zod'
import { Invoice, Payment, Statement, StatementKey, StatementRow } from './subsidy-model'

const association = { allow: ['associationStaff'], within: 'association' } as const
const station = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
const manager = { allow: ['stationManager'], within: 'station' } as const

const statement = z.object({ statement: Statement })
const file = z.object({ name: z.string(), csv: z.string() })
const photoId = clientIdOf('photo')
const part = z
  .int()
  .min(0)
  .max(PHOTO_PARTS_MAX - 1)

/** What a station gets for publicity, from counting to payment. Never per person. SUR-08, SUR-09, D-07, R-20. */
export const subsidyActions = {
  /**
   * The statement of a station and year: counted as of now, or as it was frozen. Without a year the one
   * that is frozen and not paid yet, else this year's. `years` are those there is something to see of.
   * Errors: SURVEY.NO_STATEMENT: no such station.
   */
  readStatement: {
    access: station,
    input: StatementKey.partial({ year: true }),
    output: statement.extend({ years: z.array(StatementKey.shape.year).max(20) }),
  },
  /**
   * Freezes it: counts the answers themselves beside the tallies, and keeps both when they are the same. From then on
   * nothing of it is rejected or given back. Again it changes nothing.
   * Errors: SURVEY.NO_STATEMENT, SURVEY.YEAR_RUNNING, SURVEY.STILL_OPEN, SURVEY.NO_VALID, SURVEY.DIFFERS with the lines
   * that differ, what the tallies say before what was counted.
   */
  freezeStatement: { access: association, input: StatementKey, output: statement },
  /**
   * One part of the picture of an invoice; sent again it is the same part.
   * Errors: SURVEY.NO_STATEMENT, SURVEY.STATEMENT_STATE, SURVEY.NOT_A_PHOTO, REQUEST.REPLAYED.
   */
  addInvoicePart: {
    access: manager,
    input: StatementKey.extend({
      photoId,
      part,
      parts: z.int().min(1).max(PHOTO_PARTS_MAX),
      data: PhotoPart,
    }),
    output: z.object({ complete: z.boolean() }),
  },
  /**
   * Hands the invoice in, once its picture is here whole.
   * Errors: SURVEY.NO_STATEMENT, SURVEY.STATEMENT_STATE, SURVEY.AMOUNT, SURVEY.NO_PHOTO, REQUEST.INVALID, REQUEST.REPLAYED.
   */
  handInInvoice: { access: manager, input: StatementKey.extend(Invoice.shape), output: statement },
  /** One part of the picture of the invoice. Errors: SURVEY.NO_STATEMENT. */
  getInvoicePart: {
    access: station,
    input: StatementKey.extend({ photoId, part }),
    output: z.object({ data: PhotoPart }),
  },
  /** Errors: SURVEY.NO_STATEMENT, SURVEY.STATEMENT_STATE, SURVEY.OWN_INVOICE. */
  acceptInvoice: {
    access: association,
    input: StatementKey.extend({ photoId }),
    output: statement,
  },
  /** Gives the invoice back with the reason; the station hands in another. Errors: as `acceptInvoice`. */
  returnInvoice: {
    access: association,
    input: StatementKey.extend({ photoId, reason: z.string().trim().min(2).max(60) }),
    output: statement,
  },
  /** Writes down that the money went out. Errors: SURVEY.NO_STATEMENT, SURVEY.STATEMENT_STATE, REQUEST.INVALID. */
  payStatement: {
    access: association,
    input: StatementKey.extend(Payment.shape),
    output: statement,
  },
  /** Every station of a year, the largest first, with the sums of all. */
  listStatements: {
    access: association,
    input: z.object({ year: StatementKey.shape.year }),
    output: z.object({
      statements: z.array(StatementRow).max(200),
      valid: z.int().min(0),
      fen: z.int().min(0),
    }),
  },
  /** One statement as CSV. Audited. Errors: SURVEY.NO_STATEMENT. */
  exportStatement: { access: station, input: StatementKey, output: file },
  /** Every statement of a year as CSV, one a line. Audited. */
  exportStatements: {
    access: association,
    input: z.object({ year: StatementKey.shape.year }),
    output: file,
  },
} as const

/** Subsidies alone, for pages that need no more. */
export const subsidyContract = defineContract('survey', subsidyActions)
