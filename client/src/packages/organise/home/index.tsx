import { ClosingsCell } from '@client/features/closing/closings-cell'
import { IncidentsCell } from '@client/features/day/incidents-cell'
import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { NeedsCell } from '@client/features/need/needs-cell'
import { ActivityRows } from '@client/features/organise/activity-rows'
import { HOME_COPY } from '@client/features/organise/copy'
import { PlansRow } from '@client/features/organise/plans-row'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { useRows } from '@client/platform/use-rows'
import { Button } from '@client/ui/button'
import { CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { MoreRows } from '@client/ui/more-rows'
import { StatePage } from '@client/ui/state-page'
import { activityContract } from '@shared/activity/contract'
import { useOrganisedStation } from '../organised-station'

/** What a station holds, what waits for its answer, and the way to a new one. */
export default function OrganisePage() {
  const { station } = useParams<'organise/home'>()
  const stationId = useOrganisedStation(station)
  const now = useNow()
  const input = stationId ? { stationId } : null
  const asked = useCall(activityContract, 'listKeptActivities', input)
  const list = useRows(
    asked.state === 'ready'
      ? { rows: asked.output.activities, more: asked.output.more }
      : { rows: [], more: false },
    async ({ id, from }) => {
      const before = { id, at: from }
      const page = await call(activityContract, 'listKeptActivities', {
        ...{ stationId: stationId ?? '', before },
      })
      return { rows: page.activities, more: page.more }
    },
  )
  if (stationId === null) return <WrongFacePage title={HOME_COPY.title} known />

  return (
    <AskedPage
      title={HOME_COPY.title}
      asked={asked}
      shape={['card', 'card', 'card']}
      footer={
        stationId === undefined ? undefined : (
          <Footer>
            <Button icon="plus" onPress={() => void open('organise/new', { station: stationId })}>
              {HOME_COPY.make}
            </Button>
          </Footer>
        )
      }
    >
      {() => (
        <>
          <PlansRow />
          {stationId ? (
            <CellGroup>
              <ClosingsCell stationId={stationId} />
              <NeedsCell stationId={stationId} />
            </CellGroup>
          ) : null}
          {list.rows.length === 0 ? <StatePage art="window-empty" {...HOME_COPY.none} /> : null}
          <ActivityRows
            activities={list.rows}
            now={now}
            onOpen={(id) => void open('organise/activity', { id })}
          />
          <MoreRows {...list.foot} words={HOME_COPY.rows} />
          {stationId ? (
            <CellGroup>
              <IncidentsCell stationId={stationId} />
            </CellGroup>
          ) : null}
        </>
      )}
    </AskedPage>
  )
}
