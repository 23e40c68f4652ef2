import { FormPage } from '@client/features/frame/form-page'
import { POST_COPY } from '@client/features/station/keep-copy'
import { PostFields, usePost } from '@client/features/station/post-form'
import { call } from '@client/platform/call'
import { back, useParams } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import type { KeptStation } from '@shared/station/model'
import { volunteerContract } from '@shared/volunteer/contract'
import { KeptStationPage } from '../kept-station-page'

interface EditProps {
  readonly station: KeptStation
  readonly place: number | undefined
}

function Edit({ station, place }: EditProps) {
  const edit = usePost(station, place, async (search) => {
    const input = { stationId: station.id, search }
    const { volunteers } = await call(volunteerContract, 'listVolunteers', input)
    return volunteers.find(({ volunteerNo }) => volunteerNo === search)?.id
  })
  const remove = async () => {
    if (await edit.remove()) await back()
  }
  return (
    <FormPage
      title={POST_COPY.edit}
      save={POST_COPY.save}
      saving={POST_COPY.saving}
      act={edit.act}
      onSave={edit.save}
    >
      <PostFields edit={edit} />
      {edit.isKnown ? (
        <Button variant="bad" size="m" onPress={() => void remove()}>
          {POST_COPY.remove}
        </Button>
      ) : null}
    </FormPage>
  )
}

/** One post of a station, or a new one. */
export default function PostPage() {
  const { station, at } = useParams<'manage/post'>()
  return (
    <KeptStationPage stationId={station} title={POST_COPY.edit}>
      {(kept) => <Edit station={kept} place={at === undefined ? undefined : Number(at)} />}
    </KeptStationPage>
  )
}
