import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Option, OptionGroup } from '@client/ui/option'
import { Sheet } from '@client/ui/sheet'
import { activityContract } from '@shared/activity/contract'
import type { SignUpRow } from '@shared/activity/model'
import { REFUSAL_WORDS, REFUSALS, type Refusal } from '@shared/activity/refusals'
import { useState } from 'react'
import { PEOPLE_COPY, SHEET_COPY } from './copy'

export interface RefusalSheetProps {
  readonly row: SignUpRow | undefined
  readonly busy: boolean
  readonly onClose: () => void
  readonly onRefuse: (reason: Refusal) => void
}

/** Why somebody is not taken: they read it. ACT-12. */
export function RefusalSheet({ row, busy, onClose, onRefuse }: RefusalSheetProps) {
  const [reason, setReason] = useState<Refusal>()
  return (
    <Sheet
      open={row !== undefined}
      label={PEOPLE_COPY.refuseTitle}
      closeLabel={SHEET_COPY.close}
      onClose={onClose}
      action={
        <Button
          disabled={reason === undefined}
          reason={SHEET_COPY.pick}
          loading={busy && PEOPLE_COPY.deciding}
          onPress={() => reason && onRefuse(reason)}
        >
          {PEOPLE_COPY.refuse}
        </Button>
      }
    >
      <OptionGroup label={PEOPLE_COPY.refuseTitle}>
        {REFUSALS.map((one) => (
          <Option
            key={one}
            title={REFUSAL_WORDS[one]}
            selected={reason === one}
            onSelect={() => setReason(one)}
          />
        ))}
      </OptionGroup>
    </Sheet>
  )
}

export interface SubstituteSheetProps {
  readonly row: SignUpRow | undefined
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Who comes instead, by number. */
export function SubstituteSheet({ row, onClose, onDone }: SubstituteSheetProps) {
  const [volunteerNo, setNo] = useState('')
  const act = useAct()
  const swap = async () => {
    const done = await act.run(async () => {
      if (!row) return
      const input = { signUpId: row.id, volunteerNo: volunteerNo.trim() }
      await call(activityContract, 'substitute', { ...input, reason: PEOPLE_COPY.substitute })
    })
    if (done) onDone()
  }
  return (
    <Sheet
      open={row !== undefined}
      label={PEOPLE_COPY.substituteTitle}
      closeLabel={SHEET_COPY.close}
      onClose={onClose}
      action={
        <Button
          disabled={volunteerNo.trim() === ''}
          reason={SHEET_COPY.number}
          loading={act.busy && PEOPLE_COPY.deciding}
          onPress={() => void swap()}
        >
          {PEOPLE_COPY.substitute}
        </Button>
      }
    >
      <Field
        label={PEOPLE_COPY.substituteNo}
        max={20}
        value={volunteerNo}
        onChange={(words) => {
          setNo(words)
          act.forgive()
        }}
      />
      <ErrorCallout text={act.error?.sentence} />
    </Sheet>
  )
}
