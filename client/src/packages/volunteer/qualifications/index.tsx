import { AskFirst } from '@client/features/volunteer/ask-first'
import { QUALIFICATION_COPY } from '@client/features/volunteer/file-copy'
import { qualificationName } from '@client/features/volunteer/file-words'
import { QualificationCard } from '@client/features/volunteer/qualification-card'
import { call } from '@client/platform/call'
import { back, open } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import { volunteerContract } from '@shared/volunteer/contract'
import type { OwnFile, Qualification } from '@shared/volunteer/model'
import { useState } from 'react'
import { OwnFilePage } from '../own-file-page'

/** One's own certificates and titles, which certification counts (VOL-21). */
export default function QualificationsPage() {
  return (
    <OwnFilePage title={QUALIFICATION_COPY.title}>
      {(file, reload) => <Qualifications file={file} onChanged={reload} />}
    </OwnFilePage>
  )
}

interface QualificationsProps {
  readonly file: OwnFile
  readonly onChanged: () => void
}

function Qualifications({ file, onChanged }: QualificationsProps) {
  const [leaving, setLeaving] = useState<Qualification>()
  const { qualifications } = file
  const isEmpty = qualifications.length === 0
  const copy = QUALIFICATION_COPY
  return (
    <Screen
      nav={<NavBar title={copy.title} onBack={() => void back()} insets={insets()} />}
      align={isEmpty ? 'center' : 'top'}
      footer={
        <Footer>
          <Button onPress={() => void open('volunteer/qualification', {})}>{copy.add}</Button>
        </Footer>
      }
      over={
        <AskFirst
          open={leaving !== undefined}
          icon="trash"
          question={copy.removeQuestion(leaving ? qualificationName(leaving) : '')}
          effect={copy.removeEffect}
          stay={copy.stay}
          act={copy.remove}
          acting={copy.removing}
          onAct={async () => {
            const qualificationId = leaving?.id ?? ''
            await call(volunteerContract, 'removeQualification', { qualificationId })
          }}
          onDone={() => {
            setLeaving(undefined)
            onChanged()
          }}
          onClose={() => setLeaving(undefined)}
        />
      }
    >
      {isEmpty ? (
        <StatePage art="window-empty" title={copy.empty.title} text={copy.empty.text} />
      ) : null}
      {qualifications.map((one) => (
        <QualificationCard key={one.id} qualification={one} onRemove={() => setLeaving(one)} />
      ))}
    </Screen>
  )
}
