import { Art } from '@client/ui/art'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { ChoiceChips } from '@client/ui/check-chips'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Kv } from '@client/ui/kv'
import { Row, Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { POINT_MINUTES, type Pool } from '@shared/ledger/gift-model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { DONATE_COPY } from './copy'

/** What people mostly give, in points. */
const USUAL = [10, 20, 50] as const
/** What stands there at first, where there is so much. */
const FIRST = 20
/** More than this is given in two turns. */
const MOST = 1500

export interface Donation {
  readonly points: number
  readonly minutes: number
  readonly most: number
  readonly choose: (points: number) => void
}

/** How many points are to be given, of what is left in minutes; never more than there are. */
export function useDonation(left: number): Donation {
  const [chosen, choose] = useState(FIRST)
  const most = Math.min(MOST, Math.floor(left / POINT_MINUTES))
  const points = Math.min(chosen, most)
  return { points, minutes: points * POINT_MINUTES, most, choose }
}

export interface DonateViewProps {
  readonly pool: Pool
  readonly left: number
  readonly donation: Donation
  readonly onOther: () => void
}

function HowMany({ left, donation }: Pick<DonateViewProps, 'left' | 'donation'>) {
  const { points, most, choose } = donation
  const usual = USUAL.filter((one) => one <= most).map(String)
  if (most === 0) return <Card>{DONATE_COPY.none(left)}</Card>
  return (
    <Card>
      <Stack gap={3}>
        <Stepper
          label={DONATE_COPY.many}
          value={points}
          unit="分"
          min={1}
          max={most}
          words={DONATE_COPY.words}
          atMax={DONATE_COPY.atMost}
          onChange={choose}
        />
        {usual.length > 0 ? (
          <ChoiceChips
            label={DONATE_COPY.many}
            items={usual.map((key) => ({ key, label: DONATE_COPY.points(Number(key)) }))}
            value={usual.includes(String(points)) ? String(points) : null}
            onChange={(key) => choose(Number(key))}
          />
        ) : null}
        <View className="t-2 t-mini t-num">{DONATE_COPY.have(left, points)}</View>
      </Stack>
    </Card>
  )
}

/** Whom it goes to, how much, and what the pool has done. Board 46e. */
export function DonateView({ pool, left, donation, onOther }: DonateViewProps) {
  return (
    <>
      <Row gap={3}>
        <Art name="window-home" size={84} />
        <View className="grow">
          <Heading level={1} size="title">
            {DONATE_COPY.head(pool.stationName)}
          </Heading>
          <View className="t-2">{DONATE_COPY.text}</View>
        </View>
      </Row>
      <HowMany left={left} donation={donation} />
      <Card pad="rows">
        <Kv label={DONATE_COPY.pool} value={DONATE_COPY.poolWords(pool.minutes)} />
        <Kv label={DONATE_COPY.helped} value={DONATE_COPY.helpedWords(pool.helped)} />
        {pool.last === null ? null : <Kv label={DONATE_COPY.last} value={pool.last} />}
      </Card>
      <Callout block tone="note" icon="info">
        {DONATE_COPY.rule}
      </Callout>
      <Row>
        <InlineAction label={DONATE_COPY.other} icon="pin" onPress={onOther} />
      </Row>
    </>
  )
}
