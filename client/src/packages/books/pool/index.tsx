import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { POINTS_COPY } from '@client/features/points/copy'
import { POOL_COPY } from '@client/features/points/keep-copy'
import { AidCells, PoolCard } from '@client/features/points/pool-view'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useRows } from '@client/platform/use-rows'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { MoreRows } from '@client/ui/more-rows'
import { Section } from '@client/ui/section'
import { StatePage } from '@client/ui/state-page'
import type { OutputOf } from '@shared/kit/contract'
import { POINT_MINUTES } from '@shared/ledger/gift-model'
import { poolContract } from '@shared/ledger/pool-actions'
import { useStationPlace } from '../station-place'

type Aids = OutputOf<(typeof poolContract)['actions']['listAids']>

function AidList({ stationId, first }: { readonly stationId: string; readonly first: Aids }) {
  const { rows, foot } = useRows({ rows: first.aids, more: first.more }, async ({ id, at }) => {
    const { aids, more } = await call(poolContract, 'listAids', { stationId, before: { id, at } })
    return { rows: aids, more }
  })
  if (rows.length === 0) return <StatePage art="window-empty" {...POOL_COPY.none} />
  return (
    <Section title={POOL_COPY.aids}>
      <AidCells aids={rows} />
      <MoreRows {...foot} words={POINTS_COPY.older} />
    </Section>
  )
}

interface PoolProps {
  readonly stationId: string
  readonly manages: boolean
}

function PoolPage({ stationId, manages }: PoolProps) {
  const asked = useCall(poolContract, 'listAids', { stationId })
  const minutes = asked.state === 'ready' ? asked.output.pool.minutes : 0
  const isEmpty = minutes < POINT_MINUTES
  return (
    <AskedPage
      title={POOL_COPY.title}
      asked={asked}
      shape={['card', 'row', 'row']}
      footer={
        manages ? (
          <Footer
            note={isEmpty ? POOL_COPY.empty : undefined}
            noteIcon={isEmpty ? 'info' : undefined}
          >
            <Button
              icon="heart"
              disabled={isEmpty}
              onPress={() => void open('books/aid-new', { station: stationId })}
            >
              {POOL_COPY.add}
            </Button>
          </Footer>
        ) : undefined
      }
    >
      {(known) => (
        <>
          <PoolCard pool={known.pool} />
          <AidList stationId={stationId} first={known} />
        </>
      )}
    </AskedPage>
  )
}

/** What people gave to a station for others, and the help it gave for it. PTS-03. */
export default function KeptPoolPage() {
  const { station } = useParams<'books/pool'>()
  const { stationId, manages } = useStationPlace(station)
  if (stationId) return <PoolPage stationId={stationId} manages={manages} />
  return <WrongFacePage title={POOL_COPY.title} known={stationId === null} />
}
