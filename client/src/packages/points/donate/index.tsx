import { AskedPage } from '@client/features/frame/asked-page'
import { DONATE_COPY } from '@client/features/points/copy'
import { DonateView, useDonation } from '@client/features/points/donate-view'

import { call } from '@client/platform/call'
import { replace } from '@client/platform/navigation'
import { useRecordedAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Dialog } from '@client/ui/dialog'
import { Footer } from '@client/ui/footer'
import { StatePage } from '@client/ui/state-page'
import { ledgerErrors } from '@shared/ledger/errors'
import { poolContract } from '@shared/ledger/pool-actions'
import { useState } from 'react'
import { PickPool } from '../pick-pool'

/** Gives time points to a station's pool, for good (board 46e; PTS-03). */
export default function DonatePage() {
  const [station, setStation] = useState<string>()
  const [isPicking, setPicking] = useState(false)
  const asked = useCall(
    poolContract,
    'getPool',
    station === undefined ? {} : { stationId: station },
  )
  const known = asked.state === 'ready' ? asked.output : undefined
  const donation = useDonation(known?.left ?? 0)
  const [step, setStep] = useState<'write' | 'ask' | 'done'>('write')
  const act = useRecordedAct('donation')
  const { points } = donation

  const give = async () => {
    setStep('write')
    if (!known) return
    const input = { stationId: known.pool.stationId, minutes: donation.minutes }
    const done = await act.run(input, async (id) => {
      await call(poolContract, 'donate', { id, ...input })
    })
    if (done) setStep('done')
  }
  const isUnknown = asked.state === 'failed' && asked.error.code === ledgerErrors.NO_POOL.code
  if (isPicking || isUnknown) {
    const pick = (id: string) => {
      setStation(id)
      setPicking(false)
    }
    return <PickPool onPick={pick} />
  }
  const write = (
    <Footer note={act.error?.sentence} noteIcon={act.error ? 'info' : undefined}>
      <Button
        icon="heart"
        disabled={points === 0}
        loading={act.busy && DONATE_COPY.giving}
        onPress={() => setStep('ask')}
      >
        {DONATE_COPY.give(points)}
      </Button>
    </Footer>
  )
  const done = (
    <Footer>
      <Button onPress={() => void replace('points/home', {})}>{DONATE_COPY.look}</Button>
    </Footer>
  )
  return (
    <AskedPage
      title={DONATE_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      footer={step === 'done' ? done : write}
      over={
        <Dialog
          open={step === 'ask'}
          icon="heart"
          tone="brand"
          question={DONATE_COPY.question(points)}
          effect={DONATE_COPY.effect}
          stay={{ label: DONATE_COPY.stay, onPress: () => setStep('write') }}
          act={{ label: DONATE_COPY.give(points), onPress: () => void give() }}
        />
      }
    >
      {({ pool, left }) =>
        step === 'done' ? (
          <StatePage
            art="window-done"
            title={DONATE_COPY.done(points)}
            text={DONATE_COPY.doneText(pool.stationName)}
          />
        ) : (
          <DonateView
            pool={pool}
            left={left}
            donation={donation}
            onOther={() => setPicking(true)}
          />
        )
      }
    </AskedPage>
  )
}
