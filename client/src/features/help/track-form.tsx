import { back } from '@client/platform/navigation'
import { call } from '@client/platform/call'
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
import { reportingContract } from '@shared/help/reporting'
import { useState } from 'react'
import { TRACK_COPY } from './copy'
import { keepReport } from './kept-reports'
import { PoliceStrip } from './police-strip'
import { plainNumber, trackProblems } from './track-key'

export interface TrackFormProps {
  /** The number that is known already, or ''. */
  readonly no: string
  readonly onFound: (found: { readonly no: string }) => void
}

const FIELDS = ['no', 'secret'] as const

/** Opens a case by its number and secret, without login; what opened is kept on this phone. */
export function TrackForm({ no, onFound }: TrackFormProps) {
  const [typed, setTyped] = useState({ no, secret: '' })
  const [checked, setChecked] = useState(false)
  const look = useAct()
  const { callTo, attentionOf } = useFirstError(FIELDS)
  const key = { no: plainNumber(typed.no), secret: typed.secret.trim() }
  const problems = checked ? trackProblems(key) : {}

  const find = async () => {
    setChecked(true)
    if (callTo(trackProblems(key))) return
    const found = await look.run(async () => {
      const { category } = await call(reportingContract, 'trackReport', key)
      keepReport({ ...key, category, keptAt: Date.now() })
    })
    if (found) onFound(key)
  }

  return (
    <Screen
      nav={<NavBar title={TRACK_COPY.title} onBack={() => void back()} insets={insets()} />}
      strip={<PoliceStrip />}
      footer={
        <Footer>
          <Button loading={look.busy && TRACK_COPY.looking} onPress={() => void find()}>
            {TRACK_COPY.look}
          </Button>
        </Footer>
      }
    >
      <PageHead title={TRACK_COPY.question} text={TRACK_COPY.hint} />
      <Field
        label={TRACK_COPY.no}
        placeholder={TRACK_COPY.noPlaceholder}
        value={typed.no}
        error={problems.no}
        attention={attentionOf('no')}
        onChange={(words) => setTyped({ ...typed, no: words })}
      />
      <Field
        label={TRACK_COPY.secret}
        placeholder={TRACK_COPY.secretPlaceholder}
        keyboard="number"
        max={6}
        value={typed.secret}
        error={problems.secret}
        attention={attentionOf('secret')}
        onChange={(words) => setTyped({ ...typed, secret: words })}
      />
      <ErrorCallout block text={look.error?.sentence} />
    </Screen>
  )
}
