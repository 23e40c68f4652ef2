import type { FraudType } from '../help/model'
import type { LessonId } from './lesson-ids'
import { TOPICS, type Topic } from './model'

/** The lesson that goes with an alert about a type. */
export const LESSON_OF_TYPE: Readonly<Record<FraudType, LessonId>> = {
  brushing: 'like-for-cash',
  investment: 'sure-profit',
  shopping: 'big-order',
  logistics: 'parcel-claim',
  loan: 'shop-loan',
  credit: 'student-credit',
  acquaintance: 'boss-in-group',
  officials: 'police-call',
  dating: 'warm-friend',
  gaming: 'skin-trade',
  unsure: 'code-is-key',
  otherConcern: 'card-sms',
}

/** The lessons about a type stand under this topic; undefined for what is none of the ten types. D-31. */
export function topicOf(type: FraudType): Topic | undefined {
  return TOPICS.find((topic) => topic === type)
}
