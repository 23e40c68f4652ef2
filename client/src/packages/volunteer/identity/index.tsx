import { FormPage } from '@client/features/frame/form-page'
import { AskFirst } from '@client/features/volunteer/ask-first'
import { IDENTITY_COPY } from '@client/features/volunteer/file-copy'
import { call } from '@client/platform/call'
import { back } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Field } from '@client/ui/field'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import { CONSENT_TEXTS, consentTo } from '@shared/account/consent-texts'
import { volunteerContract } from '@shared/volunteer/contract'
import { IdNumber } from '@shared/volunteer/model'
import { useState } from 'react'
import { OwnFilePage } from '../own-file-page'

/** The identity number: with a consent of its own, never needed to serve, gone with one tap. */
export default function IdentityPage() {
  return (
    <OwnFilePage title={IDENTITY_COPY.title}>
      {(file, reload) => (file.idNumberGiven ? <Given onChanged={reload} /> : <Asking />)}
    </OwnFilePage>
  )
}

function Given({ onChanged }: { readonly onChanged: () => void }) {
  const [isAsking, setAsking] = useState(false)
  const { removeQuestion, removeEffect, stay, act, removing, given } = IDENTITY_COPY
  return (
    <Screen
      nav={<NavBar title={IDENTITY_COPY.title} onBack={() => void back()} insets={insets()} />}
      align="center"
      over={
        <AskFirst
          open={isAsking}
          icon="trash"
          question={removeQuestion}
          effect={removeEffect}
          stay={stay}
          act={act}
          acting={removing}
          onAct={async () => {
            await call(volunteerContract, 'setIdNumber', { idNumber: null, consents: [] })
          }}
          onDone={onChanged}
          onClose={() => setAsking(false)}
        />
      }
    >
      <StatePage
        art="window-done"
        title={given.title}
        text={given.text}
        action={
          <Button variant="bad" onPress={() => setAsking(true)}>
            {IDENTITY_COPY.remove}
          </Button>
        }
      />
    </Screen>
  )
}

function Asking() {
  const [typed, setTyped] = useState('')
  const [consented, setConsented] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const act = useAct()
  const { title, text } = CONSENT_TEXTS.realName
  const number = IdNumber.safeParse(typed)
  const save = async () => {
    setChecked(true)
    if (!number.success || !consented) return
    const done = await act.run(async () => {
      const consents = [consentTo('realName')]
      await call(volunteerContract, 'setIdNumber', { idNumber: number.data, consents })
    })
    if (done) await back()
  }
  const { problems } = IDENTITY_COPY
  return (
    <FormPage
      title={IDENTITY_COPY.title}
      save={IDENTITY_COPY.save}
      saving={IDENTITY_COPY.saving}
      act={act}
      onSave={() => void save()}
    >
      <PageHead title={IDENTITY_COPY.question} text={IDENTITY_COPY.text} />
      <Field
        label={IDENTITY_COPY.label}
        placeholder={IDENTITY_COPY.placeholder}
        keyboard="idcard"
        max={18}
        value={typed}
        error={isChecked && !number.success ? problems.idNumber : undefined}
        onChange={setTyped}
      />
      <Card pad="rows">
        <CheckRow
          title={title}
          text={text}
          checked={consented}
          error={isChecked && !consented ? problems.consent : undefined}
          onChange={setConsented}
        />
      </Card>
    </FormPage>
  )
}
