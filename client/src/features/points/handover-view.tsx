import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { Section } from '@client/ui/section'
import { Row } from '@client/ui/stack'
import { friendlyDate } from '@shared/kit/time'
import type { OutputOf } from '@shared/kit/contract'
import type { giftContract } from '@shared/ledger/gift-actions'
import { View } from '@tarojs/components'
import { GiftPicture } from './gift-picture'
import { priceWords } from './gift-words'
import { DESK_COPY } from './keep-copy'
import type { AtDesk } from './use-handover'

/** What a code stands for; what was fetched before says so, loudly. */
export function FoundPickup({ found }: { readonly found: AtDesk }) {
  const { pickup, maskedName } = found
  const { state, endedAt } = pickup
  return (
    <>
      {state !== 'waiting' && endedAt !== null ? (
        <Callout block tone="bad" icon="alert">
          {DESK_COPY.before[state](friendlyDate(endedAt))}
        </Callout>
      ) : null}
      <Card>
        <Row gap={3}>
          <View className="gift-tile" aria-hidden>
            <GiftPicture picture={pickup.picture} size="tile" />
          </View>
          <View className="grow">
            <Heading size="lead">{pickup.name}</Heading>
            <View className="t-2 t-num">{priceWords(pickup.kind, pickup.price)}</View>
          </View>
        </Row>
        <Kv label={DESK_COPY.whose} value={maskedName} />
        <Kv label={DESK_COPY.until} value={DESK_COPY.untilWords(pickup.until)} />
      </Card>
    </>
  )
}

type Waiting = OutputOf<(typeof giftContract)['actions']['listWaitingPickups']>['waiting']

/** What waits to be fetched, the soonest to go back first. */
export function WaitingPickups({ waiting }: { readonly waiting: Waiting }) {
  return (
    <Section title={DESK_COPY.waiting} note={waiting.length === 0 ? DESK_COPY.none : undefined}>
      {waiting.length === 0 ? null : (
        <CellGroup>
          {waiting.map(({ id, name, maskedName, until }) => (
            <Cell
              key={id}
              icon="gift"
              tone="wait"
              title={name}
              hint={DESK_COPY.waitingHint(maskedName, until)}
            />
          ))}
        </CellGroup>
      )}
    </Section>
  )
}
