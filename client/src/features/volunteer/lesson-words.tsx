import { Art } from '@client/ui/art'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Icon } from '@client/ui/icon'
import { PageHead } from '@client/ui/page-head'
import { Row, Stack } from '@client/ui/stack'
import { INTRO_LESSON } from '@shared/volunteer/intro-lesson'
import { View } from '@tarojs/components'
import { ReadAloud } from './apply-step'
import type { Standing } from './application-words'
import { LESSON_COPY } from './copy'
import { QUESTIONS } from './lesson-session'

const SPOKEN = INTRO_LESSON.chapters
  .flatMap(({ title, paragraphs }) => [`${title}。`, ...paragraphs])
  .join('')

/** Where somebody stands with it: learned, agreed to already, or not asked yet. */
function StandingCell({ lessonPassed, volunteerState, application }: Standing) {
  if (lessonPassed) {
    return <Cell icon="tick" tone="good" title={LESSON_COPY.passed} hint={LESSON_COPY.passedText} />
  }
  if (volunteerState === 'learning') {
    return (
      <Cell icon="checkc" tone="good" title={LESSON_COPY.agreed} hint={LESSON_COPY.agreedText} />
    )
  }
  const isWaiting = application?.state === 'waiting'
  const words = isWaiting ? LESSON_COPY.whileWaiting : LESSON_COPY.beforeApplying
  return <Cell icon="clock" tone="wait" title={words.title} hint={words.text} />
}

/** The lesson itself, one page (board 34c). */
export function LessonWords({ standing }: { readonly standing: Standing }) {
  return (
    <>
      <Row gap={4}>
        <Art name="window-home" size={88} />
        <View className="grow">
          <PageHead
            size="title"
            title={LESSON_COPY.lead}
            text={LESSON_COPY.length(INTRO_LESSON.minutes, QUESTIONS)}
          />
        </View>
      </Row>
      <Card pad="rows">{StandingCell(standing)}</Card>
      <Row>
        <ReadAloud words={SPOKEN} />
      </Row>
      {INTRO_LESSON.chapters.map(({ title, paragraphs }, index) => (
        <Card key={title}>
          <Stack gap={2}>
            <Heading size="lead">{`${index + 1} ${title}`}</Heading>
            {paragraphs.map((paragraph) => (
              <Row key={paragraph} align="top">
                <Icon name="tick" size="s" className="t-good" />
                <View className="grow">{paragraph}</View>
              </Row>
            ))}
          </Stack>
        </Card>
      ))}
    </>
  )
}
