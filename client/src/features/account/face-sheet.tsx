import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { FACE_NAMES, MINE_COPY } from './copy'
import { takeFace, useFace } from './face'
import type { Face } from './faces'

export interface FaceSheetProps {
  readonly open: boolean
  /** The faces this account may take; what is not granted is not shown. */
  readonly faces: readonly Face[]
  readonly onClose: () => void
}

/** Choosing from where to look at the app. */
export function FaceSheet({ open, faces, onClose }: FaceSheetProps) {
  const current = useFace()
  const take = (face: Face) => {
    onClose()
    if (face !== current) void takeFace(face)
  }
  return (
    <Sheet open={open} label={MINE_COPY.view} closeLabel={MINE_COPY.stay} onClose={onClose}>
      <PageHead size="title" title={MINE_COPY.view} text={MINE_COPY.viewHint} />
      <OptionGroup label={MINE_COPY.view} arrows="move">
        {faces.map((face) => (
          <Option
            key={face}
            title={FACE_NAMES[face].name}
            hint={FACE_NAMES[face].does}
            selected={face === current}
            onSelect={() => take(face)}
          />
        ))}
      </OptionGroup>
    </Sheet>
  )
}
