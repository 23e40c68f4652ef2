import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { progressContract } from '@shared/survey/progress-actions'
import { ROW_COPY } from './row-copy'
import { lookAtWords, paceWords } from './row-words'

/** The running campaign at a station; nothing while none runs. Board 15. */
export function StationProgressRow({ stationId }: { readonly stationId: string }) {
  const asked = useCall(progressContract, 'readProgress', { stationId })
  if (asked.state !== 'ready') return null
  const { campaign, valid, goal, pace } = asked.output
  return (
    <Card pad="rows">
      <Cell
        icon="clipboard"
        tone={pace.ahead < 0 && valid < goal ? 'wait' : 'brand'}
        title={campaign.title}
        hint={`${ROW_COPY.ofGoal(valid, goal)}，${paceWords(asked.output)}`}
        onPress={() => void open('campaign/progress', { id: campaign.id, station: stationId })}
      />
    </Card>
  )
}

/** The running campaign for the association: which stations to look at, or how it goes. Nothing while none runs. Board 25. */
export function ProgressRow() {
  const asked = useCall(progressContract, 'readProgress', {})
  if (asked.state !== 'ready') return null
  const { campaign, valid, goal, stations } = asked.output
  const unusual = lookAtWords(stations)
  return (
    <Card tone={unusual ? 'wait' : 'plain'} pad="rows">
      <Cell
        icon={unusual ? 'alert' : 'clipboard'}
        tone={unusual ? 'surface' : 'brand'}
        title={unusual?.title ?? campaign.title}
        hint={unusual?.hint ?? `${ROW_COPY.ofGoal(valid, goal)}，${paceWords(asked.output)}`}
        onPress={() => void open('campaign/progress', { id: campaign.id })}
      />
    </Card>
  )
}
