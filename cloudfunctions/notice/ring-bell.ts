/**
 * Tells people by WeChat that something waits in their inbox: once, when they let us, outside their quiet hours, and
 * all that came together in one message. The inbox is the record; whatever cannot be sent is normal.
 */
import { localDate, clockTime, type Instant } from '@shared/kit/time'
import { wordsOfNotice } from '@shared/notice/words'
import type { SubscriptionTopic } from '@shared/notice/model'
import { endOfQuiet, TOPIC_OF } from '@shared/notice/rules'
import { ACCOUNTS } from '../kit/accounts'
import { now } from '../kit/clock'
import { decryptField } from '../kit/crypto'
import type { Job } from '../kit/jobs'
import { logFailure } from '../kit/log'
import { NOTICES, type NoticeRecord } from '../kit/notices'
import { readSettings } from '../kit/settings'
import { among, below, callWeChat, find, get, updateUnasked } from '../kit/store'
import { changeSettings, settingsOf } from './change-settings'

/** At most so many messages are looked at in a slice; as many people are told at once. */
const SLICE = 50
/** WeChat's answer to whoever has not said yes, or has taken it back. */
const REFUSED = 43101
/** WeChat cuts a `thing` off here. */
const LONGEST_THING = 20

export const ringBell: Job = {
  name: 'ring',
  isDue: async () => (await dueNotices(1)).length > 0,
  runSlice: async () => {
    const due = await dueNotices(SLICE)
    const byPerson = new Map<string, NoticeRecord[]>()
    for (const notice of due) {
      byPerson.set(notice.accountId, [...(byPerson.get(notice.accountId) ?? []), notice])
    }
    await Promise.all([...byPerson].map(([accountId, notices]) => tellPerson(accountId, notices)))
    return due.length === SLICE
  },
}

function dueNotices(limit: number): Promise<NoticeRecord[]> {
  const due = { ring: 'waiting', ringAt: below(now() + 1) } as const
  return find(NOTICES, due, { order: [['ringAt', 'asc']], limit })
}

async function tellPerson(accountId: string, notices: readonly NoticeRecord[]): Promise<void> {
  const { settings, credits } = await settingsOf(accountId)
  const at = now()
  const free = endOfQuiet(at, settings)
  if (free > at) return postpone(notices, free)
  const topics = new Map<SubscriptionTopic, NoticeRecord[]>()
  for (const notice of notices) {
    const topic = TOPIC_OF[notice.kind]
    topics.set(topic, [...(topics.get(topic) ?? []), notice])
  }
  for (const [topic, together] of topics) {
    const wanted = !settings.off.includes(topic) && (credits[topic] ?? 0) > 0
    const templateId = readSettings().templates[topic]
    // Marked before it is sent: a bell that rings twice is worse than one that does not ring.
    const mine = await mark(together, wanted && templateId ? 'sent' : 'silent')
    if (mine && wanted && templateId) await ring(accountId, topic, templateId, together, at)
  }
}

async function postpone(notices: readonly NoticeRecord[], ringAt: Instant): Promise<void> {
  await updateUnasked(NOTICES, { _id: among(notices.map(({ _id }) => _id)) }, { ringAt })
}

/** Whether it was this run that marked them. */
async function mark(notices: readonly NoticeRecord[], ring: 'sent' | 'silent'): Promise<boolean> {
  const waiting = { _id: among(notices.map(({ _id }) => _id)), ring: 'waiting' } as const
  return (await updateUnasked(NOTICES, waiting, { ring })) > 0
}

async function ring(
  accountId: string,
  topic: SubscriptionTopic,
  template_id: string,
  notices: readonly NoticeRecord[],
  at: Instant,
): Promise<void> {
  const account = await get(ACCOUNTS, accountId)
  if (!account?.openId) return
  const reply = await callWeChat('subscribeMessage.send', {
    touser: decryptField(account.openId, `${accountId}.openId`),
    template_id,
    page: 'packages/settings/inbox/index',
    data: messageOf(notices, at),
  }).catch((error: unknown) => {
    logFailure('wechat', 'subscribeMessage', error)
    return {}
  })
  const refused = (reply as { errcode?: unknown }).errcode === REFUSED
  await changeSettings(accountId, (record) => {
    const left = refused ? 0 : Math.max(0, (record.credits[topic] ?? 0) - 1)
    return { ...record, credits: { ...record.credits, [topic]: left } }
  })
}

/** The words of one message, or how many there are; no person, no place (R-12: WeChat shows it on a locked screen). */
function messageOf(notices: readonly NoticeRecord[], at: Instant): object {
  const [first] = notices
  const title =
    first && notices.length === 1
      ? wordsOfNotice(first.kind, first.params).title
      : `${notices.length} 条新消息`
  return {
    thing1: { value: title.slice(0, LONGEST_THING) },
    thing2: { value: '点开到消息里看' },
    time3: { value: `${localDate(at)} ${clockTime(at)}` },
  }
}
