import { DEFAULT_NOTICE_SETTINGS } from '@shared/notice/rules'
import {
  SUBSCRIPTION_TOPICS,
  type NoticeSettings,
  type SubscriptionTopic,
} from '@shared/notice/model'
import { collection } from '../kit/store'

/** What somebody wants to be told by WeChat, and how often WeChat still lets us. `_id` is the account's id. */
export interface SettingsRecord {
  readonly _id: string
  readonly settings: NoticeSettings
  /** Credits by topic: each yes to WeChat's question lets us write once. */
  readonly credits: Readonly<Partial<Record<SubscriptionTopic, number>>>
  /** The last questions counted, so that a retry counts once. */
  readonly counted: readonly string[]
}
export const NOTICE_SETTINGS = collection<SettingsRecord>('notice_settings')

/** The settings of who never changed any. */
export function blankSettings(accountId: string): SettingsRecord {
  return { _id: accountId, settings: DEFAULT_NOTICE_SETTINGS, credits: {}, counted: [] }
}

/** The credits left, topic by topic. */
export function creditsLeft({ credits }: SettingsRecord) {
  return SUBSCRIPTION_TOPICS.map((topic) => ({ topic, left: credits[topic] ?? 0 }))
}
