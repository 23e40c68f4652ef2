import { useFace } from '@client/features/account/face'
import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { useMe } from '@client/features/account/use-me'
import { ActivityList } from '@client/features/activity/activity-list'
import { LIST_COPY } from '@client/features/activity/copy'
import { FILTERS, useActivities, type Filter } from '@client/features/activity/use-activities'
import { AskedPage } from '@client/features/frame/asked-page'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Cell, CellGroup } from '@client/ui/cell'
import { Chip, Chips } from '@client/ui/chip'
import { MoreRows } from '@client/ui/more-rows'
import { StatePage } from '@client/ui/state-page'
import { activityContract } from '@shared/activity/contract'
import { useState } from 'react'

/** The faces that have this page among their places; others come here from elsewhere. */
const TAB_FACES: readonly string[] = ['resident', 'volunteer', 'manager']

/** What one can go to, for everybody; who organises finds the way to their own (board 06). */
export default function ActivitiesPage() {
  const face = useFace()
  const { account } = useMe()
  const [filter, setFilter] = useState<Filter>('all')
  const list = useActivities(filter, useNow())
  const own = useCall(activityContract, 'listOwnSignUps', account ? {} : null)
  const standing = own.state === 'ready' ? own.output.signUps : []
  const mine = new Set(
    standing.filter(({ state }) => state === 'confirmed').map(({ activityId }) => activityId),
  )
  const organises = face === 'manager'
  return (
    <AskedPage
      title={LIST_COPY.title}
      asked={list.asked}
      shape={['chips', 'card', 'card', 'card']}
      tab={TAB_FACES.includes(face) ? <FaceTabBar current="event/home" /> : undefined}
    >
      {() => (
        <>
          <Chips label={LIST_COPY.filters}>
            {FILTERS.map((one) => (
              <Chip
                key={one}
                label={LIST_COPY[one]}
                selected={one === filter}
                onPress={() => setFilter(one)}
              />
            ))}
          </Chips>
          <CellGroup>
            {organises ? (
              <Cell
                icon="edit"
                title={LIST_COPY.organise}
                hint={LIST_COPY.organiseHint}
                onPress={() => void open('organise/home', {})}
              />
            ) : null}
            {account ? (
              <Cell
                icon="calendar"
                title={LIST_COPY.mine}
                hint={LIST_COPY.mineHint}
                onPress={() => void open('event/mine', {})}
              />
            ) : null}
          </CellGroup>
          {list.rows.length === 0 ? <StatePage art="window-empty" {...LIST_COPY.none} /> : null}
          <ActivityList
            activities={list.rows}
            mine={mine}
            onOpen={(id) => void open('event/detail', { id })}
          />
          <MoreRows {...list.foot} words={LIST_COPY.rows} />
        </>
      )}
    </AskedPage>
  )
}
