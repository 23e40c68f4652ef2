import { call } from '@client/platform/call'
import { useRecordedAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { FiveScale, type FiveValue } from '@client/ui/five-scale'
import { Heading } from '@client/ui/heading'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { REPORT_TEXT_MAX } from '@shared/help/model'
import { reportingContract } from '@shared/help/reporting'
import { useState } from 'react'
import { TRACK_COPY } from './copy'
import { type TrackKey } from './track-key'

export interface RateHelpProps {
  /** What opens the case; undefined while the sheet is closed. */
  readonly to: TrackKey | undefined
  readonly onRated: () => void
  readonly onClose: () => void
}

/** How the help was, in five grades of which none is chosen before (D-22). */
export function RateHelp({ to, onRated, onClose }: RateHelpProps) {
  const [grade, setGrade] = useState<FiveValue>()
  const [text, setText] = useState('')
  const rate = useRecordedAct('reportStep')

  const send = async (key: TrackKey, given: FiveValue) => {
    const content = { ...key, grade: given, text: text.trim() }
    const rated = await rate.run(content, async (id) => {
      await call(reportingContract, 'rateHelp', { ...content, id })
    })
    if (rated) onRated()
  }

  return (
    <Sheet
      open={to !== undefined}
      label={TRACK_COPY.rate}
      closeLabel={TRACK_COPY.close}
      onClose={onClose}
      action={
        <Button
          disabled={grade === undefined}
          loading={rate.busy && TRACK_COPY.sending}
          onPress={() => void (to && grade && send(to, grade))}
        >
          {TRACK_COPY.rateSend}
        </Button>
      }
    >
      <Stack gap={3}>
        <Heading>{TRACK_COPY.rateQuestion}</Heading>
        <FiveScale
          label={TRACK_COPY.rateQuestion}
          words={TRACK_COPY.rateWords}
          value={grade}
          onChange={setGrade}
        />
        <Field
          kind="area"
          label={TRACK_COPY.rateLabel}
          placeholder={TRACK_COPY.ratePlaceholder}
          max={REPORT_TEXT_MAX}
          value={text}
          onChange={setText}
        />
        <ErrorCallout text={rate.error?.sentence} />
      </Stack>
    </Sheet>
  )
}
