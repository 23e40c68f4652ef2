import { back, openLink, replace } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Field } from '@client/ui/field'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { ShareCode } from '@shared/survey/model'
import { useState } from 'react'
import { LOCAL_COPY } from '../copy'

/** Local use only: a pasted code or link in place of the camera. */
export default function PastePage() {
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()

  const go = async () => {
    const words = text.trim()
    if (await openLink(words)) return
    if (words !== '' && ShareCode.safeParse(words).success) {
      await replace('survey/intro', { code: words })
    } else setError(LOCAL_COPY.unknown)
  }

  return (
    <Screen
      nav={<NavBar title="" onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer>
          <Button onPress={() => void go()}>{LOCAL_COPY.open}</Button>
        </Footer>
      }
    >
      <PageHead title={LOCAL_COPY.paste} text={LOCAL_COPY.pasteText} />
      <Field
        label={LOCAL_COPY.pasteField}
        value={text}
        error={error}
        onChange={(next) => {
          setText(next)
          setError(undefined)
        }}
      />
    </Screen>
  )
}
