import { back, open } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Skeleton } from '@client/ui/skeleton'
import { StatePage } from '@client/ui/state-page'
import { Toast } from '@client/ui/toast'
import { helpContract } from '@shared/help/contract'
import { useState } from 'react'
import { AddWords } from './add-words'
import { isOpen } from './case-words'
import { CALLS, MINE_COPY, STATE_COPY, TRACK_COPY } from './copy'
import { EmergencyCalls } from './emergency-calls'
import { type TrackKey } from './track-key'
import { TrackedCaseView } from './tracked-case-view'
import { WithdrawReport } from './withdraw-report'

/** One case by its number and secret: its story, adding words, taking it back (boards 05, 67c). */
export function TrackedCaseScreen({ report }: { readonly report: TrackKey }) {
  const asked = useCall(helpContract, 'trackReport', report)
  const [overlay, setOverlay] = useState<'add' | 'withdraw'>()
  const [said, setSaid] = useState<string>()
  const close = () => setOverlay(undefined)
  const done = (words: string) => {
    close()
    setSaid(words)
    asked.reload()
  }
  const nav = <NavBar title={TRACK_COPY.title} onBack={() => void back()} insets={insets()} />

  if (asked.state === 'failed') {
    return (
      <Screen
        nav={nav}
        align="center"
        footer={
          <Footer>
            <Button icon="refresh" onPress={asked.reload}>
              {STATE_COPY.again}
            </Button>
          </Footer>
        }
      >
        <StatePage
          art="window-error"
          title={STATE_COPY.notOpened}
          text={asked.error.sentence}
          calls={<EmergencyCalls question={CALLS.question} />}
        />
      </Screen>
    )
  }
  if (asked.state !== 'ready') {
    return (
      <Screen nav={nav} busy>
        <Skeleton shape={['card', 'card']} slow={STATE_COPY.slow} />
      </Screen>
    )
  }

  const tracked = asked.output
  const ongoing = isOpen(tracked.status)
  return (
    <Screen
      nav={nav}
      footer={
        ongoing ? (
          <Footer layout="row">
            <Button
              variant="line"
              icon="phone"
              block={false}
              onPress={() => void callPhone(tracked.stationPhone)}
            >
              {TRACK_COPY.askStation}
            </Button>
            <Button onPress={() => setOverlay('add')}>{TRACK_COPY.add}</Button>
          </Footer>
        ) : (
          <Footer>
            <Button onPress={() => void open('help/category', {})}>{MINE_COPY.report}</Button>
          </Footer>
        )
      }
      over={
        <>
          <AddWords
            to={overlay === 'add' ? report : undefined}
            onAdded={() => done(TRACK_COPY.sent)}
            onClose={close}
          />
          <WithdrawReport
            open={overlay === 'withdraw'}
            report={report}
            onWithdrawn={() => done(TRACK_COPY.withdrawn)}
            onClose={close}
          />
          <Toast text={said} onClose={() => setSaid(undefined)} raised />
        </>
      }
    >
      {asked.error ? (
        <Callout block tone="wait" icon="wifioff">
          {asked.error.sentence}
        </Callout>
      ) : null}
      <TrackedCaseView tracked={tracked} onWithdraw={() => setOverlay('withdraw')} />
    </Screen>
  )
}
