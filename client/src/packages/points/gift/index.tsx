import { AskedPage } from '@client/features/frame/asked-page'
import { GiftFooter } from '@client/features/points/gift-footer'
import { GiftView } from '@client/features/points/gift-view'
import { GIFTS_COPY } from '@client/features/points/copy'
import { call } from '@client/platform/call'
import { replace, useParams } from '@client/platform/navigation'
import { useRecordedAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { giftContract } from '@shared/ledger/gift-actions'
import type { Gift } from '@shared/ledger/gift-model'

/** One gift: who gives it, where it is fetched, and what is left after it (board 46c). */
export default function GiftPage() {
  const { id = '' } = useParams<'points/gift'>()
  const asked = useCall(giftContract, 'getGift', id === '' ? null : { id })
  const act = useRecordedAct('redemption')
  const redeem = async ({ price }: Gift) => {
    const input = { giftId: id, price }
    await act.run(input, async (redemption) => {
      await call(giftContract, 'redeem', { id: redemption, ...input })
      await replace('points/pickup', { id: redemption })
    })
  }
  const known = asked.state === 'ready' ? asked.output : undefined
  return (
    <AskedPage
      title={GIFTS_COPY.title}
      asked={asked}
      shape={['card', 'title', 'card']}
      footer={
        known ? <GiftFooter {...known} act={act} onRedeem={() => void redeem(known.gift)} /> : null
      }
    >
      {({ gift }) => <GiftView gift={gift} />}
    </AskedPage>
  )
}
