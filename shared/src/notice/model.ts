import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { NOTICE_KINDS, NOTICE_PARAMS } from './catalogue'

/** One message of the inbox. `params` are those of its kind; its words are made by `wordsOfNotice`. */
export const Notice = z
  .object({
    id: idOf('notice'),
    kind: z.enum(NOTICE_KINDS),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    /** The record it is about, for the page it opens. */
    record: z.string().max(120),
    at: z.int(),
    read: z.boolean(),
  })
  .refine(({ kind, params }) => NOTICE_PARAMS[kind].safeParse(params).success)
export type Notice = z.infer<typeof Notice>

/** The subjects for which WeChat is asked to let us write once; each yes is one credit. */
export const SUBSCRIPTION_TOPICS = ['review', 'duty', 'deadline'] as const
export const SubscriptionTopic = z.enum(SUBSCRIPTION_TOPICS)
export type SubscriptionTopic = z.infer<typeof SubscriptionTopic>

/** What somebody wants to be told by WeChat; the inbox holds everything whatever is chosen. */
export const NoticeSettings = z.object({
  /** Topics switched off; nothing is off by itself. */
  off: z.array(SubscriptionTopic).max(3),
  /** From when to when WeChat stays silent, minutes after midnight in Shanghai; what comes then is told together after. */
  quietFromMinute: z.int().min(0).max(1439),
  quietToMinute: z.int().min(0).max(1439),
})
export type NoticeSettings = z.infer<typeof NoticeSettings>

/** What a reader sees: a title and one sentence, and whether something waits for the reader. */
export interface NoticeWords {
  readonly title: string
  readonly text: string
  readonly toDo: boolean
}
