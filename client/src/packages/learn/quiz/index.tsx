import { useMe } from '@client/features/account/use-me'
import { LESSON_COPY, QUIZ_COPY, RESULT_COPY } from '@client/features/learn/copy'
import { NotThere } from '@client/features/learn/not-there'
import { QuizQuestion } from '@client/features/learn/quiz-question'
import { QuizResultView } from '@client/features/learn/quiz-result'
import { placesOf } from '@client/features/learn/quiz-session'
import { useBaodun } from '@client/features/learn/use-learned'
import { type QuizPlace, useQuiz } from '@client/features/learn/use-quiz'
import { back, open, replace, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { findLesson, lessonAfter } from '@shared/learn/lessons'
import type { Lesson } from '@shared/learn/model'
import { QUIZ_QUESTIONS } from '@shared/learn/rules'

type Quiz = ReturnType<typeof useQuiz>

/** The quiz of a lesson and how it was marked (boards 56b, 56c). */
export default function QuizPage() {
  const lesson = findLesson(useParams<'learn/quiz'>().id)
  const nav = <NavBar title={QUIZ_COPY.title} onBack={() => void back()} insets={insets()} />
  return lesson ? (
    <QuizOf lesson={lesson} nav={nav} />
  ) : (
    <NotThere nav={nav} {...LESSON_COPY.noLesson} />
  )
}

interface QuizOfProps {
  readonly lesson: Lesson
  readonly nav: JSX.Element
}

function QuizOf({ lesson, nav }: QuizOfProps) {
  const quiz = useQuiz(lesson)
  const { place } = quiz
  return place.at === 'marked' ? (
    // Another reward is another balance: it is asked anew.
    <Marked key={place.result.reward} lesson={lesson} nav={nav} quiz={quiz} place={place} />
  ) : (
    <Answering lesson={lesson} nav={nav} quiz={quiz} at={place.question} />
  )
}

function NotSent({ quiz }: { readonly quiz: Quiz }) {
  if (!quiz.error) return null
  return (
    <Callout block tone="bad" icon="alert" lead={`${QUIZ_COPY.notSent}。`}>
      {quiz.error.sentence}
    </Callout>
  )
}

interface AnsweringProps extends QuizOfProps {
  readonly quiz: Quiz
  /** From 0. */
  readonly at: number
}

function Answering({ lesson, nav, quiz, at }: AnsweringProps) {
  const question = lesson.questions[at]
  if (!question) throw new RangeError(`the quiz has no question ${at}`)
  return (
    <Screen
      nav={nav}
      footer={
        <Footer>
          <Button loading={quiz.isSending && QUIZ_COPY.submitting} onPress={() => quiz.next(at)}>
            {at === QUIZ_QUESTIONS - 1 ? QUIZ_COPY.submit : QUIZ_COPY.next}
          </Button>
          <Button variant="text" disabled={quiz.isSending} onPress={() => quiz.skip(at)}>
            {QUIZ_COPY.dontKnow}
          </Button>
        </Footer>
      }
    >
      <QuizQuestion
        question={question}
        place={at}
        answer={quiz.answers[at] ?? null}
        isMissing={quiz.isMissing}
        onAnswer={(choice) => quiz.answer(at, choice)}
      />
      <NotSent quiz={quiz} />
    </Screen>
  )
}

interface MarkedProps extends QuizOfProps {
  readonly quiz: Quiz
  readonly place: Extract<QuizPlace, { at: 'marked' }>
}

function Marked({ lesson, nav, quiz, place }: MarkedProps) {
  const { account } = useMe()
  const balance = useBaodun(account)
  const { result } = place
  return (
    <Screen
      tone={result.passed ? 'good' : 'plain'}
      nav={nav}
      footer={
        <Footer layout="row">
          <OnceMore quiz={quiz} place={place} isSignedIn={Boolean(account)} />
          <Button onPress={() => void replace('learn/lesson', { id: lessonAfter(lesson.id).id })}>
            {RESULT_COPY.next}
          </Button>
        </Footer>
      }
    >
      <QuizResultView lesson={lesson} draft={place.draft} result={result} balance={balance} />
      <NotSent quiz={quiz} />
    </Screen>
  )
}

interface OnceMoreProps {
  readonly quiz: Quiz
  readonly place: MarkedProps['place']
  readonly isSignedIn: boolean
}

/** What was not right is asked again; who passed as a guest signs in, and hands in once more. */
function OnceMore({ quiz, place: { result, draft }, isSignedIn }: OnceMoreProps) {
  if (!result.passed) {
    return (
      <Button variant="line" block={false} onPress={quiz.again}>
        {RESULT_COPY.again(placesOf(result).wrong)}
      </Button>
    )
  }
  if (result.reward !== 'guest') return null
  if (!isSignedIn) {
    return (
      <Button variant="line" block={false} onPress={() => void open('consent', {})}>
        {RESULT_COPY.signIn}
      </Button>
    )
  }
  return (
    <Button
      variant="line"
      block={false}
      loading={quiz.isSending && QUIZ_COPY.submitting}
      onPress={() => quiz.handInAgain(draft)}
    >
      {RESULT_COPY.handInAgain}
    </Button>
  )
}
