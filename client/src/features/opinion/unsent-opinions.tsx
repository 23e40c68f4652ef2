import { open, relaunch } from '@client/platform/navigation'
import { dismissJob, retryJob } from '@client/platform/outbox'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import { UnsentCards } from '@client/ui/unsent-cards'
import { KIND_NAMES, UNSENT_COPY, WRITE_COPY } from './copy'
import type { OpinionJob } from './kept-opinions'
import { draftOf } from './opinion-draft'
import { useOpinionDraft } from './use-opinion-draft'

/** Opinions that did not arrive yet: waiting for a network, or refused while nobody looked. */
export function UnsentOpinions({ jobs }: { readonly jobs: readonly OpinionJob[] }) {
  const draft = useOpinionDraft()
  const mend = ({ id, input }: OpinionJob) => {
    draft.update(draftOf(input))
    draft.save()
    dismissJob(id)
    void open('public/opinion-new', {})
  }
  return (
    <UnsentCards
      jobs={jobs}
      nameOf={({ input }) => KIND_NAMES[input.kind]}
      words={{ ...UNSENT_COPY, waiting: UNSENT_COPY.kept, hint: UNSENT_COPY.text }}
      onMend={mend}
      onAgain={(id) => void retryJob(id)}
    />
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
