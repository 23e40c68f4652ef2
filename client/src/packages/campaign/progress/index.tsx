import { AskedPage } from '@client/features/frame/asked-page'
import { Later } from '@client/features/frame/later'
import { useGradually } from '@client/features/frame/use-gradually'
import { PROGRESS_COPY } from '@client/features/progress/copy'
import {
  CountsCard,
  DaysCard,
  GoalCard,
  ProgressFigures,
} from '@client/features/progress/progress-parts'
import { AreaList, StationList } from '@client/features/progress/progress-places'
import { windowWords } from '@client/features/progress/progress-words'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useEvery } from '@client/platform/use-every'
import { useNow } from '@client/platform/use-now'
import { Cell, CellGroup } from '@client/ui/cell'
import { PageHead } from '@client/ui/page-head'
import { progressContract } from '@shared/survey/progress-actions'

/** The fold is at most a minute behind; the page asks again this often, milliseconds. */
const REFRESH_EVERY = 10_000
/** So many stations are drawn at once. */
const STEP = 12

/** What a station does next about its answers. */
function StationWays({ stationId }: { readonly stationId: string }) {
  const station = { station: stationId }
  return (
    <CellGroup>
      <Cell
        icon="eye"
        title={PROGRESS_COPY.quality}
        hint={PROGRESS_COPY.qualityHint}
        onPress={() => void open('quality/queue', station)}
      />
      <Cell
        icon="hand"
        title={PROGRESS_COPY.followUps}
        hint={PROGRESS_COPY.followUpsHint}
        onPress={() => void open('report/follow-ups', station)}
      />
      <Cell
        icon="yuan"
        title={PROGRESS_COPY.subsidy}
        hint={PROGRESS_COPY.subsidyHint}
        onPress={() => void open('report/subsidy', station)}
      />
    </CellGroup>
  )
}

/** How far a campaign is: of a station, or everywhere with the stations to look at first. SUR-13. */
export default function ProgressPage() {
  const { id, station } = useParams<'campaign/progress'>()
  const asked = useCall(progressContract, 'readProgress', {
    ...(id === undefined ? {} : { campaignId: id }),
    ...(station === undefined ? {} : { stationId: station }),
  })
  useEvery(REFRESH_EVERY, asked.reload)
  const now = useNow()
  const drawn = useGradually(asked.state === 'ready' ? asked.output.stations.length : 0, STEP)
  return (
    <AskedPage
      title={PROGRESS_COPY.title}
      asked={asked}
      shape={['title', 'figures', 'card', 'chart']}
    >
      {(progress) => (
        <>
          <PageHead
            size="title"
            title={progress.campaign.title}
            text={windowWords(progress.campaign, now)}
          />
          <ProgressFigures progress={progress} now={now} />
          <GoalCard progress={progress} now={now} />
          <Later>
            {station === undefined ? (
              <StationList
                stations={progress.stations.slice(0, drawn)}
                onOpen={(one) =>
                  void open('campaign/progress', { id: progress.campaign.id, station: one })
                }
              />
            ) : null}
            <DaysCard progress={progress} />
            <AreaList areas={progress.areas} />
            <CountsCard progress={progress} />
            {station === undefined ? (
              <CellGroup>
                <Cell
                  icon="chart"
                  title={PROGRESS_COPY.reports}
                  hint={PROGRESS_COPY.reportsHint}
                  onPress={() => void open('report/list', {})}
                />
              </CellGroup>
            ) : (
              <StationWays stationId={station} />
            )}
          </Later>
        </>
      )}
    </AskedPage>
  )
}
