import type { OutputOf } from '@shared/kit/contract'
import type { noticeContract } from '@shared/notice/contract'
import { SUBSCRIPTION_TOPICS } from '@shared/notice/model'
import type { MemberContext } from '../kit/serve'
import { readSettings } from '../kit/settings'

import { settingsOf } from './change-settings'
import { creditsLeft } from './records'

type Action = (typeof noticeContract.actions)['getSettings']

/** What the caller wants to be told by WeChat, and what WeChat can be asked for. One wave. */
export async function getSettings(
  _input: object,
  { account }: MemberContext,
): Promise<OutputOf<Action>> {
  const record = await settingsOf(account._id)
  const { templates } = readSettings()
  return {
    settings: { ...record.settings, off: [...record.settings.off] },
    credits: creditsLeft(record),
    templates: SUBSCRIPTION_TOPICS.flatMap((topic) => {
      const templateId = templates[topic]
      return templateId ? [{ topic, templateId }] : []
    }),
  }
}
