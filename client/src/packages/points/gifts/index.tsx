import { AskedPart } from '@client/features/frame/asked-part'
import { useGradually } from '@client/features/frame/use-gradually'
import { GIFTS_COPY } from '@client/features/points/copy'
import { GiftPicture } from '@client/features/points/gift-picture'
import { priceWords, stockWords } from '@client/features/points/gift-words'
import { back, open, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { GiftCard, GiftGrid } from '@client/ui/gift-card'
import { InlineAction } from '@client/ui/inline-action'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Segments } from '@client/ui/segments'
import { Row } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { giftContract } from '@shared/ledger/gift-actions'
import { PointKind, type Gift } from '@shared/ledger/gift-model'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'

const KINDS = PointKind.options.map((key) => ({ key, label: GIFTS_COPY.kinds[key] }))

/** So many at a time: a long shelf is not sent to WeChat at once. */
const STEP = 10

function Shelf({ gifts }: { readonly gifts: readonly Gift[] }) {
  const drawn = useGradually(gifts.length, STEP)
  return (
    <GiftGrid>
      {gifts.slice(0, drawn).map((gift) => (
        <GiftCard
          key={gift.id}
          name={gift.name}
          picture={<GiftPicture picture={gift.picture} />}
          price={priceWords(gift.kind, gift.price)}
          stock={stockWords(gift)}
          gone={gift.stock === 0}
          onPress={() => void open('points/gift', { id: gift.id })}
        />
      ))}
    </GiftGrid>
  )
}

/** What there is for each balance (board 46b; PTS-10). */
export default function GiftsPage() {
  const params = useParams<'points/gifts'>()
  const [kind, setKind] = useState<PointKind>(params.kind ?? 'baodun')
  const asked = useCall(giftContract, 'listGifts', { kind })
  return (
    <Screen nav={<NavBar title={GIFTS_COPY.title} onBack={() => void back()} insets={insets()} />}>
      <Segments label={GIFTS_COPY.which} items={KINDS} current={kind} onChange={setKind} />
      <AskedPart asked={asked} shape={['row', 'card', 'card']}>
        {({ left, gifts }) => {
          const [have, many, unit] = GIFTS_COPY.have(kind, left)
          return (
            <>
              <Row between wrap>
                <View className="t-2">
                  {have} <Text className="t-strong t-num points-many">{many}</Text> {unit}
                </View>
                <InlineAction
                  label={GIFTS_COPY.past}
                  icon="right"
                  iconAt="end"
                  onPress={() => void open('points/pickups', {})}
                />
              </Row>
              {gifts.length === 0 ? (
                <StatePage art="window-empty" {...GIFTS_COPY.none[kind]} />
              ) : (
                <Shelf gifts={gifts} />
              )}
            </>
          )
        }}
      </AskedPart>
    </Screen>
  )
}
