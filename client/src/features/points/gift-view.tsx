import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { Gift } from '@shared/ledger/gift-model'
import { View } from '@tarojs/components'
import { GIFT_COPY } from './copy'
import { GiftPicture } from './gift-picture'
import { priceWords, stockWords } from './gift-words'

/** One gift, with all that one should know before. Board 46c, PTS-10, PTS-13. */
export function GiftView({ gift }: { readonly gift: Gift }) {
  return (
    <>
      <View className="gift-hero" aria-hidden>
        <GiftPicture picture={gift.picture} size="hero" />
      </View>
      <Stack gap={1}>
        <Row between wrap>
          <Heading level={1} size="head">
            {gift.name}
          </Heading>
          <Tag tone={gift.stock > 0 ? 'good' : 'plain'} label={stockWords(gift)} />
        </Row>
        <View className="t-title t-strong t-reward t-num">{priceWords(gift.kind, gift.price)}</View>
      </Stack>
      <Card pad="rows">
        <Kv label={GIFT_COPY.provider} value={gift.provider} />
        <Kv label={GIFT_COPY.place} value={GIFT_COPY.desk(gift.stationName)} />
        <Kv label={GIFT_COPY.days} value={GIFT_COPY.daysWords(gift.days)} />
        <Kv label={GIFT_COPY.perYear} value={GIFT_COPY.perYearWords(gift)} />
      </Card>
      <Callout block tone="sunken" icon="info">
        {GIFT_COPY.rule(gift.kind)}
      </Callout>
    </>
  )
}
