import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Stack } from '@client/ui/stack'
import { volunteerContract } from '@shared/volunteer/contract'
import { useState } from 'react'
import { isCode, plainCode } from './apply-draft'
import { ADD_GUARDIAN_COPY, APPLY_PROBLEMS } from './copy'
import { GuardianPart } from './guardian-part'

export interface AddGuardianProps {
  readonly applicationId: string
  readonly onAdded: () => void
  readonly onSaid: (words: string) => void
}

/** The code of a guardian, for an application that waits for it. */
export function AddGuardian({ applicationId, onAdded, onSaid }: AddGuardianProps) {
  const [typed, setTyped] = useState('')
  const [checked, setChecked] = useState(false)
  const act = useAct()
  const add = async () => {
    setChecked(true)
    if (!isCode(typed)) return
    const done = await act.run(async () => {
      await call(volunteerContract, 'addGuardian', { applicationId, code: plainCode(typed) })
    })
    if (done) onAdded()
  }
  const problem = checked && !isCode(typed) ? APPLY_PROBLEMS.guardianCode : act.error?.sentence
  return (
    <Stack gap={2}>
      <GuardianPart
        need="beforeApproval"
        code={typed}
        problem={problem}
        attention={0}
        onChange={(code) => {
          setTyped(code)
          setChecked(false)
          act.forgive()
        }}
        onSaid={onSaid}
      />
      <Button
        variant="quiet"
        loading={act.busy && ADD_GUARDIAN_COPY.adding}
        onPress={() => void add()}
      >
        {ADD_GUARDIAN_COPY.add}
      </Button>
    </Stack>
  )
}
