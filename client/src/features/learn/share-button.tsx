import { type ShareContent, useShareButton } from '@client/platform/share'
import { Button } from '@client/ui/button'
import { SHARE_COPY } from './copy'

export interface ShareButtonProps {
  readonly content: ShareContent<'learn/lesson' | 'learn/alert' | 'learn/base'>
  /** Hears what came of it, for a toast. */
  readonly onSaid: (words: string) => void
}

/** Hands a page of learning on; whoever opens it needs no login. Board 56. */
export function ShareButton({ content, onSaid }: ShareButtonProps) {
  const button = useShareButton(content, SHARE_COPY, onSaid)
  return (
    <Button variant="quiet" icon="share" {...button}>
      {SHARE_COPY.toFamily}
    </Button>
  )
}
