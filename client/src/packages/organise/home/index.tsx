import { useMe } from '@client/features/account/use-me'
import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { ActivityRows } from '@client/features/organise/activity-rows'
import { HOME_COPY } from '@client/features/organise/copy'
import { blankFields } from '@client/features/organise/plan-draft'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { newClientId } from '@client/platform/random'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { useRows } from '@client/platform/use-rows'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { MoreRows } from '@client/ui/more-rows'
import { StatePage } from '@client/ui/state-page'
import { activityContract } from '@shared/activity/contract'
import { useOrganisedStation } from '../organised-station'

/** What a station holds, and the way to a new one (board 36). */
export default function OrganisePage() {
  const { station } = useParams<'organise/home'>()
  const stationId = useOrganisedStation(station)
  const { account } = useMe()
  const input = stationId ? { stationId } : null
  const asked = useCall(activityContract, 'listKeptActivities', input)
  const reviews = useCall(activityContract, 'listReviews', account ? {} : null)
  const act = useAct()
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

  const make = () =>
    act.run(async () => {
      if (!stationId || !account) return
      const [id, post] = [await newClientId('activity'), await newClientId('post')]
      const fields = blankFields(Date.now(), account.id, post)
      await call(activityContract, 'saveActivity', { id, stationId, teamId: null, fields })
      await open('organise/activity', { id })
    })
  const waiting = reviews.state === 'ready' ? reviews.output.activities.length : 0

  return (
    <AskedPage
      title={HOME_COPY.title}
      asked={asked}
      shape={['row', 'row', 'row']}
      footer={
        <Footer>
          <Button icon="edit" loading={act.busy && HOME_COPY.making} onPress={() => void make()}>
            {HOME_COPY.make}
          </Button>
        </Footer>
      }
    >
      {() => (
        <>
          <ErrorCallout block text={act.error?.sentence} />
          {waiting > 0 ? (
            <CellGroup>
              <Cell
                icon="clipboard"
                tone="wait"
                title={HOME_COPY.reviews}
                value={waiting}
                onPress={() => void open('organise/reviews', {})}
              />
            </CellGroup>
          ) : null}
          {list.rows.length === 0 ? <StatePage art="window-empty" {...HOME_COPY.none} /> : null}
          <ActivityRows
            activities={list.rows}
            onOpen={(id) => void open('organise/activity', { id })}
          />
          <MoreRows {...list.foot} words={HOME_COPY.rows} />
        </>
      )}
    </AskedPage>
  )
}
