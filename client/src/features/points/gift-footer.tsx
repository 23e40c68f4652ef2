import type { Act } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import type { Gift } from '@shared/ledger/gift-model'
import { GIFT_COPY } from './copy'

export interface GiftFooterProps {
  readonly gift: Gift
  readonly left: number
  readonly taken: number
  readonly act: Pick<Act, 'busy' | 'error'>
  readonly onRedeem: () => void
}

/** Why it cannot be had now; undefined where it can. */
function reasonOf({ gift, left, taken }: GiftFooterProps): string | undefined {
  if (gift.stock === 0) return GIFT_COPY.gone
  if (taken >= gift.perYear) return GIFT_COPY.enough
  return left < gift.price ? GIFT_COPY.short(gift.kind, gift.price - left) : undefined
}

/** What is left after it, and the one button; off, it says why. */
export function GiftFooter(props: GiftFooterProps) {
  const { gift, left, act, onRedeem } = props
  const reason = reasonOf(props)
  const note = act.error?.sentence ?? reason ?? GIFT_COPY.after(gift.kind, left - gift.price)
  return (
    <Footer note={note} noteIcon={act.error || reason ? 'info' : undefined}>
      <Button
        disabled={reason !== undefined}
        loading={act.busy && GIFT_COPY.redeeming}
        onPress={onRedeem}
      >
        {GIFT_COPY.redeem}
      </Button>
    </Footer>
  )
}
