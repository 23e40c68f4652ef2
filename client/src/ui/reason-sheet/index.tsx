import { useState } from 'react'
import { Button } from '../button'
import { Callout } from '../callout'
import { Field } from '../field'
import { PageHead } from '../page-head'
import { Sheet } from '../sheet'
import { Stack } from '../stack'

export interface ReasonSheetProps {
  readonly open: boolean
  /** The question, such as 为什么要看？ */
  readonly title: string
  /** What will happen. */
  readonly text?: string
  readonly label: string
  readonly placeholder: string
  /** Said under the field when too little is written. */
  readonly problem: string
  /** Who sees the reason, or what is recorded. */
  readonly note?: string
  /** The verb of the button, and its words while it works. */
  readonly act: string
  readonly acting: string
  /** The act takes something away. */
  readonly destructive?: boolean
  readonly busy: boolean
  readonly error?: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly onAct: (reason: string) => void
}

/** The bounds of a reason in characters: the contracts ask for the same. */
const REASON = { min: 2, max: 60 }

/** Something that needs a reason before it is done. Anatomy: question, effect, one field, note, one button. */
export function ReasonSheet({ open, ...props }: ReasonSheetProps) {
  // What was written for one act is not the reason of the next.
  return open ? <OpenReasonSheet {...props} /> : null
}

function OpenReasonSheet(props: Omit<ReasonSheetProps, 'open'>) {
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const tooShort = reason.trim().length < REASON.min
  const act = () => {
    setChecked(true)
    if (!tooShort) props.onAct(reason.trim())
  }
  return (
    <Sheet
      open
      label={props.title}
      closeLabel={props.closeLabel}
      onClose={props.onClose}
      action={
        <Button
          variant={props.destructive ? 'bad' : 'primary'}
          loading={props.busy && props.acting}
          onPress={act}
        >
          {props.act}
        </Button>
      }
    >
      <Stack>
        <PageHead size="title" title={props.title} text={props.text} />
        <Field
          label={props.label}
          placeholder={props.placeholder}
          max={REASON.max}
          value={reason}
          error={checked && tooShort ? props.problem : props.error}
          onChange={setReason}
        />
        {props.note ? (
          <Callout tone="sunken" icon="eye">
            {props.note}
          </Callout>
        ) : null}
      </Stack>
    </Sheet>
  )
}

/** An act that needs a reason: what the sheet says, what is done, and what is said afterwards. */
export interface ReasonedAct {
  readonly title: string
  readonly text?: string
  readonly note?: string
  readonly placeholder: string
  /** The verb of the button. */
  readonly act: string
  readonly destructive?: boolean
  /** Said once it is done. */
  readonly said: string
  readonly work: (reason: string) => Promise<unknown>
}
