import { Option, OptionGroup } from '@client/ui/option'
import { Sheet } from '@client/ui/sheet'
import type { ActivityPost } from '@shared/activity/model'
import { ROSTER_COPY } from './roster-copy'

export interface AddSheetProps {
  readonly open: boolean
  readonly posts: readonly ActivityPost[]
  readonly onClose: () => void
  readonly onChoose: (postId: string) => void
}

/** To which post somebody who just came is added. */
export function AddSheet({ open, posts, onClose, onChoose }: AddSheetProps) {
  return (
    <Sheet
      open={open}
      label={ROSTER_COPY.addTitle}
      closeLabel={ROSTER_COPY.close}
      onClose={onClose}
    >
      <OptionGroup label={ROSTER_COPY.addTitle} arrows="move">
        {posts.map(({ id, name }) => (
          <Option key={id} title={name} selected={false} onSelect={() => onChoose(id)} />
        ))}
      </OptionGroup>
    </Sheet>
  )
}
