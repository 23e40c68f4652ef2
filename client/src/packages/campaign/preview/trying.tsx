import { PREVIEW_COPY } from '@client/features/questionnaire/copy'
import { AnswerChoices } from '@client/features/survey/answer-choices'
import { ANSWER_COPY, problemWords } from '@client/features/survey/copy'
import { QuestionHead } from '@client/features/survey/question-head'
import { mostOf } from '@client/features/survey/question-words'
import {
  answerWith,
  placeOf,
  stepBack,
  stepForward,
  type Walked,
} from '@client/features/survey/session'
import { back, scrollToTop } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { InlineAction } from '@client/ui/inline-action'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { arranged } from '@shared/survey/arrange-rules'
import type { Questionnaire } from '@shared/survey/model'
import { View } from '@tarojs/components'
import { useState } from 'react'

export interface TryingProps {
  readonly questionnaire: Questionnaire
  /** Whose order it is. */
  readonly seed: string
  readonly onAnother: () => void
  readonly onRestart: () => void
}

/** The words about a preview, and the ways to begin it anew. */
function About({ onAnother, onRestart }: Pick<TryingProps, 'onAnother' | 'onRestart'>) {
  return (
    <Callout block tone="note" icon="eye">
      <Stack gap={1}>
        <View>{PREVIEW_COPY.note}</View>
        <Row wrap gap={4}>
          <InlineAction icon="users" label={PREVIEW_COPY.again} onPress={onAnother} />
          <InlineAction icon="refresh" label={PREVIEW_COPY.restart} onPress={onRestart} />
        </Row>
      </Stack>
    </Callout>
  )
}

/** One person's way through a questionnaire, with the parts that residents answer with; it ends before anything is sent. */
export function Trying({ questionnaire, seed, onAnother, onRestart }: TryingProps) {
  const [walk, setWalk] = useState((): Walked => {
    const mine = arranged(questionnaire, seed)
    return { opened: { questionnaire: mine }, answers: {}, at: mine.questions[0]?.id ?? '' }
  })
  const [isAsked, setAsked] = useState(false)
  const [end, setEnd] = useState<'through' | 'ended'>()
  const place = placeOf(walk)
  const problem = isAsked || place.problem !== 'missing' ? place.problem : null

  const turnTo = (next: Walked) => {
    setAsked(false)
    setWalk(next)
    void scrollToTop()
  }
  const goOn = () => {
    const step = stepForward(walk)
    if (step.to === 'problem') setAsked(true)
    else if (step.to === 'question') turnTo(step.session)
    else setEnd(step.to === 'ended' ? 'ended' : 'through')
  }
  const nav = <NavBar title={PREVIEW_COPY.title} onBack={() => void back()} insets={insets()} />

  if (end) {
    return (
      <Screen
        nav={nav}
        align="center"
        footer={
          <Footer>
            <Button onPress={onRestart}>{PREVIEW_COPY.restart}</Button>
          </Footer>
        }
      >
        <StatePage art="window-done" {...PREVIEW_COPY[end]} />
      </Screen>
    )
  }
  return (
    <Screen
      nav={nav}
      footer={
        <Footer
          note={problem ? problemWords(problem, mostOf(place.question)) : ANSWER_COPY.anonymous}
          noteIcon={problem ? 'info' : 'lock'}
          layout="row"
        >
          {place.isFirst ? null : (
            <Button variant="line" block={false} onPress={() => turnTo(stepBack(walk))}>
              {ANSWER_COPY.previous}
            </Button>
          )}
          <Button onPress={goOn}>{place.isLast ? ANSWER_COPY.submit : ANSWER_COPY.next}</Button>
        </Footer>
      }
    >
      <About onAnother={onAnother} onRestart={onRestart} />
      <QuestionHead key={place.question.id} place={place} />
      <AnswerChoices
        question={place.question}
        answer={place.answer}
        onAnswer={(answer) => setWalk(answerWith(walk, answer))}
      />
    </Screen>
  )
}
