import { AnswerChoices } from '@client/features/survey/answer-choices'
import { ANSWER_COPY, problemWords, SURVEY_TITLE } from '@client/features/survey/copy'
import { mostOf } from '@client/features/survey/question-words'
import { QuestionHead } from '@client/features/survey/question-head'
import { QueuedScreen } from '@client/features/survey/queued-screen'
import { RefusedCallout } from '@client/features/survey/refused-callout'
import type { Outcome } from '@client/features/survey/hand-in'
import type { Session } from '@client/features/survey/session'
import { useAnswering } from '@client/features/survey/use-answering'
import { useSession } from '@client/features/survey/use-session'
import { back, replace, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'

/** One question a screen (boards 09, 09b). Opened with no questionnaire begun, it goes to the first page. */
export default function SurveyAnswer() {
  const { code } = useParams<'survey/answer'>()
  const { session, forget } = useSession()
  // Without its draft this page looks for the beginning, except when it has itself just ended.
  const isEnding = useRef(false)
  const isLost = session === null
  useEffect(() => {
    if (isLost && !isEnding.current) void replace('survey/intro', { code })
  }, [isLost, code])

  const [queued, setQueued] = useState<Session | null>(null)

  // Said in place: without a network another page may not open.
  if (queued) {
    return <QueuedScreen responseId={queued.responseId} by={queued.opened.invitedBy?.name} />
  }
  if (session === null) return <Screen>{null}</Screen>
  const end = (outcome: Outcome) => {
    isEnding.current = true
    if (outcome === 'queued') {
      setQueued(session)
      forget()
    } else {
      const by = session.opened.invitedBy?.name
      void replace('survey/done', { outcome, by, answer: session.responseId }).then(forget)
    }
  }
  return <Answering session={session} onEnd={end} />
}

interface AnsweringProps {
  readonly session: Session
  readonly onEnd: (outcome: Outcome) => void
}

/** What is missing, beside the button that asked for it: below a long list nobody would see it. */
function Problem({ words }: { readonly words: string }) {
  return (
    <View className="t-bad t-strong" aria-role="alert">
      {words}
    </View>
  )
}

function Answering({ session, onEnd }: AnsweringProps) {
  const answering = useAnswering(session, onEnd)
  const { place, problem, refusal, isSending } = answering

  return (
    <Screen
      nav={<NavBar title={SURVEY_TITLE} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer
          note={
            problem ? (
              <Problem words={problemWords(problem, mostOf(place.question))} />
            ) : (
              ANSWER_COPY.anonymous
            )
          }
          noteIcon={problem ? 'info' : 'lock'}
          layout="row"
        >
          {place.isFirst ? null : (
            <Button variant="line" block={false} disabled={isSending} onPress={answering.back}>
              {ANSWER_COPY.previous}
            </Button>
          )}
          <Button loading={isSending && ANSWER_COPY.submitting} onPress={answering.next}>
            {place.isLast ? ANSWER_COPY.submit : ANSWER_COPY.next}
          </Button>
        </Footer>
      }
    >
      <QuestionHead key={place.question.id} place={place} />
      {refusal ? (
        <RefusedCallout
          refusal={refusal}
          onReopen={answering.canReopen ? answering.reopen : undefined}
        />
      ) : null}
      <AnswerChoices question={place.question} answer={place.answer} onAnswer={answering.answer} />
    </Screen>
  )
}
