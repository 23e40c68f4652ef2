import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { Row, Stack } from '@client/ui/stack'
import { Steps } from '@client/ui/steps'
import type { LessonQuestion } from '@shared/volunteer/intro-lesson'
import { View } from '@tarojs/components'
import { ReadAloud } from './apply-step'
import { LESSON_COPY } from './copy'
import { QUESTIONS } from './lesson-session'

export interface LessonQuestionViewProps {
  readonly question: LessonQuestion
  /** From 0. */
  readonly place: number
  readonly answer: number | null
  readonly problem: string | undefined
  readonly onAnswer: (choice: number) => void
}

/** One question: every answer looks alike, and none is chosen beforehand (DESIGN §6, board 56b). */
export function LessonQuestionView(props: LessonQuestionViewProps) {
  const { question, place, answer, problem, onAnswer } = props
  return (
    <>
      <Stack gap={2}>
        <Row between>
          <View className="t-strong t-brand">{LESSON_COPY.question(place + 1, QUESTIONS)}</View>
          <ReadAloud words={[question.title, ...question.choices].join('。')} />
        </Row>
        <Steps total={QUESTIONS} current={place + 1} />
      </Stack>
      <PageHead size="title" title={question.title} />
      <OptionGroup label={question.title}>
        {question.choices.map((choice, index) => (
          <Option
            key={choice}
            title={choice}
            selected={answer === index}
            onSelect={() => onAnswer(index)}
          />
        ))}
      </OptionGroup>
      <ProblemLine text={problem} />
    </>
  )
}
