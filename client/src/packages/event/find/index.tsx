import { FIND_COPY } from '@client/features/activity/copy'
import { SearchBar, SearchSheet, type SearchPart } from '@client/features/activity/search-bar'
import { useActivities } from '@client/features/activity/use-activities'
import { wantedFor, type Search } from '@client/features/activity/wanted'
import { AskedPart } from '@client/features/frame/asked-part'
import { back, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { directoryContract } from '@shared/station/directory'
import { useEffect, useState } from 'react'
import { Listed } from '../listed'

/** A pause in typing before the words are looked for, milliseconds. */
const PAUSE_MS = 400

/** What was written, once whoever writes has paused. */
function usePaused(words: string): string {
  const [paused, setPaused] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(words), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words])
  return paused
}

/** Finding an activity: by words, day, station, group and field; also the list of one station. ACT-07. */
export default function FindPage() {
  const { station = '' } = useParams<'event/find'>()
  const stations = useCall(directoryContract, 'listStations', {})
  const [search, setSearch] = useState<Search>({
    ...{ words: '', when: 'any', stationId: station, whom: '', field: '' },
  })
  const words = usePaused(search.words)
  const list = useActivities(wantedFor({ ...search, words }, useNow()))
  const [part, setPart] = useState<SearchPart>()
  const known = stations.state === 'ready' ? stations.output.stations : []
  const searching = {
    search,
    stations: known.map(({ id, name }) => [id, name] as const),
    onChange: (change: Partial<Search>) => setSearch((last) => ({ ...last, ...change })),
  }
  return (
    <Screen
      nav={<NavBar title={FIND_COPY.title} onBack={() => void back()} insets={insets()} />}
      over={<SearchSheet {...searching} part={part} onClose={() => setPart(undefined)} />}
    >
      <SearchBar {...searching} onPick={setPart} />
      <AskedPart asked={list.asked} shape={['card', 'card', 'card']}>
        {() => <Listed list={list} none={FIND_COPY.none} />}
      </AskedPart>
    </Screen>
  )
}
