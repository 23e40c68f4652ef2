import { call } from '@client/platform/call'
import { back, open } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Toast } from '@client/ui/toast'
import { volunteerContract } from '@shared/volunteer/contract'
import { useCallback, useState } from 'react'
import { ApplicationView, type ApplicationViewProps } from './application-view'
import { AskFirst } from './ask-first'
import { APPLICATION_COPY, APPLY_TITLE, WITHDRAW_COPY } from './copy'

export interface ApplicationScreenProps {
  readonly standing: ApplicationViewProps['standing']
  /** The last question was not answered: what shows may be older. */
  readonly isStale: boolean
  readonly onChanged: () => void
  readonly onWithdrawn: () => void
  /** To the form: to mend it, or to apply anew. */
  readonly onWrite: () => void
}

interface NextProps {
  readonly standing: ApplicationViewProps['standing']
  readonly onWrite: () => void
}

/** The one thing to do now. */
function Next({ standing, onWrite }: NextProps) {
  const { application, lessonPassed, volunteerState } = standing
  if (application.state === 'returned') {
    return <Button onPress={onWrite}>{APPLICATION_COPY.mend}</Button>
  }
  if (application.state === 'withdrawn') {
    return <Button onPress={onWrite}>{APPLICATION_COPY.anew}</Button>
  }
  if (!lessonPassed) {
    return (
      <Button onPress={() => void open('volunteer/lesson', {})}>{APPLICATION_COPY.learnNow}</Button>
    )
  }
  if (volunteerState !== null) {
    return <Button onPress={() => void open('volunteer/file', {})}>{APPLICATION_COPY.file}</Button>
  }
  return (
    <Button variant="quiet" onPress={() => void open('home', {})}>
      {APPLICATION_COPY.home}
    </Button>
  )
}

/** An application that was sent: how it stands, and the one thing to do. */
export function ApplicationScreen(props: ApplicationScreenProps) {
  const { standing, isStale, onChanged, onWithdrawn, onWrite } = props
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState<string>()
  const silence = useCallback(() => setSaid(undefined), [])
  const applicationId = standing.application.id
  const withdraw = async () => {
    await call(volunteerContract, 'withdrawApplication', { applicationId })
  }
  return (
    <Screen
      nav={<NavBar title={APPLY_TITLE} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer>
          <Next standing={standing} onWrite={onWrite} />
        </Footer>
      }
      over={
        <>
          <AskFirst
            open={isAsking}
            icon="trash"
            {...WITHDRAW_COPY}
            onAct={withdraw}
            onDone={() => {
              setAsking(false)
              onWithdrawn()
            }}
            onClose={() => setAsking(false)}
          />
          <Toast text={said} onClose={silence} raised />
        </>
      }
    >
      {isStale ? (
        <Callout block tone="wait" icon="wifioff">
          {APPLICATION_COPY.stale}
        </Callout>
      ) : null}
      <ApplicationView
        standing={standing}
        onChanged={onChanged}
        onSaid={setSaid}
        onWithdraw={() => setAsking(true)}
      />
    </Screen>
  )
}
