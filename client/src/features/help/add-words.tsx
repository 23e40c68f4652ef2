import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { useRecordedAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Sheet } from '@client/ui/sheet'
import { reportingContract } from '@shared/help/reporting'
import { REPORT_TEXT_MAX } from '@shared/help/model'
import { TRACK_COPY } from './copy'
import { SecretGuard } from './secret-guard'
import { type TrackKey } from './track-key'

const NOTHING_YET = { text: '' }

export interface AddWordsProps {
  /** What opens the case; undefined while the sheet is closed. */
  readonly to: TrackKey | undefined
  readonly onAdded: () => void
  readonly onClose: () => void
}

/** Adds a few words to an open case; they are kept on the phone until they arrived. */
export function AddWords({ to, onAdded, onClose }: AddWordsProps) {
  const draft = useDraft('help.addition.1', NOTHING_YET)
  const add = useRecordedAct('reportStep')
  const text = draft.value.text.trim()

  const send = async (key: TrackKey) => {
    const content = { ...key, text }
    const added = await add.run(content, async (id) => {
      await call(reportingContract, 'addToReport', { ...content, id })
    })
    if (!added) return
    draft.discard()
    onAdded()
  }

  return (
    <Sheet
      open={to !== undefined}
      label={TRACK_COPY.addWords}
      closeLabel={TRACK_COPY.close}
      onClose={onClose}
      action={
        <Button
          disabled={text === ''}
          loading={add.busy && TRACK_COPY.sending}
          onPress={() => void (to && send(to))}
        >
          {TRACK_COPY.send}
        </Button>
      }
    >
      <Field
        kind="area"
        label={TRACK_COPY.addLabel}
        placeholder={TRACK_COPY.addPlaceholder}
        max={REPORT_TEXT_MAX}
        value={draft.value.text}
        onChange={(words) => draft.update({ text: words })}
      />
      <SecretGuard text={text} onCover={(covered) => draft.update({ text: covered })} />
      <ErrorCallout text={add.error?.sentence} />
    </Sheet>
  )
}
