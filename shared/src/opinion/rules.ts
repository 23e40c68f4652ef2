import { workingDaysAfter, type Deadline, type HolidayTable } from '../kit/working-days'
import type { Instant } from '../kit/time'
import type {
  OpinionAct,
  OpinionChannel,
  OpinionKind,
  OpinionLevel,
  OpinionState,
  OpinionSubject,
} from './model'

/** CMP-06, D-15: the final result within five working days. */
export const OPINION_DAYS = 5

/** When the final result is there at the latest. Provisional as in D-28. */
export function opinionDue(receivedAt: Instant, table: HolidayTable): Deadline {
  return workingDaysAfter(receivedAt, OPINION_DAYS, table)
}

/** When the supervision group is told that a result is due: one working day is left. MSG-03. */
export function opinionWarning(receivedAt: Instant, table: HolidayTable): Instant {
  return workingDaysAfter(receivedAt, OPINION_DAYS - 1, table).at
}

/**
 * Who takes an opinion in: the association where it is about the app, or complains about the station, or its writer
 * wants it to go around the station; else the station. CMP-04, CMP-14.
 */
export function opinionLevel(opinion: {
  readonly kind: OpinionKind
  readonly subject: OpinionSubject
  readonly aroundStation: boolean
  readonly stationId: string | null
}): OpinionLevel {
  const { kind, subject, aroundStation, stationId } = opinion
  const againstStation = subject === 'station' && kind === 'complaint'
  const atStation = stationId !== null && subject !== 'app' && !aroundStation && !againstStation
  return atStation ? 'station' : 'association'
}

/**
 * The state in which an act finds an opinion, and the one in which it leaves it: seven steps, none left out (CMP-02).
 * A question that is answered at once needs no study: its answer is the result, and told (CMP-04).
 */
export const OPINION_MOVES: Readonly<
  Record<OpinionAct, { readonly from: OpinionState; readonly to: OpinionState }>
> = {
  accept: { from: 'received', to: 'accepted' },
  answer: { from: 'received', to: 'fedBack' },
  sort: { from: 'accepted', to: 'sorted' },
  decide: { from: 'sorted', to: 'decided' },
  feedBack: { from: 'decided', to: 'fedBack' },
  callBack: { from: 'fedBack', to: 'calledBack' },
  file: { from: 'calledBack', to: 'filed' },
}

/** The acts of whoever takes an opinion in; the others are of those who decide. CMP-04 to CMP-09. */
export const INTAKE_ACTS: readonly OpinionAct[] = ['accept', 'answer', 'sort']

/** What somebody is to an opinion. */
export interface OpinionPart {
  /** Takes it in: the station's manager, or the association. */
  readonly takesIn: boolean
  /** Belongs to those who decide, and serves at no station that it names. */
  readonly decides: boolean
  /** Did one of the first steps: somebody else decides. CMP-06. */
  readonly tookIn: boolean
}

/** What somebody may do next with an opinion. */
export function nextActs(
  { state, kind }: { readonly state: OpinionState; readonly kind: OpinionKind },
  { takesIn, decides, tookIn }: OpinionPart,
): OpinionAct[] {
  const acts = (Object.keys(OPINION_MOVES) as OpinionAct[]).filter(
    (act) => OPINION_MOVES[act].from === state && (act !== 'answer' || kind === 'question'),
  )
  return acts.filter((act) => {
    if (INTAKE_ACTS.includes(act)) return takesIn
    return decides && !(act === 'decide' && tookIn)
  })
}

/** Counted heads, votes and shares: what a poll must not let out. */
const TOTALS =
  /(?:[\d０-９]+(?:[.．][\d０-９]+)?|[〇零一二两三四五六七八九十百千万半]+)\s*(?:多|余|几)?\s*(?:[%％]|个人|人|名|位|票|份|成)|百分之|半数|过半/

/** Whether words for everybody tell totals of the poll that an opinion comes from. CMP-11, AMB-43. */
export function tellsTotals(words: string, channel: OpinionChannel): boolean {
  return channel === 'poll' && TOTALS.test(words)
}
