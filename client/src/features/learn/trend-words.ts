import type { FraudType } from '@shared/help/model'
import type { TrendBoard } from '@shared/learn/trend-model'
import { TREND_COPY } from './trend-copy'

/** A type that is told of. */
export interface ToldType {
  readonly fraudType: FraudType
  readonly count: number
}

/** The types of a board that are told, most first, and those that are not. */
export function toldTypes({ types }: Pick<TrendBoard, 'types'>): {
  readonly told: readonly ToldType[]
  readonly hidden: readonly FraudType[]
} {
  return {
    told: types.flatMap(({ fraudType, count }) => (count === null ? [] : [{ fraudType, count }])),
    hidden: types.flatMap(({ fraudType, count }) => (count === null ? [fraudType] : [])),
  }
}

/** What a board says in a sentence. */
export function trendSentence(told: readonly ToldType[]): string {
  const [most] = told
  return most ? TREND_COPY.most(most.fraudType, most.count) : TREND_COPY.few
}
