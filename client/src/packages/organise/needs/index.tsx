import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { LIST_COPY } from '@client/features/need/list-copy'
import { NeedCard } from '@client/features/need/need-card'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useRows } from '@client/platform/use-rows'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { MoreRows } from '@client/ui/more-rows'
import { StatePage } from '@client/ui/state-page'
import { needContract } from '@shared/activity/need-actions'
import { useOrganisedStation } from '../organised-station'

/** What people of a station need, what waits first. NEED-01, NEED-16. */
export default function NeedsPage() {
  const stationId = useOrganisedStation(useParams<'organise/needs'>().station)
  const asked = useCall(needContract, 'listNeeds', stationId ? { stationId } : null)
  const first = asked.state === 'ready' ? asked.output : undefined
  const list = useRows(
    { rows: first?.needs ?? [], more: first?.more ?? false },
    async ({ state, at, id }) => {
      const after = { state, at, id }
      const page = await call(needContract, 'listNeeds', { stationId: stationId ?? '', after })
      return { rows: page.needs, more: page.more }
    },
  )
  if (stationId === null) return <WrongFacePage title={LIST_COPY.title} known />
  return (
    <AskedPage
      title={LIST_COPY.title}
      asked={asked}
      shape={['card', 'card']}
      footer={
        stationId === undefined ? undefined : (
          <Footer>
            <Button
              icon="plus"
              onPress={() => void open('organise/need-new', { station: stationId })}
            >
              {LIST_COPY.new}
            </Button>
          </Footer>
        )
      }
    >
      {() => (
        <>
          {list.rows.length === 0 ? <StatePage art="window-empty" {...LIST_COPY.none} /> : null}
          {list.rows.map((need) => (
            <NeedCard
              key={need.id}
              need={need}
              onOpen={() => void open('organise/need', { id: need.id })}
            />
          ))}
          <MoreRows {...list.foot} words={LIST_COPY.rows} />
        </>
      )}
    </AskedPage>
  )
}
