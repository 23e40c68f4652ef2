import { call } from '@client/platform/call'
import { useRecordedAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { FiveScale, type FiveValue } from '@client/ui/five-scale'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { opinionContract } from '@shared/opinion/contract'
import { OPINION_TEXT_MAX } from '@shared/opinion/model'
import { useState } from 'react'
import { GRADE_WORDS, TRACK_COPY } from './copy'
import type { OpinionKey } from './kept-opinions'

export interface RateSheetProps {
  readonly opinion: OpinionKey
  readonly open: boolean
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

/** How satisfied the person is with the result, asked once: the call-back, answered here. CMP-08. */
export function RateSheet({ opinion, open, onSaid, onClose }: RateSheetProps) {
  const [grade, setGrade] = useState<FiveValue>()
  const [text, setText] = useState('')
  const act = useRecordedAct('opinionStep')

  const send = async () => {
    if (grade === undefined) return
    const content = { no: opinion.no, secret: opinion.secret, grade, text: text.trim() }
    const sent = await act.run(content, async (id) => {
      await call(opinionContract, 'rateOpinion', { ...content, id })
    })
    if (sent) onSaid(TRACK_COPY.rated)
  }

  return (
    <Sheet
      open={open}
      label={TRACK_COPY.rate}
      closeLabel={TRACK_COPY.close}
      onClose={onClose}
      action={
        <Button
          disabled={grade === undefined}
          loading={act.busy && TRACK_COPY.sending}
          onPress={() => void send()}
        >
          {grade === undefined ? TRACK_COPY.rateOff : TRACK_COPY.send}
        </Button>
      }
    >
      <PageHead size="title" title={TRACK_COPY.rateQuestion} />
      <FiveScale
        label={TRACK_COPY.rateQuestion}
        words={GRADE_WORDS}
        value={grade}
        ground="card"
        onChange={setGrade}
      />
      <Field
        kind="area"
        label={TRACK_COPY.rateLabel}
        hint={TRACK_COPY.rateHint}
        placeholder={TRACK_COPY.ratePlaceholder}
        max={OPINION_TEXT_MAX}
        value={text}
        onChange={setText}
      />
      <ErrorCallout text={act.error?.sentence} />
    </Sheet>
  )
}
