import { canShowPlace, showPlace } from '@client/platform/place'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { QrFrame } from '@client/ui/qr-frame'
import { codeMatrix } from '@client/ui/qr-frame/code-matrix'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { OutputOf } from '@shared/kit/contract'
import { friendlyDate } from '@shared/kit/time'
import type { giftContract } from '@shared/ledger/gift-actions'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { PICKUP_COPY, STATE_TONES, STATE_WORDS } from './copy'
import { GiftPicture } from './gift-picture'
import { codeWords, scannedWords } from './gift-words'

export type Pickup = OutputOf<(typeof giftContract)['actions']['getPickup']>

/** Side of the code in px. */
const CODE_SIZE = 168

/** `09:00`. */
function clock(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

function CodeCard({ code }: { readonly code: string }) {
  const matrix = useMemo(() => codeMatrix(scannedWords(code)), [code])
  const digits = codeWords(code)
  return (
    <Card>
      <Stack gap={2} align="center">
        <QrFrame matrix={matrix} label={PICKUP_COPY.code(digits)} size={CODE_SIZE} />
        <View className="pickup-code">{digits}</View>
        <View className="t-2 t-mini">{PICKUP_COPY.spoken}</View>
      </Stack>
    </Card>
  )
}

/** One of a gift: its code while it waits, what it is, and where to go. Board 46d. */
export function PickupView({ pickup, code, place }: Pickup) {
  const { state, endedAt, stationName: name } = pickup
  const { address, latitude, longitude } = place
  const spot = latitude !== null && longitude !== null ? { latitude, longitude } : undefined
  return (
    <>
      {code ? (
        <>
          <Heading level={1} className="t-center">
            {PICKUP_COPY.show(name)}
          </Heading>
          <CodeCard code={code} />
        </>
      ) : null}
      {state !== 'waiting' && endedAt !== null ? (
        <Callout block tone={state === 'handed' ? 'good' : 'sunken'} icon="checkc">
          {PICKUP_COPY.ended[state](friendlyDate(endedAt))}
        </Callout>
      ) : null}
      <Card>
        <Row gap={3}>
          <View className="gift-tile" aria-hidden>
            <GiftPicture picture={pickup.picture} size="tile" />
          </View>
          <View className="grow">
            <View className="t-strong">{pickup.name}</View>
            {code ? <View className="t-2">{PICKUP_COPY.before(pickup.until)}</View> : null}
          </View>
          <Tag tone={STATE_TONES[state]} label={STATE_WORDS[state]} />
        </Row>
      </Card>
      <CellGroup>
        <Cell
          icon="pin"
          title={address}
          hint={`${clock(place.staffedFromMinute)}–${clock(place.staffedToMinute)}`}
          value={spot && canShowPlace ? PICKUP_COPY.map : undefined}
          onPress={
            spot && canShowPlace ? () => void showPlace({ ...spot, name, address }) : undefined
          }
        />
      </CellGroup>
    </>
  )
}
