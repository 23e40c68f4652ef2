import { call } from '@client/platform/call'
import { useRecordedAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { REPORT_TEXT_MAX } from '@shared/help/model'
import { reportingContract } from '@shared/help/reporting'
import { useState } from 'react'
import { TRACK_COPY } from './copy'
import { SecretGuard } from './secret-guard'
import { type TrackKey } from './track-key'

export interface ReopenReportProps {
  /** What opens the case; undefined while the sheet is closed. */
  readonly to: TrackKey | undefined
  readonly onReopened: () => void
  readonly onClose: () => void
}

/** A closed case is opened again with what is not solved, within thirty days. */
export function ReopenReport({ to, onReopened, onClose }: ReopenReportProps) {
  const [text, setText] = useState('')
  const reopen = useRecordedAct('reportStep')
  const words = text.trim()

  const send = async (key: TrackKey) => {
    const content = { ...key, text: words }
    const reopened = await reopen.run(content, async (id) => {
      await call(reportingContract, 'reopenReport', { ...content, id })
    })
    if (!reopened) return
    setText('')
    onReopened()
  }

  return (
    <Sheet
      open={to !== undefined}
      label={TRACK_COPY.reopen}
      closeLabel={TRACK_COPY.close}
      onClose={onClose}
      action={
        <Button
          disabled={words.length < 2}
          loading={reopen.busy && TRACK_COPY.sending}
          onPress={() => void (to && send(to))}
        >
          {TRACK_COPY.reopenSend}
        </Button>
      }
    >
      <Stack gap={3}>
        <Field
          kind="area"
          label={TRACK_COPY.reopenLabel}
          placeholder={TRACK_COPY.reopenPlaceholder}
          max={REPORT_TEXT_MAX}
          value={text}
          onChange={setText}
        />
        <SecretGuard text={text} onCover={setText} />
        <ErrorCallout text={reopen.error?.sentence} />
      </Stack>
    </Sheet>
  )
}
