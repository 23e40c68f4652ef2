import { BadgeSheet } from '@client/features/badge/badge-sheet'
import { OwnWall } from '@client/features/badge/badge-wall'
import { STARS_COPY } from '@client/features/badge/copy'
import { RecognisedCard } from '@client/features/badge/recognised-card'
import { CountsCard } from '@client/features/badge/counts-card'
import { StarCard } from '@client/features/badge/star-card'
import { TAKE_COPY } from '@client/features/credential/take-copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { AskedPart } from '@client/features/frame/asked-part'
import { useGradually } from '@client/features/frame/use-gradually'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { ownBadgesContract } from '@shared/badge/badge-actions'
import { BADGE_KEYS, type BadgeKey } from '@shared/badge/badges'
import { starContract } from '@shared/badge/star-actions'
import { useState } from 'react'

/** Three rows of badges: what is seen first, and as much as WeChat is sent at once. */
const STEP = 9

/** One's own star, how it is counted, and the wall of badges. Boards 12, 12b. */
export default function StarsPage() {
  const { id } = useParams<'badge/stars'>()
  const star = useCall(starContract, 'getOwnStar', {})
  const wall = useCall(ownBadgesContract, 'listOwnBadges', {})
  const drawn = useGradually(wall.state === 'ready' ? wall.output.badges.length : 0, STEP)
  const [shown, setShown] = useState<BadgeKey | undefined>(BADGE_KEYS.find((key) => key === id))
  return (
    <AskedPage
      title={STARS_COPY.title}
      asked={star}
      shape={['card', 'card']}
      over={
        wall.state === 'ready' ? (
          <BadgeSheet
            shown={shown}
            badges={wall.output.badges}
            onShare={(key) => void open('badge/share', { id: key })}
            onTake={(key) => void open('badge/take', { of: 'badge', id: key })}
            onClose={() => setShown(undefined)}
          />
        ) : undefined
      }
    >
      {(own) => (
        <>
          <StarCard star={own} />
          <RecognisedCard star={own} />
          <AskedPart asked={wall} shape={['card']}>
            {({ badges }) => <OwnWall badges={badges} drawn={drawn} onOpen={setShown} />}
          </AskedPart>
          <CountsCard star={own} onRecords={() => void open('ledger/records', {})} />
          {own.held ? (
            <Button
              variant="quiet"
              icon="download"
              onPress={() => void open('badge/take', { of: 'star' })}
            >
              {TAKE_COPY.star}
            </Button>
          ) : null}
        </>
      )}
    </AskedPage>
  )
}
