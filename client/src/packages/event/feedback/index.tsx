import { FORM_COPY } from '@client/features/feedback/copy'
import {
  answersOf,
  BLANK_FEEDBACK,
  PART_KEYS,
  partFrom,
  saysSomething,
  type FeedbackDraft,
} from '@client/features/feedback/feedback-draft'
import { PartFields, spokenPart } from '@client/features/feedback/part-fields'
import { AskedPage } from '@client/features/frame/asked-page'
import { ReadAloud } from '@client/features/learn/read-aloud'
import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { back, replace, scrollToTop, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Steps } from '@client/ui/steps'
import { closingContract } from '@shared/activity/closing-actions'
import { FEEDBACK_PART_WORDS } from '@shared/activity/feedback-words'
import type { FeedbackAnswers } from '@shared/activity/feedback-model'
import { signingContract } from '@shared/activity/signing-actions'
import { View } from '@tarojs/components'
import { useState } from 'react'

/** Said in place: the page behind is the list of one's own. */
function Done() {
  return (
    <Screen
      align="center"
      tone="good"
      nav={<NavBar title={FORM_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer>
          <Button onPress={() => void replace('event/mine', {})}>{FORM_COPY.back}</Button>
        </Footer>
      }
    >
      <StatePage art="window-done" {...FORM_COPY.done} />
    </Screen>
  )
}

interface FormProps {
  readonly id: string
  readonly isVolunteer: boolean
  readonly onDone: () => void
}

function FeedbackForm({ id, isVolunteer, onDone }: FormProps) {
  const draft = useDraft<FeedbackDraft>(`feedback.1.${id}`, BLANK_FEEDBACK)
  const [isEmpty, setEmpty] = useState(false)
  const act = useAct()
  const { part, answers } = draft.value
  const before = partFrom(part, -1)
  const next = partFrom(part, 1)
  const place = PART_KEYS.indexOf(part) + 1
  const title = FEEDBACK_PART_WORDS[part]

  const goTo = (other: FeedbackDraft['part']) => {
    draft.update({ part: other })
    draft.save()
    void scrollToTop()
  }
  const send = async () => {
    setEmpty(!saysSomething(draft.value))
    if (!saysSomething(draft.value)) return
    const input = { activityId: id, answers: answersOf(draft.value, isVolunteer) }
    const done = await act.run(async () => {
      await call(closingContract, 'giveFeedback', input)
    })
    if (!done) return
    draft.discard()
    onDone()
  }
  const problem = isEmpty ? FORM_COPY.nothing : act.error?.sentence
  return (
    <Screen
      nav={<NavBar title={FORM_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        <Footer
          layout="row"
          note={
            problem ? (
              <View className="t-bad t-strong" aria-role="alert">
                {problem}
              </View>
            ) : (
              FORM_COPY.anonymous
            )
          }
        >
          {before ? (
            <Button variant="line" block={false} onPress={() => goTo(before)}>
              {FORM_COPY.previous}
            </Button>
          ) : null}
          {next ? (
            <Button onPress={() => goTo(next)}>{FORM_COPY.next}</Button>
          ) : (
            <Button loading={act.busy && FORM_COPY.sending} onPress={() => void send()}>
              {FORM_COPY.send}
            </Button>
          )}
        </Footer>
      }
    >
      <Stack gap={2}>
        <Row between wrap>
          <View className="t-strong t-brand t-num">
            {FORM_COPY.progress(place, PART_KEYS.length)}
          </View>
          <ReadAloud key={part} words={[title, ...spokenPart(part)].join('。')} />
        </Row>
        <Steps total={PART_KEYS.length} current={place} />
      </Stack>
      <PageHead title={title} {...(before ? {} : { text: FORM_COPY.skip })} />
      <PartFields
        part={part}
        answers={answers}
        isVolunteer={isVolunteer}
        onChange={(change: Partial<FeedbackAnswers>) =>
          draft.update({ answers: { ...answers, ...change } })
        }
      />
    </Screen>
  )
}

/** Feedback of whoever took part, without a name; kept on this phone until it is sent. FRM-05, ACT-33, board 40. */
export default function FeedbackPage() {
  const { id = '' } = useParams<'event/feedback'>()
  const coming = useCall(signingContract, 'listOwnSignUps', id === '' ? null : {})
  const over = useCall(signingContract, 'listOwnSignUps', id === '' ? null : { over: true })
  const [isDone, setDone] = useState(false)
  const asked = coming.state === 'ready' ? over : coming
  if (isDone) return <Done />
  if (coming.state !== 'ready' || over.state !== 'ready') {
    return (
      <AskedPage title={FORM_COPY.title} asked={asked} shape={['title', 'card', 'card']}>
        {() => null}
      </AskedPage>
    )
  }
  const own = [...coming.output.signUps, ...over.output.signUps].find(
    ({ activityId, state }) => activityId === id && state === 'confirmed',
  )
  if (!own) {
    return (
      <AskedPage title={FORM_COPY.title} asked={over} shape={['card']}>
        {() => <StatePage art="window-empty" {...FORM_COPY.gone} />}
      </AskedPage>
    )
  }
  return <FeedbackForm id={id} isVolunteer={own.for === 'volunteer'} onDone={() => setDone(true)} />
}
