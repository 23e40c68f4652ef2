import { FormPage } from '@client/features/frame/form-page'
import { WRITE_COPY } from '@client/features/need/copy'
import { BLANK_NEED, needFields, type NeedDraft } from '@client/features/need/need-draft'
import { NeedForm } from '@client/features/need/need-form'
import { useChosenStation } from '@client/features/station/use-chosen-station'
import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { open, useParams } from '@client/platform/navigation'
import { useRecordedAct } from '@client/platform/use-act'
import { Cell, CellGroup } from '@client/ui/cell'
import { PageHead } from '@client/ui/page-head'
import { needContract } from '@shared/activity/need-actions'
import { useState } from 'react'

/** Says what is needed, to the station the page was opened for or the one this person turned to. NEED-03, NEED-12. */
export default function NewNeedPage() {
  const { station } = useParams<'event/need-new'>()
  const chosen = useChosenStation()
  const stationId = station ?? chosen?.id
  const draft = useDraft<NeedDraft>('need.1', BLANK_NEED)
  const [tried, setTried] = useState(false)
  const act = useRecordedAct('need')

  const save = async () => {
    setTried(true)
    const fields = needFields(draft.value)
    if (!fields || stationId === undefined) return false
    const done = await act.run({ stationId, ...fields }, async (id) => {
      await call(needContract, 'fileNeed', { id, stationId, ...fields })
    })
    if (done) draft.discard()
    return done
  }
  return (
    <FormPage
      title={WRITE_COPY.title}
      save={stationId === undefined ? WRITE_COPY.noStation : WRITE_COPY.save}
      saving={WRITE_COPY.saving}
      off={stationId === undefined}
      act={act}
      onSave={save}
    >
      <PageHead title={WRITE_COPY.head} text={WRITE_COPY.text} />
      <CellGroup>
        <Cell
          icon="station"
          title={chosen ? WRITE_COPY.to(chosen.name) : WRITE_COPY.pickStation}
          onPress={() => void open('public/stations', {})}
        />
      </CellGroup>
      <NeedForm draft={draft.value} tried={tried} onChange={draft.update} />
    </FormPage>
  )
}
