import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { PageHead } from '@client/ui/page-head'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { Wicon } from '@client/ui/wicon'
import type { Lesson, LessonQuestion } from '@shared/learn/model'
import { View } from '@tarojs/components'
import { LESSON_COPY, RESULT_COPY } from './copy'
import { placesOf, type QuizDraft, type QuizResult, SKIPPED } from './quiz-session'

export interface QuizResultProps {
  readonly lesson: Lesson
  readonly draft: QuizDraft
  readonly result: QuizResult
  /** How many 宝盾 there are now; undefined while nobody knows. */
  readonly balance: number | undefined
}

interface MarkCardProps {
  readonly question: LessonQuestion
  /** From 1. */
  readonly place: number
  readonly mark: QuizResult['marks'][number]
}

/** What the quiz brought, and how many 宝盾 there are now. */
function rewardWords({ reward }: QuizResult, balance: number | undefined): string {
  const now = reward === 'given' && balance !== undefined ? RESULT_COPY.now(balance) : ''
  return `${RESULT_COPY.rewards[reward]}${now}`
}

/** Each question as a window: a tick or a cross, and its number. */
function Marks({ result }: { readonly result: QuizResult }) {
  const { right, wrong } = placesOf(result)
  return (
    <View aria-role="img" aria-label={RESULT_COPY.marks(right, wrong)}>
      <Row gap={4}>
        {result.marks.map((mark, index) => (
          <Stack key={index} gap={0} align="center">
            <Wicon
              icon={mark.right ? 'tick' : 'close'}
              tone={mark.right ? 'good' : 'bad'}
              size={44}
            />
            <View className="t-2 t-mini t-num">{index + 1}</View>
          </Stack>
        ))}
      </Row>
    </View>
  )
}

/** A question that was not right: what was chosen, what is better, and why. */
function WrongCard({ question, place, chosen, mark }: MarkCardProps & { readonly chosen: number }) {
  const { title, choices } = question
  return (
    <Card>
      <Stack gap={2}>
        <Row between wrap>
          <Heading size="lead">{RESULT_COPY.look(place)}</Heading>
          <Tag tone="bad" icon="close" label={RESULT_COPY.wrong} />
        </Row>
        <View>{title}</View>
        <Stack gap={0}>
          <Kv label={RESULT_COPY.yours} value={choices[chosen] ?? RESULT_COPY.skipped} />
          <Kv
            label={RESULT_COPY.better}
            value={<View className="t-good t-strong">{choices[mark.answer]}</View>}
          />
        </Stack>
        <View className="t-2">{`${mark.why}。`}</View>
      </Stack>
    </Card>
  )
}

/** A question that was right, and why it is. */
function RightCard({ question: { title, choices }, mark }: MarkCardProps) {
  return (
    <Card>
      <Stack gap={2}>
        <View>{title}</View>
        <View className="t-good t-strong">{choices[mark.answer]}</View>
        <View className="t-2">{`${mark.why}。`}</View>
      </Stack>
    </Card>
  )
}

/** How the quiz was marked; what was not right is explained first (board 56c). */
export function QuizResultView({ lesson, draft, result, balance }: QuizResultProps) {
  const { right } = placesOf(result)
  const cards = lesson.questions.flatMap((question, index) => {
    const mark = result.marks[index]
    return mark ? [{ question, place: index + 1, mark }] : []
  })
  return (
    <>
      <Stack gap={3} align="center">
        <Wicon
          icon={result.passed ? 'tick' : 'learn'}
          tone={result.passed ? 'good' : 'note'}
          solid={result.passed}
          rimmed={result.passed}
          size={96}
        />
        <PageHead
          align="center"
          title={RESULT_COPY.right(right.length)}
          text={rewardWords(result, balance)}
        />
        <Marks result={result} />
      </Stack>
      {cards
        .filter(({ mark }) => !mark.right)
        .map((card) => (
          <WrongCard key={card.place} {...card} chosen={draft.answers[card.place - 1] ?? SKIPPED} />
        ))}
      <Callout block tone="note" icon="shield" lead={LESSON_COPY.remember}>
        {lesson.remember}
      </Callout>
      {cards
        .filter(({ mark }) => mark.right)
        .map((card) => (
          <RightCard key={card.place} {...card} />
        ))}
    </>
  )
}
