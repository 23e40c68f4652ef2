import { useNow } from '@client/platform/use-now'
import { Callout } from '@client/ui/callout'
import { InlineAction } from '@client/ui/inline-action'
import { PageHead } from '@client/ui/page-head'
import { Row, Stack } from '@client/ui/stack'
import { Timeline } from '@client/ui/timeline'
import { Wicon } from '@client/ui/wicon'
import type { OwnApplication } from '@shared/volunteer/model'
import { View } from '@tarojs/components'
import { AddGuardian } from './add-guardian'
import {
  applicationTimeline,
  isOpen,
  returnedWords,
  type Standing,
  standingWords,
} from './application-words'
import { APPLICATION_COPY } from './copy'

const SIGNS = {
  waiting: { icon: 'clock', tone: 'wait' },
  returned: { icon: 'undo', tone: 'bad' },
  withdrawn: { icon: 'undo', tone: 'note' },
  approved: { icon: 'tick', tone: 'good' },
} as const

export interface ApplicationViewProps {
  readonly standing: Standing & { readonly application: OwnApplication }
  /** A guardian's code was taken. */
  readonly onChanged: () => void
  readonly onSaid: (words: string) => void
  readonly onWithdraw: () => void
}

/** One's own application: how it stands, what comes next and by when (REG-12, D-15). */
export function ApplicationView({ standing, onChanged, onSaid, onWithdraw }: ApplicationViewProps) {
  const { application } = standing
  const now = useNow()
  const { title, text } = standingWords(standing)
  const { icon, tone } = SIGNS[application.state]
  const open = isOpen(application)
  return (
    <>
      <Stack gap={2} align="center">
        <Wicon icon={icon} tone={tone} size={72} />
        <PageHead title={title} text={text} align="center" />
      </Stack>
      {application.state === 'returned' ? (
        <Callout block tone="bad" icon="info">
          {returnedWords(application).map((words) => (
            <View key={words}>{words}</View>
          ))}
        </Callout>
      ) : null}
      {open && application.documentCheck ? (
        <Callout block tone="wait" icon="id">
          {APPLICATION_COPY.documentCheck}
        </Callout>
      ) : null}
      {open && application.needsGuardian ? (
        <AddGuardian applicationId={application.id} onAdded={onChanged} onSaid={onSaid} />
      ) : null}
      {open || application.state === 'approved' ? (
        <Timeline steps={applicationTimeline(standing, now)} />
      ) : null}
      {open ? (
        <>
          <Callout block tone="sunken" icon="eye">
            {APPLICATION_COPY.readers}
          </Callout>
          <Row>
            <InlineAction
              icon="trash"
              tone="bad"
              label={APPLICATION_COPY.withdraw}
              onPress={onWithdraw}
            />
          </Row>
        </>
      ) : null}
    </>
  )
}
