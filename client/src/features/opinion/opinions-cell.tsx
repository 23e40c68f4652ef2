import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Cell } from '@client/ui/cell'
import { opinionContract } from '@shared/opinion/contract'
import { QUEUE_COPY } from './handling-copy'

export interface OpinionsCellProps {
  /** A manager's station; left out by who handles several. */
  readonly stationId?: string
}

/** The way to the opinions one handles, with how many wait. It shows before it knows. */
export function OpinionsCell({ stationId }: OpinionsCellProps) {
  const place = stationId === undefined ? {} : { stationId }
  const asked = useCall(opinionContract, 'listOpinions', { ...place, filed: false })
  const listed = asked.state === 'ready' ? asked.output : undefined
  const count = listed?.opinions.length ?? 0
  const hint =
    listed &&
    (count === 0
      ? QUEUE_COPY.nothingWaits
      : QUEUE_COPY.waiting(listed.more ? `${count}+` : String(count)))
  return (
    <Cell
      icon="mega"
      tone={count > 0 ? 'wait' : 'brand'}
      title={QUEUE_COPY.title}
      hint={hint}
      onPress={() =>
        void open('cases/opinions', stationId === undefined ? {} : { station: stationId })
      }
    />
  )
}
