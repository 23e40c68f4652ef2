import { open } from '@client/platform/navigation'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { MoreRows } from '@client/ui/more-rows'
import { Row } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import type { ApplicationRow } from '@shared/volunteer/model'
import { View } from '@tarojs/components'
import { ApplicationCard, factsOf, reachedBy } from './application-card'
import type { Applicant } from './decide'
import { APPLICATION_COPY, FURTHER_COPY } from './queue-copy'
import { DECIDED_AT_ONCE, type ApplicationQueue } from './use-application-queue'

interface QueueProps {
  readonly stationId: string
  readonly queue: ApplicationQueue
}

/** To the page that asks for the reason. */
function openReturn(stationId: string, applicants: readonly Applicant[]): void {
  const ids = applicants.map(({ id }) => id).join(',')
  const names = applicants.map(({ maskedName }) => maskedName).join(',')
  void open('manage/return', { station: stationId, ids, names })
}

/** What came of the last decision, by name: who got it when it was several, and who could not. */
function Outcome({ queue: { outcome, error } }: { readonly queue: ApplicationQueue }) {
  const names = outcome?.done.map(({ maskedName }) => maskedName).join('、') ?? ''
  const { approvedThese, returnedThese } = APPLICATION_COPY
  return (
    <>
      <ErrorCallout block text={error?.sentence} />
      {outcome && outcome.done.length > 1 ? (
        <Callout
          block
          tone="good"
          icon="checkc"
          lead={outcome.verdict === 'approve' ? approvedThese : returnedThese}
        >
          {names}
        </Callout>
      ) : null}
      {outcome && outcome.refused.length > 0 ? (
        <Callout block tone="wait" icon="alert" lead={APPLICATION_COPY.refused}>
          {outcome.refused.map(({ maskedName, sentence }) => (
            <View key={maskedName + sentence}>{`${maskedName}：${sentence}`}</View>
          ))}
        </Callout>
      ) : null}
    </>
  )
}

/** How many wait, and the way into picking several. */
function QueueHead({ queue }: { readonly queue: ApplicationQueue }) {
  const { picked, pick, further, waiting = 0 } = queue
  const able = further.read.filter(({ needsGuardian }) => !needsGuardian)
  return (
    <Row between wrap>
      <Heading level={1} size="lead">
        {APPLICATION_COPY.waiting(waiting)}
      </Heading>
      <Row gap={2}>
        {picked === undefined ? null : (
          <InlineAction
            label={APPLICATION_COPY.pickAll}
            onPress={() => pick(able.slice(0, DECIDED_AT_ONCE).map(({ id }) => id))}
          />
        )}
        {able.length > 1 || picked ? (
          <InlineAction
            icon={picked ? 'close' : 'tick'}
            label={picked ? APPLICATION_COPY.pickNone : APPLICATION_COPY.pickSeveral}
            onPress={() => pick(picked ? undefined : [])}
          />
        ) : null}
      </Row>
    </Row>
  )
}

/** The applications as boxes to tick; who needs a guardian first cannot be approved. */
function PickList({ queue }: { readonly queue: ApplicationQueue }) {
  const { picked = [], pick, further } = queue
  const now = useNow()
  const full = picked.length >= DECIDED_AT_ONCE
  const toggle = (id: string, on: boolean) =>
    pick(on ? [...picked, id] : picked.filter((one) => one !== id))
  return (
    <Card pad="rows">
      {further.read.map((row) => (
        <CheckRow
          key={row.id}
          size="lead"
          title={row.maskedName}
          text={[reachedBy(row, now), ...factsOf(row, now).map(({ words }) => words)].join('，')}
          checked={picked.includes(row.id)}
          disabled={row.needsGuardian || (full && !picked.includes(row.id))}
          onChange={(on) => toggle(row.id, on)}
        />
      ))}
    </Card>
  )
}

export interface ApplicationQueueListProps extends QueueProps {
  readonly onOpen: (row: ApplicationRow) => void
}

/** The applications of a station, the most urgent first. Board 17. */
export function ApplicationQueueList({ stationId, queue, onOpen }: ApplicationQueueListProps) {
  const { further, picked, at } = queue
  const now = useNow()
  if (further.rows.length === 0) {
    const { title, text } = APPLICATION_COPY.none
    return (
      <>
        <Outcome queue={queue} />
        <StatePage art="window-empty" title={title} text={text} />
      </>
    )
  }
  return (
    <>
      <QueueHead queue={queue} />
      <Outcome queue={queue} />
      {picked ? (
        <PickList queue={queue} />
      ) : (
        further.rows.map((row) => (
          <ApplicationCard
            key={row.id}
            row={row}
            now={now}
            busy={at === row.id}
            onOpen={() => onOpen(row)}
            onReturn={() => openReturn(stationId, [row])}
            onApprove={() => queue.approve([row])}
            onRemind={(about) => queue.remind(row.id, about)}
          />
        ))
      )}
      {picked ? null : (
        <MoreRows
          more={further.more}
          state={further.state}
          words={FURTHER_COPY}
          onMore={further.loadMore}
        />
      )}
    </>
  )
}

/** What is done with all who are picked. */
export function PickedFooter({ stationId, queue }: QueueProps) {
  const { picked, further, at } = queue
  if (picked === undefined) return null
  const applicants = further.read.filter(({ id }) => picked.includes(id))
  const none = applicants.length === 0
  return (
    <Footer
      layout="row"
      aboveTabs
      note={applicants.length >= DECIDED_AT_ONCE ? APPLICATION_COPY.tooMany : undefined}
    >
      <Button
        variant="line"
        block={false}
        disabled={none}
        onPress={() => openReturn(stationId, applicants)}
      >
        {APPLICATION_COPY.returnMany}
      </Button>
      <Button
        disabled={none}
        loading={at === 'several' && APPLICATION_COPY.approving}
        onPress={() => queue.approve(applicants)}
      >
        {APPLICATION_COPY.approveMany(applicants.length)}
      </Button>
    </Footer>
  )
}
