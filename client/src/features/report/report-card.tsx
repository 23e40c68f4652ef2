import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { Tag, type TagProps } from '@client/ui/tag'
import type { ReportHead } from '@shared/survey/report-model'
import { REPORT_STATE_WORDS } from '@shared/survey/report-words'
import { View } from '@tarojs/components'
import { LIST_COPY } from './copy'
import { spanWords } from './report-words'

const TONES: Readonly<Record<ReportHead['state'], NonNullable<TagProps['tone']>>> = {
  ...{ none: 'plain', running: 'wait', preview: 'note', report: 'good' },
}

/** Who may see it, or what is missing. */
function noteOf({ state, valid, reportFrom }: ReportHead): string {
  if (state === 'running') return LIST_COPY.runningNote
  if (state === 'preview') return LIST_COPY.previewNote(reportFrom)
  if (state === 'report') return LIST_COPY.reportNote
  return valid >= reportFrom ? LIST_COPY.noneNote(reportFrom) : LIST_COPY.tooFew(reportFrom, valid)
}

export interface ReportCardProps {
  readonly head: ReportHead
  readonly busy: boolean
  readonly onLook: () => void
  /** Takes the numbers of now. */
  readonly onMake: () => void
  readonly onRows: () => void
  readonly onFollowUps: () => void
}

/** A campaign with what there is of a report: state, who may see it, and what can be done. SUR-05. */
export function ReportCard({ head, busy, onLook, onMake, onRows, onFollowUps }: ReportCardProps) {
  const { title, valid, submitted, state, reportFrom } = head
  const isThere = state === 'preview' || state === 'report'
  const make = isThere
    ? LIST_COPY.makeAgain
    : valid >= reportFrom
      ? LIST_COPY.make
      : LIST_COPY.makePreview
  return (
    <Card>
      <Stack gap={3}>
        <Row between align="top" gap={3}>
          <View className="grow">
            <Heading size="lead">{title}</Heading>
            <View className="t-2 t-mini t-num">{spanWords(head)}</View>
          </View>
          <Tag tone={TONES[state]} label={REPORT_STATE_WORDS[state]} />
        </Row>
        <View>
          <View className="t-num">{LIST_COPY.counts(valid, submitted)}</View>
          <View className="t-2">{noteOf(head)}</View>
        </View>
        {isThere ? (
          <Button variant="quiet" size="m" icon="chart" onPress={onLook}>
            {state === 'preview' ? LIST_COPY.lookPreview : LIST_COPY.look}
          </Button>
        ) : null}
        {state === 'running' || state === 'report' ? null : (
          <Button
            variant={isThere ? 'line' : 'quiet'}
            size="m"
            loading={busy && LIST_COPY.making}
            onPress={onMake}
          >
            {make}
          </Button>
        )}
        <Row gap={4} wrap>
          <InlineAction label={LIST_COPY.followUps} icon="hand" onPress={onFollowUps} />
          <InlineAction label={LIST_COPY.rows} icon="clipboard" onPress={onRows} />
        </Row>
      </Stack>
    </Card>
  )
}
