import { browserIdentity } from '@client/platform/browser-identity'
import { call } from '@client/platform/call'
import { back, open } from '@client/platform/navigation'
import { canScan, scanCode } from '@client/platform/scan'
import { insets } from '@client/platform/system'
import { useAct } from '@client/platform/use-act'
import { Art } from '@client/ui/art'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Field } from '@client/ui/field'
import { Footer } from '@client/ui/footer'
import { InlineAction } from '@client/ui/inline-action'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Segments } from '@client/ui/segments'
import { Row } from '@client/ui/stack'
import { proofContract } from '@shared/badge/proof-actions'
import type { CheckedProof } from '@shared/badge/proof-model'
import { numberIn } from '@shared/badge/proof-rules'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { VERIFY_COPY } from './copy'
import { keyOf, verifyWords, type Typed } from './verify-words'

const WAYS = [
  { key: 'phone', label: VERIFY_COPY.phone },
  { key: 'name', label: VERIFY_COPY.name },
] as const

/** The code on the paper fills in the number. */
function ScanCell({ onFound }: { readonly onFound: (no: string) => void }) {
  const [notOurs, setNotOurs] = useState(false)
  const scan = async () => {
    const text = await scanCode()
    if (text === undefined) return
    const found = numberIn(text)
    setNotOurs(found === undefined)
    if (found) onFound(found)
  }
  return (
    <>
      <CellGroup>
        <Cell
          icon="scan"
          title={VERIFY_COPY.scan}
          hint={VERIFY_COPY.scanHint}
          onPress={() => void scan()}
        />
      </CellGroup>
      <ErrorCallout block text={notOurs ? VERIFY_COPY.notOurs : undefined} />
    </>
  )
}

interface VerifyFormProps {
  /** What its code said, or ''. */
  readonly no: string
  readonly onFound: (proof: CheckedProof) => void
}

/** Asks for the number and one thing more; nobody has to sign in. Board 49c. */
export function VerifyForm({ no, onFound }: VerifyFormProps) {
  const [typed, setTyped] = useState<Typed>({ no, by: 'phone', lastFour: '', name: '' })
  const act = useAct()
  const change = (more: Partial<Typed>) => {
    act.forgive()
    setTyped({ ...typed, ...more })
  }
  const { words, ready } = verifyWords(typed)
  const look = () =>
    act.run(async () => {
      const asked = { no: typed.no, key: keyOf(typed), browserId: await browserIdentity() }
      onFound(await call(proofContract, 'checkProof', asked))
    })
  return (
    <Screen
      nav={<NavBar title={VERIFY_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer note={act.error?.sentence} noteIcon={act.error === undefined ? undefined : 'info'}>
          <Button
            disabled={!ready}
            loading={act.busy && VERIFY_COPY.looking}
            onPress={() => void look()}
          >
            {words}
          </Button>
        </Footer>
      }
    >
      <Row gap={4}>
        <Art name="mark" size={64} />
        <PageHead size="title" title={VERIFY_COPY.question} text={VERIFY_COPY.anybody} />
      </Row>
      <Field
        label={VERIFY_COPY.no}
        hint={VERIFY_COPY.noHint}
        placeholder={VERIFY_COPY.noPlaceholder}
        max={20}
        value={typed.no}
        onChange={(written) => change({ no: written })}
      />
      <View className="t-strong">{VERIFY_COPY.other}</View>
      <Segments
        label={VERIFY_COPY.other}
        items={WAYS}
        current={typed.by}
        onChange={(by) => change({ by })}
      />
      {typed.by === 'phone' ? (
        <Field
          label={VERIFY_COPY.phone}
          placeholder={VERIFY_COPY.lastFourPlaceholder}
          keyboard="number"
          max={4}
          value={typed.lastFour}
          onChange={(written) => change({ lastFour: written.replace(/\D/g, '') })}
        />
      ) : (
        <Field
          label={VERIFY_COPY.name}
          placeholder={VERIFY_COPY.namePlaceholder}
          max={20}
          value={typed.name}
          onChange={(written) => change({ name: written })}
        />
      )}
      {canScan ? <ScanCell onFound={(found) => change({ no: found })} /> : null}
      <InlineAction
        icon="right"
        iconAt="end"
        label={VERIFY_COPY.badge}
        onPress={() => void open('public/credential', {})}
      />
      <Callout block tone="sunken" icon="lock">
        {VERIFY_COPY.keeps}
      </Callout>
    </Screen>
  )
}
