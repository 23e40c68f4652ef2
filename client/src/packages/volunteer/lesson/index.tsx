import { takeFace } from '@client/features/account/face'
import { hearMe } from '@client/features/account/use-me'
import { AskedPage } from '@client/features/frame/asked-page'
import type { Standing } from '@client/features/volunteer/application-words'
import { LESSON_COPY } from '@client/features/volunteer/copy'
import { LessonQuestionView } from '@client/features/volunteer/lesson-question'
import { LessonResult } from '@client/features/volunteer/lesson-result'
import { type LessonMarks, QUESTIONS } from '@client/features/volunteer/lesson-session'
import { LessonWords } from '@client/features/volunteer/lesson-words'
import { Refused } from '@client/features/volunteer/refused'
import { useLesson } from '@client/features/volunteer/use-lesson'
import { back, replace } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { INTRO_LESSON } from '@shared/volunteer/intro-lesson'
import { volunteerContract } from '@shared/volunteer/contract'

/** The introductory lesson and its five questions: the gate to duty (board 34c; TIER-03's like for volunteers). */
export default function LessonPage() {
  const asked = useCall(volunteerContract, 'getMyApplication', {})
  if (asked.state !== 'ready') {
    return (
      <AskedPage title={LESSON_COPY.title} asked={asked} shape={['title', 'card', 'card']}>
        {() => null}
      </AskedPage>
    )
  }
  return <Lesson standing={asked.output} />
}

function Lesson({ standing }: { readonly standing: Standing }) {
  const lesson = useLesson()
  const { place } = lesson
  const nav = (onBack: () => void) => (
    <NavBar title={LESSON_COPY.title} onBack={onBack} insets={insets()} />
  )
  if (place.at === 'marked') {
    return (
      <Screen
        tone={place.result.passed ? 'good' : 'plain'}
        nav={nav(() => void back())}
        footer={
          <Footer>
            {place.result.passed ? (
              <Passed standing={standing} result={place.result} />
            ) : (
              <Button onPress={lesson.begin}>{LESSON_COPY.again}</Button>
            )}
          </Footer>
        }
      >
        <LessonResult draft={place.draft} result={place.result} />
      </Screen>
    )
  }
  if (place.at === 'reading') {
    return (
      <Screen
        nav={nav(() => void back())}
        footer={
          <Footer>
            <Button onPress={lesson.begin}>
              {standing.lessonPassed ? LESSON_COPY.anew : LESSON_COPY.start}
            </Button>
          </Footer>
        }
      >
        <LessonWords standing={standing} />
      </Screen>
    )
  }
  return <Answering lesson={lesson} at={place.question} nav={nav(lesson.reread)} />
}

interface AnsweringProps {
  readonly lesson: ReturnType<typeof useLesson>
  /** From 0. */
  readonly at: number
  readonly nav: JSX.Element
}

function Answering({ lesson, at, nav }: AnsweringProps) {
  const question = INTRO_LESSON.questions[at]
  if (!question) throw new RangeError(`the lesson has no question ${at}`)
  const isFirst = at === 0
  return (
    <Screen
      nav={nav}
      footer={
        <Footer
          layout="row"
          note={lesson.error && <Refused error={lesson.error} />}
          noteIcon={lesson.error && 'info'}
        >
          <Button
            variant="line"
            block={false}
            disabled={lesson.isSending}
            onPress={() => (isFirst ? lesson.reread() : lesson.previous(at))}
          >
            {isFirst ? LESSON_COPY.reread : LESSON_COPY.previous}
          </Button>
          <Button
            loading={lesson.isSending && LESSON_COPY.submitting}
            onPress={() => lesson.next(at)}
          >
            {at === QUESTIONS - 1 ? LESSON_COPY.submit : LESSON_COPY.next}
          </Button>
        </Footer>
      }
    >
      <LessonQuestionView
        question={question}
        place={at}
        answer={lesson.answers[at] ?? null}
        problem={lesson.isMissing ? LESSON_COPY.pickFirst : undefined}
        onAnswer={(choice) => lesson.answer(at, choice)}
      />
    </Screen>
  )
}

/** All right: on to duty, to the application that waits, or to applying. */
function Passed({
  standing,
  result,
}: {
  readonly standing: Standing
  readonly result: LessonMarks
}) {
  const act = useAct()
  if (result.onDuty) {
    // The face is only there once the phone knows of the new role.
    const goHome = async () => {
      await hearMe()
      await takeFace('volunteer')
    }
    return (
      <Button loading={act.busy && LESSON_COPY.going} onPress={() => void act.run(goHome)}>
        {LESSON_COPY.home}
      </Button>
    )
  }
  return (
    <Button onPress={() => void replace('volunteer/apply', {})}>
      {standing.application === null ? LESSON_COPY.apply : LESSON_COPY.done}
    </Button>
  )
}
