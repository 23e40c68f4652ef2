import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { reportContract } from '@shared/survey/report-actions'
import type { FollowUp } from '@shared/survey/report-model'
import { useState } from 'react'
import { FOLLOW_UP_COPY } from './copy'

/** The bounds of a result, in characters: the contract asks for the same. */
const RESULT = { min: 4, max: 200 }

export interface CloseSheetProps {
  readonly followUp: FollowUp
  readonly onLeave: () => void
  readonly onDone: () => void
}

/** What came of a follow-up. */
export function CloseSheet({ followUp, onLeave, onDone }: CloseSheetProps) {
  const [result, setResult] = useState('')
  const [tried, setTried] = useState(false)
  const act = useAct()
  const isShort = result.trim().length < RESULT.min

  const send = async () => {
    setTried(true)
    if (isShort) return
    const sent = await act.run(async () => {
      await call(reportContract, 'closeFollowUp', { id: followUp.id, result: result.trim() })
    })
    if (sent) onDone()
  }
  return (
    <Sheet
      open
      label={FOLLOW_UP_COPY.closeTitle}
      closeLabel={FOLLOW_UP_COPY.later}
      onClose={onLeave}
      action={
        <Button loading={act.busy && FOLLOW_UP_COPY.acting} onPress={() => void send()}>
          {FOLLOW_UP_COPY.act}
        </Button>
      }
    >
      <Stack>
        <PageHead size="title" title={FOLLOW_UP_COPY.closeTitle} text={followUp.about} />
        <Field
          kind="area"
          label={FOLLOW_UP_COPY.result}
          placeholder={FOLLOW_UP_COPY.resultHint}
          max={RESULT.max}
          value={result}
          error={tried && isShort ? FOLLOW_UP_COPY.resultProblem : act.error?.sentence}
          onChange={setResult}
        />
      </Stack>
    </Sheet>
  )
}
