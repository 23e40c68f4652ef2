import { useNow } from '@client/platform/use-now'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { Timeline } from '@client/ui/timeline'
import { type TrackedCase } from '@shared/help/model'
import { View } from '@tarojs/components'
import { isOpen, spacedNumber } from '@shared/help/case-words'
import { categoryRow } from '@shared/help/categories'
import { STATUS_WORDS, trackedTimeline } from './case-words'
import { TRACK_COPY } from './copy'

export interface TrackedCaseViewProps {
  readonly tracked: TrackedCase
  readonly onWithdraw: () => void
}

/** A case as its reporter reads it: where it stands, its story, and who sees it (board 05). */
export function TrackedCaseView({ tracked, onWithdraw }: TrackedCaseViewProps) {
  const { label, tone, icon } = STATUS_WORDS[tracked.status]
  return (
    <>
      <Card>
        <Stack gap={2}>
          <Row between wrap>
            <Tag tone={tone} icon={icon} label={label} />
            <View className="t-2 t-num">{spacedNumber(tracked.no)}</View>
          </Row>
          <Heading level={1}>{categoryRow(tracked.category).name}</Heading>
          <View className="t-2">{tracked.stationName}</View>
        </Stack>
      </Card>
      <Timeline steps={trackedTimeline(tracked, useNow())} />
      <Callout block tone="sunken" icon="eye">
        {tracked.hasContact ? TRACK_COPY.readers : TRACK_COPY.readersNoContact}
      </Callout>
      {isOpen(tracked.status) ? (
        <Row>
          <InlineAction icon="trash" tone="bad" label={TRACK_COPY.withdraw} onPress={onWithdraw} />
        </Row>
      ) : null}
    </>
  )
}
