import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Figure } from '@client/ui/figure'
import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import type { Aid, Pool } from '@shared/ledger/gift-model'
import { View } from '@tarojs/components'
import { pointsOf } from './gift-words'
import { POOL_COPY } from './keep-copy'

/** What is in it, and how many it has helped. */
export function PoolCard({ pool }: { readonly pool: Pool }) {
  return (
    <Card>
      <Stack gap={1}>
        <Heading level={1} size="lead">
          {POOL_COPY.have}
        </Heading>
        <Figure value={pointsOf(pool.minutes)} unit={POOL_COPY.unit} />
        <View className="t-strong">{POOL_COPY.helped(pool.helped)}</View>
        <View className="t-2">{POOL_COPY.how}</View>
      </Stack>
    </Card>
  )
}

/** The help that was given; nobody's name. */
export function AidCells({ aids }: { readonly aids: readonly Aid[] }) {
  return (
    <CellGroup>
      {aids.map((aid) => (
        <Cell
          key={aid.id}
          icon="heart"
          tone={aid.state === 'given' ? 'good' : 'wait'}
          title={aid.what}
          hint={POOL_COPY.aid(aid)}
          value={<View className="t-strong t-num t-nowrap">{POOL_COPY.used(aid)}</View>}
        />
      ))}
    </CellGroup>
  )
}
