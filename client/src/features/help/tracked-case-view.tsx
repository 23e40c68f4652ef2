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
import { MoreHelp } from './more-help'
import { PhotosStatus } from './photos-status'
import { RecoverWarning } from './recover-warning'

export interface TrackedCaseViewProps {
  readonly tracked: TrackedCase
  /** Whether money has left, or may have. */
  readonly moneyLost: boolean
  /** Whose card for the police it is. */
  readonly cardId: string
  readonly onWithdraw: () => void
}

/** A case as its reporter reads it: where it stands, its story, and who sees it (board 05). */
export function TrackedCaseView(props: TrackedCaseViewProps) {
  const { tracked, cardId, onWithdraw } = props
  const { label, tone, icon } = STATUS_WORDS[tracked.status]
  return (
    <>
      <Card>
        <Stack gap={2}>
          <Row between wrap>
            <Row wrap>
              <Tag tone={tone} icon={icon} label={label} />
              {tracked.level === 'association' && isOpen(tracked.status) ? (
                <Tag label={TRACK_COPY.association} />
              ) : null}
            </Row>
            <View className="t-2 t-num">{spacedNumber(tracked.no)}</View>
          </Row>
          <Heading level={1}>{categoryRow(tracked.category).name}</Heading>
          <View className="t-2">{tracked.stationName}</View>
          {tracked.followedBy === null ? null : (
            <View className="t-2">{TRACK_COPY.followedBy(tracked.followedBy)}</View>
          )}
          {tracked.photos > 0 ? (
            <View className="t-2">{TRACK_COPY.photos(tracked.photos)}</View>
          ) : null}
          {tracked.grade === null ? null : (
            <View className="t-2">
              {TRACK_COPY.grade(TRACK_COPY.rateWords[tracked.grade - 1] ?? '')}
            </View>
          )}
        </Stack>
      </Card>
      <PhotosStatus no={tracked.no} />
      {props.moneyLost ? <RecoverWarning /> : null}
      <Timeline steps={trackedTimeline(tracked, useNow())} />
      <Callout block tone="sunken" icon="eye">
        {tracked.hasContact ? TRACK_COPY.readers : TRACK_COPY.readersNoContact}
      </Callout>
      <MoreHelp cardId={cardId} />
      {isOpen(tracked.status) ? (
        <Row>
          <InlineAction icon="trash" tone="bad" label={TRACK_COPY.withdraw} onPress={onWithdraw} />
        </Row>
      ) : null}
    </>
  )
}
