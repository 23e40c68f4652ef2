import { ArchiveCard, ArchiveSheet } from '@client/features/closing/archive'
import { ARCHIVE_COPY, HOME_COPY } from '@client/features/closing/copy'
import { DueCard } from '@client/features/closing/due-card'
import { usePapers } from '@client/features/closing/papers'
import { PartCells } from '@client/features/closing/part-cells'
import { nextClosing, type ClosingPart, type NextClosing } from '@client/features/closing/steps'
import { AskedPage } from '@client/features/frame/asked-page'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { Section } from '@client/ui/section'
import { Toast } from '@client/ui/toast'
import { closingContract, type Closing } from '@shared/activity/closing-actions'
import { useCallback, useState } from 'react'
import { useMaySettle } from '../closing-place'

function openPart(part: ClosingPart, id: string): Promise<void> {
  switch (part) {
    case 'hours':
      return open('closing/hours', { id })
    case 'record':
      return open('closing/record', { id })
    case 'photos':
      return open('closing/photos', { id })
    case 'summary':
      return open('closing/summary', { id })
    case 'thanks':
      return open('closing/thanks', { id })
    case 'feedback':
      return open('closing/feedback', { id })
  }
}

/** Somebody was not checked out: the list of the slot where the first of them is. */
function openRoster({ activityId, hours }: Closing): Promise<void> {
  const slot = hours.find(({ state }) => state === 'here')?.slotId ?? hours[0]?.slotId ?? ''
  return open('day/roster', { activity: activityId, slot })
}

const ACTS: Readonly<
  Partial<Record<NextClosing, { readonly label: string; readonly part: ClosingPart }>>
> = {
  leaderHours: { label: HOME_COPY.toHours, part: 'hours' },
  stationHours: { label: HOME_COPY.toVerify, part: 'hours' },
  record: { label: HOME_COPY.toRecord, part: 'record' },
  photos: { label: HOME_COPY.toPhotos, part: 'photos' },
  summary: { label: HOME_COPY.toSummary, part: 'summary' },
  thanks: { label: HOME_COPY.toThanks, part: 'thanks' },
}

interface NextActProps {
  readonly closing: Closing
  readonly next: NextClosing
  readonly onArchive: () => void
}

/** The one thing to do now. */
function NextAct({ closing, next, onArchive }: NextActProps) {
  const act = ACTS[next]
  const button = (label: string, onPress: () => void) => (
    <Footer>
      <Button onPress={onPress}>{label}</Button>
    </Footer>
  )
  if (act) return button(act.label, () => void openPart(act.part, closing.activityId))
  if (next === 'checks') return button(HOME_COPY.toChecks, () => void openRoster(closing))
  if (next === 'archive') return button(HOME_COPY.toArchive, onArchive)
  return null
}

/** What waits for somebody else, said where one would look for a button. */
function Standing({ closing, next }: { readonly closing: Closing; readonly next: NextClosing }) {
  const { archive, returned, missing } = closing
  if (archive) return <ArchiveCard archive={archive} />
  return (
    <>
      {returned ? (
        <Callout block tone="bad" icon="undo" lead={HOME_COPY.returned}>
          {returned.reason}
        </Callout>
      ) : null}
      {next === 'waitForArchive' ? (
        <Callout block tone="note" icon="clock">
          {missing.length > 0 ? HOME_COPY.waitStation : HOME_COPY.waitArchive}
        </Callout>
      ) : null}
    </>
  )
}

interface ClosingViewProps {
  readonly closing: Closing
  readonly next: NextClosing
  readonly papers: ReturnType<typeof usePapers>
}

function ClosingView({ closing, next, papers }: ClosingViewProps) {
  const now = useNow()
  return (
    <>
      <Heading level={1}>{closing.title}</Heading>
      <Standing closing={closing} next={next} />
      <Section title={HOME_COPY.parts}>
        <PartCells closing={closing} onOpen={(part) => void openPart(part, closing.activityId)} />
      </Section>
      {closing.state === 'closed' ? null : <DueCard closing={closing} now={now} />}
      {papers.section}
    </>
  )
}

/** Everything that is to be done behind an activity, one thing at a time, with its clocks. ACT-26 to ACT-33. */
export default function ClosingHomePage() {
  const { id = '' } = useParams<'closing/home'>()
  const asked = useCall(closingContract, 'getClosing', id === '' ? null : { activityId: id })
  const maySettle = useMaySettle()
  const [filing, setFiling] = useState(false)
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const closing = asked.state === 'ready' ? asked.output.closing : undefined
  const papers = usePapers({ activityId: id, kind: closing?.kind ?? 'activity' })
  const next = closing ? nextClosing(closing, maySettle) : 'nothing'
  const onDone = ({ archive }: Closing) => {
    setFiling(false)
    setSaid(archive ? ARCHIVE_COPY.done(archive.no) : undefined)
    asked.reload()
  }
  return (
    <AskedPage
      title={HOME_COPY.title}
      asked={asked}
      shape={['title', 'row', 'row', 'row', 'card']}
      footer={
        closing ? (
          <NextAct closing={closing} next={next} onArchive={() => setFiling(true)} />
        ) : undefined
      }
      over={
        <>
          <ArchiveSheet
            open={filing}
            activityId={id}
            onClose={() => setFiling(false)}
            onDone={onDone}
          />
          {papers.sheet}
          <Toast text={said} onClose={hush} />
        </>
      }
    >
      {(output) => <ClosingView closing={output.closing} next={next} papers={papers} />}
    </AskedPage>
  )
}
