import { AskedPage } from '@client/features/frame/asked-page'
import { yearLeft } from '@client/features/ledger/behind'
import { BEHIND_COPY } from '@client/features/ledger/books-copy'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Cell, CellGroup } from '@client/ui/cell'
import { MoreRows } from '@client/ui/more-rows'
import { PageHead } from '@client/ui/page-head'
import { StatePage } from '@client/ui/state-page'
import type { OutputOf } from '@shared/kit/contract'
import { goalContract } from '@shared/ledger/goal-actions'
import { useState } from 'react'

type Page = OutputOf<(typeof goalContract.actions)['listBehindStations']>

/** Those that follow the first page, as far as they were asked for. */
function useFurther(first: Page | undefined) {
  const [further, setFurther] = useState<Pick<Page, 'stations' | 'more'>>()
  const act = useAct()
  const begun = first?.stations ?? []
  const stations = [...begun, ...(further?.stations ?? [])]
  const after = stations.at(-1)?.stationId
  const load = async () => {
    const page = await call(
      goalContract,
      'listBehindStations',
      after === undefined ? {} : { after },
    )
    const known = further?.stations ?? []
    setFurther({ stations: [...known, ...page.stations], more: page.more })
  }
  return {
    stations,
    more: (further ?? first)?.more ?? false,
    state: act.busy ? ('loading' as const) : act.error ? ('failed' as const) : ('idle' as const),
    onMore: () => void act.run(load),
  }
}

/** How many at every station have not served twenty hours this year yet. HRS-08. */
export default function BehindStationsPage() {
  const asked = useCall(goalContract, 'listBehindStations', {})
  const now = useNow()
  const { stations, ...foot } = useFurther(asked.state === 'ready' ? asked.output : undefined)
  return (
    <AskedPage title={BEHIND_COPY.stationsTitle} asked={asked} shape={['title', 'row', 'row']}>
      {({ year }) =>
        stations.length === 0 ? (
          <StatePage art="window-empty" {...BEHIND_COPY.stationsNone} />
        ) : (
          <>
            <PageHead
              size="title"
              title={BEHIND_COPY.stationsHead(year)}
              text={`${yearLeft(now)}。${BEHIND_COPY.note}`}
            />
            <CellGroup>
              {stations.map(({ stationId, stationName, volunteers, behind }) => (
                <Cell
                  key={stationId}
                  icon="station"
                  title={stationName}
                  hint={BEHIND_COPY.station(volunteers)}
                  value={BEHIND_COPY.people(behind)}
                  onPress={() => void open('books/behind', { station: stationId })}
                />
              ))}
            </CellGroup>
            <MoreRows {...foot} words={BEHIND_COPY.older} />
          </>
        )
      }
    </AskedPage>
  )
}
