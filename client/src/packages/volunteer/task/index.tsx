import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { TASK_COPY } from '@client/features/survey/copy'
import { ShareButton } from '@client/features/survey/share-button'
import { SurveyNotOpen } from '@client/features/survey/survey-not-open'
import { TaskView } from '@client/features/survey/task-view'
import { useTask } from '@client/features/survey/use-task'
import { insets } from '@client/platform/system'
import { useNow } from '@client/platform/use-now'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Skeleton } from '@client/ui/skeleton'
import { Toast } from '@client/ui/toast'
import { useCallback, useState } from 'react'

/** The volunteer's questionnaire task (board 10). */
export default function TaskPage() {
  const asked = useTask()
  const now = useNow()
  const [said, setSaid] = useState<string>()
  const silence = useCallback(() => setSaid(undefined), [])
  const nav = <NavBar title={TASK_COPY.title} insets={insets()} />
  const tab = <FaceTabBar current="volunteer/task" />

  if (asked.state === 'failed') {
    return (
      <Screen nav={nav} tab={tab} align="center">
        <SurveyNotOpen title={TASK_COPY.failed} error={asked.error} onAgain={asked.reload} />
      </Screen>
    )
  }
  if (asked.state !== 'ready') {
    return (
      <Screen nav={nav} tab={tab} busy>
        <Skeleton shape={['card', 'figures', 'card']} slow={TASK_COPY.slow} />
      </Screen>
    )
  }
  return (
    <Screen
      nav={nav}
      tab={tab}
      footer={
        <Footer aboveTabs>
          <ShareButton shareCode={asked.output.shareCode} onSaid={setSaid} />
        </Footer>
      }
      over={<Toast text={said} onClose={silence} raised />}
    >
      {asked.error ? (
        <Callout tone="wait" icon="wifioff">
          {TASK_COPY.stale}
        </Callout>
      ) : null}
      <TaskView task={asked.output} now={now} onSaid={setSaid} />
    </Screen>
  )
}
