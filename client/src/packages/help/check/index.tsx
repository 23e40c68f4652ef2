import { CHECK_COPY } from '@client/features/help/check-copy'
import { CheckedMessage } from '@client/features/help/checked-message'
import { RESULT_COPY } from '@client/features/help/copy'
import { PoliceStrip } from '@client/features/help/police-strip'
import { type MessageChecking, useMessageCheck } from '@client/features/help/use-message-check'
import { canPaste } from '@client/platform/clipboard'
import { back, open } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Field } from '@client/ui/field'
import { Footer } from '@client/ui/footer'
import { InlineAction } from '@client/ui/inline-action'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { Screen } from '@client/ui/screen'
import { MESSAGE_MAX } from '@shared/help/message-check'

/** Where a message goes in: pasted or typed, and it stays on this phone. */
function Asking({ checking }: { readonly checking: MessageChecking }) {
  const { text, pasteFailed, write, paste } = checking
  return (
    <>
      <PageHead title={CHECK_COPY.question} text={CHECK_COPY.hint} />
      <Field
        kind="area"
        label={CHECK_COPY.field}
        placeholder={CHECK_COPY.placeholder}
        max={MESSAGE_MAX}
        value={text}
        onChange={write}
        tools={
          canPaste() ? (
            <InlineAction icon="copy" label={CHECK_COPY.paste} onPress={() => void paste()} />
          ) : undefined
        }
      />
      <ProblemLine text={pasteFailed ? CHECK_COPY.notPasted : undefined} />
      <Callout block tone="sunken" icon="lock">
        {CHECK_COPY.stays}
      </Callout>
    </>
  )
}

/** Looks at a message or a link before anything is tapped: no login, no network, nothing sent (board 55). */
export default function CheckPage() {
  const checking = useMessageCheck()
  const { text, check, look, again, handOver } = checking
  return (
    <Screen
      nav={<NavBar title={CHECK_COPY.title} onBack={() => void back()} insets={insets()} />}
      strip={<PoliceStrip />}
      footer={
        check === undefined ? (
          <Footer>
            <Button disabled={text.trim() === ''} reason={CHECK_COPY.first} onPress={look}>
              {CHECK_COPY.look}
            </Button>
          </Footer>
        ) : (
          <Footer layout="row">
            <Button variant="line" block={false} onPress={again}>
              {CHECK_COPY.again}
            </Button>
            <Button onPress={handOver}>{CHECK_COPY.ask}</Button>
          </Footer>
        )
      }
    >
      {check === undefined ? (
        <Asking checking={checking} />
      ) : (
        <CheckedMessage {...{ text, check }} />
      )}
      <CellGroup>
        <Cell
          icon="phone"
          title={RESULT_COPY.lines}
          hint={RESULT_COPY.linesHint}
          onPress={() => void open('help/lines', {})}
        />
      </CellGroup>
    </Screen>
  )
}
