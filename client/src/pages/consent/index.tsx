import { CONSENT_COPY } from '@client/features/account/copy'
import { useSignIn } from '@client/features/account/use-sign-in'
import { back, open } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Field } from '@client/ui/field'
import { Footer } from '@client/ui/footer'
import { InlineAction } from '@client/ui/inline-action'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Row } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { CONSENT_TEXTS } from '@shared/account/consent-texts'
import { View } from '@tarojs/components'
import { useState } from 'react'

function ReadBefore() {
  const read = (name: 'agreement' | 'privacy') => void open('settings/document', { name })
  return (
    <Row gap={0} wrap>
      <View>{CONSENT_COPY.readBefore}</View>
      <InlineAction label={CONSENT_COPY.agreement} onPress={() => read('agreement')} />
      <View>{CONSENT_COPY.and}</View>
      <InlineAction label={CONSENT_COPY.privacy} onPress={() => read('privacy')} />
    </Row>
  )
}

/** Sign-in (board 18, short): one box, never ticked beforehand; everything else is asked where it is needed. */
export default function ConsentPage() {
  const [name, setName] = useState('')
  const [ticked, setTicked] = useState(false)
  const [missed, setMissed] = useState(false)
  const { busy, error, signIn } = useSignIn()
  const { title, text } = CONSENT_TEXTS.signIn

  const agree = async () => {
    setMissed(!ticked)
    if (ticked && (await signIn(name))) await back()
  }

  return (
    <Screen
      tone="hero"
      nav={<NavBar title="" onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer note={<ReadBefore />}>
          <Button loading={busy && CONSENT_COPY.agreeing} onPress={() => void agree()}>
            {CONSENT_COPY.agree}
          </Button>
          <Button variant="text" onPress={() => void back()}>
            {CONSENT_COPY.later}
          </Button>
        </Footer>
      }
    >
      <PageHead title={CONSENT_COPY.title} text={CONSENT_COPY.text} />
      <Field
        label={CONSENT_COPY.name}
        hint={CONSENT_COPY.nameHint}
        placeholder={CONSENT_COPY.namePlaceholder}
        value={name}
        max={20}
        onChange={setName}
      />
      <Card pad="rows">
        <CheckRow
          title={title}
          text={text}
          checked={ticked}
          onChange={(next) => {
            setTicked(next)
            setMissed(false)
          }}
          tag={<Tag label={CONSENT_COPY.required} tone="brand" />}
          error={missed ? CONSENT_COPY.tickFirst : undefined}
        />
      </Card>
      <View className="t-2">{CONSENT_COPY.others}</View>
      {error ? (
        <Callout tone="bad" icon="info">
          {error.sentence}
        </Callout>
      ) : null}
    </Screen>
  )
}
