import { Button } from '@client/ui/button'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { useState } from 'react'
import { OWN_COPY } from './copy'

const LEAST = 4
const MOST = 200

export interface AppealSheetProps {
  readonly busy: boolean
  readonly error: string | undefined
  readonly onClose: () => void
  readonly onSay: (words: string) => void
}

/** What a volunteer says to a decision, once. R-27. */
export function AppealSheet({ busy, error, onClose, onSay }: AppealSheetProps) {
  const [written, setWritten] = useState('')
  const [checked, setChecked] = useState(false)
  const words = written.trim()
  const isShort = words.length < LEAST
  const say = () => {
    setChecked(true)
    if (!isShort) onSay(words)
  }
  return (
    <Sheet
      open
      label={OWN_COPY.appealTitle}
      closeLabel={OWN_COPY.close}
      onClose={onClose}
      action={
        <Button loading={busy && OWN_COPY.appealing} onPress={say}>
          {OWN_COPY.appealAct}
        </Button>
      }
    >
      <Stack>
        <PageHead size="title" title={OWN_COPY.appealTitle} text={OWN_COPY.appealText} />
        <Field
          kind="area"
          label={OWN_COPY.appealLabel}
          placeholder={OWN_COPY.appealPlaceholder}
          max={MOST}
          value={written}
          error={checked && isShort ? OWN_COPY.appealProblem : error}
          onChange={setWritten}
        />
      </Stack>
    </Sheet>
  )
}
