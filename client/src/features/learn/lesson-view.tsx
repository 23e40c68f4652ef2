import { Art } from '@client/ui/art'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Icon, type IconName } from '@client/ui/icon'
import { PageHead } from '@client/ui/page-head'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { AUDIENCE_NAMES, type Lesson } from '@shared/learn/model'
import { View } from '@tarojs/components'
import { LESSON_COPY } from './copy'
import { ReadAloud } from './read-aloud'

interface LinesProps {
  readonly icon: IconName
  readonly lines: readonly string[]
}

function Lines({ icon, lines }: LinesProps) {
  return (
    <Stack gap={2}>
      {lines.map((line) => (
        <Row key={line} align="top">
          <Icon name={icon} size="s" className="t-brand" />
          <View className="grow">{line}</View>
        </Row>
      ))}
    </Stack>
  )
}

function spoken({ title, story, signs, never, steps, remember }: Lesson): string {
  const words = [title, ...story, LESSON_COPY.signs, ...signs, never, LESSON_COPY.steps, ...steps]
  return [...words, `${LESSON_COPY.remember}${remember}`].join('。')
}

/** A lesson of two minutes: what happens, what to stop at, what to do, and the line to remember (board 56). */
export function LessonView({ lesson }: { readonly lesson: Lesson }) {
  const { title, minutes, audience, story, signs, never, steps, remember } = lesson
  return (
    <>
      <Row gap={4}>
        <Art name="window-home" size={80} />
        <View className="grow">
          <PageHead
            size="title"
            title={title}
            text={LESSON_COPY.minutes(minutes, AUDIENCE_NAMES[audience])}
          />
        </View>
      </Row>
      <Row>
        <ReadAloud words={spoken(lesson)} />
      </Row>
      <Card>
        <Stack gap={2}>
          {story.map((line) => (
            <View key={line}>{`${line}。`}</View>
          ))}
        </Stack>
      </Card>
      <Section title={LESSON_COPY.signs}>
        <Card>
          <Stack gap={3}>
            <Lines icon="sms" lines={signs} />
            <Callout tone="good" icon="shield">
              {never}
            </Callout>
          </Stack>
        </Card>
      </Section>
      <Section title={LESSON_COPY.steps}>
        <Card>
          <Lines icon="tick" lines={steps} />
        </Card>
      </Section>
      <Callout block tone="note" icon="shield" lead={LESSON_COPY.remember}>
        {remember}
      </Callout>
      <View className="t-2 t-mini">{LESSON_COPY.reviewed(lesson.reviewedOn, lesson.version)}</View>
    </>
  )
}
