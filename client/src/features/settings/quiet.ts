import type { NoticeSettings, SubscriptionTopic } from '@shared/notice/model'
import { DEFAULT_NOTICE_SETTINGS } from '@shared/notice/rules'

/** `21:00` of minutes after midnight. */
export function clockOfMinute(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** Whether WeChat stays silent for a part of the day. */
export function isQuiet({ quietFromMinute, quietToMinute }: NoticeSettings): boolean {
  return quietFromMinute !== quietToMinute
}

/** The settings with the usual quiet hours, or with none. */
export function withQuiet(settings: NoticeSettings, on: boolean): NoticeSettings {
  const { quietFromMinute, quietToMinute } = DEFAULT_NOTICE_SETTINGS
  return on
    ? { ...settings, quietFromMinute, quietToMinute }
    : { ...settings, quietFromMinute: 0, quietToMinute: 0 }
}

/** The settings with a topic on or off. */
export function withTopic(
  settings: NoticeSettings,
  topic: SubscriptionTopic,
  on: boolean,
): NoticeSettings {
  const others = settings.off.filter((one) => one !== topic)
  return { ...settings, off: on ? others : [...others, topic] }
}
