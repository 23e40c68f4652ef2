import { open } from '@client/platform/navigation'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { PageHead } from '@client/ui/page-head'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import type { LessonId } from '@shared/learn/lesson-ids'
import { lessonOf } from '@shared/learn/lessons'
import { View } from '@tarojs/components'
import { ALERT_COPY, LESSON_COPY } from './copy'
import { LessonCells } from './lesson-cells'
import { ReadAloud } from './read-aloud'
import { ShareButton } from './share-button'

const NONE: ReadonlySet<string> = new Set()

export interface AlertViewProps {
  readonly id: string
  readonly title: string
  /** Who says it, since when, in which version. */
  readonly source: string
  readonly text: readonly string[]
  readonly remember: string
  readonly lesson: LessonId | null
  readonly onSaid: (words: string) => void
}

/** A short warning, to be read, heard and handed on. KNW-03. */
export function AlertView({ id, title, source, text, remember, lesson, onSaid }: AlertViewProps) {
  return (
    <>
      <PageHead title={title} text={source} />
      <Row>
        <ReadAloud words={[title, ...text, `${LESSON_COPY.remember}${remember}`].join('。')} />
      </Row>
      <Card>
        <Stack gap={2}>
          {text.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </Stack>
      </Card>
      <Callout block tone="note" icon="shield" lead={LESSON_COPY.remember}>
        {remember}
      </Callout>
      <ShareButton content={{ title, route: 'learn/alert', params: { id } }} onSaid={onSaid} />
      {lesson === null ? null : (
        <Section title={ALERT_COPY.lesson}>
          <LessonCells
            lessons={[lessonOf(lesson)]}
            learned={NONE}
            onOpen={(one) => void open('learn/lesson', { id: one })}
          />
        </Section>
      )}
    </>
  )
}
