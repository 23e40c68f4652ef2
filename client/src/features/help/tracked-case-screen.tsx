import { back } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { Callout } from '@client/ui/callout'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Toast } from '@client/ui/toast'
import { reportingContract } from '@shared/help/reporting'
import { useEffect, useRef, useState } from 'react'
import { AddMaterial } from './add-material'
import { AddWords } from './add-words'
import { CaseFooter } from './case-footer'
import { CALLS, TRACK_COPY } from './copy'
import { EmergencyCalls } from './emergency-calls'
import { type KeptReport } from './kept-reports'
import { NotReady } from './not-ready'
import { usePhotosOnTheWay } from './photos'
import { PoliceStrip } from './police-strip'
import { RateHelp } from './rate-help'
import { ReopenReport } from './reopen-report'
import { TrackedCaseView } from './tracked-case-view'
import { WithdrawReport } from './withdraw-report'

type Overlay = 'material' | 'words' | 'withdraw' | 'rate' | 'reopen'

/** Asks again once photos of the case have arrived. */
function useArrivals(no: string, reload: () => void): void {
  const { waiting } = usePhotosOnTheWay(no)
  const before = useRef(waiting)
  useEffect(() => {
    if (waiting < before.current) reload()
    before.current = waiting
  }, [waiting, reload])
}

/** One case by its number and secret: its story, adding to it, taking it back, and how it was (boards 05, 67c). */
export function TrackedCaseScreen({ report }: { readonly report: KeptReport }) {
  const { no, secret, receipt } = report
  const key = { no, secret }
  const asked = useCall(reportingContract, 'trackReport', key)
  const [overlay, setOverlay] = useState<Overlay>()
  const [said, setSaid] = useState<string>()
  useArrivals(no, asked.reload)
  const close = () => setOverlay(undefined)
  const done = (words: string) => () => {
    close()
    setSaid(words)
    asked.reload()
  }
  const whenOpen = (one: Overlay) => (overlay === one ? key : undefined)

  if (asked.state !== 'ready') {
    const calls = <EmergencyCalls question={CALLS.question} />
    return <NotReady title={TRACK_COPY.title} asked={asked} calls={calls} />
  }
  return (
    <Screen
      nav={<NavBar title={TRACK_COPY.title} onBack={() => void back()} insets={insets()} />}
      strip={<PoliceStrip />}
      footer={
        <CaseFooter
          tracked={asked.output}
          onAdd={() => setOverlay('material')}
          onRate={() => setOverlay('rate')}
          onReopen={() => setOverlay('reopen')}
        />
      }
      over={
        <>
          <AddMaterial
            open={overlay === 'material'}
            no={no}
            photos={asked.output.photos}
            onWords={() => setOverlay('words')}
            onClose={close}
          />
          <AddWords to={whenOpen('words')} onAdded={done(TRACK_COPY.sent)} onClose={close} />
          <WithdrawReport
            open={overlay === 'withdraw'}
            report={key}
            onWithdrawn={done(TRACK_COPY.withdrawn)}
            onClose={close}
          />
          <RateHelp to={whenOpen('rate')} onRated={done(TRACK_COPY.rated)} onClose={close} />
          <ReopenReport
            to={whenOpen('reopen')}
            onReopened={done(TRACK_COPY.reopened)}
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
      <TrackedCaseView
        tracked={asked.output}
        moneyLost={receipt === undefined || receipt.moneyMoved || receipt.unsurePaid === true}
        cardId={receipt?.reportId ?? no}
        onWithdraw={() => setOverlay('withdraw')}
      />
    </Screen>
  )
}
