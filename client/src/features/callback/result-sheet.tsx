import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { CALLBACK_OUTCOMES, type CallbackOutcome } from '@shared/survey/callback-model'
import { useState } from 'react'
import { CALLS_COPY, OUTCOME_COPY } from './copy'

interface ResultSheetProps {
  readonly busy: boolean
  readonly error: string | undefined
  readonly onClose: () => void
  readonly onKeep: (outcome: CallbackOutcome, words: string) => void
}

/** How the one call ended; what is written down deletes the number. */
export function ResultSheet({ busy, error, onClose, onKeep }: ResultSheetProps) {
  const [outcome, setOutcome] = useState<CallbackOutcome>()
  const [words, setWords] = useState('')
  const [checked, setChecked] = useState(false)
  const keep = () => {
    setChecked(true)
    if (outcome) onKeep(outcome, words)
  }
  return (
    <Sheet
      open
      label={CALLS_COPY.result}
      closeLabel={CALLS_COPY.close}
      onClose={onClose}
      action={
        <Button loading={busy && CALLS_COPY.keeping} onPress={keep}>
          {CALLS_COPY.keep}
        </Button>
      }
    >
      <Stack>
        <PageHead size="title" title={CALLS_COPY.result} text={CALLS_COPY.resultHint} />
        <OptionGroup label={CALLS_COPY.result}>
          {CALLBACK_OUTCOMES.map((one) => (
            <Option
              key={one}
              title={OUTCOME_COPY[one].title}
              hint={OUTCOME_COPY[one].hint}
              selected={outcome === one}
              onSelect={() => setOutcome(one)}
            />
          ))}
        </OptionGroup>
        <ProblemLine text={checked && !outcome ? CALLS_COPY.choose : undefined} />
        <Field
          label={CALLS_COPY.words}
          hint={CALLS_COPY.wordsHint}
          max={60}
          value={words}
          onChange={setWords}
        />
        <ErrorCallout text={error} />
      </Stack>
    </Sheet>
  )
}
