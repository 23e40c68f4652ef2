import { Album, ArrivingPicture } from '@client/features/frame/album'
import { DECIDE_COPY } from '@client/features/ledger/books-copy'
import { call } from '@client/platform/call'
import { useNow } from '@client/platform/use-now'
import { usePictureParts } from '@client/platform/use-picture-parts'
import { Section } from '@client/ui/section'
import { claimContract } from '@shared/ledger/claim-actions'
import type { Claim, ClaimPhoto } from '@shared/ledger/claim-model'
import { useCallback } from 'react'

interface PictureProps {
  readonly claimId: string
  readonly photo: ClaimPhoto
}

function Picture({ claimId, photo: { id: photoId, parts } }: PictureProps) {
  const fetchPart = useCallback(
    async (part: number) =>
      (await call(claimContract, 'getClaimPhoto', { claimId, photoId, part })).data,
    [claimId, photoId],
  )
  const seen = usePictureParts(photoId, parts, fetchPart)
  return <ArrivingPicture seen={seen} parts={parts} alt={DECIDE_COPY.alt} />
}

/** What its person gave to look at; each look is written down. */
export function Pictures({ claim: { id, photos } }: { readonly claim: Claim }) {
  const now = useNow()
  if (photos.length === 0) return null
  return (
    <Section title={DECIDE_COPY.evidence}>
      <Album photos={photos} now={now} arriving={DECIDE_COPY.arriving}>
        {(photo) => <Picture key={photo.id} claimId={id} photo={photo} />}
      </Album>
    </Section>
  )
}
