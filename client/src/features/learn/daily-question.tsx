import { useDraft } from '@client/platform/drafts'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { lessonOf } from '@shared/learn/lessons'
import { type LocalDate } from '@shared/kit/time'
import { lessonOfDay } from '@shared/learn/rules'
import { View } from '@tarojs/components'
import { LEARN_COPY } from './copy'
import { answered, BLANK_QUIZ, draftName } from './quiz-session'

export interface DailyQuestionProps {
  readonly today: LocalDate
  /** Its first answer is given: the other questions follow. */
  readonly onAnswered: (lessonId: string) => void
}

/** One question a day; choosing goes on to the rest of its lesson's quiz (board 26). */
export function DailyQuestion({ today, onAnswered }: DailyQuestionProps) {
  const lesson = lessonOf(lessonOfDay(today))
  const draft = useDraft(draftName(lesson), BLANK_QUIZ)
  const [question] = lesson.questions
  const choose = (choice: number) => {
    draft.update(answered(draft.value, 0, choice))
    draft.save()
    onAnswered(lesson.id)
  }
  return (
    <Card>
      <Stack gap={3}>
        <Stack gap={2} align="start">
          <Tag tone="brand" icon="learn" label={LEARN_COPY.daily} />
          <Heading level={1}>{question.title}</Heading>
        </Stack>
        <OptionGroup label={question.title} arrows="move">
          {question.choices.map((choice, index) => (
            <Option
              key={choice}
              title={choice}
              selected={draft.value.answers[0] === index}
              onSelect={() => choose(index)}
            />
          ))}
        </OptionGroup>
        <View className="t-2 t-mini">{LEARN_COPY.dailyHint}</View>
      </Stack>
    </Card>
  )
}
