import { AskedPage } from '@client/features/frame/asked-page'
import { PICKUP_COPY } from '@client/features/points/copy'
import { PickupView } from '@client/features/points/pickup-view'
import { useBrightScreen } from '@client/platform/bright-screen'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Dialog } from '@client/ui/dialog'
import { Footer } from '@client/ui/footer'
import { giftContract } from '@shared/ledger/gift-actions'
import type { Redemption } from '@shared/ledger/gift-model'
import { useState } from 'react'

interface GiveUpProps {
  readonly pickup: Redemption
  readonly open: boolean
  readonly onStay: () => void
  readonly onAct: () => void
}

function GiveUpDialog({ pickup, open, onStay, onAct }: GiveUpProps) {
  return (
    <Dialog
      open={open}
      icon="undo"
      question={PICKUP_COPY.question(pickup.name)}
      effect={PICKUP_COPY.effect(pickup.kind, pickup.price)}
      stay={{ label: PICKUP_COPY.stay, onPress: onStay }}
      act={{ label: PICKUP_COPY.act, onPress: onAct }}
    />
  )
}

/** The code to show at the desk; as long as nothing was fetched it can be given back (board 46d). */
export default function PickupPage() {
  const { id = '' } = useParams<'points/pickup'>()
  const asked = useCall(giftContract, 'getPickup', id === '' ? null : { id })
  const [isAsking, setAsking] = useState(false)
  const act = useAct()
  useBrightScreen()
  const pickup = asked.state === 'ready' ? asked.output.pickup : undefined
  const giveUp = async () => {
    setAsking(false)
    await act.run(async () => {
      await call(giftContract, 'cancelRedemption', { id })
    })
    asked.reload()
  }
  return (
    <AskedPage
      title={PICKUP_COPY.title}
      asked={asked}
      shape={['title', 'code', 'row']}
      footer={
        pickup?.state === 'waiting' ? (
          <Footer note={act.error?.sentence} noteIcon={act.error ? 'info' : undefined}>
            <Button
              variant="line"
              loading={act.busy && PICKUP_COPY.givingUp}
              onPress={() => setAsking(true)}
            >
              {PICKUP_COPY.giveUp(pickup.kind)}
            </Button>
          </Footer>
        ) : undefined
      }
      over={
        pickup ? (
          <GiveUpDialog
            pickup={pickup}
            open={isAsking}
            onStay={() => setAsking(false)}
            onAct={() => void giveUp()}
          />
        ) : null
      }
    >
      {(known) => <PickupView {...known} />}
    </AskedPage>
  )
}
