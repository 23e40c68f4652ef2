import { AskedPage, WrongFacePage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { KEEP_COPY, PAUSE_COPY } from '@client/features/station/keep-copy'
import {
  InsideCells,
  KeptHead,
  ReadCells,
  StationStory,
  type KeptPart,
} from '@client/features/station/kept-station-view'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Cell, CellGroup } from '@client/ui/cell'
import { stationContract } from '@shared/station/contract'
import { KEEPER_GUIDE } from '@shared/station/keeper-guide'
import type { KeptStation } from '@shared/station/model'
import { useIsAssociation, useManagedStation } from '../managed-station'

/** To the page of one part. */
function openPart(part: Exclude<KeptPart, 'reopen'>, kept: KeptStation): void {
  const station = kept.id
  if (part === 'contact' || part === 'about' || part === 'hours') {
    void open('manage/station-edit', { station, part })
  } else if (part === 'public') void open('public/station', { id: station })
  else if (part === 'alerts') void open('cases/alerts', { station })
  else if (part === 'roles') void open('manage/roles', { scope: station, name: kept.name })
  else if (part === 'plan') void open('manage/plan', { area: kept.areaId ?? undefined })
  else if (part === 'duty') void open('manage/duty', { station })
  else if (part === 'posts') void open('manage/posts', { station })
  else if (part === 'people') void open('manage/people', { station })
  else if (part === 'teams') void open('manage/teams', { station })
  else void open('manage/pause', { station })
}

function Kept({ stationId }: { readonly stationId: string }) {
  const isAssociation = useIsAssociation()
  const asked = useCall(stationContract, 'getKeptStation', { stationId })
  const reasoned = useReasoned(asked.reload)
  const now = useNow()
  const reopen = () =>
    reasoned.ask({
      title: PAUSE_COPY.reopenTitle,
      text: PAUSE_COPY.reopenText,
      placeholder: PAUSE_COPY.reopenPlaceholder,
      act: KEEP_COPY.reopen,
      said: PAUSE_COPY.reopened,
      work: (reason) =>
        call(stationContract, 'changeStationState', { stationId, state: 'open', reason }),
    })
  return (
    <AskedPage
      title={KEEP_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      over={reasoned.layer}
    >
      {({ station }) => {
        const go = (part: KeptPart) => (part === 'reopen' ? reopen() : openPart(part, station))
        return (
          <>
            <KeptHead station={station} now={now} />
            <ReadCells station={station} onOpen={go} />
            <InsideCells station={station} onOpen={go} />
            <CellGroup>
              {isAssociation ? (
                <Cell
                  icon="lecture"
                  title={KEEP_COPY.courseware}
                  onPress={() => void open('training/courseware', { station: station.id })}
                />
              ) : null}
              <Cell
                icon="yuan"
                title={KEEP_COPY.subsidy}
                onPress={() => void open('report/subsidy', { station: station.id })}
              />
              <Cell
                icon="learn"
                title={KEEPER_GUIDE.title}
                onPress={() => void open('volunteer/agreement', { name: 'keeperGuide' })}
              />
            </CellGroup>
            <StationStory station={station} now={now} />
          </>
        )
      }}
    </AskedPage>
  )
}

/** A station as its keepers see it. */
export default function KeptStationPage() {
  const stationId = useManagedStation(useParams<'manage/station'>().station)
  if (!stationId) return <WrongFacePage title={KEEP_COPY.title} known={stationId === null} />
  return <Kept stationId={stationId} />
}
