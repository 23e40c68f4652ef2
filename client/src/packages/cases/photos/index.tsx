import { LOOK_COPY } from '@client/features/cases/copy'
import { Evidence } from '@client/features/cases/evidence'
import { AskedPage } from '@client/features/frame/asked-page'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { helpContract } from '@shared/help/contract'
import { useState } from 'react'
import { ReasonPage } from '../reason-page'

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
      {({ photos }) => <Evidence caseId={id} photos={photos} reason={reason} now={now} />}
    </AskedPage>
  )
}
