import { FormPage } from '@client/features/frame/form-page'
import { TEAM_COPY } from '@client/features/station/keep-copy'
import { TeamFields, useTeamFounding } from '@client/features/station/team-form'
import { useParams } from '@client/platform/navigation'

/** A new team of the station (STA-10, STA-11). */
export default function TeamNewPage() {
  const { station = '' } = useParams<'manage/team-new'>()
  const founding = useTeamFounding(station)
  return (
    <FormPage
      title={TEAM_COPY.add}
      save={TEAM_COPY.save}
      saving={TEAM_COPY.saving}
      act={founding.act}
      onSave={founding.save}
    >
      <TeamFields founding={founding} />
    </FormPage>
  )
}
