import { MINE_COPY } from '@client/features/activity/copy'
import { useReminders } from '@client/features/settings/use-reminders'
import { canSubscribe } from '@client/platform/subscribe'
import { InlineAction } from '@client/ui/inline-action'

/** Lets WeChat write once of what comes next; gone once it may, and where WeChat has no such question. MSG-01, ACT-13. */
function AskToRemind() {
  const { asked, busy, askForMore } = useReminders()
  if (asked.state !== 'ready') return null
  const { templates, credits } = asked.output
  const wanted = templates.filter(
    ({ topic }) => !credits.some((credit) => credit.topic === topic && credit.left > 0),
  )
  if (wanted.length === 0) return null
  return (
    <InlineAction
      icon="bell"
      label={MINE_COPY.remind}
      onPress={() => {
        if (!busy) void askForMore(wanted)
      }}
    />
  )
}

export function RemindAction() {
  return canSubscribe ? <AskToRemind /> : null
}
