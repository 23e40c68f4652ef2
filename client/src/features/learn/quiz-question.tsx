import { Callout } from '@client/ui/callout'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Row, Stack } from '@client/ui/stack'
import { Steps } from '@client/ui/steps'
import type { LessonQuestion } from '@shared/learn/model'
import { QUIZ_QUESTIONS } from '@shared/learn/rules'
import { View } from '@tarojs/components'
import { QUIZ_COPY } from './copy'
import { ReadAloud } from './read-aloud'

export interface QuizQuestionProps {
  readonly question: LessonQuestion
  /** From 0. */
  readonly place: number
  readonly answer: number | null
  readonly isMissing: boolean
  readonly onAnswer: (choice: number) => void
}

/** One question: every answer looks alike, and none is chosen beforehand (board 56b). */
export function QuizQuestion({ question, place, answer, isMissing, onAnswer }: QuizQuestionProps) {
  const { title, choices } = question
  return (
    <>
      <Stack gap={2}>
        <Row between wrap>
          <View className="t-strong t-brand t-num">{QUIZ_COPY.place(place + 1)}</View>
          <ReadAloud words={[title, ...choices].join('。')} />
        </Row>
        <Steps total={QUIZ_QUESTIONS} current={place + 1} />
      </Stack>
      <PageHead title={title} />
      <OptionGroup label={title}>
        {choices.map((choice, index) => (
          <Option
            key={choice}
            title={choice}
            selected={answer === index}
            onSelect={() => onAnswer(index)}
          />
        ))}
      </OptionGroup>
      {isMissing ? (
        <Callout tone="wait" icon="info">
          {QUIZ_COPY.pickFirst}
        </Callout>
      ) : null}
    </>
  )
}
