import { AskedPage } from '@client/features/frame/asked-page'
import { PICKUPS_COPY, POINTS_COPY } from '@client/features/points/copy'
import { PickupCells } from '@client/features/points/pickup-cells'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useRows } from '@client/platform/use-rows'
import { Button } from '@client/ui/button'
import { MoreRows } from '@client/ui/more-rows'
import { StatePage } from '@client/ui/state-page'
import { giftContract } from '@shared/ledger/gift-actions'
import type { Redemption } from '@shared/ledger/gift-model'

interface PickupsProps {
  readonly first: { readonly pickups: readonly Redemption[]; readonly more: boolean }
}

function Pickups({ first }: PickupsProps) {
  const { rows, foot } = useRows({ rows: first.pickups, more: first.more }, async ({ id, at }) => {
    const { pickups, more } = await call(giftContract, 'listPickups', { before: { id, at } })
    return { rows: pickups, more }
  })
  if (rows.length === 0) {
    const look = <Button onPress={() => void open('points/gifts', {})}>{PICKUPS_COPY.gifts}</Button>
    return <StatePage art="window-empty" {...PICKUPS_COPY.none} action={look} />
  }
  return (
    <>
      <PickupCells pickups={rows} onOpen={(id) => void open('points/pickup', { id })} />
      <MoreRows {...foot} words={POINTS_COPY.older} />
    </>
  )
}

/** What one redeemed: what waits, what was fetched, what came back. */
export default function PickupsPage() {
  const asked = useCall(giftContract, 'listPickups', {})
  return (
    <AskedPage title={PICKUPS_COPY.title} asked={asked} shape={['row', 'row', 'row']}>
      {(first) => <Pickups first={first} />}
    </AskedPage>
  )
}
