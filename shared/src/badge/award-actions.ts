import { Consent } from '../account/model'
import { defineContract } from '../kit/contract'
import { idOf } from '../kit/ids'
import { byReceipt } from '../kit/receipt'
import * as z from '../kit/zod'
import {
  AWARD_REASON_MAX,
  AwardCategory,
  AwardMarks,
  AwardRound,
  AwardRules,
  Commended,
  NameChoice,
  Nomination,
  NominationRow,
  NomineeFacts,
  OBJECTION_TEXT_MAX,
  ObjectionInput,
  objectionKey,
  ObjectionRow,
  OwnAward,
  PublicRound,
  TrackedObjection,
} from './award-model'

const association = { allow: ['associationStaff'], within: 'association' } as const
const names = { allow: ['stationManager', 'associationStaff'], within: 'station' } as const
/** The street office, which watches over an area, looks at what its stations hand in; the association stands in. AWD-02. */
const reviews = { allow: ['supervisor', 'associationStaff'], within: 'station' } as const
/** Who may be of a jury: people of the whole association. Who reviews for the street gives no marks. */
const jurors = {
  allow: ['associationStaff', 'documentReviewer', 'siteAuditor', 'decisionMaker'],
  within: 'association',
} as const
const involved = {
  allow: ['stationManager', 'supervisor', ...jurors.allow],
  within: 'station',
} as const
const anyone = {
  allow: 'anyone',
  limits: [{ per: 'caller', max: 60, windowSeconds: 60 }],
} as const
const roundId = idOf('award')
const reason = z.string().trim().min(2).max(60)
const round = z.object({ round: AwardRound })
const nomination = z.object({ nomination: Nomination })
const receipt = z.object({ no: z.string(), secret: z.string(), dueAt: z.int() })

/** The yearly commendation: rules frozen before scoring, nomination, review, marks, public notice, decision. AWD-01 to AWD-06. */
export const awardActions = {
  /** Rules and list of a year, the newest with a list when none is named; null where there is none. Covered names unless agreed. Board 65. */
  getCommend: {
    access: anyone,
    input: z.object({ year: z.int().optional() }),
    output: z.object({
      round: PublicRound.nullable(),
      people: z.array(Commended).max(240),
      years: z.array(z.int()).max(30),
    }),
  },
  /** Objects while the list is public; no account, no name. Errors: AWARD.NO_ROUND, NOT_PUBLIC, NO_NOMINATION, REQUEST.REPLAYED. */
  raiseObjection: {
    access: { allow: 'anyone', limits: [{ per: 'caller', max: 20, windowSeconds: 3600 }] },
    input: ObjectionInput,
    output: receipt,
  },
  /** By number and secret; wrong ones answer alike: AWARD.NO_OBJECTION. D-29. */
  trackObjection: { access: byReceipt, input: z.object(objectionKey), output: TrackedObjection },

  /** One's own nominations and awards. AWD-15, R-06. */
  listOwnAwards: {
    access: { allow: 'member' },
    input: z.object({}),
    output: z.object({ awards: z.array(OwnAward).max(100) }),
  },
  /** Covered, named (with consent), or not at all. Errors: AWARD.NO_NOMINATION, STATE, CONSENT_REQUIRED. R-12. */
  answerNomination: {
    access: { allow: 'member' },
    input: z.object({
      id: idOf('nomination'),
      answer: z.union([NameChoice, z.literal('declined')]),
      consents: z.array(Consent).max(2),
    }),
    output: z.object({ award: OwnAward }),
  },

  /** The years, newest first; drafts for the association alone. */
  listRounds: {
    access: involved,
    input: z.object({ stationId: idOf('station').optional(), areaId: idOf('area').optional() }),
    output: z.object({ rounds: z.array(AwardRound).max(30) }),
  },
  /** A person's figures for a nomination; leaves an audit row. Errors: AWARD.NO_ROUND, NO_NOMINEE, OWN. HRS-07. */
  getNominee: {
    access: names,
    input: z.object({ roundId, volunteerId: idOf('volunteer') }),
    output: z.object({ maskedName: z.string(), facts: NomineeFacts }),
  },
  /**
   * Names a volunteer, a team or a group for a category; one that went back can be handed in again. Errors: AWARD.NO_ROUND,
   * OVER, NO_CATEGORY, NO_NOMINEE, OWN, KNOWN, FULL.
   */
  nominate: {
    access: names,
    input: z.object({
      roundId,
      stationId: idOf('station'),
      category: AwardCategory,
      volunteerId: idOf('volunteer').optional(),
      teamId: idOf('team').optional(),
      /** Of an enterprise or a medium. */
      name: z.string().trim().min(2).max(30).optional(),
      reason: z.string().trim().min(10).max(AWARD_REASON_MAX),
    }),
    output: nomination,
  },
  /** Errors: AWARD.NO_NOMINATION, STATE. */
  withdrawNomination: {
    access: names,
    input: z.object({ id: idOf('nomination') }),
    output: nomination,
  },
  /** Those of a station, of an area, or all; 50 at a time. */
  listNominations: {
    access: involved,
    input: z.object({
      roundId,
      stationId: idOf('station').optional(),
      areaId: idOf('area').optional(),
      after: idOf('nomination').optional(),
    }),
    output: z.object({ nominations: z.array(NominationRow).max(50), more: z.boolean() }),
  },
  /** One with its facts and reason; leaves an audit row. Errors: AWARD.NO_NOMINATION. */
  readNomination: {
    access: involved,
    input: z.object({ id: idOf('nomination') }),
    output: nomination,
  },
  /**
   * The street passes it or gives it back with a reason; while nobody gives marks it can change its mind.
   * Errors: AWARD.NO_NOMINATION, STATE, OWN. AWD-02.
   */
  reviewNomination: {
    access: reviews,
    input: z.object({ id: idOf('nomination'), pass: z.boolean(), reason: reason.optional() }),
    output: nomination,
  },
  /** Marks by a juror, who may mend them until the list is made. Errors: AWARD.NOT_JUROR, CONFLICT, STATE, MARKS. */
  markNomination: {
    access: jurors,
    input: z.object({ id: idOf('nomination'), marks: AwardMarks }),
    output: nomination,
  },

  /** Who can be of a jury now; names covered. */
  listJurors: {
    access: association,
    input: z.object({}),
    output: z.object({
      people: z.array(AwardRound.shape.jury.element.extend({ role: z.string() })).max(100),
    }),
  },
  /** Writes the rules of a year as long as they are not frozen. Errors: AWARD.FROZEN. */
  saveRound: {
    access: association,
    input: z.object({
      year: z.int().min(2020).max(2100),
      rules: AwardRules,
      jury: z.array(idOf('account')).max(9),
    }),
    output: round,
  },
  /**
   * Freezes them as they were read (`savedAt`) and asks all stations for names. Errors: AWARD.NO_ROUND, CHANGED, POINTS,
   * TWICE, JURY, JUROR, TOO_SOON.
   */
  freezeRound: {
    access: association,
    input: z.object({ id: roundId, savedAt: z.int() }),
    output: round,
  },
  /** Behind the last day of names, with all of them reviewed. Errors: AWARD.STATE, NOT_YET, UNREVIEWED. */
  startMarking: { access: association, input: z.object({ id: roundId }), output: round },
  /** Makes the list by the frozen rules and shows it to everybody. Errors: AWARD.STATE, UNMARKED, NOBODY. */
  publishList: { access: association, input: z.object({ id: roundId }), output: round },
  /** The objections of a year, the open ones first by their dates. */
  listObjections: {
    access: association,
    input: z.object({ roundId }),
    output: z.object({ objections: z.array(ObjectionRow).max(200) }),
  },
  /** Answers one; upheld, who it is about leaves the list. Errors: AWARD.NO_OBJECTION, STATE, OWN. */
  answerObjection: {
    access: association,
    input: z.object({
      id: idOf('objection'),
      uphold: z.boolean(),
      answer: z.string().trim().min(2).max(OBJECTION_TEXT_MAX),
    }),
    output: z.object({ objection: ObjectionRow }),
  },
  /** Behind the public days, with every objection answered: the awards are given. Errors: AWARD.STATE, NOT_YET, OBJECTIONS. */
  decideRound: { access: association, input: z.object({ id: roundId }), output: round },
} as const

export const awardContract = defineContract('badge', awardActions)
