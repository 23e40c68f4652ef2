import { AskedPage } from '@client/features/frame/asked-page'
import { COURSEWARE_COPY, READ_COPY, WRITE_COPY } from '@client/features/training/courseware-copy'
import { BLANK_COURSEWARE } from '@client/features/training/courseware-draft'
import { CoursewareForm } from '@client/features/training/courseware-form'
import { CoursewareReading } from '@client/features/training/courseware-reading'
import {
  useCoursewareWriting,
  type CoursewareStart,
} from '@client/features/training/use-courseware-writing'
import { back, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { friendlyDate } from '@shared/kit/time'
import { trainingContract } from '@shared/training/contract'
import type { Courseware } from '@shared/training/courseware'
import { useState, type ReactNode } from 'react'

/** Written, kept, handed in. */
function Write({ start, head }: { readonly start: CoursewareStart; readonly head?: ReactNode }) {
  const writing = useCoursewareWriting(start)
  const { act, isKept } = writing
  const handIn = async () => {
    if (await writing.handIn()) await back()
  }
  const note = act.error?.sentence ?? (isKept ? WRITE_COPY.kept : undefined)
  const title = start.id === undefined ? WRITE_COPY.titleNew : WRITE_COPY.titleEdit
  return (
    <Screen
      nav={<NavBar title={title} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer
          layout="row"
          note={note}
          noteIcon={act.error ? 'info' : isKept ? 'tick' : undefined}
        >
          <Button
            variant="line"
            block={false}
            disabled={act.busy}
            onPress={() => void writing.keep()}
          >
            {WRITE_COPY.keep}
          </Button>
          <Button loading={act.busy && WRITE_COPY.handing} onPress={() => void handIn()}>
            {WRITE_COPY.hand}
          </Button>
        </Footer>
      }
    >
      {head}
      <CoursewareForm writing={writing} />
    </Screen>
  )
}

/** Why it is written on: what the association asked for, and that the accepted one is used meanwhile. */
function Standing({ courseware }: { readonly courseware: Courseware }) {
  const { returned, shown } = courseware
  return (
    <>
      {returned ? (
        <Callout block tone="note" icon="edit" lead={READ_COPY.returned}>
          {returned.reason}
        </Callout>
      ) : null}
      {shown ? (
        <Callout block tone="sunken" icon="info">
          {READ_COPY.shown}
        </Callout>
      ) : null}
    </>
  )
}

/** Waiting, or accepted: it is read; an accepted one can have a next version. */
function Known({ stationId, courseware }: { stationId: string; courseware: Courseware }) {
  const { id, fields, state, reviewDueAt } = courseware
  const [isNext, setNext] = useState(false)
  const writes = state === 'draft' || state === 'returned' || isNext
  if (writes) {
    const head = <Standing courseware={courseware} />
    return <Write start={{ stationId, fields, id }} head={head} />
  }
  const isWaiting = state === 'waiting'
  return (
    <Screen
      nav={<NavBar title={READ_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        isWaiting ? undefined : (
          <Footer>
            <Button variant="line" icon="edit" onPress={() => setNext(true)}>
              {READ_COPY.next}
            </Button>
          </Footer>
        )
      }
    >
      <Callout block tone={isWaiting ? 'wait' : 'good'} icon={isWaiting ? 'clock' : 'checkc'}>
        {isWaiting ? READ_COPY.waiting(friendlyDate((reviewDueAt ?? 0) - 1)) : READ_COPY.accepted}
      </Callout>
      <CoursewareReading fields={fields} />
    </Screen>
  )
}

function Opened({ stationId, id }: { readonly stationId: string; readonly id: string }) {
  const asked = useCall(trainingContract, 'getCourseware', { id })
  if (asked.state === 'ready') {
    return <Known stationId={stationId} courseware={asked.output.courseware} />
  }
  return (
    <AskedPage title={COURSEWARE_COPY.title} asked={asked} shape={['title', 'card', 'card']}>
      {() => null}
    </AskedPage>
  )
}

/** Courseware of a station: a new one, or one that is known. */
export default function CoursewareEditPage() {
  const { station = '', id } = useParams<'training/courseware-edit'>()
  if (id !== undefined) return <Opened stationId={station} id={id} />
  return <Write start={{ stationId: station, fields: BLANK_COURSEWARE, id: undefined }} />
}
