import { Cell } from '@client/ui/cell'
import { Sheet } from '@client/ui/sheet'
import { PHOTOS_MAX } from '@shared/help/photo-model'
import { brushPicture } from './brushing'
import { TRACK_COPY } from './copy'
import { usePhotosOnTheWay } from './photos'

export interface AddMaterialProps {
  readonly open: boolean
  /** The number of the case. */
  readonly no: string
  /** How many photos it has. */
  readonly photos: number
  readonly onWords: () => void
  readonly onClose: () => void
}

/** What can be added to an open case: words, or photos from under the brush. */
export function AddMaterial({ open, no, photos, onWords, onClose }: AddMaterialProps) {
  const left = PHOTOS_MAX - photos - usePhotosOnTheWay(no).waiting
  const addPhoto = () => {
    onClose()
    void brushPicture({ no })
  }
  return (
    <Sheet open={open} label={TRACK_COPY.add} closeLabel={TRACK_COPY.close} onClose={onClose}>
      <Cell
        icon="edit"
        title={TRACK_COPY.addWords}
        hint={TRACK_COPY.addWordsHint}
        onPress={onWords}
      />
      {left > 0 ? (
        <Cell
          icon="camera"
          title={TRACK_COPY.addPhoto}
          hint={TRACK_COPY.addPhotoHint(left)}
          onPress={addPhoto}
        />
      ) : null}
    </Sheet>
  )
}
