import { type CallError, isUnreached } from '@client/platform/call'
import { relaunch } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import { StatePage } from '@client/ui/state-page'
import { Stack } from '@client/ui/stack'
import { surveyErrors } from '@shared/survey/errors'
import { OPENING_COPY } from './copy'

interface SurveyNotOpenProps {
  readonly error: CallError
  /** What did not open, such as 问卷没打开. */
  readonly title: string
  readonly onAgain: () => void
}

/** Why the questionnaire did not open: no network, none running, or something on our side. */
export function SurveyNotOpen({ error, title, onAgain }: SurveyNotOpenProps) {
  const home = (
    <Button variant="text" size="m" onPress={() => void relaunch('home', {})}>
      {OPENING_COPY.home}
    </Button>
  )
  if (error.code === surveyErrors.NO_CAMPAIGN.code) {
    return <StatePage art="window-empty" title={error.sentence} action={home} />
  }
  const offline = isUnreached(error)
  return (
    <StatePage
      art={offline ? 'window-offline' : 'window-error'}
      title={offline ? OPENING_COPY.offline.title : title}
      text={offline ? OPENING_COPY.offline.text : error.sentence}
      action={
        <Stack gap={2}>
          <Button onPress={onAgain}>{OPENING_COPY.again}</Button>
          {home}
        </Stack>
      }
    />
  )
}
