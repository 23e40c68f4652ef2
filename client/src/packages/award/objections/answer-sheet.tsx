import { OBJECTIONS_COPY } from '@client/features/award/work-copy'
import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { awardContract } from '@shared/badge/award-actions'
import { OBJECTION_TEXT_MAX, type ObjectionRow } from '@shared/badge/award-model'
import { useState } from 'react'

export interface AnswerSheetProps {
  readonly objection: ObjectionRow
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What was found out, and whether the list changes; who raised it reads it by number and secret. */
export function AnswerSheet({ objection, onDone, onClose }: AnswerSheetProps) {
  const { id, about, text } = objection
  const [result, setResult] = useState<'keep' | 'uphold' | null>(null)
  const [answer, setAnswer] = useState('')
  const [tried, setTried] = useState(false)
  const act = useAct()
  const ready = result !== null && answer.trim().length >= 2
  const send = async () => {
    setTried(true)
    if (!ready) return
    const done = await act.run(async () => {
      await call(awardContract, 'answerObjection', {
        ...{ id, uphold: result === 'uphold', answer: answer.trim() },
      })
    })
    if (done) onDone()
  }
  const upholds = about === '' ? OBJECTIONS_COPY.upholdWhole : OBJECTIONS_COPY.uphold
  return (
    <Sheet
      open
      label={OBJECTIONS_COPY.answer}
      closeLabel={OBJECTIONS_COPY.later}
      onClose={onClose}
      action={
        <Button loading={act.busy && OBJECTIONS_COPY.sending} onPress={() => void send()}>
          {OBJECTIONS_COPY.send}
        </Button>
      }
    >
      <Stack>
        <PageHead size="title" title={OBJECTIONS_COPY.result} text={text} />
        <ChoiceChips
          label={OBJECTIONS_COPY.result}
          items={[
            { key: 'keep', label: OBJECTIONS_COPY.keep },
            { key: 'uphold', label: upholds },
          ]}
          value={result}
          onChange={setResult}
        />
        <Field
          kind="area"
          label={OBJECTIONS_COPY.answer}
          placeholder={OBJECTIONS_COPY.placeholder}
          max={OBJECTION_TEXT_MAX}
          value={answer}
          onChange={setAnswer}
        />
        <ProblemLine text={tried && !ready ? OBJECTIONS_COPY.problem : undefined} />
        <ErrorCallout text={act.error?.sentence} />
      </Stack>
    </Sheet>
  )
}
