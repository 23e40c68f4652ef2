import type { InputOf, OutputOf } from '@shared/kit/contract'
import type { Instant } from '@shared/kit/time'
import type { answeringContract } from '@shared/survey/answering-actions'
import type { Answers, Question } from '@shared/survey/question-model'
import { type AnswerProblem, answerProblem } from '@shared/survey/answer-rules'
import {
  answersOnPath,
  checkAnswers,
  questionPath,
  questionsAhead,
} from '@shared/survey/path-rules'

export type Opened = OutputOf<(typeof answeringContract.actions)['openQuestionnaire']>
export type Submission = InputOf<(typeof answeringContract.actions)['submitResponse']>
export type Answer = Answers[string]

/** One person's way through a questionnaire: kept on the phone until it is handed in. */
export interface Session {
  readonly opened: Opened
  readonly shareCode: string | undefined
  /** Made once, so that handing in again is the same answer. */
  readonly responseId: string
  readonly answers: Answers
  /** The question on the page. */
  readonly at: string
}

function isSameForm(one: Opened, other: Opened): boolean {
  return (
    one.campaign.id === other.campaign.id &&
    one.questionnaire.id === other.questionnaire.id &&
    one.questionnaire.version === other.questionnaire.version
  )
}

/**
 * Starts, or goes on with what is kept of the same questionnaire. The first start stamp stays, since it tells how long
 * the reading took (D-06); the newest good code names the volunteer (D-02).
 */
export function begin(
  kept: Session | null,
  opened: Opened,
  shareCode: string | undefined,
  responseId: string,
): Session {
  if (kept === null || !isSameForm(kept.opened, opened)) {
    const at = opened.questionnaire.questions[0]?.id
    if (at === undefined) throw new RangeError('a questionnaire has a first question')
    return { opened, shareCode, responseId, answers: {}, at }
  }
  if (opened.invitedBy === null) return kept
  return { ...kept, shareCode, opened: { ...kept.opened, invitedBy: opened.invitedBy } }
}

/**
 * The same answers under a new start stamp, after the server would not take the old one any more. The questions are those
 * of the new stamp: a topic can be another one, and its answers are asked for then.
 */
export function restamp(session: Session, opened: Opened): Session {
  const next = begin(session, opened, session.shareCode, session.responseId)
  const { startStamp, questionnaire } = opened
  return { ...next, opened: { ...next.opened, startStamp, questionnaire } }
}

/** Where one is: the question, its number on the way, and how many there are if no further jump comes. */
export interface Place {
  readonly question: Question
  readonly answer: Answer | undefined
  readonly problem: AnswerProblem | null
  readonly number: number
  readonly total: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** What a way through a questionnaire is walked by: a preview walks one that was never opened. */
export interface Walked extends Pick<Session, 'answers' | 'at'> {
  readonly opened: Pick<Opened, 'questionnaire'>
}

/** Reads the place of a session; a place that an earlier answer took off the way counts as its last question. */
export function placeOf({ opened, answers, at }: Walked): Place {
  const path = questionPath(opened.questionnaire, answers)
  const found = path.findIndex(({ id }) => id === at)
  const index = found < 0 ? path.length - 1 : found
  const question = path[index]
  if (question === undefined) throw new RangeError('a way has a first question')
  const after = questionsAhead(opened.questionnaire, answers, question)
  const answer = answers[question.id]
  return {
    question,
    answer,
    problem: answerProblem(question, answer),
    number: index + 1,
    total: index + 1 + after,
    isFirst: index === 0,
    isLast: after === 0,
  }
}

/** The session with this answer to the question on the page; undefined takes it back. */
export function answerWith<S extends Walked>(session: S, answer: Answer | undefined): S {
  const { question } = placeOf(session)
  const others = Object.entries(session.answers).filter(([id]) => id !== question.id)
  const own: [string, Answer][] = answer === undefined ? [] : [[question.id, answer]]
  return { ...session, at: question.id, answers: Object.fromEntries([...others, ...own]) }
}

/** What 下一题 leads to: another question, what is wrong here, the kind end under 14 (D-29), or handing in. */
export type Step<S extends Walked = Session> =
  | { readonly to: 'question'; readonly session: S }
  | { readonly to: 'problem' }
  | { readonly to: 'ended' }
  | { readonly to: 'submit' }

/** One question on. */
export function stepForward<S extends Walked>(session: S): Step<S> {
  const { questionnaire } = session.opened
  const { question, problem } = placeOf(session)
  if (problem !== null) return { to: 'problem' }
  const path = questionPath(questionnaire, session.answers)
  const next = path[path.indexOf(question) + 1]
  if (next !== undefined) return { to: 'question', session: { ...session, at: next.id } }
  return checkAnswers(questionnaire, answersOnPath(questionnaire, session.answers)).ended
    ? { to: 'ended' }
    : { to: 'submit' }
}

/** One question back along the way; the first stays where it is. */
export function stepBack<S extends Walked>(session: S): S {
  const { question } = placeOf(session)
  const path = questionPath(session.opened.questionnaire, session.answers)
  const previous = path[path.indexOf(question) - 1]
  return previous === undefined ? session : { ...session, at: previous.id }
}

/** What is handed in: the answers of the way and nothing else. `deviceAt` is the phone's own clock. */
export function submissionOf(
  session: Session,
  browserId: string | undefined,
  deviceAt: Instant,
): Submission {
  const { campaign, questionnaire, startStamp } = session.opened
  return {
    id: session.responseId,
    campaignId: campaign.id,
    version: questionnaire.version,
    startStamp,
    deviceAt,
    answers: answersOnPath(questionnaire, session.answers),
    ...(session.shareCode === undefined ? {} : { shareCode: session.shareCode }),
    ...(browserId === undefined ? {} : { browserId }),
  }
}

/** Reading and choosing takes about this long, for the promise on the first page. */
const SECONDS_A_QUESTION = 12

/** `26 道题，大约 5 分钟`: whole minutes, at least one. */
export function minutesFor(questions: number): number {
  return Math.max(1, Math.round((questions * SECONDS_A_QUESTION) / 60))
}
