import { ALERT_COPY, LESSON_COPY } from '@client/features/learn/copy'
import { LessonCells } from '@client/features/learn/lesson-cells'
import { NotThere } from '@client/features/learn/not-there'
import { ReadAloud } from '@client/features/learn/read-aloud'
import { ShareButton } from '@client/features/learn/share-button'
import { back, open, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Toast } from '@client/ui/toast'
import { findAlert } from '@shared/learn/alerts'
import { lessonOf } from '@shared/learn/lessons'
import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'

const NONE: ReadonlySet<string> = new Set()

/** A short warning, to be read, heard and handed on without login. KNW-03. */
export default function AlertPage() {
  const alert = findAlert(useParams<'learn/alert'>().id)
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const nav = <NavBar title={ALERT_COPY.title} onBack={() => void back()} insets={insets()} />
  if (!alert) return <NotThere nav={nav} {...ALERT_COPY.none} />
  const { id, title, text, remember, lesson, reviewedOn, version } = alert
  return (
    <Screen nav={nav} over={<Toast text={said} onClose={hush} />}>
      <PageHead title={title} text={LESSON_COPY.reviewed(reviewedOn, version)} />
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
      <ShareButton content={{ title, route: 'learn/alert', params: { id } }} onSaid={setSaid} />
      <Section title={ALERT_COPY.lesson}>
        <LessonCells
          lessons={[lessonOf(lesson)]}
          learned={NONE}
          onOpen={(one) => void open('learn/lesson', { id: one })}
        />
      </Section>
    </Screen>
  )
}
