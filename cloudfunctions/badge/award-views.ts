/** What people are shown of a commendation. */
import type {
  AwardRound,
  Nomination,
  NominationRow,
  ObjectionRow,
  OwnAward,
  TrackedObjection,
} from '@shared/badge/award-model'
import { decryptField } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { isTouched, mayMark, mayReview, mayWithdraw } from './award-standing'
import type { NominationRecord, ObjectionRecord, RoundRecord } from './award-records'

type Caller = Pick<MemberContext, 'account' | 'at'>

/** Who is of the jury is told to the association alone. */
export function shownRound(
  { _id: id, jury, ...round }: RoundRecord,
  { account }: Caller,
  isAssociation: boolean,
): AwardRound {
  const { year, state, rules, savedAt, frozenAt, rulesHash, publicUntil, decidedAt } = round
  return {
    ...{ id, year, state, rules, savedAt, frozenAt, rulesHash, publicUntil, decidedAt },
    jury: isAssociation ? [...jury] : [],
    jurors: jury.length,
    isJuror: jury.some((one) => one.id === account._id),
  }
}

export function nominationRow(
  { _id, marks, ...nomination }: NominationRecord,
  { listed }: Pick<RoundRecord, 'listed'>,
  { account }: Caller,
): NominationRow {
  const { category, name, stationId, stationName, state, at } = nomination
  const own = marks.find(({ by }) => by === account._id)
  return {
    ...{ id: _id, category, name, stationId, stationName, state, at },
    marked: marks.length,
    ownTotal: own?.total ?? null,
    listed: listed.includes(_id),
  }
}

export function shownNomination(
  nomination: NominationRecord,
  round: RoundRecord,
  caller: Caller,
): Nomination {
  const { roundId, year, reason, facts, choice, state, reviews, marks } = nomination
  const own = marks.find(({ by }) => by === caller.account._id)
  return {
    ...nominationRow(nomination, round, caller),
    ...{ roundId, year, reason, facts, choice },
    returned: state === 'returned' ? (reviews.at(-1)?.reason ?? '') : '',
    marks: own ? [...own.marks] : [],
    criteria: round.rules.criteria,
    roundState: round.state,
    mayReview: mayReview(nomination, round, caller),
    mayMark: mayMark(nomination, round, caller),
    mayWithdraw: mayWithdraw(nomination, round, caller),
  }
}

/** An answer can be given until it is decided. */
export function ownAward(
  { _id, year, category, stationName, state, choice, award }: NominationRecord,
  round: Pick<RoundRecord, 'state'> | undefined,
): OwnAward {
  const goesOn = state === 'waiting' || state === 'passed'
  return {
    ...{ id: _id, year, category, stationName, state, choice, award },
    open: state === 'awarded' || (goesOn && round?.state !== 'decided'),
  }
}

export function trackedObjection(objection: ObjectionRecord): TrackedObjection {
  const { _id, no, year, about, state, raisedAt, dueAt, answer, answeredAt } = objection
  const text = decryptField(objection.text, `${_id}.text`)
  return { no, year, about, text, state, raisedAt, dueAt, answer, answeredAt }
}

export function objectionRow(
  objection: ObjectionRecord,
  nomination: NominationRecord | undefined,
  caller: Caller,
): ObjectionRow {
  return {
    ...trackedObjection(objection),
    id: objection._id,
    mayAnswer: objection.state === 'open' && !(nomination && isTouched(nomination, caller.account)),
  }
}
