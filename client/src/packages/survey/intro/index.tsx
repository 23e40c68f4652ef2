import { CallCard } from '@client/features/survey/call-card'
import { useCallOffers } from '@client/features/survey/call-offer'
import { INTRO_COPY, OPENING_COPY, SURVEY_TITLE } from '@client/features/survey/copy'
import { IntroPromises } from '@client/features/survey/intro-promises'
import { begin, minutesFor, type Opened, placeOf } from '@client/features/survey/session'
import { SurveyNotOpen } from '@client/features/survey/survey-not-open'
import { UnsentAnswers } from '@client/features/survey/unsent-answers'
import { useOpening } from '@client/features/survey/use-opening'
import { useSession } from '@client/features/survey/use-session'
import { isUnreached } from '@client/platform/call'
import { back, open, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Art } from '@client/ui/art'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Skeleton } from '@client/ui/skeleton'
import { Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'

/** Before the first question: how long it takes, who sees it, and who asks (board 50). No login. */
export default function SurveyIntro() {
  const { code } = useParams<'survey/intro'>()
  const { asked, shareCode, responseId } = useOpening(code)
  const { session, keep } = useSession()
  // Who left a number finds here how to take it back.
  const left = useCallOffers().filter(({ state }) => state === 'left')
  const nav = <NavBar title={SURVEY_TITLE} onBack={() => void back()} insets={insets()} />

  if (asked.state === 'failed' && !(session && isUnreached(asked.error))) {
    return (
      <Screen nav={nav} align="center">
        <SurveyNotOpen title={OPENING_COPY.failed} error={asked.error} onAgain={asked.reload} />
      </Screen>
    )
  }
  // Without a network one can go on with what this phone opened before.
  const opened: Opened | undefined =
    asked.state === 'ready' ? asked.output : asked.state === 'failed' ? session?.opened : undefined
  if (opened === undefined || responseId === undefined) {
    return (
      <Screen tone="hero" nav={nav} busy>
        <Skeleton shape={['title', 'card', 'card']} slow={OPENING_COPY.slow} />
      </Screen>
    )
  }

  const next = begin(session, opened, shareCode, responseId)
  const { number, isFirst } = placeOf(next)
  const start = () => {
    keep(next)
    void open('survey/answer', { code })
  }
  const { questions } = opened.questionnaire
  return (
    <Screen
      tone="hero"
      nav={nav}
      footer={
        <Footer>
          <Button onPress={start}>{isFirst ? INTRO_COPY.start : INTRO_COPY.resume(number)}</Button>
          <Button variant="text" size="m" onPress={() => void back()}>
            {INTRO_COPY.leave}
          </Button>
        </Footer>
      }
    >
      <Stack align="center" gap={3}>
        <Art name="window-home" size={100} />
        <PageHead
          align="center"
          title={INTRO_COPY.title}
          text={INTRO_COPY.length(questions.length, minutesFor(questions.length))}
        />
      </Stack>
      <UnsentAnswers />
      {left.map((offer) => (
        <CallCard key={offer.responseId} offer={offer} />
      ))}
      <IntroPromises closesAt={opened.campaign.closesAt} />
      {next.opened.invitedBy ? (
        <View className="t-2 t-mini t-center">
          {INTRO_COPY.invited(next.opened.invitedBy.name, next.opened.invitedBy.stationName)}
        </View>
      ) : null}
      <View className="t-2 t-mini t-center t-lines">{INTRO_COPY.device}</View>
    </Screen>
  )
}
