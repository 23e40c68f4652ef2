import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { Timeline } from '@client/ui/timeline'
import { spacedNumber } from '@shared/help/case-words'
import type { Instant } from '@shared/kit/time'
import type { HandledOpinion } from '@shared/opinion/model'
import { View } from '@tarojs/components'
import { GRADE_WORDS, RECEIVED_COPY, TOPIC_NAMES, TRACK_COPY } from './copy'
import { CHANNEL_NAMES, HANDLED_COPY } from './handling-copy'
import { aboutWords, daysLeft, isDecided, isOpen, lastDay, STATE_WORDS } from './opinion-words'
import { sevenSteps } from './seven-steps'

export interface HandledOpinionProps {
  readonly opinion: HandledOpinion
  readonly now: Instant
  /** Asks to see who raised it. */
  readonly onSeePerson: () => void
}

/** What has to be known before the words: somebody was treated worse, or the station is left out. */
function Warnings({ opinion }: Pick<HandledOpinionProps, 'opinion'>) {
  const isAround = opinion.level === 'association' && opinion.stationId !== null
  return (
    <>
      {opinion.retaliation ? (
        <Callout block tone="bad" icon="alert">
          {HANDLED_COPY.harmed}
        </Callout>
      ) : null}
      {isAround && !isDecided(opinion) ? (
        <Callout block tone="sunken" icon="lock">
          {HANDLED_COPY.around}
        </Callout>
      ) : null}
      {opinion.needsTextReview ? (
        <Callout block tone="wait" icon="info">
          {HANDLED_COPY.textReview}
        </Callout>
      ) : null}
    </>
  )
}

function Due({ opinion, now }: Pick<HandledOpinionProps, 'opinion' | 'now'>) {
  const { dueAt, dueProvisional, state } = opinion
  if (isDecided(opinion) || !isOpen(state)) return null
  const isLate = dueAt <= now
  const words = `${RECEIVED_COPY.due(lastDay(dueAt))}，${daysLeft(dueAt, now)}`
  return (
    <>
      <View className={isLate ? 't-bad' : 't-2'}>{words}</View>
      {dueProvisional ? <View className="t-2 t-mini">{TRACK_COPY.provisional}</View> : null}
    </>
  )
}

function Head({ opinion, now }: Pick<HandledOpinionProps, 'opinion' | 'now'>) {
  const { label, tone, icon } = STATE_WORDS[opinion.state]
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <Tag tone={tone} icon={icon} label={label} />
          <View className="t-2 t-num">{spacedNumber(opinion.no)}</View>
        </Row>
        <Heading level={1} size="lead">
          {aboutWords(opinion)}
        </Heading>
        {opinion.text === '' ? (
          <View className="t-2">{HANDLED_COPY.onlyResult}</View>
        ) : (
          <View className="t-lines">{opinion.text}</View>
        )}
        <Due opinion={opinion} now={now} />
      </Stack>
    </Card>
  )
}

/** What was found out and settled, as far as it is. */
function Facts({ opinion }: Pick<HandledOpinionProps, 'opinion'>) {
  const { stationId, stationName, channel, topic, grade, archiveNo } = opinion
  return (
    <Card>
      {stationId === null ? null : <Kv label={HANDLED_COPY.station} value={stationName} />}
      <Kv label={HANDLED_COPY.channel} value={CHANNEL_NAMES[channel]} />
      {topic === null ? null : <Kv label={HANDLED_COPY.topic} value={TOPIC_NAMES[topic]} />}
      {grade === null ? null : (
        <Kv label={HANDLED_COPY.grade} value={GRADE_WORDS[grade - 1] ?? ''} />
      )}
      {archiveNo === null ? null : <Kv label={HANDLED_COPY.archiveNo} value={archiveNo} />}
    </Card>
  )
}

/** The longer words of steps three and four; those that are told in the story are not said twice. */
function Words({ opinion }: Pick<HandledOpinionProps, 'opinion'>) {
  const parts = [
    [HANDLED_COPY.summary, opinion.summary],
    [HANDLED_COPY.suggestion, opinion.suggestion],
    [HANDLED_COPY.published, opinion.published],
  ] as const
  const written = parts.filter(([, words]) => words !== '')
  if (written.length === 0) return null
  return (
    <Card>
      <Stack gap={3}>
        {written.map(([label, words]) => (
          <View key={label}>
            <View className="t-2">{label}</View>
            <View className="t-lines">{words}</View>
          </View>
        ))}
      </Stack>
    </Card>
  )
}

/** Who raised it, covered; only those who decide hear even that much. */
function Person({ opinion, onSeePerson }: Omit<HandledOpinionProps, 'now'>) {
  const { maskedName, maskedPhone } = opinion
  if (maskedName === null && maskedPhone === null) return null
  return (
    <CellGroup>
      <Cell
        icon="user"
        title={maskedName ?? HANDLED_COPY.noName}
        hint={maskedPhone ?? HANDLED_COPY.noPhone}
        value={HANDLED_COPY.see}
        onPress={onSeePerson}
      />
    </CellGroup>
  )
}

/** An opinion as it is handled: its words, what was settled, and the seven steps with what comes next. */
export function HandledOpinionView(props: HandledOpinionProps) {
  const { opinion, now } = props
  return (
    <>
      <Warnings opinion={opinion} />
      <Head opinion={opinion} now={now} />
      <Person {...props} />
      <Facts opinion={opinion} />
      <Words opinion={opinion} />
      <Timeline steps={sevenSteps(opinion, now)} />
    </>
  )
}
