import { WRONG_COPY } from '@client/features/ledger/record-copy'
import type { NewPhoto } from '@client/platform/new-photo'
import { Cell, CellGroup } from '@client/ui/cell'
import { Row, Stack } from '@client/ui/stack'
import { Thumb } from '@client/ui/thumb'
import { CLAIM_PHOTOS_MAX } from '@shared/ledger/claim-model'

interface EvidenceProps {
  readonly photos: readonly NewPhoto[]
  readonly onPick: () => void
  readonly onRemove: (photoId: string) => void
}

/** What shows that a record is wrong, if somebody has it: covered pictures. Board 63. */
export function Evidence({ photos, onPick, onRemove }: EvidenceProps) {
  const isFull = photos.length >= CLAIM_PHOTOS_MAX
  return (
    <Stack gap={3}>
      <CellGroup>
        <Cell
          icon="camera"
          title={WRONG_COPY.evidence}
          hint={isFull ? WRONG_COPY.evidenceFull : WRONG_COPY.evidenceHint}
          onPress={isFull ? undefined : onPick}
        />
      </CellGroup>
      {photos.length > 0 ? (
        <Row gap={3} wrap>
          {photos.map(({ id, preview }, at) => (
            <Thumb
              key={id}
              src={preview}
              label={WRONG_COPY.photo(at + 1)}
              tag={WRONG_COPY.covered}
              remove={{ label: WRONG_COPY.remove(at + 1), onPress: () => onRemove(id) }}
            />
          ))}
        </Row>
      ) : null}
    </Stack>
  )
}
