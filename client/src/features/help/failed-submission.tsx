import { type CallError } from '@client/platform/call'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import { kitErrors } from '@shared/kit/errors'
import { CALLS, FAILED_COPY, HELP_TITLE, STEP_WORDS } from './copy'
import { EmergencyCalls } from './emergency-calls'

export interface FailedSubmissionProps {
  readonly error: CallError
  readonly busy: boolean
  readonly onAgain: () => void
  readonly onBack: () => void
}

/** What to do about it: the function's own sentence when there is something to mend. */
function adviceOn({ code, sentence }: CallError): string {
  return code === kitErrors.FAILED.code ? FAILED_COPY.tryAgain : `${sentence}。`
}

/** The report was not taken: nothing is lost, try again, or call (board 22). */
export function FailedSubmission({ error, busy, onAgain, onBack }: FailedSubmissionProps) {
  const { requestId } = error
  return (
    <Screen
      align="center"
      nav={<NavBar title={HELP_TITLE} onBack={onBack} insets={insets()} />}
      footer={
        <Footer layout="row" note={requestId && FAILED_COPY.number(requestId)}>
          <Button variant="line" block={false} onPress={onBack}>
            {STEP_WORDS.back}
          </Button>
          <Button icon="refresh" loading={busy && FAILED_COPY.sending} onPress={onAgain}>
            {FAILED_COPY.again}
          </Button>
        </Footer>
      }
    >
      <StatePage
        art="window-error"
        title={FAILED_COPY.title}
        text={`${FAILED_COPY.kept}\n${adviceOn(error)}`}
        calls={<EmergencyCalls question={CALLS.question} />}
      />
    </Screen>
  )
}
