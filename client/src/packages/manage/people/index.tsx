import { AskedPart } from '@client/features/frame/asked-part'
import { WrongFacePage } from '@client/features/frame/asked-page'
import { PEOPLE_COPY } from '@client/features/volunteer-review/people-copy'
import { RosterFilter } from '@client/features/volunteer-review/roster-filter'
import { RosterList, type RosterQuery } from '@client/features/volunteer-review/roster-list'
import { back, open, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { volunteerContract } from '@shared/volunteer/contract'
import type { VolunteerState } from '@shared/volunteer/model'
import { useState } from 'react'
import { useActsFor, useManagedStation } from '../managed-station'

function People({ stationId }: { readonly stationId: string }) {
  const [state, setState] = useState<VolunteerState>()
  const [search, setSearch] = useState<string>()
  const acts = useActsFor(stationId)
  const query: RosterQuery = { stationId, state, search }
  const asked = useCall(volunteerContract, 'listVolunteers', query)
  return (
    <Screen nav={<NavBar title={PEOPLE_COPY.title} onBack={() => void back()} insets={insets()} />}>
      <RosterFilter state={state} onState={setState} onSearch={setSearch} />
      <AskedPart asked={asked} shape={['row', 'row', 'row']}>
        {(output) => (
          <RosterList
            key={JSON.stringify(query)}
            query={query}
            output={output}
            onOpen={
              acts
                ? ({ volunteerNo }) =>
                    void open('manage/person', { station: stationId, no: volunteerNo })
                : undefined
            }
            onTake={acts ? () => void open('manage/roster', { station: stationId }) : undefined}
          />
        )}
      </AskedPart>
    </Screen>
  )
}

/** The volunteers of a station (REG-38); a supervisor reads the covered lines only. */
export default function PeoplePage() {
  const stationId = useManagedStation(useParams<'manage/people'>().station)
  if (!stationId) return <WrongFacePage title={PEOPLE_COPY.title} known={stationId === null} />
  return <People stationId={stationId} />
}
