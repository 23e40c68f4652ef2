import {
  SHARE_OPEN_TYPE,
  type ShareContent,
  shareLink,
  useShareContent,
} from '@client/platform/share'
import { Button } from '@client/ui/button'
import { TASK_COPY } from './copy'

interface ShareButtonProps {
  readonly shareCode: string
  readonly onSaid: (words: string) => void
}

const OUTCOME_WORDS = { shared: TASK_COPY.shared, copied: TASK_COPY.copied } as const

/** Forwards the questionnaire under the volunteer's own code. */
export function ShareButton({ shareCode, onSaid }: ShareButtonProps) {
  const content: ShareContent<'survey/intro'> = {
    title: TASK_COPY.shareTitle,
    route: 'survey/intro',
    params: { code: shareCode },
  }
  useShareContent(content)
  const share = () =>
    void shareLink(content).then(
      (outcome) => outcome !== 'left' && onSaid(OUTCOME_WORDS[outcome]),
      () => onSaid(TASK_COPY.notShared),
    )
  return (
    <Button icon="share" openType={SHARE_OPEN_TYPE} onPress={SHARE_OPEN_TYPE ? undefined : share}>
      {TASK_COPY.share}
    </Button>
  )
}
