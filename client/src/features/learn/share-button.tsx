import {
  SHARE_OPEN_TYPE,
  type ShareContent,
  shareLink,
  useShareContent,
} from '@client/platform/share'
import { Button } from '@client/ui/button'
import { SHARE_COPY } from './copy'

export interface ShareButtonProps {
  readonly content: ShareContent<'learn/lesson' | 'learn/alert'>
  /** Hears what came of it, for a toast. */
  readonly onSaid: (words: string) => void
}

/** Hands a page of learning on; whoever opens it needs no login. Board 56. */
export function ShareButton({ content, onSaid }: ShareButtonProps) {
  useShareContent(content)
  const share = () =>
    void shareLink(content).then(
      (outcome) => outcome !== 'left' && onSaid(SHARE_COPY[outcome]),
      () => onSaid(SHARE_COPY.notShared),
    )
  return (
    <Button
      variant="quiet"
      icon="share"
      openType={SHARE_OPEN_TYPE}
      onPress={SHARE_OPEN_TYPE ? undefined : share}
    >
      {SHARE_COPY.toFamily}
    </Button>
  )
}
