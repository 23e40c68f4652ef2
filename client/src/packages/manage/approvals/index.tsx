import { FaceTabBar } from '@client/features/account/face-tab-bar'
import { AskedPart } from '@client/features/frame/asked-part'
import { WrongFacePage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { PlansRow } from '@client/features/organise/plans-row'
import { UnansweredList } from '@client/features/organise/unanswered-list'
import { OpinionsRow } from '@client/features/opinion/opinions-cell'
import { TeamQueue } from '@client/features/station/team-queue'
import { ApplicantSheet } from '@client/features/volunteer-review/applicant-sheet'
import {
  ApplicationQueueList,
  PickedFooter,
} from '@client/features/volunteer-review/application-queue'
import {
  ConflictQueue,
  CorrectionQueue,
  TransferQueue,
} from '@client/features/volunteer-review/other-queues'
import { QUEUE_COPY } from '@client/features/volunteer-review/queue-copy'
import {
  useApplicationQueue,
  type ApplicationQueue,
} from '@client/features/volunteer-review/use-application-queue'
import { useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Chip, Chips } from '@client/ui/chip'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import type { ReasonedAct } from '@client/ui/reason-sheet'
import { Toast } from '@client/ui/toast'
import type { ApplicationRow } from '@shared/volunteer/model'
import { useState } from 'react'
import { useManagedStation } from '../managed-station'
import { isKind, KINDS, useQueues, type Kind, type Queues } from './queues'
import { Reports } from './reports'

/** The kinds that are always there; the others come when something waits in them. */
const USUAL: readonly Kind[] = ['reports', 'applications']

interface KindChipsProps {
  readonly counts: Readonly<Partial<Record<Kind, number>>>
  readonly current: Kind
  readonly onChange: (kind: Kind) => void
}

function KindChips({ counts, current, onChange }: KindChipsProps) {
  const shown = KINDS.filter(
    (kind) => USUAL.includes(kind) || kind === current || (counts[kind] ?? 0) > 0,
  )
  return (
    <Chips label={QUEUE_COPY.which}>
      {shown.map((kind) => (
        <Chip
          key={kind}
          label={QUEUE_COPY.kinds[kind]}
          count={counts[kind]}
          selected={kind === current}
          onPress={() => onChange(kind)}
        />
      ))}
    </Chips>
  )
}

interface QueueOfProps {
  readonly kind: Exclude<Kind, 'reports' | 'applications'>
  readonly queues: Queues
  readonly onAnswer: (act: ReasonedAct) => void
}

/** What waits of the rarer kinds; each answer needs its reason. */
function QueueOf({ kind, queues, onAnswer }: QueueOfProps) {
  if (kind === 'signUps') {
    return (
      <AskedPart asked={queues.signUps} shape={['row', 'row']}>
        {({ activities }) => <UnansweredList activities={activities} />}
      </AskedPart>
    )
  }
  if (kind === 'transfers') {
    return (
      <AskedPart asked={queues.transfers} shape={['row', 'row']}>
        {({ transfers }) => <TransferQueue rows={transfers} onAnswer={onAnswer} />}
      </AskedPart>
    )
  }
  if (kind === 'corrections') {
    return (
      <AskedPart asked={queues.corrections} shape={['row', 'row']}>
        {({ corrections }) => <CorrectionQueue rows={corrections} onAnswer={onAnswer} />}
      </AskedPart>
    )
  }
  if (kind === 'conflicts') {
    return (
      <AskedPart asked={queues.conflicts} shape={['row', 'row']}>
        {({ conflicts }) => <ConflictQueue rows={conflicts} onAnswer={onAnswer} />}
      </AskedPart>
    )
  }
  return (
    <AskedPart asked={queues.teams} shape={['row', 'row']}>
      {() => <TeamQueue teams={queues.proposals} onAnswer={onAnswer} />}
    </AskedPart>
  )
}

/** What was done last, with the way back while there is one. */
function Said({ queue }: { readonly queue: ApplicationQueue }) {
  if (queue.undo.text) return <Toast raised {...queue.undo} action={QUEUE_COPY.undo} />
  return <Toast raised text={queue.said} onClose={queue.hush} />
}

/** Everything that waits for a station, by kind (board 17). */
export default function ApprovalsPage() {
  const opened = useParams<'manage/approvals'>().kind
  const station = useManagedStation()
  const stationId = station ?? null
  const [kind, setKind] = useState<Kind>(isKind(opened) ? opened : 'reports')
  const [looking, setLooking] = useState<ApplicationRow>()
  const queues = useQueues(stationId)
  const queue = useApplicationQueue(stationId)
  const reasoned = useReasoned(queues.reload, true)
  const tab = <FaceTabBar current="manage/approvals" />

  if (stationId === null) {
    return <WrongFacePage title={QUEUE_COPY.title} tab={tab} known={station === null} />
  }
  const early = looking && !looking.lessonPassed && !looking.needsGuardian ? looking : undefined
  return (
    <Screen
      nav={<NavBar title={QUEUE_COPY.title} insets={insets()} />}
      footer={
        kind === 'applications' ? <PickedFooter stationId={stationId} queue={queue} /> : undefined
      }
      tab={tab}
      over={
        <>
          <ApplicantSheet
            row={looking}
            onClose={() => setLooking(undefined)}
            onApproveEarly={
              early &&
              (() => {
                setLooking(undefined)
                queue.approve([early])
              })
            }
          />
          {reasoned.layer}
          <Said queue={queue} />
        </>
      }
    >
      <KindChips
        counts={{ ...queues.counts, applications: queue.waiting }}
        current={kind}
        onChange={setKind}
      />
      {kind === 'reports' ? <PlansRow /> : null}
      {kind === 'reports' ? <OpinionsRow stationId={stationId} /> : null}
      {kind === 'reports' ? <Reports stationId={stationId} open={queues.open} /> : null}
      {kind === 'applications' ? (
        <AskedPart asked={queue.asked} shape={['row', 'row', 'row']}>
          {() => <ApplicationQueueList stationId={stationId} queue={queue} onOpen={setLooking} />}
        </AskedPart>
      ) : null}
      {kind === 'reports' || kind === 'applications' ? null : (
        <QueueOf kind={kind} queues={queues} onAnswer={reasoned.ask} />
      )}
    </Screen>
  )
}
