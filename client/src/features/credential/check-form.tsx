import { browserIdentity } from '@client/platform/browser-identity'
import { call } from '@client/platform/call'
import { back } from '@client/platform/navigation'
import { pickTextFile } from '@client/platform/pick-text-file'
import { insets } from '@client/platform/system'
import { useAct } from '@client/platform/use-act'
import { Art } from '@client/ui/art'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Field } from '@client/ui/field'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Row } from '@client/ui/stack'
import { CREDENTIAL_TEXT_MAX, credentialContract } from '@shared/badge/credential-actions'
import { credentialErrors } from '@shared/badge/credential-errors'
import { useState } from 'react'
import { CHECK_COPY } from './check-copy'
import type { Checked } from './checked-credential'

/** Asks for the file or what is written in it; nobody has to sign in. */
export function CheckForm({ onFound }: { readonly onFound: (checked: Checked) => void }) {
  const [text, setText] = useState('')
  const [picked, setPicked] = useState<string>()
  const [notOurs, setNotOurs] = useState<string>()
  const picking = useAct()
  const act = useAct()
  const given = (picked ?? text).trim()
  const begin = () => {
    act.forgive()
    setNotOurs(undefined)
  }
  const pick = () =>
    picking.run(async () => {
      const words = await pickTextFile(['jws', 'jwt', 'txt'])
      if (words === undefined) return
      begin()
      setPicked(words)
    })
  const look = () => {
    // Nothing that long was ever made here.
    if (given.length > CREDENTIAL_TEXT_MAX) {
      setNotOurs(credentialErrors.NOT_OURS.sentence)
      return
    }
    void act.run(async () => {
      const browserId = await browserIdentity()
      onFound(await call(credentialContract, 'checkCredential', { text: given, browserId }))
    })
  }
  const said = notOurs ?? act.error?.sentence ?? (given === '' ? CHECK_COPY.off : undefined)
  return (
    <Screen
      nav={<NavBar title={CHECK_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer note={said} noteIcon={said === undefined ? undefined : 'info'}>
          <Button disabled={given === ''} loading={act.busy && CHECK_COPY.looking} onPress={look}>
            {CHECK_COPY.look}
          </Button>
        </Footer>
      }
    >
      <Row gap={4}>
        <Art name="mark" size={64} />
        <PageHead size="title" title={CHECK_COPY.question} text={CHECK_COPY.anybody} />
      </Row>
      <CellGroup>
        <Cell
          icon="medal"
          title={CHECK_COPY.pick}
          hint={CHECK_COPY.pickHint}
          onPress={() => void pick()}
        />
      </CellGroup>
      <ErrorCallout block text={picking.error?.sentence} />
      {picked === undefined ? (
        <Field
          kind="area"
          label={CHECK_COPY.paste}
          placeholder={CHECK_COPY.placeholder}
          max={CREDENTIAL_TEXT_MAX}
          value={text}
          onChange={(written) => {
            begin()
            setText(written)
          }}
        />
      ) : (
        <Callout block tone="good" icon="checkc">
          {CHECK_COPY.picked}
        </Callout>
      )}
      <Callout block tone="sunken" icon="lock">
        {CHECK_COPY.keeps}
      </Callout>
    </Screen>
  )
}
