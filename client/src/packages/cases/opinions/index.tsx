import { AskedPage } from '@client/features/frame/asked-page'
import { QUEUE_COPY } from '@client/features/opinion/handling-copy'
import { YearFigures } from '@client/features/opinion/opinion-figures'
import { OpinionCard } from '@client/features/opinion/opinion-row'
import { type OpinionQueue, useOpinionQueue } from '@client/features/opinion/use-opinion-queue'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Cell, CellGroup } from '@client/ui/cell'
import { MoreRows } from '@client/ui/more-rows'
import { Segments } from '@client/ui/segments'
import { StatePage } from '@client/ui/state-page'
import { opinionContract } from '@shared/opinion/contract'
import { useState } from 'react'
import { useOpinionPlace } from '../opinion-place'

const SHELVES = [
  { key: 'open', label: QUEUE_COPY.open },
  { key: 'filed', label: QUEUE_COPY.filed },
] as const
type Shelf = (typeof SHELVES)[number]['key']

function Rows({ queue, shelf }: { readonly queue: OpinionQueue; readonly shelf: Shelf }) {
  const now = useNow()
  if (queue.rows.length === 0) {
    const none = shelf === 'open' ? QUEUE_COPY.none : QUEUE_COPY.noneFiled
    return <StatePage art="window-empty" {...none} />
  }
  return (
    <>
      {queue.rows.map((row) => (
        <OpinionCard
          key={row.id}
          row={row}
          now={now}
          onOpen={() => void open('cases/opinion', { id: row.id })}
        />
      ))}
      <MoreRows
        more={queue.more}
        state={queue.further}
        words={QUEUE_COPY.further}
        onMore={queue.showFurther}
      />
    </>
  )
}

/** What a manager does besides: writing down what was said face to face, and the register. */
function Ways({ stationId }: { readonly stationId: string | undefined }) {
  return (
    <CellGroup>
      {stationId === undefined ? null : (
        <Cell
          icon="edit"
          title={QUEUE_COPY.write}
          hint={QUEUE_COPY.writeHint}
          onPress={() => void open('cases/opinion-new', { station: stationId })}
        />
      )}
      <Cell
        icon="download"
        title={QUEUE_COPY.register}
        hint={QUEUE_COPY.registerHint}
        onPress={() =>
          void open('cases/opinion-register', stationId === undefined ? {} : { station: stationId })
        }
      />
    </CellGroup>
  )
}

/** The opinions one handles, the most pressing first, those that are filed, and the year in numbers. CMP-02, CMP-16. */
export default function OpinionsPage() {
  const place = useOpinionPlace(useParams<'cases/opinions'>().station)
  const [shelf, setShelf] = useState<Shelf>('open')
  const queue = useOpinionQueue(place && { stationId: place.stationId, filed: shelf === 'filed' })
  const figures = useCall(opinionContract, 'getOpinionFigures', place)
  return (
    <AskedPage title={QUEUE_COPY.title} asked={queue.asked} shape={['card', 'card', 'figures']}>
      {() => (
        <>
          <Segments label={QUEUE_COPY.which} items={SHELVES} current={shelf} onChange={setShelf} />
          <Rows queue={queue} shelf={shelf} />
          <Ways stationId={place?.stationId} />
          {figures.state === 'ready' ? <YearFigures figures={figures.output} /> : null}
        </>
      )}
    </AskedPage>
  )
}
