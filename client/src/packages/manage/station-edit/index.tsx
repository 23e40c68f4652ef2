import { FormPage } from '@client/features/frame/form-page'
import { EDIT_COPY } from '@client/features/station/keep-copy'
import {
  StationEditFields,
  useStationEdit,
  type EditPart,
} from '@client/features/station/station-edit-form'
import { useParams } from '@client/platform/navigation'
import type { KeptStation } from '@shared/station/model'
import { KeptStationPage } from '../kept-station-page'

interface EditProps {
  readonly station: KeptStation
  readonly part: EditPart
}

function Edit({ station, part }: EditProps) {
  const edit = useStationEdit(station, part)
  return (
    <FormPage
      title={EDIT_COPY[part]}
      save={EDIT_COPY.save}
      saving={EDIT_COPY.saving}
      act={edit.act}
      onSave={edit.save}
    >
      <StationEditFields part={part} edit={edit} />
    </FormPage>
  )
}

/** One part of what residents read of a station. */
export default function StationEditPage() {
  const { station, part = 'contact' } = useParams<'manage/station-edit'>()
  return (
    <KeptStationPage stationId={station} title={EDIT_COPY[part]}>
      {(kept) => <Edit station={kept} part={part} />}
    </KeptStationPage>
  )
}
