import { AskedPage } from '@client/features/frame/asked-page'
import { QUEUE_COPY } from '@client/features/quality/copy'
import { AppealCards, DayCards, DoneRows, ReviewCards } from '@client/features/quality/queue-view'
import { useDeciding, type Deciding } from '@client/features/quality/use-deciding'
import { useQueue, type QualityQueue } from '@client/features/quality/use-queue'
import { open, useParams } from '@client/platform/navigation'
import type { Asked } from '@client/platform/use-call'
import { ErrorCallout } from '@client/ui/callout'
import { Chip, Chips } from '@client/ui/chip'
import { StatePage } from '@client/ui/state-page'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQualityPlace } from '../quality-place'

const KINDS = ['waiting', 'beyond', 'appeals', 'done'] as const
type Kind = (typeof KINDS)[number]

function isKind(text: string | undefined): text is Kind {
  return KINDS.some((kind) => kind === text)
}

/** A list that came, or nothing of it yet. */
function heard<Output>(asked: Asked<Output>): Output | undefined {
  return asked.state === 'ready' ? asked.output : undefined
}

interface ListProps {
  readonly queue: QualityQueue
  readonly deciding: Deciding
  readonly withStation: boolean
}

/** Everything that waits, answers first. */
function Waiting({ queue, deciding, withStation }: ListProps) {
  const reviews = heard(queue.reviews)?.reviews ?? []
  const days = heard(queue.days)?.days ?? []
  const appeals = heard(queue.appeals)?.appeals ?? []
  if (reviews.length + days.length + appeals.length === 0) {
    return <StatePage art="window-empty" {...QUEUE_COPY.none} />
  }
  return (
    <>
      <ReviewCards reviews={reviews} withStation={withStation} deciding={deciding} />
      <AppealCards appeals={appeals} />
      <DayCards days={days} />
    </>
  )
}

function Beyond({ queue }: Pick<ListProps, 'queue'>) {
  const days = heard(queue.days)?.days ?? []
  if (days.length === 0) return <StatePage art="window-empty" {...QUEUE_COPY.noneBeyond} />
  return <DayCards days={days} />
}

function Appeals({ queue }: Pick<ListProps, 'queue'>) {
  const appeals = heard(queue.appeals)?.appeals ?? []
  if (appeals.length === 0) return <StatePage art="window-empty" {...QUEUE_COPY.noneAppeals} />
  return <AppealCards appeals={appeals} />
}

/** How many wait of each kind; nothing is said of what was decided. */
function countsOf({
  reviews,
  days,
  appeals,
}: QualityQueue): Readonly<Partial<Record<Kind, number>>> {
  return {
    waiting: heard(reviews)?.reviews.length,
    beyond: heard(days)?.days.length,
    appeals: heard(appeals)?.appeals.length,
  }
}

/** Answers that a person should look at, minutes beyond 60 a day, and what volunteers say. Board 51b. */
export default function QualityQueuePage() {
  const opened = useParams<'quality/queue'>()
  const place = useQualityPlace(opened.station)
  const [kind, setKind] = useState<Kind>(isKind(opened.kind) ? opened.kind : 'waiting')
  const waiting = useQueue(place, false)
  const done = useQueue(kind === 'done' ? place : null, true)
  const deciding = useDeciding({
    onDone: waiting.reload,
    onPick: ({ campaignId, volunteerId }) =>
      void open('quality/review', { campaign: campaignId, volunteer: volunteerId }),
  })
  const counts = countsOf(waiting)
  const asked = kind === 'done' ? done.reviews : waiting.reviews
  return (
    <AskedPage
      title={QUEUE_COPY.title}
      asked={asked}
      shape={['chips', 'card', 'card']}
      over={deciding.layer}
    >
      {(output) => (
        <>
          <Chips label={QUEUE_COPY.which}>
            {KINDS.map((one) => (
              <Chip
                key={one}
                label={QUEUE_COPY.kinds[one]}
                count={counts[one]}
                selected={one === kind}
                onPress={() => setKind(one)}
              />
            ))}
          </Chips>
          <ErrorCallout block text={deciding.error} />
          {kind === 'waiting' ? (
            <Waiting
              queue={waiting}
              deciding={deciding}
              withStation={place?.stationId === undefined}
            />
          ) : null}
          {kind === 'beyond' ? <Beyond queue={waiting} /> : null}
          {kind === 'appeals' ? <Appeals queue={waiting} /> : null}
          {kind === 'done' ? (
            <DoneRows reviews={output.reviews} days={heard(done.days)?.days ?? []} />
          ) : null}
          <View className="t-2 t-mini">{QUEUE_COPY.machine}</View>
        </>
      )}
    </AskedPage>
  )
}
