import { useFace } from '@client/features/account/face'
import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { useMe } from '@client/features/account/use-me'
import { LIST_COPY } from '@client/features/activity/copy'
import { ListAloud } from '@client/features/activity/list-aloud'
import {
  FILTERS,
  useActivities,
  wantedBy,
  type Filter,
} from '@client/features/activity/use-activities'
import { AskedPage } from '@client/features/frame/asked-page'
import { OWN_COPY } from '@client/features/need/copy'
import { useChosenStation } from '@client/features/station/use-chosen-station'
import { open } from '@client/platform/navigation'
import { preloadPages } from '@client/platform/preload'
import { useNow } from '@client/platform/use-now'
import { Cell, CellGroup } from '@client/ui/cell'
import { Chip, Chips } from '@client/ui/chip'
import { InlineAction } from '@client/ui/inline-action'
import { useMode } from '@client/ui/mode'
import { Row } from '@client/ui/stack'
import { useEffect, useState } from 'react'
import { Listed } from '../listed'

/** The faces that have this page among their places; others come here from elsewhere. */
const TAB_FACES: readonly string[] = ['resident', 'volunteer', 'manager']

/** To one's own, and to the search. */
function Ways() {
  const { account } = useMe()
  return (
    <Row between wrap>
      <InlineAction
        icon="search"
        label={LIST_COPY.find}
        onPress={() => void open('event/find', {})}
      />
      {account ? (
        <InlineAction
          icon="right"
          iconAt="end"
          label={LIST_COPY.mine}
          onPress={() => void open('event/mine', {})}
        />
      ) : null}
    </Row>
  )
}

function Filters({
  filter,
  onFilter,
}: {
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}) {
  const hasStation = useChosenStation() !== undefined
  return (
    <Chips label={LIST_COPY.filters}>
      {FILTERS.filter((one) => one !== 'near' || hasStation).map((one) => (
        <Chip
          key={one}
          label={LIST_COPY[one]}
          selected={one === filter}
          onPress={() => onFilter(one)}
        />
      ))}
    </Chips>
  )
}

/** What one can go to, for everybody; who organises finds the way to their own (boards 06, 68). */
export default function ActivitiesPage() {
  const face = useFace()
  const { care } = useMode()
  const [filter, setFilter] = useState<Filter>('all')
  const station = useChosenStation()
  const now = useNow()
  // Whoever came here can go on reading without a network.
  useEffect(() => preloadPages('event'), [])
  const list = useActivities(wantedBy(filter, now, station?.id))
  return (
    <AskedPage
      title={LIST_COPY.title}
      asked={list.asked}
      seenAt={list.seenAt}
      shape={['chips', 'card', 'card', 'card']}
      tab={TAB_FACES.includes(face) ? <FaceTabBar current="event/home" /> : undefined}
    >
      {() => (
        <>
          {care ? (
            <ListAloud activities={list.rows} now={now} />
          ) : (
            <Filters filter={filter} onFilter={setFilter} />
          )}
          {face === 'manager' ? (
            <CellGroup>
              <Cell
                icon="edit"
                title={LIST_COPY.organise}
                hint={LIST_COPY.organiseHint}
                onPress={() => void open('organise/home', {})}
              />
            </CellGroup>
          ) : null}
          <Ways />
          <Listed list={list} none={LIST_COPY.none} />
          <CellGroup>
            <Cell
              icon="hand"
              title={OWN_COPY.new}
              hint={OWN_COPY.hint}
              onPress={() => void open('event/needs', {})}
            />
          </CellGroup>
        </>
      )}
    </AskedPage>
  )
}
