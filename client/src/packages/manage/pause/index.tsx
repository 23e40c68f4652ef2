import { FormPage } from '@client/features/frame/form-page'
import { PAUSE_COPY } from '@client/features/station/keep-copy'
import { PauseFields, usePausing } from '@client/features/station/pause-form'
import { useParams } from '@client/platform/navigation'

/** Pausing a station, or closing it for good. */
export default function PausePage() {
  const { station = '' } = useParams<'manage/pause'>()
  const pausing = usePausing(station)
  const { state, ready } = pausing
  return (
    <FormPage
      title={PAUSE_COPY.title}
      save={!state ? PAUSE_COPY.choose : ready ? PAUSE_COPY.save[state] : PAUSE_COPY.off}
      saving={PAUSE_COPY.saving}
      off={!ready}
      act={pausing.act}
      onSave={pausing.save}
    >
      <PauseFields pausing={pausing} />
    </FormPage>
  )
}
