import { AnswerChoices } from '@client/features/survey/answer-choices'
import { ANSWER_COPY, problemWords, SURVEY_TITLE } from '@client/features/survey/copy'
import { mostOf } from '@client/features/survey/question-words'
import { QuestionHead } from '@client/features/survey/question-head'
import { RefusedCallout } from '@client/features/survey/refused-callout'
import type { Outcome } from '@client/features/survey/hand-in'
import type { Session } from '@client/features/survey/session'
import { useAnswering } from '@client/features/survey/use-answering'
import { useSession } from '@client/features/survey/use-session'
import { back, replace, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { useEffect } from 'react'

/** One question a screen (boards 09, 09b). Opened with no questionnaire begun, it goes to the first page. */
export default function SurveyAnswer() {
  const { code } = useParams<'survey/answer'>()
  const { session } = useSession()
  const isLost = session === null
  useEffect(() => {
    if (isLost) void replace('survey/intro', { code })
  }, [isLost, code])
  return session === null ? <Screen>{null}</Screen> : <Answering session={session} />
}

function Answering({ session }: { readonly session: Session }) {
  const { forget } = useSession()
  const by = session.opened.invitedBy?.name
  // The draft goes after the page: without it this page would look for its beginning.
  const end = (outcome: Outcome) => void replace('survey/done', { outcome, by }).then(forget)
  const answering = useAnswering(session, end)
  const { place, problem, refusal, isSending } = answering

  return (
    <Screen
      nav={<NavBar title={SURVEY_TITLE} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer note={ANSWER_COPY.anonymous} noteIcon="lock" layout="row">
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
      <AnswerChoices question={place.question} answer={place.answer} onAnswer={answering.answer} />
      {problem ? (
        <Callout tone="bad" icon="info">
          {problemWords(problem, mostOf(place.question))}
        </Callout>
      ) : null}
      {refusal ? (
        <RefusedCallout
          refusal={refusal}
          onReopen={answering.canReopen ? answering.reopen : undefined}
        />
      ) : null}
    </Screen>
  )
}
