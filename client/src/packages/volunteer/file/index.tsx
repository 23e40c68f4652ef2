import { AskFirst } from '@client/features/volunteer/ask-first'
import { FILE_COPY, LEAVE_COPY } from '@client/features/volunteer/file-copy'
import { FileMenu } from '@client/features/volunteer/file-menu'
import { FileFacts, FileHead, FileHistory } from '@client/features/volunteer/file-view'
import { isServing } from '@client/features/volunteer/file-words'
import { call } from '@client/platform/call'
import { back, open } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { InlineAction } from '@client/ui/inline-action'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Row } from '@client/ui/stack'
import { Toast } from '@client/ui/toast'
import { volunteerContract } from '@shared/volunteer/contract'
import type { OwnFile } from '@shared/volunteer/model'
import { useCallback, useState } from 'react'
import { OwnFilePage } from '../own-file-page'

/** One's own volunteer file: what it says, what can be done with it, and leaving (R-09, REG-23). */
export default function FilePage() {
  return (
    <OwnFilePage title={FILE_COPY.title}>
      {(file, reload) => <FileScreen file={file} onChanged={reload} />}
    </OwnFilePage>
  )
}

/** The one thing to do, where there is one. */
function Next({ state }: Pick<OwnFile, 'state'>) {
  if (state === 'learning') {
    return (
      <Footer>
        <Button onPress={() => void open('volunteer/lesson', {})}>{FILE_COPY.learn}</Button>
      </Footer>
    )
  }
  if (state === 'left') {
    return (
      <Footer>
        <Button onPress={() => void open('volunteer/apply', {})}>{FILE_COPY.apply}</Button>
      </Footer>
    )
  }
  return null
}

interface FileScreenProps {
  readonly file: OwnFile
  readonly onChanged: () => void
}

function FileScreen({ file, onChanged }: FileScreenProps) {
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState<string>()
  const silence = useCallback(() => setSaid(undefined), [])
  const serving = isServing(file)
  return (
    <Screen
      nav={<NavBar title={FILE_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={Next(file)}
      over={
        <>
          <AskFirst
            open={isAsking}
            icon="hand"
            {...LEAVE_COPY}
            onAct={async () => {
              await call(volunteerContract, 'leave', {})
            }}
            onDone={() => {
              setAsking(false)
              setSaid(LEAVE_COPY.done)
              onChanged()
            }}
            onClose={() => setAsking(false)}
          />
          <Toast text={said} onClose={silence} raised />
        </>
      }
    >
      <FileHead file={file} />
      <FileFacts file={file} />
      {serving ? <FileMenu file={file} /> : null}
      <FileHistory file={file} />
      {serving ? (
        <Row>
          <InlineAction
            icon="trash"
            tone="bad"
            label={FILE_COPY.leave}
            onPress={() => setAsking(true)}
          />
        </Row>
      ) : null}
    </Screen>
  )
}
