import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { PROOF_RETURN_REASONS, type ProofReturnReason } from '@shared/badge/proof-model'
import { PROOF_RETURN_WORDS } from '@shared/badge/proof-words'
import { useState } from 'react'
import { SEAL_COPY } from './copy'

const REASONS = PROOF_RETURN_REASONS.map((key) => ({ key, label: PROOF_RETURN_WORDS[key] }))

export interface ReturnSheetProps {
  readonly busy: boolean
  readonly error: string | undefined
  readonly onClose: () => void
  readonly onReturn: (reason: ProofReturnReason, note: string) => void
}

/** Why an application goes back: one of four, and a sentence if there is more to say. REG-13. */
export function ReturnSheet({ busy, error, onClose, onReturn }: ReturnSheetProps) {
  const [reason, setReason] = useState<ProofReturnReason | null>(null)
  const [note, setNote] = useState('')
  const isSaid = reason !== null && (reason !== 'other' || note.trim().length > 1)
  return (
    <Sheet
      open
      label={SEAL_COPY.backTitle}
      closeLabel={SEAL_COPY.later}
      onClose={onClose}
      action={
        <Button
          disabled={!isSaid}
          loading={busy && SEAL_COPY.backActing}
          onPress={() => reason !== null && onReturn(reason, note.trim())}
        >
          {SEAL_COPY.backAct}
        </Button>
      }
    >
      <Stack>
        <PageHead size="title" title={SEAL_COPY.backTitle} text={SEAL_COPY.backText} />
        <ChoiceChips
          label={SEAL_COPY.backTitle}
          items={REASONS}
          value={reason}
          onChange={setReason}
        />
        <Field
          label={SEAL_COPY.backNote}
          hint={reason === 'other' ? undefined : SEAL_COPY.backNoteHint}
          placeholder={SEAL_COPY.backPlaceholder}
          max={60}
          value={note}
          onChange={setNote}
        />
        <ErrorCallout text={error} />
      </Stack>
    </Sheet>
  )
}
