import { AssignedFacts, AssignedStory } from '@client/features/cases/assigned-view'
import { CaseNoteField, useCaseNote } from '@client/features/cases/case-note'
import { ASSIGNED_COPY } from '@client/features/cases/waiting-copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { call } from '@client/platform/call'
import { replace, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { newClientId } from '@client/platform/random'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'

const toList = () => void replace('cases/assigned', {})

/** It was given to somebody else, or ended, while it was on the screen. */
function Gone() {
  return (
    <Screen
      nav={<NavBar title={ASSIGNED_COPY.caseTitle} onBack={toList} insets={insets()} />}
      align="center"
    >
      <StatePage art="window-empty" {...ASSIGNED_COPY.gone} />
    </Screen>
  )
}

/** One case as the volunteer follows it up: read, write what comes next, or give it back. */
export default function AssignedCasePage() {
  const { id = '' } = useParams<'cases/assigned-case'>()
  const asked = useCall(helpContract, 'getAssigned', id === '' ? null : { id })
  const note = useCaseNote(id)
  const reasoned = useReasoned(asked.reload, true)
  const now = useNow()

  const handBack = async () => {
    // One id for one asking: a second try is the same step.
    const stepId = await newClientId('reportStep')
    reasoned.ask({
      title: ASSIGNED_COPY.handBackTitle,
      note: ASSIGNED_COPY.handBackNote,
      placeholder: ASSIGNED_COPY.handBackPlaceholder,
      act: ASSIGNED_COPY.handBack,
      said: ASSIGNED_COPY.handedBack,
      work: async (reason) => {
        await call(helpContract, 'handBack', { id, stepId, reason })
        toList()
      },
    })
  }
  const write = async () => {
    if (!(await note.save())) return
    reasoned.say(ASSIGNED_COPY.saved)
    asked.reload()
  }

  const refused = asked.state === 'loading' ? undefined : asked.error?.code
  if (refused === helpErrors.NOT_FOUND.code) return <Gone />
  return (
    <AskedPage
      title={ASSIGNED_COPY.caseTitle}
      asked={asked}
      shape={['title', 'card', 'row']}
      over={reasoned.layer}
      footer={
        <Footer note={ASSIGNED_COPY.hint}>
          <Button loading={note.act.busy && ASSIGNED_COPY.saving} onPress={() => void write()}>
            {ASSIGNED_COPY.save}
          </Button>
        </Footer>
      }
    >
      {(assigned) => (
        <>
          <AssignedFacts assigned={assigned} now={now} />
          <CaseNoteField note={note} />
          <AssignedStory assigned={assigned} now={now} onHandBack={() => void handBack()} />
        </>
      )}
    </AskedPage>
  )
}
