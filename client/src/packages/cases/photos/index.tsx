import { LOOK_COPY, PHOTOS_COPY } from '@client/features/cases/copy'
import { usePhoto } from '@client/features/cases/use-photo'
import { Album, ArrivingPicture } from '@client/features/frame/album'
import { AskedPage } from '@client/features/frame/asked-page'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { StatePage } from '@client/ui/state-page'
import { helpContract } from '@shared/help/contract'
import type { Photo } from '@shared/help/photo-model'
import { useState } from 'react'
import { ReasonPage } from '../reason-page'

interface EvidenceProps {
  readonly caseId: string
  readonly photo: Photo
  /** Why it is looked at; each look leaves it on record. */
  readonly reason: string
}

function Evidence({ caseId, photo, reason }: EvidenceProps) {
  const seen = usePhoto(caseId, photo, reason)
  return <ArrivingPicture seen={seen} parts={photo.parts} alt={PHOTOS_COPY.alt} />
}

/** The photos of a case, after a reason that stays on record. D-30. */
export default function PhotosPage() {
  const { id = '' } = useParams<'cases/photos'>()
  const [reason, setReason] = useState<string>()
  const asked = useCall(
    helpContract,
    'getCase',
    reason === undefined || id === '' ? null : { id, reason },
  )
  const now = useNow()
  const { photosTitle, photosText } = LOOK_COPY
  if (reason === undefined) {
    return <ReasonPage title={photosTitle} text={photosText} onReason={setReason} />
  }
  return (
    <AskedPage title={photosTitle} asked={asked} shape={['card']}>
      {({ photos }) =>
        photos.length === 0 ? (
          <StatePage art="window-empty" {...PHOTOS_COPY.none} />
        ) : (
          <Album photos={photos} now={now} arriving={PHOTOS_COPY.arriving}>
            {(photo) => <Evidence key={photo.id} caseId={id} photo={photo} reason={reason} />}
          </Album>
        )
      }
    </AskedPage>
  )
}
