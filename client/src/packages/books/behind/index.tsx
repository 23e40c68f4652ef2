import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { shortWords, yearLeft } from '@client/features/ledger/behind'
import { BEHIND_COPY } from '@client/features/ledger/books-copy'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { usePaged } from '@client/platform/use-paged'
import { Cell, CellGroup } from '@client/ui/cell'
import { MoreRows } from '@client/ui/more-rows'
import { PageHead } from '@client/ui/page-head'
import { StatePage } from '@client/ui/state-page'
import { friendlyMinutes } from '@shared/kit/time'
import { goalContract } from '@shared/ledger/goal-actions'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { useStationPlace } from '../station-place'

/** Who at a station has not served twenty hours this year yet, and how far it is. HRS-08. */
export default function BehindPage() {
  const { station } = useParams<'books/behind'>()
  const { stationId } = useStationPlace(station)
  const asked = useCall(goalContract, 'listBehind', stationId ? { stationId } : null)
  const now = useNow()
  const page = useMemo(
    () =>
      asked.state === 'ready'
        ? { ...asked, output: { entries: asked.output.people, more: asked.output.more } }
        : asked,
    [asked],
  )
  const { seen, older, loadOlder } = usePaged(page, async (before) => {
    const { people, more } = await call(goalContract, 'listBehind', {
      ...{ stationId: stationId ?? '', before },
    })
    return { entries: people, more }
  })
  if (stationId === null) return <WrongFacePage title={BEHIND_COPY.title} known />
  return (
    <AskedPage title={BEHIND_COPY.title} asked={asked} shape={['title', 'row', 'row', 'row']}>
      {({ behind, volunteers }) =>
        behind === 0 ? (
          <StatePage
            art="window-empty"
            {...(volunteers === 0 ? BEHIND_COPY.nobody : BEHIND_COPY.none)}
          />
        ) : (
          <>
            <PageHead
              size="title"
              title={BEHIND_COPY.head(behind)}
              text={BEHIND_COPY.text(volunteers, yearLeft(now))}
            />
            <CellGroup>
              {seen.entries.map(({ id, maskedName, volunteerNo, minutes }) => (
                <Cell
                  key={id}
                  letter={maskedName.slice(0, 1)}
                  title={maskedName}
                  hint={BEHIND_COPY.served(friendlyMinutes(minutes), volunteerNo)}
                  value={shortWords(minutes)}
                />
              ))}
            </CellGroup>
            <MoreRows more={seen.more} state={older} words={BEHIND_COPY.older} onMore={loadOlder} />
            <View className="t-2 t-mini">{BEHIND_COPY.note}</View>
          </>
        )
      }
    </AskedPage>
  )
}
