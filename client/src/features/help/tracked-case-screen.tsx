import { back, open } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Toast } from '@client/ui/toast'
import { helpContract } from '@shared/help/contract'
import { type TrackedCase } from '@shared/help/model'
import { useState } from 'react'
import { AddWords } from './add-words'
import { isOpen } from '@shared/help/case-words'
import { CALLS, MINE_COPY, TRACK_COPY } from './copy'
import { EmergencyCalls } from './emergency-calls'
import { NotReady } from './not-ready'
import { type TrackKey } from './track-key'
import { TrackedCaseView } from './tracked-case-view'
import { WithdrawReport } from './withdraw-report'

interface CaseFooterProps {
  readonly tracked: TrackedCase
  readonly onAdd: () => void
}

function CaseFooter({ tracked, onAdd }: CaseFooterProps) {
  if (!isOpen(tracked.status)) {
    return (
      <Footer>
        <Button onPress={() => void open('help/category', {})}>{MINE_COPY.report}</Button>
      </Footer>
    )
  }
  const callStation = () => void callPhone(tracked.stationPhone)
  return (
    <Footer layout="row">
      <Button variant="line" icon="phone" block={false} onPress={callStation}>
        {TRACK_COPY.askStation}
      </Button>
      <Button onPress={onAdd}>{TRACK_COPY.add}</Button>
    </Footer>
  )
}

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

  if (asked.state !== 'ready') {
    const calls = <EmergencyCalls question={CALLS.question} />
    return <NotReady title={TRACK_COPY.title} asked={asked} calls={calls} />
  }
  return (
    <Screen
      nav={<NavBar title={TRACK_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={<CaseFooter tracked={asked.output} onAdd={() => setOverlay('add')} />}
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
      <TrackedCaseView tracked={asked.output} onWithdraw={() => setOverlay('withdraw')} />
    </Screen>
  )
}
