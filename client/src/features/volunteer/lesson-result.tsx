import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { PageHead } from '@client/ui/page-head'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { Wicon } from '@client/ui/wicon'
import { INTRO_LESSON } from '@shared/volunteer/intro-lesson'
import { View } from '@tarojs/components'
import { LESSON_COPY } from './copy'
import { type LessonDraft, type LessonMarks, QUESTIONS } from './lesson-session'

export interface LessonResultProps {
  readonly draft: LessonDraft
  readonly result: LessonMarks
}

/** Who is on duty now, who waits for the station, or what to read once more. */
function nextWords({ passed, onDuty }: LessonMarks): string {
  if (!passed) return LESSON_COPY.seeWhy
  return onDuty ? LESSON_COPY.onDuty : LESSON_COPY.waits
}

/** How the five answers were marked, each with why (board 56c). */
export function LessonResult({ draft, result }: LessonResultProps) {
  const right = result.marks.filter((mark) => mark.right).length
  return (
    <>
      <Stack gap={2} align="center">
        <Wicon
          icon={result.passed ? 'tick' : 'learn'}
          tone={result.passed ? 'good' : 'note'}
          solid={result.passed}
          size={72}
        />
        <PageHead
          align="center"
          title={result.passed ? LESSON_COPY.allRight : LESSON_COPY.someRight(right, QUESTIONS)}
          text={nextWords(result)}
        />
      </Stack>
      {INTRO_LESSON.questions.map(({ title, choices }, index) => {
        const mark = result.marks[index]
        const chosen = choices[draft.answers[index] ?? -1] ?? ''
        return mark ? (
          <Card key={title}>
            <Stack gap={2}>
              <Row between wrap>
                <Tag
                  tone={mark.right ? 'good' : 'wait'}
                  icon={mark.right ? 'tick' : 'learn'}
                  label={mark.right ? LESSON_COPY.right : LESSON_COPY.wrong}
                />
              </Row>
              <Heading size="lead">{title}</Heading>
              <View className="t-2">{`${LESSON_COPY.yours}：${chosen}`}</View>
              <Callout tone={mark.right ? 'good' : 'note'} icon="info">
                {mark.why}
              </Callout>
            </Stack>
          </Card>
        ) : null
      })}
    </>
  )
}
