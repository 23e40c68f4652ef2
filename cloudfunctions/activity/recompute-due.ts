import { closingDues } from '@shared/activity/closing-rules'
import { answerDue, reviewDue } from '@shared/activity/deadlines'
import type { HolidayTable } from '@shared/kit/working-days'
import { holidayTable } from '../kit/calendar'
import { MOST_PROVISIONAL, recomputeDueBy } from '../kit/put-right'
import { find, updateWhere } from '../kit/store'
import { duesOf, legalWarnAt } from './begin-closing'
import { ACTIVITIES, SIGN_UPS, type ActivityRecord, type SignUpRecord } from './records'

type PutRight = () => Promise<unknown>

/**
 * The plans that wait for their review, the sign-ups that wait for the organiser's choice, and what is to be done behind
 * an activity. One wave.
 */
async function knownByNow(): Promise<PutRight[]> {
  const [plans, signUps, closings, table] = await Promise.all([
    find(
      ACTIVITIES,
      { reviewProvisional: true, state: 'waiting' },
      { order: [['submittedAt', 'asc']], limit: MOST_PROVISIONAL },
    ),
    find(
      SIGN_UPS,
      { dueProvisional: true, state: 'asked' },
      { order: [['askedAt', 'asc']], limit: MOST_PROVISIONAL },
    ),
    find(
      ACTIVITIES,
      { 'closing.provisional': true },
      { order: [['to', 'asc']], limit: MOST_PROVISIONAL },
    ),
    holidayTable(),
  ])
  const reviews = plans.map((plan) => reviewBy(plan, table))
  const answers = signUps.map((signUp) => answerBy(signUp, table))
  const closes = closings.map((closing) => closingBy(closing, table))
  return [...reviews, ...answers, ...closes].filter((putRight) => putRight !== undefined)
}

function reviewBy({ _id, submittedAt }: ActivityRecord, table: HolidayTable): PutRight | undefined {
  const due = submittedAt === null ? undefined : reviewDue(submittedAt, table)
  if (!due || due.provisional) return undefined
  const asFound = { _id, submittedAt, state: 'waiting', reviewProvisional: true } as const
  return () => updateWhere(ACTIVITIES, asFound, { reviewDueAt: due.at, reviewProvisional: false })
}

function answerBy(signUp: SignUpRecord, table: HolidayTable): PutRight | undefined {
  const { _id, askedAt, from } = signUp
  const due = answerDue(askedAt, from, table)
  if (due.provisional) return undefined
  const asFound = { _id, askedAt, state: 'asked', dueProvisional: true } as const
  return () => updateWhere(SIGN_UPS, asFound, { dueAt: due.at, dueProvisional: false })
}

function closingBy({ _id, closing }: ActivityRecord, table: HolidayTable): PutRight | undefined {
  if (!closing || isGuessed(closing.endedAt, table)) return undefined
  const { dues, dueAt, warnAt, provisional } = duesOf(closing.endedAt, table)
  const right = {
    ...{ 'closing.dues': dues, 'closing.dueAt': dueAt, 'closing.provisional': provisional },
    // What is filed is not told again; who was told of the first one already is told of the law's alone.
    ...(closing.warnAt === null
      ? {}
      : { 'closing.warnAt': closing.warnAt < closing.dueAt ? warnAt : legalWarnAt(dues) }),
  }
  return () => updateWhere(ACTIVITIES, { _id, 'closing.provisional': true }, right)
}

function isGuessed(endedAt: number, table: HolidayTable): boolean {
  return Object.values(closingDues(endedAt, table)).some(({ provisional }) => provisional)
}

/** Puts the deadlines right for which weekends alone were counted. D-28. */
export const recomputeDue = recomputeDueBy(knownByNow, async (putRight) => void (await putRight()))
