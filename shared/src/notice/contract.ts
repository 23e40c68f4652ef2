import { defineContract } from '../kit/contract'
import { idOf } from '../kit/ids'
import * as z from '../kit/zod'
import { Notice, NoticeSettings, SubscriptionTopic } from './model'

const member = { allow: 'member' } as const

export const noticeContract = defineContract('notice', {
  /** The caller's messages, newest first, 20 a page; what is still held (D-34) is not among them. Board 35. */
  listNotices: {
    access: member,
    input: z.object({ before: z.object({ at: z.int(), id: z.string() }).optional() }),
    output: z.object({
      notices: z.array(Notice).max(20),
      unread: z.int().min(0),
      more: z.boolean(),
    }),
  },
  /** Marks messages as read; all of the caller's when no id is named. */
  markRead: {
    access: member,
    input: z.object({ ids: z.array(idOf('notice')).max(50).optional() }),
    output: z.object({ unread: z.int().min(0) }),
  },
  /** What the caller wants to be told by WeChat, with the credits left for each topic. */
  getSettings: {
    access: member,
    input: z.object({}),
    output: z.object({
      settings: NoticeSettings,
      credits: z.array(z.object({ topic: SubscriptionTopic, left: z.int().min(0) })).max(3),
      /** WeChat's template of each topic, to ask for; none where it is not set up. */
      templates: z.array(z.object({ topic: SubscriptionTopic, templateId: z.string() })).max(3),
    }),
  },
  saveSettings: {
    access: member,
    input: z.object({ settings: NoticeSettings }),
    output: z.object({ settings: NoticeSettings }),
  },
  /** Counts what WeChat's question was answered with: a yes is one credit, a no is normal and costs nothing. */
  addCredits: {
    access: member,
    input: z.object({
      /** Made by the client for one question, so that a retry counts once. */
      id: idOf('notice'),
      granted: z.array(SubscriptionTopic).max(3),
    }),
    output: z.object({
      credits: z.array(z.object({ topic: SubscriptionTopic, left: z.int().min(0) })).max(3),
    }),
  },
})
