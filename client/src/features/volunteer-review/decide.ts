import { call } from '@client/platform/call'
import { volunteerContract } from '@shared/volunteer/contract'
import type { Verdict } from '@shared/volunteer/model'
import { useDidShow } from '@tarojs/taro'
import { APPLICATION_COPY } from './queue-copy'

/** Somebody whose application is decided; the name is covered. */
export interface Applicant {
  readonly id: string
  readonly maskedName: string
}

/** The part of a verdict that is the same for all who get it. */
export type Judgement =
  { readonly verdict: 'approve' } | Omit<Extract<Verdict, { verdict: 'return' }>, 'applicationId'>

/** What came of deciding: who got the verdict, and for whom it could not be done and why. */
export interface Decided {
  readonly decisionId: string
  readonly verdict: Judgement['verdict']
  readonly done: readonly Applicant[]
  readonly refused: readonly { readonly maskedName: string; readonly sentence: string }[]
}

/** Gives up to 20 applicants one judgement; `id` is the same for every try of it. Errors: CallError. */
export async function decide(
  id: string,
  stationId: string,
  judgement: Judgement,
  applicants: readonly Applicant[],
): Promise<Decided> {
  const decisions = applicants.map((one) => ({ ...judgement, applicationId: one.id }))
  const { results } = await call(volunteerContract, 'decideApplications', {
    id,
    stationId,
    decisions,
  })
  const resultOf = new Map(results.map((result) => [result.applicationId, result]))
  const isRefused = ({ id: one }: Applicant) => resultOf.get(one)?.outcome === 'refused'
  return {
    decisionId: id,
    verdict: judgement.verdict,
    done: applicants.filter((one) => resultOf.has(one.id) && !isRefused(one)),
    refused: applicants.filter(isRefused).map((one) => ({
      maskedName: one.maskedName,
      sentence: resultOf.get(one.id)?.sentence ?? '',
    })),
  }
}

/** `已通过 赵**`, `已退回 3 位`. */
export function decidedWords({ verdict, done }: Decided): string {
  const [only] = done
  const who = done.length === 1 && only ? only.maskedName : APPLICATION_COPY.people(done.length)
  return verdict === 'approve' ? APPLICATION_COPY.approved(who) : APPLICATION_COPY.returned(who)
}

/** What a page of its own decided, until the queue of its station is in front again. */
const untold = new Map<string, Decided>()

/** Leaves word of a decision for the queue. */
export function tellDecision(stationId: string, decided: Decided): void {
  untold.set(stationId, decided)
}

/** Hears of a decision once, when the queue comes to the front. */
export function useDecisionNews(stationId: string | null, hear: (decided: Decided) => void): void {
  useDidShow(() => {
    const news = stationId === null ? undefined : untold.get(stationId)
    if (stationId === null || news === undefined) return
    untold.delete(stationId)
    hear(news)
  })
}
