import { ErrorCallout } from '@client/ui/callout'
import { Skeleton } from '@client/ui/skeleton'
import { named } from '@client/ui/thumb/named'
import { Image } from '@tarojs/components'
import { useEffect, useMemo, useState } from 'react'
import { makeBadgeCard, type BadgeCard } from './card-picture'
import './card-view.scss'
import { SHARE_COPY } from './copy'

export interface CardViewProps {
  readonly card: BadgeCard
  /** Told what was drawn, to be kept; it must keep its identity. */
  readonly onDrawn: (picture: string) => void
}

/** The card as it will be handed on: drawn anew when its words change, and shown as it was drawn. */
export function CardView({ card, onDrawn }: CardViewProps) {
  const words = useMemo(() => JSON.stringify(card), [card])
  const [picture, setPicture] = useState<string>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isWanted = true
    makeBadgeCard(JSON.parse(words) as BadgeCard).then(
      (drawn) => {
        if (!isWanted) return
        setPicture(drawn)
        onDrawn(drawn)
      },
      () => setFailed(true),
    )
    return () => {
      isWanted = false
    }
  }, [words, onDrawn])
  if (failed) return <ErrorCallout block text={SHARE_COPY.failed} />
  if (picture === undefined) return <Skeleton shape={['card']} slow={SHARE_COPY.making} />
  return (
    <Image
      className="badge-card"
      src={picture}
      mode="widthFix"
      {...named(SHARE_COPY.alt(card.name))}
    />
  )
}
