import { call } from '@client/platform/call'
import { askToSubscribe } from '@client/platform/subscribe'
import { newClientId } from '@client/platform/random'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import type { NoticeSettings, SubscriptionTopic } from '@shared/notice/model'
import { noticeContract } from '@shared/notice/contract'
import { useState } from 'react'

/** What WeChat may remind the person of: the settings as kept, and how to change them and to ask for one more. */
export function useReminders() {
  const asked = useCall(noticeContract, 'getSettings', {})
  const [changed, setChanged] = useState<NoticeSettings>()
  const { busy, error, run } = useAct()
  const save = (settings: NoticeSettings) => {
    setChanged(settings)
    return run(async () => {
      await call(noticeContract, 'saveSettings', { settings })
    })
  }
  /** Asks WeChat's question for the topics that have a template, and counts each yes. */
  const askForMore = (templates: readonly { topic: SubscriptionTopic; templateId: string }[]) =>
    run(async () => {
      const agreed = await askToSubscribe(templates.map(({ templateId }) => templateId))
      const granted = templates
        .filter(({ templateId }) => agreed.includes(templateId))
        .map(({ topic }) => topic)
      await call(noticeContract, 'addCredits', { id: await newClientId('notice'), granted })
      asked.reload()
    })
  return { asked, changed, busy, error, save, askForMore }
}
