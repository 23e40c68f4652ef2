import { open, relaunch } from '@client/platform/navigation'
import { dismissJob, retryJob } from '@client/platform/outbox'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Row } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { KIND_NAMES, UNSENT_COPY, WRITE_COPY } from './copy'
import type { OpinionJob } from './kept-opinions'
import { draftOf } from './opinion-draft'
import { useOpinionDraft } from './use-opinion-draft'

/** Opinions that did not arrive yet: waiting for a network, or refused while nobody looked. */
export function UnsentOpinions({ jobs }: { readonly jobs: readonly OpinionJob[] }) {
  const draft = useOpinionDraft()
  const waiting = jobs.filter(({ state }) => state.name === 'waiting').length
  const mend = ({ id, input }: OpinionJob) => {
    draft.update(draftOf(input))
    draft.save()
    dismissJob(id)
    void open('public/opinion-new', {})
  }
  return (
    <>
      {waiting > 0 ? (
        <Card pad="rows">
          <Cell icon="edit" title={UNSENT_COPY.kept(waiting)} hint={UNSENT_COPY.text} />
        </Card>
      ) : null}
      {jobs.map((job) =>
        job.state.name === 'refused' ? (
          <Card key={job.id} tone="bad">
            <Cell
              icon="alert"
              tone="bad"
              title={`${UNSENT_COPY.refused}：${KIND_NAMES[job.input.kind]}`}
              hint={job.state.sentence}
            />
            <Row gap={2}>
              <Button variant="line" size="m" onPress={() => mend(job)}>
                {UNSENT_COPY.mend}
              </Button>
              <Button variant="quiet" size="m" onPress={() => void retryJob(job.id)}>
                {UNSENT_COPY.again}
              </Button>
            </Row>
          </Card>
        ) : null,
      )}
    </>
  )
}

/** It waits in the phone for a network; nothing is to be written again. */
export function QueuedOpinion() {
  const goHome = () => void relaunch('home', {})
  return (
    <Screen
      align="center"
      nav={<NavBar title={WRITE_COPY.title} onBack={goHome} insets={insets()} />}
    >
      <StatePage
        art="window-offline"
        title={UNSENT_COPY.title}
        text={UNSENT_COPY.text}
        action={<Button onPress={goHome}>{UNSENT_COPY.home}</Button>}
      />
    </Screen>
  )
}
