import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Cell, CellGroup } from '@client/ui/cell'
import { opinionContract } from '@shared/opinion/contract'
import { QUEUE_COPY } from './handling-copy'

export interface OpinionsCellProps {
  /** A manager's station; left out by who handles several. */
  readonly stationId?: string
}

/** How many wait for whoever looks; undefined while it is not known. */
function useWaiting(stationId: string | undefined) {
  const place = stationId === undefined ? {} : { stationId }
  const asked = useCall(opinionContract, 'listOpinions', { ...place, filed: false })
  if (asked.state !== 'ready') return undefined
  const { opinions, more } = asked.output
  return { count: opinions.length, words: more ? `${opinions.length}+` : String(opinions.length) }
}

interface WaitingCellProps extends OpinionsCellProps {
  readonly waiting: ReturnType<typeof useWaiting>
}

function WaitingCell({ stationId, waiting }: WaitingCellProps) {
  const some = waiting !== undefined && waiting.count > 0
  return (
    <Cell
      icon="mega"
      tone={some ? 'wait' : 'brand'}
      title={QUEUE_COPY.title}
      hint={some ? QUEUE_COPY.waiting(waiting.words) : waiting && QUEUE_COPY.nothingWaits}
      onPress={() =>
        void open('cases/opinions', stationId === undefined ? {} : { station: stationId })
      }
    />
  )
}

/** The way to the opinions one handles, with how many wait. It shows before it knows. */
export function OpinionsCell({ stationId }: OpinionsCellProps) {
  return <WaitingCell stationId={stationId} waiting={useWaiting(stationId)} />
}

/** The same as a card of its own where everything that waits stands: nothing while nothing waits. */
export function OpinionsRow({ stationId }: OpinionsCellProps) {
  const waiting = useWaiting(stationId)
  if (waiting === undefined || waiting.count === 0) return null
  return (
    <CellGroup>
      <WaitingCell stationId={stationId} waiting={waiting} />
    </CellGroup>
  )
}
