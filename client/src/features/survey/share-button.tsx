import { type ShareContent, useShareButton } from '@client/platform/share'
import { Button } from '@client/ui/button'
import { TASK_COPY } from './copy'

interface ShareButtonProps {
  readonly shareCode: string
  readonly onSaid: (words: string) => void
}

const SHARE_WORDS = {
  shared: TASK_COPY.shared,
  copied: TASK_COPY.copied,
  failed: TASK_COPY.notShared,
}

/** Forwards the questionnaire under the volunteer's own code. */
export function ShareButton({ shareCode, onSaid }: ShareButtonProps) {
  const content: ShareContent<'survey/intro'> = {
    title: TASK_COPY.shareTitle,
    route: 'survey/intro',
    params: { code: shareCode },
  }
  const button = useShareButton(content, SHARE_WORDS, onSaid)
  return (
    <Button icon="share" {...button}>
      {TASK_COPY.share}
    </Button>
  )
}
