import { back } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { useFirstError } from '@client/ui/field/use-first-error'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { type ReactNode, useState } from 'react'
import { plainNumber } from './plain-number'

const FIELDS = ['no', 'secret'] as const

/** Both were shown once, when something was handed in. */
type Key = Readonly<Record<(typeof FIELDS)[number], string>>

type Word =
  | (typeof FIELDS)[number]
  | 'title'
  | 'question'
  | 'hint'
  | 'noPlaceholder'
  | 'secretPlaceholder'
  | 'look'
  | 'looking'

export interface KeyPageProps {
  readonly words: Readonly<Record<Word, string>>
  /** Above the page, whatever is below. */
  readonly strip?: ReactNode
  /** The number that is known already, or ''. */
  readonly no: string
  /** What of the two is not filled in as it was given, each with the sentence that names the fix. */
  readonly problemsOf: (key: Key) => Partial<Key>
  /** Opens it; what it throws is said, and what was typed stays. */
  readonly find: (key: Key) => Promise<void>
  readonly onFound: (found: { readonly no: string }) => void
}

/** Opens what was handed in by its number and secret, without login. */
export function KeyPage({ words, strip, no, problemsOf, find, onFound }: KeyPageProps) {
  const [typed, setTyped] = useState({ no, secret: '' })
  const [checked, setChecked] = useState(false)
  const act = useAct()
  const { callTo, attentionOf } = useFirstError(FIELDS)
  const key = { no: plainNumber(typed.no), secret: typed.secret.trim() }
  const problems = checked ? problemsOf(key) : {}

  const look = async () => {
    setChecked(true)
    if (callTo(problemsOf(key))) return
    if (await act.run(() => find(key))) onFound(key)
  }

  return (
    <Screen
      nav={<NavBar title={words.title} onBack={() => void back()} insets={insets()} />}
      strip={strip}
      footer={
        <Footer>
          <Button loading={act.busy && words.looking} onPress={() => void look()}>
            {words.look}
          </Button>
        </Footer>
      }
    >
      <PageHead title={words.question} text={words.hint} />
      <Field
        label={words.no}
        placeholder={words.noPlaceholder}
        value={typed.no}
        error={problems.no}
        attention={attentionOf('no')}
        onChange={(written) => setTyped({ ...typed, no: written })}
      />
      <Field
        label={words.secret}
        placeholder={words.secretPlaceholder}
        keyboard="number"
        max={6}
        value={typed.secret}
        error={problems.secret}
        attention={attentionOf('secret')}
        onChange={(written) => setTyped({ ...typed, secret: written })}
      />
      <ErrorCallout block text={act.error?.sentence} />
    </Screen>
  )
}
